package frieze.view;

import frieze.document.Era;
import frieze.document.Event;
import frieze.document.EventId;
import frieze.document.Lane;
import frieze.document.LaneShape;
import frieze.document.Timeline;
import frieze.layout.Box;
import frieze.layout.MarkPart;
import frieze.layout.Placed;
import frieze.layout.Viewport;
import frieze.time.CivilDate;
import frieze.time.TimeSpan;
import frieze.time.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A frame made by hand, as it should come out for the ketamine story in a window of 1440x900 with the detail
/// pane open (the view is 1072x736), so that painters can be judged without the layout.
final class SamplePlaced {
    static final double WIDTH = 1072;
    static final double HEIGHT = 736;
    static final double YEAR = 16.23;
    static final TimeSpan GAP = new TimeSpan(CivilDate.startOfYear(1980), CivilDate.startOfYear(1994));

    private static final Lane MEDICINE = new Lane("medicine", "Medicine", 3, LaneShape.CROSS);
    private static final Lane RESEARCH = new Lane("research", "Research", 1, LaneShape.CIRCLE);
    private static final Lane SOCIETY = new Lane("society", "Society", 2, LaneShape.SQUARE);
    private static final Lane LAW = new Lane("law", "Law", 4, LaneShape.DIAMOND);

    private SamplePlaced() {}

    static double x(double year) {
        return year < 1987 ? 17.7 + (year - 1960) * YEAR : 402.3 + (year - 1994) * YEAR;
    }

    static When when(String text) {
        return switch (When.parse(text)) {
            case When.Read(var when) -> when;
            default -> throw new IllegalArgumentException(text);
        };
    }

    static Event event(String id, String when, String title, int lane) {
        return new Event(
                new EventId(id),
                0,
                when(when),
                title,
                "",
                lane,
                3,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "");
    }

    private static MarkPart.Tint tint(double from, double to) {
        return new MarkPart.Tint(x(from), x(to), false, false);
    }

    private static Placed.Item card(
            Event event,
            double anchor,
            double y,
            double width,
            boolean leftward,
            double markY,
            String date,
            List<String> lines,
            MarkPart... mark) {
        var box = new Box(leftward ? anchor - width : anchor, y, width, 74);
        return new Placed.Item(
                event, Placed.Form.CARD, anchor, box, leftward, markY, false, false, List.of(mark), lines, date);
    }

    static Timeline timeline() {
        var lanes = List.of(MEDICINE, RESEARCH, SOCIETY, LAW);
        var eras = List.of(new Era(when("1960"), "An anaesthetic", ""));
        return new Timeline(
                "Ketamine: from anaesthetic to open question",
                "",
                Optional.empty(),
                lanes,
                eras,
                List.of(),
                List.of(),
                Optional.empty(),
                List.of());
    }

