package frieze.app;

import static org.assertj.core.api.Assertions.assertThat;

import frieze.app.save.SavePane;
import frieze.app.save.Saved;
import frieze.document.Timeline;
import frieze.format.Beginning;
import frieze.format.Format;
import frieze.format.Input;
import frieze.format.Loss;
import frieze.format.Progress;
import frieze.format.ReadResult;
import frieze.format.TimelineJson;
import frieze.session.Tasks;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;

/// A window that saves copies.
class SaveWindowTest extends OpenWindow {
    /// Holds nothing but titles.
    private static final class Titles implements Format, Format.Writing {
        @Override
        public String id() {
            return "titles";
        }

        @Override
        public List<String> extensions() {
            return List.of(".titles");
        }

        @Override
        public boolean recognises(Beginning beginning) {
            return false;
        }

        @Override
        public ReadResult read(Input input, Progress progress) {
            throw new AssertionError("this format is only written here");
        }

        @Override
        public Optional<Writing> writing() {
            return Optional.of(this);
        }

        @Override
        public List<Loss> losses(Timeline timeline) {
            return timeline.events().stream()
                    .map(event -> Loss.of(event.id(), "problem.no-date"))
                    .toList();
        }

        @Override
        public void write(Timeline timeline, Writer out) throws IOException {
            for (var event : timeline.events()) {
                out.write(event.title() + "\n");
            }
        }
    }

    private final List<Saved> saved = new ArrayList<>();
    private int closings;

    private String text(String id) throws Exception {
        return control(Label.class, id).getText();
    }

    private void ready() throws Exception {
        pulses();
        var go = button("save-go").orElseThrow();
        await(() -> !go.isDisabled());
    }

    /// A pane of its own, which knows a format that loses something.
    private void open(Format... formats) throws Exception {
        onWindow(() -> {
            var root = (StackPane) window.scene().getRoot();
            root.getChildren().removeIf(SavePane.class::isInstance);
            var pane = new SavePane(
                    session,
                    new Tasks(workers, Platform::runLater),
                    Locale.ENGLISH,
                    List.of(formats),
                    (_, _, _, suggested) -> target.apply(suggested),
                    saved::add,
                    () -> closings++);
            root.getChildren().add(pane);
            pane.begin();
            pane.focus();
            return null;
        });
        ready();
    }

    @Test
    void theMenuSavesTheStoryAndABarSaysSo() throws Exception {
        var copy = folder.resolve("copy.json");
        target = suggested -> Optional.of(folder.resolve("copy"));
        onWindow(() -> {
            window.showSave();
            return null;
        });
        ready();
        assertThat(text("save-heading")).isEqualTo("Frieze holds all of this timeline. Nothing gets lost.");
        fire("save-go");
        await(() -> window.scene().lookup("#notice-saved") != null);
        var bar = (HBox) onWindow(() -> window.scene().lookup("#notice-saved"));
        assertThat(((Label) bar.getChildren().getFirst()).getText()).isEqualTo("Saved as copy.json (Frieze).");
        assertThat(onWindow(() -> window.scene().lookup("#save").isVisible())).isFalse();
        var read = Format.readAny(Input.of(copy), Progress.NONE);
        assertThat(read.timeline()).isEqualTo(session.timeline());
        assertThat(onWindow(() -> window.scene().getFocusOwner())).isSameAs(window.timeline());
    }

    @Test
    void whatGetsLostIsListedBeforeAnythingIsWritten() throws Exception {
        open(new Titles(), new TimelineJson());
        assertThat(control(RadioButton.class, "save-as-frieze").isSelected()).isTrue();
        press(KeyCode.DOWN);
        ready();
        assertThat(control(RadioButton.class, "save-as-titles").isSelected()).isTrue();
        assertThat(text("save-heading")).startsWith("titles cannot hold 9 things.");
        var losses = control(ListView.class, "save-losses");
        assertThat(onWindow(() -> losses.getItems().size())).isEqualTo(9);
        assertThat(button("save-go").orElseThrow().getText()).isEqualTo("Save anyway…");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(story);
        }
        var wanted = new ArrayList<String>();
        target = suggested -> {
            wanted.add(suggested);
            return Optional.of(folder.resolve(suggested));
        };
        fire("save-go");
        await(() -> !saved.isEmpty());
        assertThat(wanted).containsExactly("story.titles");
        assertThat(saved).containsExactly(new Saved(folder.resolve("story.titles"), "titles", 9, 0));
        assertThat(closings).isEqualTo(1);
        assertThat(folder.resolve("story.titles"))
                .content()
                .startsWith(session.timeline().events().getFirst().title());
    }

    @Test
    void aFileThatNobodyAskedAboutIsReplacedOnlyOnRequest() throws Exception {
        var mine = Files.writeString(folder.resolve("mine.titles"), "mine");
        target = _ -> Optional.of(folder.resolve("mine"));
        open(new Titles());
        fire("save-go");
        assertThat(text("save-warning")).isEqualTo("mine.titles is there already.");
        assertThat(mine).hasContent("mine");
        fire("save-replace");
        await(() -> !saved.isEmpty());
        assertThat(mine).content().startsWith("Ketamine enters");
    }

    @Test
    void aFileThatChangedSinceItWasReadIsReplacedOnlyOnRequest() throws Exception {
        open(new TimelineJson());
        target = _ -> Optional.of(story);
        Files.writeString(story, "{\"title\": \"changed\"}");
        fire("save-go");
        await(() -> window.scene().lookup("#save-replace").isVisible());
        assertThat(text("save-warning")).startsWith("story.json has been changed meanwhile");
        assertThat(story).content().contains("changed");
        assertThat(saved).isEmpty();
    }

    @Test
    void whatCannotBeWrittenIsSaidAndThePaneStays() throws Exception {
        target = _ -> Optional.of(folder.resolve("none").resolve("copy.json"));
        open(new TimelineJson());
        fire("save-go");
        await(() -> !((Label) window.scene().lookup("#save-warning")).getText().isEmpty());
        assertThat(text("save-warning")).startsWith("The copy could not be written: ");
        assertThat(closings).isZero();
    }
}
