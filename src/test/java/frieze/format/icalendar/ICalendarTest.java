package frieze.format.icalendar;

import static org.assertj.core.api.Assertions.assertThat;

import frieze.document.Event;
import frieze.format.ForeignFiles;
import frieze.format.Input;
import frieze.format.Progress;
import frieze.format.ReadResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Calendars become timelines: days, times, what comes again, and what is broken.
class ICalendarTest {
    static ReadResult read(String text) throws IOException {
        return ForeignFiles.read(ForeignFiles.text("test.ics", text), "icalendar");
    }

    /// A calendar of one event.
    private static ReadResult event(String... lines) throws IOException {
        return read("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:u\r\nSUMMARY:x\r\n" + String.join("\r\n", lines)
                + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
    }

    private static List<String> dates(ReadResult result) {
        return result.timeline().events().stream().map(e -> e.when().edtf()).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "DTSTART;VALUE=DATE:20241231|DTEND;VALUE=DATE:20250101,2024-12-31",
        "DTSTART;VALUE=DATE:20241231,2024-12-31",
        "DTSTART;VALUE=DATE:20241224|DTEND;VALUE=DATE:20241227,2024-12-24/2024-12-26",
        "DTSTART;VALUE=DATE:20241224|DURATION:P2D,2024-12-24/2024-12-25",
        "DTSTART:20241224T183000Z,2024-12-24T18:30:00Z",
        "DTSTART:20241224T183000,2024-12-24T18:30:00",
        "DTSTART;TZID=America/New_York:19970714T083000,1997-07-14T08:30:00-04:00",
        "DTSTART;TZID=\"Europe/Berlin\":20240114T083000,2024-01-14T08:30:00+01:00",
        "DTSTART:20241224T183000Z|DTEND:20241224T193000Z,2024-12-24T18:30:00Z",
        "DTSTART:20241224T220000Z|DURATION:PT4H,2024-12-24T22:00:00Z",
        "DTSTART:20241224T180000|DTEND:20241226T120000,2024-12-24/2024-12-26",
        "RDATE;VALUE=PERIOD:19960403T020000Z/PT3H,1996-04-03T02:00:00Z",
        "X-FRIEZE-DATE:c. 1970,1970~"
    })
    void datesKeepTheirExactness(String lines, String edtf) throws IOException {
        assertThat(dates(event(lines.split("\\|")))).containsExactly(edtf);
    }

