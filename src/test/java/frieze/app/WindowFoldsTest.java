package frieze.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import frieze.layout.FoldMove;
import frieze.time.TimeSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;
import org.controlsfx.control.ToggleSwitch;
import org.junit.jupiter.api.Test;

/// Gaps that are folded and opened in a window, by pointer and by key, with movement.
class WindowFoldsTest extends OpenWindow {
    private final List<FoldMove.Frame> frames = new CopyOnWriteArrayList<>();

    @Override
    boolean asksForLessMotion() {
        return false;
    }

    private List<TimeSpan> folded() throws Exception {
        return onWindow(() -> session.plan().orElseThrow().folds().gaps());
    }

    private void watch() throws Exception {
        onWindow(() -> {
            session.folding().addListener((_, _, frame) -> frame.ifPresent(frames::add));
            return null;
        });
    }

    private void still() throws Exception {
        pulses();
        await(() -> session.folding().get().isEmpty());
        pulses();
    }

    private Button tear() throws Exception {
        return onWindow(() -> window.timeline().lookupAll(".unfold-button").stream()
                .filter(javafx.scene.Node::isVisible)
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow());
    }

    private void fire(Button button) throws Exception {
        onWindow(() -> {
            button.fire();
            return null;
        });
    }

    @Test
    void aTearOpensAsAMovementAroundItself() throws Exception {
        watch();
        var gap = folded().getFirst();
        long middle = gap.start() + (gap.end() - gap.start()) / 2;
        double before = onWindow(() -> session.plan()
                .orElseThrow()
                .scale(session.camera().viewport().get().orElseThrow())
                .x(middle));
        fire(tear());
        still();
        assertThat(folded()).isEmpty();
        assertThat(frames).hasSizeGreaterThan(3);
        double open = 0;
        for (var frame : frames) {
            assertThat(frame.scale().x(middle)).isCloseTo(before, within(0.5));
            double wide = frame.scale().x(gap.end()) - frame.scale().x(gap.start());
            assertThat(wide).isGreaterThanOrEqualTo(open);
            open = wide;
        }
        assertThat(onWindow(() -> window.scene().getFocusOwner())).isSameAs(window.timeline());
    }

    @Test
    void theKeyOpensAndFoldsTheNearestGap() throws Exception {
        type("f");
        still();
        assertThat(folded()).isEmpty();
        type("f");
        still();
        assertThat(folded()).hasSize(1);
    }

    @Test
    void theMenuFoldsTheEmptyStretchUnderThePointer() throws Exception {
        var before = folded();
        double x = onWindow(() -> session.plan()
                .orElseThrow()
                .scale(session.camera().viewport().get().orElseThrow())
                .x(new frieze.time.CivilDate(2012, 6, 1).instant()));
        onWindow(() -> {
            var view = window.timeline();
            double in = view.gutterWidthProperty().get() + x;
            Event.fireEvent(
                    view, new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, in, 200, in, 200, false, null));
            return null;
        });
        pulses();
        onWindow(() -> {
            var menu = Window.getWindows().stream()
                    .filter(ContextMenu.class::isInstance)
                    .map(ContextMenu.class::cast)
                    .findFirst()
                    .orElseThrow();
            assertThat(menu.getItems().getFirst().getText()).isEqualTo("Fold this gap (2001 to 2020)");
            menu.getItems().getFirst().fire();
            menu.hide();
            return null;
        });
        still();
        assertThat(folded()).hasSize(before.size() + 1);
        assertThat(onWindow(() -> session.gaps().gaps())).hasSize(2);
    }

    @Test
    void theListFoldsGapByGapAndTheSwitchSaysSo() throws Exception {
        onWindow(() -> {
            session.fold(
                    session.foldableAt(new frieze.time.CivilDate(2012, 6, 1).instant())
                            .orElseThrow(),
                    true);
            return null;
        });
        still();
        var all = control(ToggleSwitch.class, "fold-gaps");
        assertThat(onWindow(all::isSelected)).isTrue();
        fire("gaps");
        var boxes = onWindow(() -> {
            var found = new ArrayList<CheckBox>();
            Window.getWindows()
                    .forEach(w -> w.getScene().getRoot().lookupAll(".gap-list .check-box").stream()
                            .map(CheckBox.class::cast)
                            .forEach(found::add));
            return found;
        });
        assertThat(boxes)
                .extracting(CheckBox::getText)
                .containsExactly("1980 to 1993 · 14 years", "2001 to 2020 · 20 years");
        assertThat(boxes).allMatch(CheckBox::isSelected);
        onWindow(() -> {
            boxes.getFirst().fire();
            return null;
        });
        still();
        assertThat(folded()).hasSize(1);
        assertThat(onWindow(all::isSelected)).isFalse();
        assertThat(onWindow(() -> all.getPseudoClassStates().toString())).contains("mixed");
        assertThat(onWindow(all::getAccessibleText)).isEqualTo("Fold gaps: 1 of 2 folded");
        assertThat(button("gaps").orElseThrow().getText()).isEqualTo("1 of 2 gaps folded");
        onWindow(() -> {
            all.setSelected(true);
            return null;
        });
        still();
        assertThat(folded()).hasSize(2);
    }

    @Test
    void aGapThatIsWideOpenOffersToFold() throws Exception {
        type("f");
        still();
        type("+");
        await(() -> session.camera().target().equals(session.camera().viewport().get()));
        pulses();
        double at = onWindow(() -> session.plan()
                .orElseThrow()
                .scale(session.camera().viewport().get().orElseThrow())
                .x(new frieze.time.CivilDate(1987, 1, 1).instant()));
        mouse(MouseEvent.MOUSE_MOVED, window.timeline().gutterWidthProperty().get() + at, 200, false);
        var offer = button("fold-offer").orElseThrow();
        assertThat(onWindow(offer::isVisible)).isTrue();
        assertThat(offer.getText()).isEqualTo("Fold 14 years");
        fire(offer);
        still();
        assertThat(folded()).hasSize(1);
    }

    @Test
    void whatWouldFlyTooFarFadesInstead() throws Exception {
        watch();
        onWindow(() -> {
            var gap = session.plan().orElseThrow().folds().gaps().getFirst();
            session.camera().show(new TimeSpan(gap.start() - 8_640_000, gap.end() + 8_640_000), false);
            return null;
        });
        pulses();
        fire(tear());
        still();
        assertThat(folded()).isEmpty();
        assertThat(frames).isEmpty();
        assertThat(onWindow(() -> session.placed().get().orElseThrow().tears())).isEmpty();
    }

    @Test
    void aHandOnTheTimelineEndsTheMovement() throws Exception {
        type("f");
        onWindow(() -> {
            session.camera().panBy(30, 0);
            return null;
        });
        pulses();
        assertThat(onWindow(() -> session.folding().get())).isEmpty();
    }
}
