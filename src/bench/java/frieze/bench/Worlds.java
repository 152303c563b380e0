package frieze.bench;

import frieze.document.Event;
import frieze.document.EventId;
import frieze.document.Lane;
import frieze.document.LaneShape;
import frieze.document.Timeline;
import frieze.time.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/// Made-up documents of any size: days, months, years, decades, durations and approximate years between 1400
/// and 2020, in five lanes, ever more of them towards today. The same for the same size.
final class Worlds {
    private static final String[] WHAT = {
        "Treaty",
        "Battle",
        "Invention",
        "Discovery",
        "Revolution",
        "Opera",
        "Bridge",
        "Plague",
        "Voyage",
        "Law",
        "Reform",
        "Siege",
        "Charter",
        "Novel",
        "Engine",
        "Atlas",
        "Comet",
        "Election",
        "Strike",
        "Vaccine"
    };
    private static final String[] WHERE = {
        "of Paris",
        "of Vienna",
        "in Lyon",
        "at Leiden",
        "of eighteen towns",
        "in Spain",
        "of the guilds",
        "by steam",
        "of Boston",
        "of the north",
        "in Prague",
        "at sea",
        "of letters",
        "and after",
        "in Rome"
    };
    private static final String[] LANES = {
        "Power and war", "Science and tools", "Body and health", "Art and thought", "Trade and travel"
    };

    private Worlds() {}

    static Timeline of(int events) {
        var random = new SplittableRandom(20_261_123);
        var lanes = new ArrayList<Lane>();
        for (int i = 0; i < LANES.length; i++) {
            // the first two change places: war is a red square, science a blue circle
            int look = i < 2 ? 1 - i : i;
            lanes.add(new Lane("lane-" + i, LANES[i], look + 1, LaneShape.values()[look]));
        }
        var list = new ArrayList<Event>(events);
        for (int i = 0; i < events; i++) {
            int year = 1400 + (int) (620 * Math.pow(random.nextDouble(), 0.6));
            var title = WHAT[random.nextInt(WHAT.length)] + " " + WHERE[random.nextInt(WHERE.length)];
            int importance = 1 + (int) Math.min(4, -Math.log(1 - random.nextDouble()) / 1.1);
            list.add(new Event(
                    new EventId("e" + i),
                    i,
                    when(date(random, year)),
                    title,
                    "",
                    random.nextInt(LANES.length),
                    importance,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    ""));
        }
        return new Timeline(
                "World history", "", Optional.empty(), lanes, List.of(), list, List.of(), Optional.empty(), List.of());
    }

    static String date(SplittableRandom random, int year) {
        int kind = random.nextInt(20);
        if (kind < 6) {
            return "%04d-%02d-%02d".formatted(year, 1 + random.nextInt(12), 1 + random.nextInt(28));
        }
        return switch (kind) {
            case 6, 7 -> year + "/" + (year + 1 + random.nextInt(12));
            case 8 -> year + "~";
            case 9 -> year / 10 + "X";
            case 10, 11 -> "%04d-%02d".formatted(year, 1 + random.nextInt(12));
            default -> Integer.toString(year);
        };
    }

    private static When when(String text) {
        return switch (When.parse(text)) {
            case When.Read(When when) -> when;
            case frieze.time.DateError error -> throw new IllegalStateException(text + ": " + error);
        };
    }
}
