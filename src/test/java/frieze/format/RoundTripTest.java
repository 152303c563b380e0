package frieze.format;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What is written is read again as it was, and the same timeline always gives the same text.
class RoundTripTest {
    private static final List<String> DATES = List.of(
            "1970",
            "196X",
            "197X/..",
            "[..2000]",
            "../2023-04",
            "c. 1970",
            "44 BC",
            "{1667,1668}",
            "1914-07-28/1918-11-11",
            "Y-66E6");

    private static String written(Timeline timeline) throws IOException {
        var out = new StringWriter();
        new TimelineJson().writing().orElseThrow().write(timeline, out);
        return out.toString();
    }

    @Test
    void theStoryIsReadAgainAsItWas() throws Exception {
        var story = Format.readAny(Input.of(Path.of("timeline.json")), Progress.NONE)
                .timeline();
        var again = Reading.of(written(story));
        assertThat(again.problems()).isEmpty();
        assertThat(again.timeline()).isEqualTo(story);
        assertThat(written(again.timeline())).isEqualTo(written(story));
    }

    /// The canonical form of the example in `docs/timeline-format.md`. When it is meant to change, copy the
    /// text that the failure shows.
    @Test
    void theCanonicalFormStaysTheSame() throws Exception {
        var description = Files.readString(Path.of("docs/timeline-format.md"));
        var example = description.split("```json\n")[1].split("```")[0];
        try (var golden = RoundTripTest.class.getResourceAsStream("canonical.json")) {
            assertThat(written(Reading.of(example).timeline()))
                    .isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void anyTimelineIsReadAgainAsItWas() throws Exception {
        for (int seed = 0; seed < 500; seed++) {
            var timeline = new Any(new Random(seed)).timeline();
            var text = written(timeline);
            var again = Reading.of(text);
            assertThat(again.problems()).as("seed %d: %s", seed, text).isEmpty();
            assertThat(again.timeline()).as("seed %d", seed).isEqualTo(timeline);
        }
    }

    /// Timelines at random, with hard letters in their texts.
    private record Any(Random random) {
        private static final String LETTERS = "abc XYZ 012 \"\\/<>&'{}[]äßœ€日本\uD83D\uDE00\u2028\u00A0\u202E\u007F";

        Timeline timeline() {
            var lanes = new ArrayList<Lane>();
            for (int i = random.nextInt(4); i > 0; i--) {
                int shape = random.nextInt(8);
                lanes.add(new Lane("l" + i, filled(), 1 + random.nextInt(8), LaneShape.values()[shape]));
            }
            boolean untitled = lanes.isEmpty() || random.nextBoolean();
            int count = random.nextInt(8);
            int named = lanes.size();
            var events = IntStream.range(0, count)
                    .mapToObj(i -> event(
                            i, count, untitled && (named == 0 || i == 0) ? named : random.nextInt(Math.max(1, named))))
                    .toList();
            if (untitled && count > 0) {
                int colour = lanes.size() % 8;
                lanes.add(new Lane("", "", colour + 1, LaneShape.values()[colour]));
            }
            return new Timeline(
                    line(),
                    text(),
                    random.nextBoolean() ? Optional.of(Locale.forLanguageTag("de-AT")) : Optional.empty(),
                    List.copyOf(lanes),
                    some(() -> new Era(when(), filled(), text())),
                    events,
                    count == 0 ? List.of() : some(() -> stop(count)),
                    date(),
                    some(this::when));
        }

        private Stop stop(int count) {
            var events = random.ints(random.nextInt(3), 0, count)
                    .distinct()
                    .mapToObj(i -> new EventId("e" + i))
                    .toList();
            var veils = EnumSet.noneOf(Stop.Veil.class);
            for (var veil : Stop.Veil.values()) {
                if (random.nextInt(4) == 0) {
                    veils.add(veil);
                }
            }
            return new Stop(
                    events,
                    line(),
                    events.isEmpty() ? Optional.of(when()) : date(),
                    random.nextBoolean() ? List.of() : List.of(filled(), filled()),
                    text(),
                    line(),
                    seconds(),
                    seconds(),
                    veils);
        }

        private Optional<Duration> seconds() {
            return random.nextBoolean() ? Optional.empty() : Optional.of(Duration.ofSeconds(1 + random.nextInt(900)));
        }

        private Event event(int index, int count, int lane) {
            return new Event(
                    new EventId("e" + index),
                    index,
                    random.nextInt(5) == 0 ? read("1917-10-25", CalendarSystem.JULIAN) : when(),
                    filled(),
                    text(),
                    lane,
                    1 + random.nextInt(5),
                    some(this::filled),
                    some(() -> new Media("p" + random.nextInt(9) + ".png", line(), line(), line())),
                    some(() -> new Source(
                            filled(), line(), random.nextBoolean() ? "" : "https://example.org/?a=b#c", line())),
                    some(() -> new EventLink(new EventId("e" + random.nextInt(count)), line())),
                    some(() -> new Figure(random.nextLong(1_000_000_000_001L), line())),
                    text());
        }

        private <T> List<T> some(Supplier<T> one) {
            return IntStream.range(0, Math.max(0, random.nextInt(5) - 2))
                    .mapToObj(_ -> one.get())
                    .toList();
        }

        private Optional<When> date() {
            return random.nextBoolean() ? Optional.of(when()) : Optional.empty();
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
            return line() + (random.nextBoolean() ? "\n\n\t" + line() : "");
        }

        private String line() {
            var points = LETTERS.codePoints().toArray();
            var line = new StringBuilder();
            for (int i = random.nextInt(20); i > 0; i--) {
                line.appendCodePoint(points[random.nextInt(points.length)]);
            }
            return line.toString();
        }
    }
}
