package frieze.view;

import static org.assertj.core.api.Assertions.assertThat;

import frieze.document.Timeline;
import frieze.layout.Folds;
import frieze.layout.Plan;
import frieze.layout.PlanSettings;
import frieze.layout.Viewport;
import frieze.time.DateWording;
import frieze.time.When;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Beside the ticks stands what they leave unsaid.
class AxisPainterTest {
    private static final double WIDTH = 1000;

    @ParameterizedTest
    @CsvSource({
        "1969-07-20T19:09:00, 1, 20 July 1969",
        "1969-07-20T19:09:00, 40000, 20 July 1969",
        "1969-07-20T19:09:00, 1000000, 1969",
        "1969-07-20T19:09:00, 20000000, 1969",
        "1969-07-20T19:09:00, 3000000000, ''",
        "Y-20000000, 300000000000000, years ago"
    })
    void namesTheDayOfHoursAndTheYearOfMonths(String left, double seconds, String said) {
        var wording = DateWording.of(Locale.ENGLISH);
        var drawn = Fx.on(() -> {
            var plan = Plan.of(
                    Timeline.EMPTY,
                    new PlanSettings(Folds.NONE, _ -> true, List.of(), 1),
                    new Look(Theme.LIGHT, new Fonts(1)).measurer(),
                    wording);
            long start = ((When.Read) When.parse(left)).when().span().start();
            var placed = plan.place(new Viewport(start, 0, WIDTH / seconds, WIDTH, 300, 0));
            return AxisPainter.context(new Frame(WIDTH + 120, 400, 120, 34, 42, placed), wording);
        });
        assertThat(drawn).isEqualTo(said);
    }
}
