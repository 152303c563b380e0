package frieze.app;

import static org.assertj.core.api.Assertions.assertThat;

import frieze.document.EventId;
import frieze.search.Filter;
import frieze.session.Filtering;
import frieze.view.Lit;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.event.Event;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;

/// Finding by keys alone: Ctrl+F, a word, Enter, Esc.
class FindWindowTest extends OpenWindow {
    private TextField field() throws Exception {
        return control(TextField.class, "find");
    }

    private void ctrlF() throws Exception {
        onWindow(() -> {
            window.timeline().requestFocus();
            Event.fireEvent(
                    window.scene().getFocusOwner(),
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.F, false, true, false, false));
            return null;
        });
        pulses();
    }

    private void write(String text) throws Exception {
        for (char sign : text.toCharArray()) {
            type(String.valueOf(sign));
        }
    }

    private ListView<?> list() throws Exception {
        return control(ListView.class, "results-list");
    }

    private int listed() throws Exception {
        return list().getItems().size();
    }

    private String summary() throws Exception {
        return control(Label.class, "results-summary").getText();
    }

    @Test
    void typesFindsGoesAndEnds() throws Exception {
        ctrlF();
        assertThat(onWindow(() -> window.scene().getFocusOwner())).isSameAs(field());
        write("depression");
        await(() -> window.timeline().litProperty().get() != Lit.ALL);
        pulses();
        int hits = listed();
        assertThat(hits).isPositive();
        assertThat(summary()).contains(hits + " hit");
        var lit = onWindow(() -> window.timeline().litProperty().get());
        var events = onWindow(() -> session.timeline().events());
        assertThat(events.stream().filter(lit::lights)).hasSize(hits);
        press(KeyCode.ENTER);
        var first = session.selection().get().orElseThrow();
        assertThat(lit.lights(session.selected().orElseThrow())).isTrue();
        assertThat(onWindow(() -> window.scene().getFocusOwner()))
                .as("the keys stay in the field")
                .isSameAs(field());
        press(KeyCode.ENTER);
        assertThat(session.selection().get()).isNotEqualTo(java.util.Optional.of(first));
        press(KeyCode.ESCAPE);
        assertThat(onWindow(() -> window.timeline().litProperty().get())).isSameAs(Lit.ALL);
        assertThat(field().getText()).isEmpty();
        assertThat(onWindow(() -> window.scene().getFocusOwner())).isSameAs(window.timeline());
        assertThat(list().getParent().isVisible()).isFalse();
    }

    @Test
    void slashBeginsTooAndArrowsChoose() throws Exception {
        onWindow(() -> {
            window.timeline().requestFocus();
            return null;
        });
        type("/");
        assertThat(onWindow(() -> window.scene().getFocusOwner())).isSameAs(field());
        assertThat(field().getText()).isEmpty();
        write("ketamine");
        await(() -> window.timeline().litProperty().get() != Lit.ALL);
        pulses();
        assertThat(listed()).isGreaterThan(1);
        press(KeyCode.DOWN);
        var second = list().getItems().get(1);
        press(KeyCode.ENTER);
        assertThat(second.toString())
                .contains(session.selection().get().map(EventId::value).orElseThrow());
    }

    @Test
    void aDateAloneGoesThere() throws Exception {
        ctrlF();
        write("2012");
        var list = list();
        await(() -> !list.getItems().isEmpty());
        pulses();
        press(KeyCode.ENTER);
        await(() -> {
            var view = session.plan()
                    .orElseThrow()
                    .scale(session.placed().get().orElseThrow().viewport());
            var seen = view.visible();
            return Math.abs((seen.start() + seen.end()) / 2.0 - 1_341_000_000.0) < 3 * 365 * 86_400.0;
        });
        assertThat(onWindow(() -> window.timeline().litProperty().get())).isSameAs(Lit.ALL);
    }

    @Test
    void saysWhichHitsTheTimelineDoesNotShow() throws Exception {
        ctrlF();
        write("ketamine");
        await(() -> window.find().finding().found().get().isPresent());
        pulses();
        var hidden = control(Label.class, "results-hidden");
        assertThat(hidden.isVisible()).isFalse();
        var hits = window.find().finding().found().get().orElseThrow().hits();
        long left = hits.count(event -> event.lane() != 0);
        assertThat(left).isPositive().isLessThan(hits.total());
        var first = session.timeline().lanes().getFirst().id();
        onWindow(() -> {
            new Filtering(session).set(Filter.NONE.withLane(first, true));
            return null;
        });
        await(hidden::isVisible);
        assertThat(hidden.getText()).startsWith(left + " are left out");
        assertThat(summary()).as("all are still counted").startsWith(hits.total() + " hits");
        onWindow(() -> {
            new Filtering(session).clear();
            session.lanes().show(first, false);
            return null;
        });
        await(() -> hidden.getText().startsWith(hits.total() - left + " are in hidden lanes"));
        onWindow(() -> {
            session.lanes().showAll();
            return null;
        });
        await(() -> !hidden.isVisible());
    }

    @Test
    void saysWhatItDoesNotUnderstand() throws Exception {
        ctrlF();
        write("moon before:soon");
        pulses();
        assertThat(control(Label.class, "results-advice").getText()).contains("before:soon");
    }

    /// For the eye: the search with its results, light and dark.
    @Test
    void looksAsItShould() throws Exception {
        ctrlF();
        write("depression");
        await(() -> window.timeline().litProperty().get() != Lit.ALL);
        pulses();
        picture("find-light.png");
        onWindow(() -> {
            surroundings.appearance().set(Surroundings.Appearance.DARK);
            return null;
        });
        pulses();
        picture("find-dark.png");
        var inks = onWindow(() -> window.scene().lookup("#results").lookupAll(".plain").stream()
                .map(text -> ((Color) ((Text) text).getFill()).getBrightness())
                .toList());
        assertThat(inks).as("light letters on the dark ground").isNotEmpty().allMatch(light -> light > 0.8);
        press(KeyCode.ENTER);
        picture("find-entered.png");
    }

    private void picture(String name) throws Exception {
        var folder = Files.createDirectories(Path.of("target/pictures"));
        var image = onWindow(() -> window.scene().snapshot(null));
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        var copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                copy.setRGB(x, y, image.getPixelReader().getArgb(x, y));
            }
        }
        assertThat(javax.imageio.ImageIO.write(copy, "png", folder.resolve(name).toFile()))
                .isTrue();
    }
}
