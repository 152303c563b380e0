package frieze.app.present;

import static org.assertj.core.api.Assertions.assertThat;

import frieze.layout.Placed.Tear;
import frieze.session.Band;
import frieze.view.Theme;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// A folded gap opens before the class by hand and by key, and is closed again on the way back to a stop.
class UnfoldTest {
    @BeforeAll
    static void start() throws InterruptedException {
        ClassScreen.start();
    }

    private interface Look {
        void at(ClassScreen screen);
    }

    private static void story(Look look) throws Exception {
        ClassScreen.on(() -> {
            try (var screen = new ClassScreen(Path.of("timeline.json"), Locale.ENGLISH, 1920, 1080, Theme.LIGHT)) {
                screen.presentation.fit();
                screen.picture();
                look.at(screen);
            }
            return true;
        });
    }

    private static List<Tear> tears(Band band) {
        return band.placed().get().orElseThrow().tears();
    }

    private static void click(Node node, double x, double y) {
        for (var type : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED, MouseEvent.MOUSE_CLICKED)) {
            var at = node.localToScene(x, y);
            Event.fireEvent(
                    node,
                    new MouseEvent(
                            node,
                            node,
                            type,
                            at.getX(),
                            at.getY(),
                            at.getX(),
                            at.getY(),
                            MouseButton.PRIMARY,
                            1,
                            false,
                            false,
                            false,
                            false,
                            type == MouseEvent.MOUSE_PRESSED,
                            false,
                            false,
                            false,
                            false,
                            true,
                            new PickResult(node, at.getX(), at.getY())));
        }
    }

    private static Button button(Node under) {
        var buttons = under.lookupAll(".unfold-button").stream()
                .map(Button.class::cast)
                .filter(Node::isVisible)
                .toList();
        assertThat(buttons).hasSize(1);
        return buttons.getFirst();
    }

    @Test
    void aClickOnATearBelowAStopOpensIt() throws Exception {
        story(screen -> {
            var strip = screen.presentation.strip();
            var tear = tears(strip).getFirst();
            var band = screen.view.band();
            click(band, (tear.x() + tear.width() / 2) * band.magnification(), band.getHeight() / 4);
            assertThat(tears(strip)).isEmpty();
            assertThat(screen.presentation.show().get().isDetour()).isTrue();
            var seen = strip.visible().orElseThrow();
            assertThat(seen.overlaps(tear.gap())).as("it is in view").isTrue();
            ClassScreen.keep(screen, "unfolded.png");
            screen.presentation.comeBack();
            assertThat(tears(strip)).hasSize(1);
        });
    }

    @Test
    void aTearBelowAStopHasAButtonForTheKeys() throws Exception {
        story(screen -> {
            var button = button(screen.view.band());
            assertThat(button.isFocusTraversable()).isTrue();
            assertThat(button.getAccessibleText()).contains("1980").contains("1993");
            var tear = tears(screen.presentation.strip()).getFirst();
            var place = screen.view.band().sceneToLocal(button.localToScene(button.getLayoutBounds()));
            assertThat(place.getCenterX() / screen.view.band().magnification())
                    .as("it stands on the paper")
                    .isBetween(tear.x(), tear.x() + tear.width());
            button.fire();
            assertThat(tears(screen.presentation.strip())).isEmpty();
            screen.presentation.next();
            assertThat(tears(screen.presentation.strip()).size()
                            + screen.presentation
                                    .strip()
                                    .plan()
                                    .orElseThrow()
                                    .folds()
                                    .gaps()
                                    .size())
                    .as("the next stop has it closed")
                    .isPositive();
        });
    }

    @Test
    void aTearOfTheWholeTimelineOpensAndIsOpenBelowTheStopAsWell() throws Exception {
        story(screen -> {
            screen.presentation.widen(true);
            screen.presentation.fit();
            screen.picture();
            assertThat(tears(screen.presentation.wide())).hasSize(1);
            button(screen.scene.lookup(".timeline-view")).fire();
            assertThat(tears(screen.presentation.wide())).isEmpty();
            assertThat(screen.presentation.strip().plan().orElseThrow().folds().gaps())
                    .isEmpty();
            screen.presentation.comeBack();
            assertThat(screen.presentation.wide().plan().orElseThrow().folds().gaps())
                    .hasSize(1);
            assertThat(screen.presentation.session().choices().get().gaps().byHand())
                    .as("the reader's own choice stays")
                    .isEmpty();
        });
    }
}
