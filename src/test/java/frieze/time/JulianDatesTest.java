package frieze.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoField;
import org.junit.jupiter.api.Test;
import org.threeten.extra.chrono.JulianChronology;

/// Both calendars day by day, checked against two other implementations.
class JulianDatesTest {
    @Test
    void countsJulianDaysAsThreetenDoes() {
        for (long day = -2_500_000; day <= 2_500_000; day += 7) {
            var expected = JulianChronology.INSTANCE.dateEpochDay(day);
            int year = expected.get(ChronoField.YEAR);
            int month = expected.get(ChronoField.MONTH_OF_YEAR);
            int dayOfMonth = expected.get(ChronoField.DAY_OF_MONTH);
            assertThat(CalendarSystem.JULIAN.dateOf(day)).isEqualTo(new CivilDate(year, month, dayOfMonth));
            assertThat(CalendarSystem.JULIAN.epochDay(year, month, dayOfMonth)).isEqualTo(day);
            assertThat(CalendarSystem.JULIAN.lengthOfMonth(year, month)).isEqualTo(expected.lengthOfMonth());
        }
    }

    @Test
    void countsGregorianDaysAsTheJdkDoes() {
        for (long day = -365_000_000_000L; day <= 365_000_000_000L; day += 1_234_567) {
            if (Math.abs(day) < 300_000_000_000L) {
                var expected = LocalDate.ofEpochDay(day);
                assertThat(CivilDate.ofEpochDay(day))
                        .isEqualTo(
                                new CivilDate(expected.getYear(), expected.getMonthValue(), expected.getDayOfMonth()));
            }
            assertThat(CivilDate.ofEpochDay(day).epochDay()).isEqualTo(day);
        }
    }

    @Test
    void keepsTheEndsOfTheAxis() {
        for (var calendar : CalendarSystem.values()) {
            for (long year : new long[] {-Instants.LAST_YEAR, Instants.LAST_YEAR}) {
                long day = calendar.epochDay(year, 12, 31);
                assertThat(calendar.dateOf(day)).isEqualTo(new CivilDate(year, 12, 31));
                assertThat(Math.multiplyExact(day, Instants.DAY)).isNotEqualTo(Instants.OPEN_END);
            }
        }
    }

    @Test
    void placesTheOctoberRevolution() {
        var julian = read("1917-10-25", CalendarSystem.JULIAN);
        assertThat(julian.span())
                .isEqualTo(read("1917-11-07", CalendarSystem.GREGORIAN).span());
        assertThat(read("1900-02-29", CalendarSystem.JULIAN).span())
                .isEqualTo(read("1900-03-13", CalendarSystem.GREGORIAN).span());
        assertThat(When.parse("1900-02-29")).isInstanceOf(DateError.class);
        assertThat(read("25 October 1917", CalendarSystem.JULIAN).span()).isEqualTo(julian.span());
    }

    private static When read(String text, CalendarSystem calendar) {
        return ((When.Read) When.parse(text, calendar)).when();
    }
}
