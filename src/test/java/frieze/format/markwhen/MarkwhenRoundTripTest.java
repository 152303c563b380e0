package frieze.format.markwhen;

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
import frieze.document.Timeline;
import frieze.format.Input;
import frieze.format.Loss;
import frieze.format.Progress;
import frieze.time.When;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Reading back what was written gives the same timeline but for what [MarkwhenWriter#losses] names.
class MarkwhenRoundTripTest {
    private static final List<String> DATES = List.of(
            "1970",
            "0500",
            "0000",
            "-0043",
            "Y12345",
            "Y-12345",
            "1970-05",
            "1970-05-03",
            "1970-05/1971",
            "-0043/0014",
            "2001-02-03T10:30:00",
            "2001-02-03T10:30:15",
            "2001-02-03T10:30:15Z",
            "2001-02-03T10:30:15+02:00",
            "1970/..",
            "196X",
            "c. 1970",
            "44 BC",
            "{1667,1668}",
            "1914-07-28/1918-11-11",
            "Y-66E6",
            "../..",
            "[..2000]",
            "-0043-03-15",
            "2001-21",
            "../-0100",
            "Y12345/Y12346",
            "1990?");

    @Test
    void onlyWhatIsNamedIsLost() throws Exception {
        var seen = new HashSet<String>();
        for (int seed = 0; seed < 2_000; seed++) {
            var timeline = new Any(new Random(seed)).timeline();
            var writing = new MarkwhenWriter();
            var losses = writing.losses(timeline);
            losses.forEach(loss -> seen.add(loss.code()));
            var text = written(timeline);
            var result = new Markwhen().read(Input.of("x.mw", text.getBytes(StandardCharsets.UTF_8)), Progress.NONE);
            assertThat(result.problems())
                    .filteredOn(problem -> !problem.code().endsWith("-nothing")) // a timeline may be empty
                    .as("seed %d%n%s", seed, text)
                    .isEmpty();
            var again = result.timeline();
            var expected = without(timeline, losses);
            assertThat(view(again, losses)).as("seed %d%n%s", seed, text).isEqualTo(view(expected, losses));
            assertThat(again.title()).isEqualTo(timeline.title().strip());
            assertThat(again.description()).isEqualTo(timeline.description());
            if (has(losses, "loss.lane-merged") || has(losses, "loss.lane-first")) {
                continue;
            }
            var lanes = new ArrayList<Lane>();
            for (int i = 0; i < expected.lanes().size(); i++) {
                int lane = i;
                var holds = expected.events().stream().anyMatch(event -> event.lane() == lane);
                if (holds || !expected.lanes().get(i).title().isEmpty()) {
                    lanes.add(expected.lanes().get(i));
                }
            }
            assertThat(again.lanes().stream().map(Lane::title).toList())
                    .as("seed %d%n%s", seed, text)
                    .isEqualTo(lanes.stream().map(Lane::title).toList());
            if (!has(losses, "loss.lane-look")) {
                assertThat(again.lanes().stream().map(Lane::shape).toList())
                        .as("seed %d%n%s", seed, text)
                        .isEqualTo(lanes.stream().map(Lane::shape).toList());
            }
        }
        assertThat(seen)
                .containsExactlyInAnyOrder(
                        "loss.caption",
                        "loss.date",
                        "loss.eras",
                        "loss.event-date",
                        "loss.figures",
                        "loss.importance",
                        "loss.language",
                        "loss.lane-first",
                        "loss.lane-look",
                        "loss.lane-merged",
                        "loss.links",
                        "loss.notes",
                        "loss.picture",
                        "loss.sources");
    }

    private static boolean has(List<Loss> losses, String code) {
        return losses.stream().anyMatch(loss -> loss.code().equals(code));
    }

    private static String written(Timeline timeline) throws IOException {
        var out = new StringWriter();
        new MarkwhenWriter().write(timeline, out);
        return out.toString();
    }

    /// What of each event is to come back, by its id.
    private static TreeMap<String, List<Object>> view(Timeline timeline, List<Loss> losses) {
        var view = new TreeMap<String, List<Object>>();
        for (var event : timeline.events()) {
            var lost = lost(event, losses);
            var date = lost.contains("loss.date") ? "lost" : event.when().edtf();
            view.put(
                    event.id().value(),
                    List.of(
                            date,
                            event.title(),
                            event.text(),
                            timeline.lanes().get(event.lane()).title(),
                            event.tags(),
                            event.media(),
                            event.importance(),
                            event.notes(),
                            event.sources(),
                            event.links(),
                            event.figures()));
        }
        return view;
    }

    private static Set<String> lost(Event event, List<Loss> losses) {
        return losses.stream()
                .filter(loss -> loss.event().equals(Optional.of(event.id())))
                .map(Loss::code)
                .collect(Collectors.toSet());
    }

    private static Timeline without(Timeline timeline, List<Loss> losses) {
        var events = new ArrayList<Event>();
        for (var event : timeline.events()) {
            var lost = lost(event, losses);
            if (lost.contains("loss.event-date")) {
                continue;
            }
            var media = event.media().stream()
                    .filter(picture -> losses.stream()
                            .noneMatch(loss -> loss.event().equals(Optional.of(event.id()))
                                    && loss.code().equals("loss.picture")
                                    && loss.arguments().equals(List.of(picture.src()))))
                    .map(picture ->
                            lost.contains("loss.caption") ? new Media(picture.src(), picture.alt(), "", "") : picture)
                    .toList();
            events.add(new Event(
                    event.id(),
                    event.index(),
                    event.when(),
                    event.title(),
                    event.text(),
                    event.lane(),
                    lost.contains("loss.importance") ? 3 : event.importance(),
                    event.tags(),
                    media,
                    lost.contains("loss.sources") ? List.of() : event.sources(),
                    lost.contains("loss.links") ? List.of() : event.links(),
                    lost.contains("loss.figures") ? List.of() : event.figures(),
                    lost.contains("loss.notes") ? "" : event.notes()));
        }
        return new Timeline(
                timeline.title(),
                timeline.description(),
                Optional.empty(),
                timeline.lanes(),
                List.of(),
                events,
                List.of(),
                Optional.empty(),
                List.of());
    }

    /// Timelines at random, with texts that look like markwhen.
    private record Any(Random random) {
        private static final List<String> WORDS = List.of(
                "word",
                "1999: no event",
                "# no heading",
                "#tag",
                "\\#tag",
                "\\\\# x",
                "// no comment",
                "\\// x",
                "!id",
                "\\!id",
                "![a](b.png)",
                "group x",
                "\\group x",
                "endGroup",
                "section",
                "2001\\: x",
                "2001\\\\: x",
                "now: y",
                "key: value",
                "- [ ] item",
                "ä日\uD83D\uDE00",
                "\"quoted\"",
                "'",
                "\\",
                "50%",
                "every",
                "1 / 2",
                "x #5 y",
                "2 weeks: z",
                "---",
                "id: x",
                "a  b",
                "[x]",
                "x // y");

        Timeline timeline() {
            var lanes = new ArrayList<Lane>();
            for (int i = 0; i < 1 + random.nextInt(4); i++) {
                int look = random.nextInt(6) == 0 ? random.nextInt(8) : i;
                var title = random.nextInt(5) == 0 ? "" : random.nextInt(4) == 0 ? "Same" : "L" + line();
                lanes.add(new Lane("l" + i, title.strip(), look + 1, LaneShape.values()[look]));
            }
            var events = new ArrayList<Event>();
            int count = random.nextInt(6);
            for (int i = 0; i < count; i++) {
                events.add(event(i, lanes.size()));
            }
            return new Timeline(
                    line().strip(),
                    text(),
                    random.nextInt(4) == 0 ? Optional.of(Locale.GERMAN) : Optional.empty(),
                    lanes,
                    random.nextInt(4) == 0 ? List.of(new Era(when(), "x", "")) : List.of(),
                    events,
                    List.of(),
                    Optional.empty(),
                    List.of());
        }

        private Event event(int index, int lanes) {
            boolean rich = random.nextInt(3) == 0;
            return new Event(
                    new EventId(random.nextBoolean() ? "e" + index : "e " + index + line()),
                    index,
                    when(),
                    ("x" + line()).strip(),
                    text(),
                    random.nextInt(lanes),
                    rich ? 1 + random.nextInt(5) : 3,
                    random.nextBoolean() ? List.of("a", "b_2") : List.of("two words", "c\"\\,]", "5"),
                    rich
                            ? List.of(new Media(random.nextBoolean() ? "p.png" : "a b.png", "alt", rich ? "c" : "", ""))
                            : List.of(new Media("https://example.org/a.png", "", "", "")),
                    rich ? List.of(new Source("s", "", "", "")) : List.of(),
                    rich ? List.of(new EventLink(new EventId("e0"), "")) : List.of(),
                    rich ? List.of(new Figure(5, "")) : List.of(),
                    rich ? "notes" : "");
        }

        private When when() {
            return ((When.Read) When.parse(DATES.get(random.nextInt(DATES.size())))).when();
        }

        private String text() {
            var lines = new ArrayList<String>();
            for (int i = random.nextInt(4); i > 0; i--) {
                lines.add(random.nextInt(4) == 0 ? "" : line());
            }
            return String.join("\n", lines).strip();
        }

        private String line() {
            var words = new ArrayList<String>();
            for (int i = random.nextInt(4); i > 0; i--) {
                words.add(WORDS.get(random.nextInt(WORDS.size())));
            }
            return String.join(" ", words);
        }
    }
}