    static Placed placed() {
        double last = WIDTH - 116 - 6;
        var medicine = new Placed.PlacedLane(
                MEDICINE,
                0,
                134,
                3,
                List.of(
                        card(
                                event("introduction", "1960", "Ketamine enters the clinic", 0),
                                x(1965),
                                12,
                                184,
                                false,
                                114,
                                "1960s",
                                List.of("Ketamine enters the", "clinic"),
                                tint(1960, 1970)),
                        card(
                                event("first-reports", "1994", "Patients say that their depression felt better", 0),
                                x(1994.5),
                                12,
                                196,
                                false,
                                114,
                                "1994",
                                List.of("Patients say that their", "depression felt better"),
                                tint(1994, 1995)),
                        card(
                                event("open-question", "2024", "Still open: how does it work?", 0),
                                x(2024.5),
                                12,
                                192,
                                true,
                                114,
                                "since 2024",
                                List.of("Still open: how does it", "work?"),
                                tint(2024, 2025),
                                new MarkPart.Arrow(x(2025), last))),
                List.of());
        var research = new Placed.PlacedLane(
                RESEARCH,
                134,
                232,
                3,
                List.of(
                        card(
                                event("trials", "2000", "Trial results become available", 1),
                                x(2001),
                                146,
                                178,
                                false,
                                324,
                                "by 2000",
                                List.of("Trial results become", "available"),
                                new MarkPart.Fade(x(2001), x(2001) - 132),
                                new MarkPart.Bracket(x(2001), -1)),
                        card(
                                event("review", "2023", "A review finds 49 studies", 1),
                                x(2023.33),
                                146,
                                178,
                                true,
                                348,
                                "up to April 2023",
                                List.of("A review finds 49", "studies"),
                                new MarkPart.Arrow(x(2023.33), 6),
                                new MarkPart.Stop(x(2023.33))),
                        card(
                                event("cancer", "2021", "1,489 studies of cancer drugs", 1),
                                x(2021.5),
                                228,
                                184,
                                true,
                                324,
                                "2021",
                                List.of("1,489 studies of", "cancer drugs"),
                                tint(2021, 2022))),
                List.of());
        var society = new Placed.PlacedLane(
                SOCIETY,
                366,
                154,
                2,
                List.of(
                        card(
                                event("recreational-use", "1970", "Used as a recreational drug", 2),
                                x(1975),
                                378,
                                184,
                                true,
                                502,
                                "since the 1970s",
                                List.of("Used as a", "recreational drug"),
                                tint(1970, 1980),
                                new MarkPart.Arrow(x(1980), last)),
                        card(
                                event("interview", "2024", "Elon Musk tells CNN of his prescription", 2),
                                x(2024.5),
                                378,
                                192,
                                true,
                                478,
                                "2024",
                                List.of("Elon Musk tells CNN of", "his prescription"),
                                tint(2024, 2025))),
                List.of());
        var law = new Placed.PlacedLane(
                LAW,
                520,
                124,
                1,
                List.of(card(
                        event("fda-approval", "1970", "Approved as a general anaesthetic", 3),
                        x(1970.5),
                        530,
                        172,
                        true,
                        626,
                        "1970",
                        List.of("Approved as a", "general anaesthetic"),
                        tint(1970, 1971))),
                List.of());
        var eras = List.of(
                new Placed.PlacedEra(
                        new Era(when("1960"), "An anaesthetic", ""),
                        x(1960),
                        x(1970),
                        x(1994) - 0,
                        0,
                        true,
                        192,
                        List.of("An anaesthetic"),
                        "1960s to 1993",
                        100),
                new Placed.PlacedEra(
                        new Era(when("1994"), "An unexpected effect", ""),
                        x(1994),
                        x(1994),
                        x(2001),
                        0,
                        false,
                        409,
                        List.of("An unexpected", "effect"),
                        "to 2000",
                        100),
                new Placed.PlacedEra(
                        new Era(when("2001"), "Too few studies", ""),
                        x(2001),
                        x(2001),
                        1200,
                        0,
                        true,
                        528,
                        List.of("Too few studies"),
                        "since 2001",
                        100));
        return new Placed(
                new Viewport(0, 0, 1, WIDTH - 116, HEIGHT - 92, 0),
                List.of(medicine, research, society, law),
                eras,
                List.of(new Placed.Tear((x(1980) + x(1994)) / 2 - 20, 40, GAP, "14 years folded", "1980 to 1993")),
                ticks(),
                new Placed.Counts(9, 9, 9, 0, 0, 0, 0, 0, 0),
                644);
    }

    private static List<Placed.Tick> ticks() {
        var ticks = new ArrayList<Placed.Tick>();
        for (int year = 1960; year <= 2027; year++) {
            if (year > 1980 && year < 1994) {
                continue;
            }
            var rank = year % 10 == 0
                    ? Placed.TickRank.MAJOR
                    : year % 5 == 0 ? Placed.TickRank.MEDIUM : Placed.TickRank.MINOR;
            var label = rank == Placed.TickRank.MAJOR ? Integer.toString(year) : "";
            ticks.add(new Placed.Tick(
                    x(year), CivilDate.startOfYear(year), rank, label, year == 1980 ? x(year) - 9 : x(year)));
        }
        return ticks;
    }

    /// A view that shows the sample, with the reports of 1994 selected.
    static TimelineView view(TimelineActions actions, Theme theme) {
        var view = new TimelineView(actions);
        view.themeProperty().set(theme);
        view.timelineProperty().set(timeline());
        view.placedProperty().set(placed());
        view.selectionProperty().set(Optional.of(new EventId("first-reports")));
        view.sliceProperty().set(Optional.of(new Slice(x(1994), x(1995), "1994")));
        view.badgesProperty().set(id -> switch (id.value()) {
            case "first-reports" -> Set.of(Badge.NOTE);
            case "trials" -> Set.of(Badge.BOOKMARK);
            case "review" -> Set.of(Badge.BOOKMARK, Badge.NOTE);
            default -> Set.of();
        });
        return view;
    }
}
