package frieze.app.present;

import static org.assertj.core.api.Assertions.assertThat;

import frieze.present.Show.Later;
import frieze.view.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The promise to the back row: no capital letter lower than a thirtieth of the screen, no contrast below 7:1, nothing
/// cut by the screen, nothing over anything else; on every page of every stop, on any screen.
class BackRowTest {
    private static final int[][] SIZES = {{1024, 768}, {1280, 720}, {1920, 1080}, {2560, 1440}, {3840, 2160}};
    /// No tour has more pages than this.
    private static final int MOST = 400;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() throws InterruptedException {
        ClassScreen.start();
    }

    @Test
    void theStoryOnEveryScreen() throws Exception {
        for (var size : SIZES) {
            assertThat(walked(Path.of("timeline.json"), Locale.ENGLISH, size, Theme.LIGHT))
                    .isEmpty();
        }
        assertThat(walked(Path.of("timeline.json"), Locale.FRENCH, SIZES[0], Theme.DARK))
                .isEmpty();
        assertThat(walked(Path.of("timeline.json"), Locale.GERMAN, SIZES[2], Theme.DARK))
                .isEmpty();
    }

    @Test
    void theLongestWordsOnEveryScreen() throws Exception {
        var file = Files.writeString(folder.resolve("lang.json"), LongestWords.timeline());
        for (var size : SIZES) {
            var theme = size[0] % 512 == 0 ? Theme.DARK : Theme.LIGHT;
            assertThat(walked(file, Locale.GERMAN, size, theme)).isEmpty();
        }
    }

    @Test
    void measuresSeeWhatIsWrong() throws Exception {
        var faults = ClassScreen.on(() -> {
            var small = text("small", 10, 20, 12, Color.BLACK);
            var pale = text("pale", 10, 200, 60, Color.GREY);
            var over = text("over", 30, 200, 60, Color.BLACK);
            var outside = text("outside", 900, 400, 60, Color.BLACK);
            var root = new StackPane(new Pane(small, pale, over, outside));
            return new BackRow(new Scene(root, 1000, 600, Color.WHITE)).faults();
        });
        assertThat(faults).anyMatch(fault -> fault.startsWith("'small' has capitals"));
        assertThat(faults).anyMatch(fault -> fault.startsWith("'pale' has a contrast"));
        assertThat(faults).anyMatch(fault -> fault.startsWith("'pale' overlaps 'over'"));
        assertThat(faults).anyMatch(fault -> fault.startsWith("'outside' leaves the screen"));
    }

    @Test
    void measuresSeeWhatIsLeftOfATextThatIsCut() throws Exception {
        var faults = ClassScreen.on(() -> {
            var window = new Pane(text("pale", 10, 60, 60, Color.GREY), text("gone", 500, 60, 60, Color.GREY));
            window.setClip(new javafx.scene.shape.Rectangle(40, 0, 200, 200));
            var beside = text("beside", 10, 260, 60, Color.BLACK);
            var root = new StackPane(new Pane(window, beside));
            return new BackRow(new Scene(root, 1000, 600, Color.WHITE)).faults();
        });
        assertThat(faults).hasSize(1).allMatch(fault -> fault.startsWith("'pale' has a contrast"));
    }

    private static Text text(String words, double x, double y, double size, Color colour) {
        var text = new Text(x, y, words);
        text.setFont(Font.font(size));
        text.setFill(colour);
        return text;
    }

    /// All that is wrong on the way through a tour: every page, with what is covered and uncovered, with the question
    /// asked, on a detour, and with the timeline over the whole screen.
    private static List<String> walked(Path file, Locale reader, int[] size, Theme theme) throws Exception {
        return ClassScreen.on(() -> {
            var faults = new ArrayList<String>();
            try (var screen = new ClassScreen(file, reader, size[0], size[1], theme)) {
                var presentation = screen.presentation;
                int steps = 0;
                int at = -1;
                while (steps++ < MOST) {
                    var show = presentation.show().get();
                    look(screen, faults, "page " + show.page());
                    if (show.at() != at) {
                        at = show.at();
                        presentation.ask(true);
                        int pages = presentation.show().get().pages();
                        for (int page = 0; page < pages; page++) {
                            look(screen, faults, "question");
                            if (page + 1 < pages) {
                                presentation.next();
                            }
                        }
                        presentation.goTo(at);
                    }
                    presentation.next();
                    if (presentation.show().get().equals(show)) {
                        break;
                    }
                }
                assertThat(steps).isLessThan(MOST);
                detours(screen, faults);
            }
            return faults.stream().distinct().limit(40).toList();
        });
    }

    private static void detours(ClassScreen screen, List<String> faults) {
        var presentation = screen.presentation;
        presentation.showLater(Later.BLANK);
        presentation.first();
        look(screen, faults, "blank");
        presentation.showLater(Later.SHOWN);
        for (var event : presentation.timeline().events().stream().limit(6).toList()) {
            presentation.lookAt(event.id());
            look(screen, faults, "detour");
            presentation.zoom(4);
            look(screen, faults, "closer");
            presentation.comeBack();
        }
        presentation.widen(true);
        look(screen, faults, "wide");
        presentation.zoom(3);
        look(screen, faults, "wide, closer");
        for (int step = 0; step < 4; step++) {
            presentation.pan(screen.scene.getWidth() * 0.37, 0);
            look(screen, faults, "wide, aside");
        }
        presentation.pan(0, screen.scene.getHeight() * 0.23);
        look(screen, faults, "wide, further down");
        presentation.fit();
        look(screen, faults, "wide, all of it");
        presentation.comeBack();
    }

    private static void look(ClassScreen screen, List<String> faults, String where) {
        var show = screen.presentation.show().get();
        screen.view.layout();
        var row = new BackRow(screen.scene);
        row.faults()
                .forEach(fault -> faults.add("%dx%d, stop %d, %s: %s"
                        .formatted(
                                (int) screen.scene.getWidth(),
                                (int) screen.scene.getHeight(),
                                show.at(),
                                where,
                                fault)));
        assertThat(row.texts()).as(where).isPositive();
    }
}
