package frieze.app.present;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import frieze.layout.Placed.Form;
import frieze.present.Show.Later;
import frieze.view.Theme;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.ScrollBar;
import javafx.scene.shape.SVGPath;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The timeline on the whole screen: where its parts stand, on screens of any size.
class WideTimelineTest {
    private static final int[][] SIZES = {{1920, 1080}, {1024, 768}, {1280, 720}};

    @BeforeAll
    static void start() throws InterruptedException {
        ClassScreen.start();
    }

    private interface Look {
        void at(ClassScreen screen, WideTimeline wide);
    }

    private static void everywhere(Look look) throws Exception {
        for (var size : SIZES) {
            ClassScreen.on(() -> {
                var story = Path.of("timeline.json");
                try (var screen = new ClassScreen(story, Locale.ENGLISH, size[0], size[1], Theme.LIGHT)) {
                    screen.presentation.showLater(Later.SHOWN);
                    screen.presentation.widen(true);
                    screen.presentation.fit();
                    // the header takes its height from the first picture
                    screen.picture();
                    screen.picture();
                    var wide = screen.view.getChildrenUnmodifiable().stream()
                            .filter(WideTimeline.class::isInstance)
                            .map(WideTimeline.class::cast)
                            .findFirst();
                    look.at(screen, wide.orElseThrow());
                }
                return true;
            });
        }
    }

    private static List<Node> cards(WideTimeline wide) {
        var cards =
                wide.lookupAll(".event-card").stream().filter(Node::isVisible).toList();
        assertThat(cards).isNotEmpty();
        return cards;
    }

    @Test
    void theBeadOfACardStandsBeforeItsDate() throws Exception {
        everywhere((_, wide) -> {
            for (var card : cards(wide)) {
                var parts = ((Parent) card).getChildrenUnmodifiable();
                var date = parts.stream()
                        .filter(part -> part instanceof Text text
                                && text.getStyleClass().contains("card-date"))
                        .findFirst()
                        .orElseThrow()
                        .getBoundsInParent();
                var bead = parts.stream()
                        .filter(SVGPath.class::isInstance)
                        .findFirst()
                        .orElseThrow()
                        .getBoundsInParent();
                var title = card.lookup(".card-title").getBoundsInParent();
                assertThat(bead.getMaxX()).isBetween(date.getMinX() - date.getHeight(), date.getMinX());
                assertThat(bead.getMinX()).isCloseTo(title.getMinX(), within(3.0));
                assertThat(bead.getCenterY()).isCloseTo(date.getCenterY(), within(date.getHeight() / 8));
            }
        });
    }

    @Test
    void shapesGrowWithTheScreenAndArePaintedAsFineAsIt() throws Exception {
        everywhere((screen, wide) -> {
            double k = screen.scene.getHeight() / 540;
            var view = wide.view();
            assertThat(view.localToScene(view.getLayoutBounds()).getHeight()).isCloseTo(wide.getHeight(), within(0.01));
            var canvas = (Canvas) view.getChildrenUnmodifiable().getFirst();
            assertThat(canvas.getHeight())
                    .as("a px of the canvas is one of the screen")
                    .isCloseTo(canvas.localToScene(canvas.getLayoutBounds()).getHeight(), within(0.01));
            assertThat(canvas.getHeight()).isCloseTo(view.getHeight() * k, within(0.01));
        });
    }

    @Test
    void whatIsFastenedToADateMeetsItsCard() throws Exception {
        everywhere((screen, wide) -> {
            var area = BandArea.of(screen.presentation.wide(), wide.timeArea(), wide.magnification())
                    .orElseThrow();
            var item = screen.presentation.wide().placed().get().orElseThrow().lanes().stream()
                    .flatMap(lane -> lane.items().stream())
                    .filter(each -> each.form() == Form.CARD && !each.pinned())
                    .findFirst()
                    .orElseThrow();
            assertThat(cards(wide)).anySatisfy(card -> {
                var place = card.localToScene(card.getLayoutBounds());
                assertThat(place.getMinX()).isCloseTo(area.toX(item.label().x()), within(2.0));
                assertThat(place.getMinY()).isCloseTo(area.y(item.label().y()), within(2.0));
            });
        });
    }

    @Test
    void theBarStandsBesideTheTimeline() throws Exception {
        everywhere((screen, wide) -> {
            var bar = (ScrollBar) wide.lookup(".lane-scroll");
            assertThat(bar.isVisible()).isTrue();
            var place = bar.localToScene(bar.getLayoutBounds());
            assertThat(place.getMinX()).isGreaterThanOrEqualTo(wide.timeArea().getMaxX() - 0.01);
            assertThat(place.getMaxX()).isLessThanOrEqualTo(screen.scene.getWidth() + 0.01);
        });
    }
}