    @Test
    void whatIsSaidOfAnEventIsKept() throws IOException {
        var result = read("BEGIN:VCALENDAR\nX-WR-CALNAME:School\nBEGIN:VEVENT\nUID:1@x\nDTSTART;VALUE=DATE:20240101\n"
                + "SUMMARY:One\\, two\\; three\nDESCRIPTION:First <b>line</b>\\nseco\n nd\nLOCATION:Room 1\n"
                + "CATEGORIES:a\\,b,c\nURL:https://a.example/\nPRIORITY:1\n"
                + "ATTACH;FMTTYPE=image/png:https://a.example/p.png\nBEGIN:VALARM\nTRIGGER:-PT5M\nEND:VALARM\n"
                + "END:VEVENT\nBEGIN:VTODO\nSUMMARY:no\nEND:VTODO\nEND:VCALENDAR\n");
        var event = ForeignFiles.event(result, "One, two; three");
        assertThat(result.timeline().title()).isEqualTo("School");
        assertThat(ForeignFiles.lane(result, "One, two; three")).isEqualTo("School");
        assertThat(event.id().value()).isEqualTo("1@x");
        assertThat(event.text()).contains("Room 1").contains("**line**").contains("second");
        assertThat(event.tags()).containsExactly("a,b", "c");
        assertThat(event.importance()).isEqualTo(5);
        assertThat(event.sources().getFirst().url()).isEqualTo("https://a.example/");
        assertThat(event.media().getFirst().src()).isEqualTo("https://a.example/p.png");
        assertThat(ForeignFiles.problems(result)).containsExactly("0 ical-left-out");
        assertThat(result.problems().getFirst().arguments()).containsExactly(2L);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FREQ=DAILY;COUNT=3 | 2024-01-31 2024-02-01 2024-02-02",
                "FREQ=DAILY;INTERVAL=10;UNTIL=20240225 | 2024-01-31 2024-02-10 2024-02-20",
                "FREQ=WEEKLY;BYDAY=WE,FR;COUNT=4 | 2024-01-31 2024-02-02 2024-02-07 2024-02-09",
                "FREQ=WEEKLY;INTERVAL=2;COUNT=3 | 2024-01-31 2024-02-14 2024-02-28",
                "FREQ=MONTHLY;COUNT=3 | 2024-01-31 2024-03-31 2024-05-31",
                "FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=3 | 2024-01-31 2024-02-29 2024-03-31",
                "FREQ=MONTHLY;BYDAY=2MO;COUNT=3 | 2024-01-31 2024-02-12 2024-03-11",
                "FREQ=MONTHLY;BYDAY=-1FR;COUNT=2 | 2024-01-31 2024-02-23",
                "FREQ=YEARLY;COUNT=3 | 2024-01-31 2025-01-31 2026-01-31",
                "FREQ=YEARLY;BYMONTH=11;BYDAY=4TH;COUNT=3 | 2024-01-31 2024-11-28 2025-11-27",
                "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29;COUNT=3 | 2024-01-31 2024-02-29 2028-02-29"
            })
    void simpleRulesAreFollowed(String rule, String days) throws IOException {
        var result = event("DTSTART;VALUE=DATE:20240131", "RRULE:" + rule);
        assertThat(dates(result)).containsExactly(days.split(" "));
        assertThat(result.problems()).isEmpty();
    }

    @Test
    void endlessRulesEndAndOthersAreSaidNotToBeUnderstood() throws IOException {
        var daily = event("DTSTART;VALUE=DATE:20240101", "RRULE:FREQ=DAILY");
        assertThat(daily.timeline().events()).hasSize(Recurrence.MOST);
        assertThat(ForeignFiles.problems(daily)).containsExactly("6 ical-endless");
        var many = event("DTSTART;VALUE=DATE:20240101", "RRULE:FREQ=DAILY;COUNT=99999999999999999999");
        assertThat(many.timeline().events()).hasSize(Recurrence.MOST);
        assertThat(ForeignFiles.problems(many)).containsExactly("6 ical-endless");
        var yearly = event("DTSTART;VALUE=DATE:20240229", "RRULE:FREQ=YEARLY");
        assertThat(yearly.timeline().events()).hasSize(1 + 24);
        for (var rule : List.of("FREQ=SECONDLY", "FREQ=MONTHLY;BYDAY=MO;BYSETPOS=-1", "FREQ=YEARLY;BYWEEKNO=20", "x")) {
            var result = event("DTSTART;VALUE=DATE:20240131", "RRULE:" + rule);
            assertThat(dates(result)).containsExactly("2024-01-31");
            assertThat(ForeignFiles.problems(result)).containsExactly("6 ical-rule");
        }
    }

    @Test
    void exceptionsAndMovedOccurrencesAreLeftOut() throws IOException {
        var result = read("BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:u\nSUMMARY:x\nDTSTART:20240101T100000Z\n"
                + "RRULE:FREQ=DAILY;COUNT=4\nEXDATE:20240102T100000Z\nRDATE:20240110T100000Z\nEND:VEVENT\n"
                + "BEGIN:VEVENT\nUID:u\nSUMMARY:moved\nRECURRENCE-ID:20240103T100000Z\nDTSTART:20240103T120000Z\n"
                + "END:VEVENT\nEND:VCALENDAR\n");
        assertThat(ForeignFiles.events(result))
                .containsExactly(
                        "2024-01-01T10:00:00Z x",
                        "2024-01-04T10:00:00Z x",
                        "2024-01-10T10:00:00Z x",
                        "2024-01-03T12:00:00Z moved");
        assertThat(result.timeline().events())
                .extracting(e -> e.id().value())
                .doesNotHaveDuplicates()
                .startsWith("u", "u-2024-01-04T10:00:00Z");
        assertThat(result.problems()).isEmpty();
    }

    @Test
    void whatIsBrokenIsReportedWithItsPlace() throws IOException {
        var result = read("BEGIN:VCALENDAR\nno colon here\nBEGIN:VEVENT\nSUMMARY:a\nDTSTART:20240230\nEND:VEVENT\n"
                + "BEGIN:VEVENT\nSUMMARY:b\nEND:VEVENT\nBEGIN:VEVENT\nSUMMARY:c\nDTSTART:20240102\nDTEND:20240101\n"
                + "DTSTAMP;TZID=Nowhere/None:20240101T100000\nEND:VEVENT\nEND:VTODO\nBEGIN:VEVENT\nSUMMARY:d\n"
                + "DTSTART;TZID=Nowhere/None:20240101T100000");
        assertThat(ForeignFiles.events(result)).containsExactly("2024-01-02 c", "2024-01-01T10:00:00 d");
        assertThat(ForeignFiles.problems(result))
                .containsExactlyInAnyOrder(
                        "2 ical-line",
                        "5 ical-date",
                        "7 ical-no-date",
                        "13 ical-end-before-start",
                        "16 ical-end",
                        "17 ical-open",
                        "0 ical-zone");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\0\0\0", "<html></html>", "BEGIN", ":::::", "just words"})
    void whatIsNoCalendarIsSaidToBeNone(String text) throws IOException {
        var result = new ICalendar().read(Input.of("x.ics", text.getBytes(StandardCharsets.UTF_8)), Progress.NONE);
        assertThat(ForeignFiles.problems(result)).contains("0 ical-none");
    }

    @Test
    void deepAndLongAndBrokenFilesEnd() throws IOException {
        assertThat(read("BEGIN:VCALENDAR\n" + "BEGIN:X\n".repeat(100_000))
                        .timeline()
                        .events())
                .isEmpty();
        assertThat(event("DTSTART:20240101", "SUMMARY:" + "x".repeat(3_000_000))
                        .timeline()
                        .events())
                .hasSize(1);
        assertThat(event("DTSTART:20240101", "DESCRIPTION:a\n" + " y\n".repeat(1_000_000))
                        .errors())
                .isPositive();
        ForeignFiles.survivesMutations(
                new ICalendar(),
                ForeignFiles.text(
                        "m.ics",
                        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:u\nDTSTART:20240101T100000Z\nDURATION:PT1H\n"
                                + "RRULE:FREQ=MONTHLY;INTERVAL=1;BYDAY=2MO;UNTIL=20300101\nEXDATE:20240102\n"
                                + "RDATE;VALUE=PERIOD:20250101T100000Z/PT3H\nEND:VEVENT\nEND:VCALENDAR\n"),
                2_000);
    }

    @Test
    void realCalendarsHaveAnEventForEachDateInThem() throws IOException {
        for (var file : ForeignFiles.corpus("icalendar")) {
            var result = ForeignFiles.read(Input.of(file), "icalendar");
            var lines =
                    Files.readString(file).replaceAll("\\R([ \\t])", "").lines().toList();
            long expected = lines.stream()
                            .filter(l -> l.matches("DTSTART.*\\d{8}.*|DTSTART"))
                            .count()
                    + lines.stream()
                            .filter(l -> l.startsWith("RDATE"))
                            .mapToLong(l -> l.chars().filter(c -> c == ',').count() + 1)
                            .sum();
            // one date stands twice among those of event 5: with a time in New York, and in UTC, which are two
            assertThat(result.timeline().events()).as(file.toString()).hasSize((int) expected);
            assertThat(result.timeline().events()).extracting(Event::title).doesNotContain("");
        }
    }
}
