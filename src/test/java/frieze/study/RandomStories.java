package frieze.study;

import frieze.document.Era;
import frieze.document.Event;
import frieze.document.EventId;
import frieze.document.EventLink;
import frieze.document.Lane;
import frieze.document.LaneShape;
import frieze.document.Timeline;
import frieze.time.CalendarSystem;
import frieze.time.DateError;
import frieze.time.RandomEdtf;
import frieze.time.When;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/// Timelines at random that much can be asked about: many events, dates of every kind, periods, links; some titles
/// twice, some with a year in them.
final class RandomStories {
    private final Random random;
    private final RandomEdtf edtf;

    RandomStories(long seed) {
        random = new Random(seed);
        edtf = new RandomEdtf(seed);
    }

    Timeline next() {
        int count = 1 + random.nextInt(60);
        int about = random.nextInt(2400) - 400;
        return new Timeline(
                "Random",
                "",
                Optional.empty(),
                List.of(new Lane("a", "A", 1, LaneShape.CIRCLE), new Lane("b", "B", 2, LaneShape.SQUARE)),
                IntStream.range(0, random.nextInt(6))
                        .mapToObj(i -> new Era(when(about), random.nextInt(8) == 0 ? "Twice" : "Era " + i, ""))
                        .toList(),
                IntStream.range(0, count)
                        .mapToObj(i -> event(i, count, when(about)))
                        .toList(),
                List.of(),
                Optional.empty(),
                List.of());
    }

    private Event event(int index, int count, When when) {
        var title = switch (random.nextInt(12)) {
            case 0 -> "Twice";
            case 1 -> "In " + when.edtf();
            default -> "Event " + (char) ('A' + index % 26) + "q".repeat(index / 26);
        };
        return new Event(
                new EventId("e" + index),
                index,
                when,
                title,
                "",
                random.nextInt(2),
                3,
                List.of(),
                List.of(),
                List.of(),
                IntStream.range(0, Math.max(0, random.nextInt(5) - 2))
                        .mapToObj(_ -> new EventLink(new EventId("e" + random.nextInt(count + 1)), "why"))
                        .toList(),
                List.of(),
                "");
    }

    private When when(int about) {
        while (true) {
            var text = random.nextInt(3) == 0 ? edtf.next() : common(about + random.nextInt(80));
            if (When.parse(text, random.nextInt(15) == 0 ? CalendarSystem.JULIAN : CalendarSystem.GREGORIAN)
                    instanceof When.Read(var when)) {
                return when;
            }
        }
    }

    private String common(int year) {
        var y = year(year);
        var later = year(year + random.nextInt(30));
        return switch (random.nextInt(14)) {
            case 0 -> y + "/" + later;
            case 1 -> y + "/..";
            case 2 -> "../" + y;
            case 3 -> y + "/";
            case 4 -> "/" + y;
            case 5 -> "[.." + y + "]";
            case 6 -> y + "~";
            case 7 -> y + "?";
            case 8 -> y.substring(0, y.length() - 1) + "X";
            case 9 -> "[" + y + "," + later + "]";
            case 10 -> y + "-0" + (1 + random.nextInt(9));
            case 11 -> y + "-0" + (1 + random.nextInt(9)) + "-1" + random.nextInt(9);
            case 12 -> y + "-05-1" + random.nextInt(9) + "/" + later + "~";
            default -> y;
        };
    }

    private static String year(int year) {
        return (year < 0 ? "-" : "") + String.format("%04d", Math.abs(year));
    }

    static When read(String text) {
        return switch (When.parse(text)) {
            case When.Read(var when) -> when;
            case DateError error -> throw new IllegalArgumentException(text + ": " + error);
        };
    }
}
