package frieze.layout;

import frieze.document.Era;
import frieze.document.Event;
import frieze.document.EventId;
import frieze.document.Lane;
import frieze.document.LaneShape;
import frieze.document.Timeline;
import frieze.time.DateWording;
import frieze.time.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// Small documents for the layout's tests.
final class Fixture {
    /// Seven px a character: near enough to a real font, and the same everywhere.
    static final TextMeasurer MEASURER =
            (text, style) -> text.length() * (style == TextMeasurer.TextStyle.TITLE ? 8.0 : 6.8);

    static final DateWording ENGLISH = DateWording.of(Locale.ENGLISH);

    private final List<Event> events = new ArrayList<>();
    private final List<Era> eras = new ArrayList<>();
    private final List<When> folds = new ArrayList<>();
    private int lanes = 1;

    static When when(String text) {
        return switch (When.parse(text)) {
            case When.Read(When when) -> when;
            case frieze.time.DateError error -> throw new IllegalArgumentException(text + ": " + error);
        };
    }

    Fixture event(int lane, String when, String title, int importance) {
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
        return this;
    }

    Fixture era(String when, String title) {
        eras.add(new Era(when(when), title, ""));
        return this;
    }

    Fixture fold(String when) {
        folds.add(when(when));
        return this;
    }

    Timeline timeline() {
        var shapes = LaneShape.values();
        var list = new ArrayList<Lane>();
        for (int i = 0; i < lanes; i++) {
            list.add(new Lane("lane-" + i, "Lane " + i, i % 8 + 1, shapes[i % 8]));
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
                List.copyOf(folds));
    }

    static Plan plan(Timeline timeline, Folds folds) {
        var all = new ArrayList<Integer>();
        for (int i = 0; i < timeline.lanes().size(); i++) {
            all.add(i);
        }
        return Plan.of(timeline, new PlanSettings(folds, _ -> true, List.copyOf(all), 1), MEASURER, ENGLISH);
    }

    /// The dates and lanes of the default story.
    static Fixture story() {
        return new Fixture()
                .event(0, "196X", "Ketamine enters the clinic", 5)
                .event(3, "1970", "Approved as a general anaesthetic", 4)
                .event(2, "197X/..", "Used as a recreational drug", 3)
                .event(0, "1994", "Patients say that their depression felt better", 5)
                .event(1, "[..2000]", "Trial results become available", 5)
                .event(1, "2021", "1,489 studies of cancer drugs", 3)
                .event(1, "../2023-04", "A review finds 49 studies", 4)
                .event(2, "2024", "Elon Musk tells CNN of his prescription", 3)
                .event(0, "2024/..", "Still open: how does it work?", 4)
                .era("196X/1993", "An anaesthetic")
                .era("1994/2000", "An unexpected effect")
                .era("2001/..", "Too few studies")
                .fold("1980/1993");
    }

    /// A document of `count` events of all kinds of dates in `lanes` lanes over some centuries.
    static Timeline random(RandomGenerator random, int count, int lanes, int firstYear, int years) {
        var fixture = new Fixture();
        for (int i = 0; i < count; i++) {
            int year = firstYear + random.nextInt(years);
            var title = "Event " + "abcdefghijklmnopqrstuvwxyz".substring(0, random.nextInt(26)) + " " + i;
            fixture.event(random.nextInt(lanes), date(random, year), title, 1 + random.nextInt(5));
        }
        return fixture.timeline();
    }

    private static String date(RandomGenerator random, int year) {
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
}
