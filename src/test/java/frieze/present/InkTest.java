package frieze.present;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import frieze.document.EventId;
import frieze.present.Mark.Ruler;
import frieze.present.Mark.Stroke;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class InkTest {
    private static final Surface HERE = new Surface.Sheet(0, List.of(new EventId("a")), 0, false);
    private static final Surface THERE = new Surface.Sheet(1, List.of(new EventId("b")), 0, false);
    private static final Set<Surface> FIRST = Set.of(Surface.STRIP, HERE);
    private static final Set<Surface> SECOND = Set.of(Surface.STRIP, THERE);

    private static Stroke sketch(Surface on, double x) {
        return new Stroke(on, 1, List.of(new Spot.OnSheet(x, 0.5)));
    }

    private static Stroke dated(Surface on, long second) {
        return new Stroke(on, 1, List.of(new Spot.Dated(second, 0, 0.5)));
    }

    private static Ruler ruler(long from, long to) {
        return new Ruler(RulerEnd.at(from), RulerEnd.at(to));
    }

    @Test
    void whatIsDrawnAboveTheBandBelongsToItsStop() {
        var ink = Ink.NONE.with(sketch(HERE, 0.1)).with(dated(Surface.STRIP, 7));
        assertThat(ink.on(FIRST)).containsExactly(sketch(HERE, 0.1), dated(Surface.STRIP, 7));
        assertThat(ink.on(SECOND)).containsExactly(dated(Surface.STRIP, 7));
        assertThat(ink.on(FIRST)).hasSize(2);
    }

    @Test
    void clearingTakesWhatIsSeenAndUndoBringsItBack() {
        var ink = Ink.NONE.with(sketch(HERE, 0.1)).with(sketch(THERE, 0.2)).clear(SECOND);
        assertThat(ink.on(SECOND)).isEmpty();
        assertThat(ink.on(FIRST)).containsExactly(sketch(HERE, 0.1));
        assertThat(ink.undo(SECOND).on(SECOND)).containsExactly(sketch(THERE, 0.2));
        assertThat(Ink.NONE.clear(FIRST)).isSameAs(Ink.NONE);
    }

    @Test
    void undoLeavesWhatIsElsewhere() {
        var ink = Ink.NONE.with(sketch(HERE, 0.1)).with(sketch(THERE, 0.2));
        var undone = ink.undo(FIRST);
        assertThat(undone.on(FIRST)).isEmpty();
        assertThat(undone.on(SECOND)).containsExactly(sketch(THERE, 0.2));
        assertThat(undone.undo(FIRST)).isSameAs(undone);
    }

    @Test
    void everyStepCanBeTakenBack() {
        var ink = Ink.NONE;
        for (int i = 0; i < 50; i++) {
            ink = ink.with(dated(Surface.STRIP, i));
        }
        for (int left = 49; left >= 0; left--) {
            ink = ink.undo(FIRST);
            assertThat(ink.on(FIRST)).hasSize(left);
        }
    }

    @Test
    void aNewRulerTakesTheLastOnesPlaceUntilItIsTakenBack() {
        var ink = Ink.NONE.with(ruler(0, 10)).with(ruler(5, 20));
        assertThat(ink.on(Set.of(Surface.WIDE))).containsExactly(ruler(5, 20));
        assertThat(ink.undo(FIRST).on(FIRST)).containsExactly(ruler(0, 10));
    }

    @Test
    void theTwoFormsOfTheTimelineKeepTheirStrokesApart() {
        var ink = Ink.NONE.with(dated(Surface.WIDE, 1)).with(dated(Surface.STRIP, 2));
        assertThat(ink.on(Set.of(Surface.WIDE))).containsExactly(dated(Surface.WIDE, 1));
    }

    @Test
    void drawingWithoutEndForgetsTheOldestOnly() {
        var ink = Ink.NONE;
        for (int i = 0; i < 2500; i++) {
            ink = ink.with(dated(Surface.STRIP, i));
        }
        assertThat(ink.on(FIRST)).hasSize(2000).endsWith(dated(Surface.STRIP, 2499));
    }

    @Test
    void aStrokeHasSpotsOfItsSurface() {
        var dated = List.<Spot>of(new Spot.Dated(0, 0, 0));
        assertThatThrownBy(() -> new Stroke(HERE, 1, dated)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Stroke(Surface.STRIP, 1, List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
