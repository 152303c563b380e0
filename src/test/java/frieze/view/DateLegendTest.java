package frieze.view;

import static org.assertj.core.api.Assertions.assertThat;

import frieze.layout.MarkPart;
import frieze.layout.Placed;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;

class DateLegendTest {
    private static Placed withMarks(List<MarkPart> marks) {
        var p = SamplePlaced.placed();
        var lane = p.lanes().getFirst();
        var item = lane.items().getFirst();
        var changed = new Placed.Item(
                item.event(),
                item.form(),
                item.anchorX(),
                item.label(),
                false,
                item.markY(),
                false,
                false,
                marks,
                item.titleLines(),
                item.dateText());
        var lanes = List.of(new Placed.PlacedLane(lane.lane(), 0, 134, 1, List.of(changed), List.of()));
        return new Placed(p.viewport(), lanes, List.of(), List.of(), List.of(), p.counts(), 134);
    }

    @Test
    void onlyTheKindsInViewAreExplained() {
        assertThat(MarkKind.in(SamplePlaced.placed()))
                .containsExactly(MarkKind.TINT, MarkKind.LIMIT, MarkKind.OPEN, MarkKind.FOLD);
        assertThat(MarkKind.in(withMarks(List.of(new MarkPart.Solid(0, 10))))).containsExactly(MarkKind.SOLID);
        assertThat(MarkKind.in(withMarks(List.of(new MarkPart.Tint(0, 10, true, true)))))
                .containsExactly(MarkKind.APPROXIMATE, MarkKind.UNCERTAIN);
    }

    @Test
    void everySampleShowsItsOwnKind() {
        for (var kind : EnumSet.complementOf(EnumSet.of(MarkKind.FOLD, MarkKind.CLUSTER))) {
            assertThat(MarkKind.in(withMarks(kind.sample(84)))).contains(kind);
        }
    }

    @Test
    void theLegendSpeaksTheReadersLanguage() {
        for (var locale : List.of(Locale.ENGLISH, Locale.GERMAN, Locale.FRENCH)) {
            var all = new ArrayList<MarkPart>();
            for (var kind : MarkKind.values()) {
                all.addAll(kind.sample(84));
            }
            var picture = Fx.on(() -> {
                var legend = new DateLegend(withMarks(all), Theme.LIGHT, locale, 1);
                assertThat(legend.getChildren()).hasSize(MarkKind.values().length - 1);
                assertThat(((Label) legend.getChildren().getFirst()).getText()).isNotEmpty();
                return Fx.snapshot(Fx.scene(new StackPane(legend), 360, 560, Theme.LIGHT));
            });
            Fx.keep(picture, "legend-popover-" + locale + ".png");
        }
    }
}
