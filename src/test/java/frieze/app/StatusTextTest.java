package frieze.app;

import static org.assertj.core.api.Assertions.assertThat;

import frieze.layout.Folds;
import frieze.layout.Placed;
import frieze.layout.Viewport;
import frieze.text.Messages;
import frieze.time.CivilDate;
import frieze.time.DateWording;
import frieze.time.TimeSpan;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StatusTextTest {
    private static StatusText of(Placed.Counts counts, Folds folds) {
        return of(counts, folds, Optional.empty());
    }

    private static StatusText of(Placed.Counts counts, Folds folds, Optional<Double> reading) {
        var placed =
                new Placed(new Viewport(0, 0, 1, 100, 100, 0), List.of(), List.of(), List.of(), List.of(), counts, 0);
        var texts = Messages.of(StatusText.class, Locale.ENGLISH);
        return StatusText.of(placed, folds, years(1959, 2028), reading, DateWording.of(Locale.ENGLISH), texts);
    }

    private static TimeSpan years(long first, long last) {
        return new TimeSpan(CivilDate.startOfYear(first), CivilDate.startOfYear(last + 1));
    }

    @Test
    void saysWhereEveryEventIs() {
        var text = of(new Placed.Counts(9, 9, 5, 3, 1, 0, 0, 0, 0), new Folds(List.of(years(1980, 1993))));
        assertThat(text.events()).isEqualTo("9 events:");
        assertThat(text.eventsAlone()).isEqualTo("9 events");
        assertThat(text.shown()).isEqualTo("5 cards, 3 titles, 1 dot, 0 in 0 clusters, 0 filtered out");
        assertThat(text.brief()).isEqualTo("9 shown, 0 in clusters, 0 filtered out");
        assertThat(text.folds()).isEqualTo("1 gap folded: 14 years");
        assertThat(text.span()).isEqualTo("Showing 1959 to 2028");
    }

    @Test
    void whatLiesOutsideTheViewIsCountedToo() {
        var text = of(new Placed.Counts(7527, 7000, 10, 20, 70, 6900, 12, 500, 27), Folds.NONE);
        assertThat(text.events()).isEqualTo("7,527 events:");
        assertThat(text.shown())
                .isEqualTo("10 cards, 20 titles, 70 dots, 6,900 in 12 clusters, 27 filtered out, 500 outside the view");
        assertThat(text.brief()).isEqualTo("100 shown, 6,900 in clusters, 27 filtered out, 500 outside the view");
        assertThat(text.folds()).isEmpty();
    }

    @Test
    void whatHasBeenReadSoFarIsNotMistakenForAll() {
        var counts = new Placed.Counts(1000, 1000, 5, 3, 992, 0, 0, 0, 0);
        var reading = of(counts, Folds.NONE, Optional.of(0.12));
        assertThat(reading.events()).isEqualTo("1,000 events shown so far; 12% of the file read:");
        assertThat(reading.eventsAlone()).isEqualTo("1,000 events shown so far; 12% of the file read");
        assertThat(of(counts, Folds.NONE, Optional.of(1.0)).events())
                .isEqualTo("1,000 events shown so far; the rest is being arranged:");
    }
}
