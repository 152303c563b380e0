package frieze.app.present;

import static org.assertj.core.api.Assertions.assertThat;

import frieze.view.Theme;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Every stop of the story as the class sees it, as pictures to be looked at, and what must be true of each.
class ClassPicturesTest {
    @Test
    void whatElseAClassSees() throws Exception {
        for (var size : SIZES) {
            ClassScreen.on(() -> {
                try (var screen =
                        new ClassScreen(Path.of("timeline.json"), Locale.ENGLISH, size[0], size[1], Theme.LIGHT)) {
                    var name = size[0] + "x" + size[1];
                    var presentation = screen.presentation;
                    presentation.goTo(3);
                    presentation.ask(true);
                    ClassScreen.keep(screen.picture(), name + "-question.png");
                    presentation.ask(false);
                    for (var veil : frieze.document.Stop.Veil.values()) {
                        presentation.veil(veil, true);
                    }
                    ClassScreen.keep(screen.picture(), name + "-covered.png");
                    presentation.goTo(3);
                    presentation.showLater(frieze.present.Show.Later.BLANK);
                    ClassScreen.keep(screen.picture(), name + "-blank.png");
                    presentation.lookAt(new frieze.document.EventId("introduction"));
                    ClassScreen.keep(screen.picture(), name + "-detour.png");
                    presentation.widen(true);
                    ClassScreen.keep(screen.picture(), name + "-wide.png");
                    presentation.zoom(3);
                    ClassScreen.keep(screen.picture(), name + "-wide-closer.png");
                    presentation.toggle(frieze.present.Show.Curtain.BLACK);
                    ClassScreen.keep(screen.picture(), name + "-black.png");
                }
                return true;
            });
        }
    }

    private static final int[][] SIZES = {{1920, 1080}, {1024, 768}};

    @BeforeAll
    static void start() throws InterruptedException {
        ClassScreen.start();
    }

    @Test
    void everyStopOfTheStory() throws Exception {
        for (var size : SIZES) {
            for (var theme : Theme.values()) {
                int pages = ClassScreen.on(() -> {
                    int count = 0;
                    try (var screen =
                            new ClassScreen(Path.of("timeline.json"), Locale.ENGLISH, size[0], size[1], theme)) {
                        var show = screen.presentation.show();
                        String before = "";
                        for (var now = ""; !now.equals(before) || count == 0; count++) {
                            before = now;
                            now = show.get().at() + "-" + show.get().page();
                            var name = "%dx%d-%s-%s.png"
                                    .formatted(size[0], size[1], theme.name().toLowerCase(Locale.ROOT), now);
                            ClassScreen.keep(screen.picture(), name);
                            screen.presentation.next();
                        }
                    }
                    return count;
                });
                assertThat(pages).isGreaterThan(8);
            }
        }
    }
}
