package frieze.view;

import static org.assertj.core.api.Assertions.assertThat;

import frieze.document.EventId;
import frieze.layout.Placed;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import org.junit.jupiter.api.Test;

class CardsTest {
    private static TimelineView laidOut(Recorded actions) {
        var view = SamplePlaced.view(actions, Theme.LIGHT);
        Fx.scene(view, SamplePlaced.WIDTH, SamplePlaced.HEIGHT, Theme.LIGHT);
        view.applyCss();
        view.layout();
        return view;
    }

    private static Placed without(Placed p, int lane) {
        var lanes = new ArrayList<>(p.lanes());
        lanes.remove(lane);
        return new Placed(p.viewport(), lanes, p.eras(), p.tears(), p.ticks(), p.counts(), p.contentHeight());
    }

    @Test
    void nodesAreReusedFromFrameToFrame() {
        Fx.run(() -> {
            var view = laidOut(new Recorded());
            var skin = (TimelineViewSkin) view.getSkin();
            assertThat(skin.cardNodes()).isEqualTo(9);
            var selected = skin.selectedCard();
            for (int i = 0; i < 20; i++) {
                view.placedProperty().set(i % 2 == 0 ? without(SamplePlaced.placed(), 1) : SamplePlaced.placed());
                view.layout();
            }
            assertThat(skin.cardNodes()).isEqualTo(9);
            assertThat(skin.selectedCard()).isEqualTo(selected);
        });
    }

    @Test
    void aCardSpeaksItsDateAndTitleAndCanBePressed() {
        Fx.run(() -> {
            var actions = new Recorded();
            var view = laidOut(actions);
            var card = ((TimelineViewSkin) view.getSkin()).selectedCard().orElseThrow();
            assertThat(card.getAccessibleRole()).isEqualTo(AccessibleRole.BUTTON);
            assertThat((String) card.queryAccessibleAttribute(AccessibleAttribute.TEXT))
                    .contains("1994")
                    .endsWith(", Patients say that their depression felt better");
            assertThat(view.queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM))
                    .isSameAs(card);
            card.executeAccessibleAction(AccessibleAction.FIRE);
            assertThat(actions.calls).containsExactly("select first-reports", "open first-reports");
        });
    }

    @Test
    void theSelectionMovesWithoutANewFrame() {
        Fx.run(() -> {
            var view = laidOut(new Recorded());
            view.selectionProperty().set(Optional.of(new EventId("trials")));
            view.layout();
            var card = ((TimelineViewSkin) view.getSkin()).selectedCard().orElseThrow();
            assertThat(card.item().event().id().value()).isEqualTo("trials");
            assertThat(card.getPseudoClassStates().toString()).contains("selected");
        });
    }

    @Test
    void aDisposedSkinIsLetGo() throws InterruptedException {
        var view = Fx.on(() -> laidOut(new Recorded()));
        var gone = Fx.on(() -> {
            view.getScene().snapshot(null);
            var skin = view.getSkin();
            view.setSkin(null);
            // A scene keeps removed nodes until it is drawn again.
            view.getScene().snapshot(null);
            return new WeakReference<>(skin);
        });
        List<byte[]> pressure = new ArrayList<>();
        for (int i = 0; i < 50 && gone.get() != null; i++) {
            System.gc();
            pressure.add(new byte[100_000]);
            Fx.run(() -> {});
            Thread.sleep(20);
        }
        assertThat(gone.get()).isNull();
        assertThat(view.getScene()).isNotNull();
    }
}
