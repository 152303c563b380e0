package frieze.app;

import static org.assertj.core.api.Assertions.assertThat;

import frieze.document.Problem;
import frieze.document.Problem.Severity;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.Test;

/// A window that opens the file of another program says what it made of it.
class ForeignFileWindowTest extends OpenWindow {
    private static final Path FOREIGN = Path.of("src/test/resources/frieze/format/project/castle.timeline");

    private void openForeign(Path file) throws Exception {
        onWindow(() -> {
            session.open(file);
            return null;
        });
        await(() -> session.document().get().file().filter(file::equals).isPresent()
                && session.document().get().whole());
        pulses();
    }

    private String notice() throws Exception {
        return onWindow(() -> {
            var bar = (HBox) window.scene().lookup("#notice-read");
            return bar == null ? "" : ((Label) bar.getChildren().getFirst()).getText();
        });
    }

    private List<Problem> listed() throws Exception {
        return onWindow(() -> {
            var list = (ListView<?>) window.scene().lookup("#problem-list");
            return list.getItems().stream().map(Problem.class::cast).toList();
        });
    }

    @Test
    void aNoticeCountsWhatWasLeftOutAndShowsWhere() throws Exception {
        var file = Files.copy(FOREIGN, folder.resolve("castle.timeline"));
        openForeign(file);
        var reading = session.document().get().reading();
        assertThat(reading.notes()).isPositive();
        assertThat(notice())
                .startsWith("Read " + reading.timeline().events().size() + " events from The Timeline Project")
                .contains("interpreted or left out");
        fire("show-read");
        assertThat(listed()).hasSameSizeAs(reading.problems());
        var notes = control(ToggleButton.class, "problems-note");
        assertThat(onWindow(notes::isVisible)).isTrue();
        onWindow(() -> {
            notes.fire();
            return null;
        });
        assertThat(listed()).isNotEmpty().noneMatch(problem -> problem.severity() == Severity.NOTE);
        openForeign(story);
        assertThat(notice()).isEmpty();
    }

    @Test
    void afterTheBarIsClosedAChangeOfTheFileDoesNotBringItBack() throws Exception {
        var file = Files.copy(FOREIGN, folder.resolve("castle.timeline"));
        openForeign(file);
        onWindow(() -> {
            var bar = (HBox) window.scene().lookup("#notice-read");
            ((javafx.scene.control.Button) bar.getChildren().getLast()).fire();
            return null;
        });
        var before = session.document().get().reading();
        Files.writeString(file, Files.readString(file) + "<!-- more -->");
        await(() -> session.document().get().reading() != before);
        pulses();
        assertThat(notice()).isEmpty();
    }

    @Test
    void ofTheOwnFormatNothingIsSaid() throws Exception {
        assertThat(notice()).isEmpty();
    }
}
