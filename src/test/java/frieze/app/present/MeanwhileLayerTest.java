package frieze.app.present;

import static org.assertj.core.api.Assertions.assertThat;

import frieze.document.Event;
import frieze.present.Show.Later;
import frieze.time.CivilDate;
import frieze.view.Theme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What was going on meanwhile, on the class's screen.
class MeanwhileLayerTest {
    private static final int[][] SIZES = {{1920, 1080}, {1024, 768}};

    @BeforeAll
    static void start() throws InterruptedException {
        ClassScreen.start();
    }

    private static List<Text> texts(Node node) {
        var found = new ArrayList<Text>();
        if (node instanceof Text text) {
            found.add(text);
        } else if (node instanceof Parent parent && parent.isVisible()) {
            parent.getChildrenUnmodifiable().forEach(child -> found.addAll(texts(child)));
        }
        return found;
    }

    private static MeanwhileLayer layer(ClassScreen screen) {
        return screen.view.getChildrenUnmodifiable().stream()
                .filter(MeanwhileLayer.class::isInstance)
                .map(MeanwhileLayer.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void namesWhatWasGoingOnInLettersForTheBackRowAndNothingThatComesLater() throws Exception {
        for (var size : SIZES) {
            ClassScreen.on(() -> {
                try (var screen =
                        new ClassScreen(Path.of("timeline.json"), Locale.ENGLISH, size[0], size[1], Theme.LIGHT)) {
                    var cursor = screen.presentation.tools().meanwhile();
                    screen.presentation.showLater(Later.HIDDEN);
                    for (int stop = 0;
                            stop < screen.presentation.show().get().tour().size();
                            stop++) {
                        screen.presentation.goTo(stop);
                        cursor.toggle();
                        assertThat(cursor.isOpen()).isTrue();
                        int page = 0;
                        do {
                            ClassScreen.keep(screen, "meanwhile-%d-%d-%d.png".formatted(size[0], stop, page++));
                            var words = texts(layer(screen));
                            assertThat(words).isNotEmpty().allSatisfy(text -> {
                                assertThat(text.getFont().getSize()).isGreaterThanOrEqualTo(size[1] / 21.6);
                                var place = text.localToScene(text.getLayoutBounds());
                                assertThat(place.getMaxX()).isLessThanOrEqualTo(size[0]);
                                assertThat(place.getMaxY()).isLessThanOrEqualTo(size[1]);
                            });
                            var said = String.join(
                                    "\n", words.stream().map(Text::getText).toList());
                            var told = screen.presentation.told();
                            for (Event event : screen.session.timeline().events()) {
                                if (!told.test(event)) {
                                    assertThat(said).doesNotContain(event.title());
                                }
                            }
                        } while (cursor.turn(1));
                        screen.presentation.next();
                    }
                }
                return true;
            });
        }
    }

    @Test
    void theCursorMovesByKeysAndClosesWithTheStop() throws Exception {
        ClassScreen.on(() -> {
            try (var screen = new ClassScreen(Path.of("timeline.json"), Locale.ENGLISH, 1920, 1080, Theme.LIGHT)) {
                screen.presentation.last();
                var cursor = screen.presentation.tools().meanwhile();
                cursor.toggle();
                screen.view.layout();
                cursor.lookAt(new CivilDate(1971, 1, 1).instant());
                int year = year(cursor.shown().get().orElseThrow().moment().start());
                assertThat(year).isEqualTo(1971);
                cursor.move(1);
                assertThat(year(cursor.shown().get().orElseThrow().moment().start()))
                        .isEqualTo(1972);
                ClassScreen.keep(screen, "meanwhile-moved.png");
                cursor.move(-1);
                cursor.move(-1);
                assertThat(year(cursor.shown().get().orElseThrow().moment().start()))
                        .isEqualTo(1970);
                screen.presentation.previous();
                assertThat(cursor.isOpen()).isFalse();
                cursor.toggle();
                assertThat(screen.presentation.tools().dismiss()).isTrue();
                assertThat(cursor.isOpen()).isFalse();
            }
            return true;
        });
    }

    private static int year(long instant) {
        return (int) CivilDate.at(instant).year();
    }
}
