package frieze.present;

import static org.assertj.core.api.Assertions.assertThat;

import frieze.document.Event;
import frieze.document.EventId;
import frieze.time.CivilDate;
import frieze.time.Instants;
import frieze.time.TimeSpan;
import frieze.time.When;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeanwhileTest {
    private static When when(String text) {
        return ((When.Read) When.parse(text)).when();
    }

    private static Event event(int index, String when, int lane, int importance) {
        return new Event(
                new EventId("e" + index),
                index,
                when(when),
                "Event " + index,
                "",
                lane,
                importance,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "");
    }

    @ParameterizedTest
    @CsvSource({
        "1970, 1970, surely",
        "1970, 1970-05, possibly",
        "1970-05, 1970, surely",
        "1970, 1971, not",
        "1970s, 1975, possibly",
        "1975, 1970s, surely",
        "1970/1980, 1975, surely",
        "1970/1980, 1970-05, possibly",
        "1970/1980, 1970, surely",
        "1970/1980, 1980, surely",
        "1970/1980, 1981, not",
        "1970/.., 2020, surely",
        "../1970, 1900, surely",
        "../1970, 1971, not",
        "1970/, 1970, surely",
        "1970/, 1990, not",
        "by 2000, 1990, possibly",
        "by 2000, 2001, not",
        "1970~, 1970, possibly",
        "1970?, 1970, possibly",
        "'[1970,1975]', 1975, possibly",
        "'{1970,1975}', 1975, surely",
        "'{1970,1975}', 1972, not",
    })
    void saysNoMoreThanTheDateDoes(String date, String moment, String expected) {
        var found = Meanwhile.goesOn(when(date), when(moment).span());
        assertThat(found.map(sure -> sure ? "surely" : "possibly").orElse("not"))
                .isEqualTo(expected);
    }

    @Test
    void namesOnlyWhatHasBeenToldLaneByLane() {
        var events = List.of(event(0, "1960/1980", 1, 3), event(1, "1970", 0, 3), event(2, "1970", 1, 3));
        var all = Meanwhile.in(when("1970").span(), events, _ -> true, 10);
        assertThat(all.going()).extracting(going -> going.event().index()).containsExactly(1, 0, 2);
        var told = Meanwhile.in(when("1970").span(), events, event -> event.index() != 2, 10);
        assertThat(told.going()).extracting(going -> going.event().index()).containsExactly(1, 0);
        assertThat(told.more()).isZero();
    }

    @Test
    void countsWhatItDoesNotName() {
        var events = List.of(event(0, "1970", 0, 1), event(1, "1970", 0, 5), event(2, "1970", 0, 3));
        var some = Meanwhile.in(when("1970").span(), events, _ -> true, 2);
        assertThat(some.going()).extracting(going -> going.event().index()).containsExactly(1, 2);
        assertThat(some.more()).isEqualTo(1);
    }

    @Test
    void stretchesOfTheCalendarLieSideBySideAndHoldTheirInstant() {
        var random = new Random(4);
        for (int i = 0; i < 2000; i++) {
            long instant = (random.nextLong() >> random.nextInt(1, 40)) / 3;
            double atLeast = Math.exp(random.nextDouble() * 30);
            var span = Meanwhile.around(instant, atLeast);
            assertThat(span.contains(instant)).isTrue();
            assertThat(span.seconds()).isGreaterThan(atLeast * 0.9);
            var next = Meanwhile.beside(span, 1, atLeast);
            assertThat(next.start() == span.end() || next.end() == span.end()).isTrue();
            if (next.start() == span.end()) {
                assertThat(Meanwhile.beside(next, -1, atLeast)).isEqualTo(span);
            }
        }
    }

    @Test
    void theStretchIsAsFineAsTheViewAllows() {
        long day = new CivilDate(1970, 5, 17).instant();
        assertThat(Meanwhile.around(day, 10)).isEqualTo(new TimeSpan(day, day + Instants.DAY));
        assertThat(Meanwhile.around(day, 2.0 * Instants.DAY))
                .isEqualTo(when("1970-05").span());
        assertThat(Meanwhile.around(day, 100.0 * Instants.DAY))
                .isEqualTo(when("1970").span());
        assertThat(Meanwhile.around(day, 1000.0 * Instants.DAY))
                .isEqualTo(when("1970s").span());
    }
}
