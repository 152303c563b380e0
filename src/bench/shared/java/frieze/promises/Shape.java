package frieze.promises;

import frieze.document.Era;
import frieze.document.Event;
import frieze.document.EventId;
import frieze.document.Lane;
import frieze.document.LaneShape;
import frieze.document.Timeline;
import frieze.time.DateError;
import frieze.time.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// Made-up documents of ten different shapes, the same for the same seed.
///
/// @param folded whether its long gaps are folded
public record Shape(String name, Timeline timeline, boolean folded) {
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

    @Override
    public String toString() {
        return name;
    }

    /// @param most events in the largest
    public static List<Shape> ten(int most) {
        return List.of(
                new Shape("sparse", random(new Random(1), 12, 3, 1400, 600), true),
                new Shape("dense", random(new Random(3), Math.min(most, 3_000), 5, 1400, 600), false),
                new Shape("all at one instant", instant(), false),
                new Shape("13.8 billion years", deep(), false),
                new Shape("one lane", random(new Random(4), 800, 1, 1900, 100), false),
                new Shape("200 lanes", random(new Random(5), 1_000, 200, 1000, 1000), false),
                new Shape("right to left", rightToLeft(), false),
                new Shape("long durations and open ends", durations(new Random(6)), false),
                new Shape("eras and folds", eras(new Random(8)), true),
                new Shape("%,d events".formatted(most), random(new Random(9), most, 5, 1400, 620), false));
    }

    private static Timeline instant() {
        var document = new Builder();
        for (int i = 0; i < 300; i++) {
            document.event(i % 3, "1969-07-20", "At once " + i, 1 + i % 5);
        }
        return document.timeline();
    }

    private static Timeline deep() {
        var document = new Builder();
        document.event(0, "Y-138E8S3", "The Big Bang", 5);
        document.event(0, "Y-66E6S2", "An impact", 5);
        for (int i = 0; i < 200; i++) {
            document.event(1, "Y-%dE7S2".formatted(10 + i * 6), "In the rocks " + i, 1 + i % 5);
        }
        for (int i = 0; i < 100; i++) {
            document.event(
                    i % 2, "20%d-0%d-1%d".formatted(10 + i % 10, 1 + i % 9, i % 10), "Recently " + i, 1 + i % 5);
        }
        return document.timeline();
    }

    private static Timeline rightToLeft() {
        var document = new Builder();
        for (int i = 0; i < 300; i++) {
            var title = i % 2 == 0 ? "אירוע חשוב מאוד " + i : "حدث مهم جدا " + i;
            document.event(i % 3, Integer.toString(1700 + i), title, 1 + i % 5);
        }
        return document.timeline();
    }

    private static Timeline durations(Random random) {
        var document = new Builder();
        for (int i = 0; i < 400; i++) {
            int year = 1000 + random.nextInt(1000);
            var when =
                    switch (random.nextInt(6)) {
                        case 0 -> year + "/..";
                        case 1 -> "../" + year;
                        case 2 -> "[.." + year + "]";
                        case 3 -> year + "/";
                        case 4 -> year / 100 + "XX";
                        default -> year + "/" + Math.min(2020, year + random.nextInt(400));
                    };
            document.event(random.nextInt(4), when, "Lasting " + i, 1 + random.nextInt(5));
        }
        return document.timeline();
    }

    /// Three crowded times with centuries of nothing between them, and eras that nest.
    private static Timeline eras(Random random) {
        var document = new Builder();
        for (int i = 0; i < 240; i++) {
            int year = new int[] {200, 1100, 1900}[random.nextInt(3)] + random.nextInt(60);
            document.event(random.nextInt(3), date(random, year), "Event " + i, 1 + random.nextInt(5));
        }
        document.era("0200/0259", "An early time");
        document.era("1100/1159", "A middle time");
        document.era("1110/1120", "A short time within it");
        document.era("1900/1929", "A late time");
        document.era("1920/..", "A time that overlaps it");
        return document.timeline();
    }

    private static Timeline random(Random random, int count, int lanes, int firstYear, int years) {
        var document = new Builder();
        for (int i = 0; i < count; i++) {
            int year = firstYear + random.nextInt(years);
            var title = "Event " + LETTERS.substring(0, random.nextInt(LETTERS.length())) + " " + i;
            document.event(random.nextInt(lanes), date(random, year), title, 1 + random.nextInt(5));
        }
        return document.timeline();
    }

    private static String date(Random random, int year) {
        var y = "%04d".formatted(year);
        return switch (random.nextInt(12)) {
            case 0 -> y.substring(0, 3) + "X";
            case 1 -> y + "~";
            case 2 -> y + "?";
            case 3 -> y + "-" + "%02d".formatted(1 + random.nextInt(12));
            case 4, 5, 6 -> y + "-%02d-%02d".formatted(1 + random.nextInt(12), 1 + random.nextInt(28));
            case 7 -> y + "/%04d".formatted(year + random.nextInt(20));
            case 8 -> random.nextInt(10) == 0 ? y + "/.." : y;
            case 9 -> "[.." + y + "]";
            case 10 -> "[" + y + "," + "%04d".formatted(year + 3) + "]";
            default -> y;
        };
    }

    private static final class Builder {
        private final List<Event> events = new ArrayList<>();
        private final List<Era> eras = new ArrayList<>();
        private int lanes = 1;

        void event(int lane, String when, String title, int importance) {
            lanes = Math.max(lanes, lane + 1);
            int index = events.size();
            events.add(new Event(
                    new EventId("e" + index),
                    index,
                    when(when),
                    title,
                    "",
                    lane,
                    importance,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    ""));
        }

        void era(String when, String title) {
            eras.add(new Era(when(when), title, ""));
        }

        Timeline timeline() {
            var shapes = LaneShape.values();
            var list = new ArrayList<Lane>();
            for (int i = 0; i < lanes; i++) {
                list.add(new Lane("lane-" + i, "Lane " + i, i % 8 + 1, shapes[i % shapes.length]));
            }
            return new Timeline(
                    "",
                    "",
                    Optional.empty(),
                    List.copyOf(list),
                    List.copyOf(eras),
                    List.copyOf(events),
                    List.of(),
                    Optional.empty(),
                    List.of());
        }

        private static When when(String text) {
            return switch (When.parse(text)) {
                case When.Read(When when) -> when;
                case DateError error -> throw new IllegalArgumentException(text + ": " + error);
            };
        }
    }
}
