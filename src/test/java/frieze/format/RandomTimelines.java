package frieze.format;

import frieze.document.Era;
import frieze.document.Event;
import frieze.document.EventId;
import frieze.document.EventLink;
import frieze.document.Figure;
import frieze.document.Lane;
import frieze.document.LaneShape;
import frieze.document.Media;
import frieze.document.Source;
import frieze.document.Stop;
import frieze.document.Timeline;
import frieze.time.CalendarSystem;
import frieze.time.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// Timelines at random for tests of what is written and read back: all fields, dates of every kind, texts that
/// look like notation. Lines have no blanks around them, and lanes no titles that are alike.
public record RandomTimelines(Random random) {
    private static final List<String> DATES = List.of(
            "1970",
            "0043",
            "-0043",
            "-2150",
            "196X",
            "197X/..",
            "../1980",
            "[..2000]",
            "c. 1970",
            "44 BC",
            "22 November 1963",
            "1970-05-03",
            "1914-07-28/1918-11-11",
            "2001-02-03T10:30:15Z",
            "2001-02-03T10:30:15+02:00",
            "2001-02-03T10:30:00",
            "-0044-03-15",
            "-0044-03-15/1970-01-01",
            "{1667,1668}",
            "Y-66E6",
            "2001-21",
            "1990?",
            "../..");
    private static final List<String> WORDS = List.of(
            "word",
            "a, b",
            "c; d",
            "e|f",
            "\"quoted\"",
            "'",
            "\\n",
            "\\",
            "<b>bold</b>",
            "&amp;",
            "# x",
            "*y*",
            "ä日\uD83D\uDE00",
            "x:y",
            "=1+1",
            "\ttab",
            "BEGIN:VEVENT",
            "a rather long word that makes a line longer than seventy-five bytes",
            "1999");

    public Timeline timeline() {
        var lanes = new ArrayList<Lane>();
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            int look = random.nextInt(8);
            lanes.add(new Lane(
                    "l" + i, i == 0 ? "" : ("L" + i + " " + line()).strip(), look + 1, LaneShape.values()[look]));
        }
        int count = random.nextInt(6);
        var events = IntStream.range(0, count)
                .mapToObj(i -> event(i, count, random.nextInt(lanes.size())))
                .toList();
        return new Timeline(
                line(),
                text(),
                random.nextBoolean() ? Optional.of(Locale.GERMAN) : Optional.empty(),
                List.copyOf(lanes),
                some(() -> new Era(when(), filled(), text())),
                events,
                count == 0
                        ? List.of()
                        : some(() ->
                                Stop.at(new EventId("e0")).withNotes(text()).withQuestion(line())),
                random.nextBoolean() ? Optional.of(when()) : Optional.empty(),
                some(this::when));
    }

    private Event event(int index, int count, int lane) {
        return new Event(
                new EventId("e" + index),
                index,
                random.nextInt(9) == 0 ? read("1917-10-25", CalendarSystem.JULIAN) : when(),
                filled(),
                text(),
                lane,
                1 + random.nextInt(5),
                some(this::filled).stream().distinct().toList(),
                some(() -> new Media(picture(), line(), line(), line())),
                some(() -> random.nextBoolean()
                        ? new Source("", "", "https://example.org/?a=b#c", "")
                        : new Source(filled(), line(), random.nextBoolean() ? "" : "https://example.org/", line())),
                some(() -> new EventLink(new EventId("e" + random.nextInt(count)), line())),
                some(() -> new Figure(random.nextLong(1_000_000), line())),
                text());
    }

    /// On the web, beside the file, or in it.
    private String picture() {
        return switch (random.nextInt(5)) {
            case 0, 1 -> "https://a.example/p" + random.nextInt(9) + ".png";
            case 2, 3 -> "p" + random.nextInt(9) + ".png";
            default -> "data:image/png;base64,iVBORw0KGgo" + "B".repeat(1 + 4 * random.nextInt(50));
        };
    }

    private <T> List<T> some(Supplier<T> one) {
        return IntStream.range(0, Math.max(0, random.nextInt(5) - 2))
                .mapToObj(_ -> one.get())
                .toList();
    }

    private When when() {
        return read(DATES.get(random.nextInt(DATES.size())), CalendarSystem.GREGORIAN);
    }

    private static When read(String date, CalendarSystem calendar) {
        return ((When.Read) When.parse(date, calendar)).when();
    }

    private String filled() {
        return "x" + line();
    }

    private String text() {
        return random.nextInt(3) == 0 ? "" : filled() + (random.nextBoolean() ? "\n\n\t" + filled() : "");
    }

    private String line() {
        var line = new StringBuilder();
        for (int i = random.nextInt(4); i > 0; i--) {
            line.append(line.isEmpty() ? "" : " ")
                    .append(WORDS.get(random.nextInt(WORDS.size())).strip());
        }
        return line.toString();
    }
}
