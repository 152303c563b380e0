package frieze.format;

import static org.assertj.core.api.Assertions.assertThat;

import frieze.document.Event;
import frieze.document.Timeline;
import frieze.format.simile.Simile;
import frieze.format.timelinejs.TimelineJs;
import frieze.format.vis.VisTimeline;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Reading back what was written for the programs of the web gives the same timeline but for what is named.
class WebRoundTripTest {
    private static final List<Format> FORMATS = List.of(new TimelineJs(), new VisTimeline(), new Simile());

    private static String written(Timeline timeline, Format format) throws IOException {
        var out = new StringWriter();
        format.writing().orElseThrow().write(timeline, out);
        return out.toString();
    }

    private static Set<String> codes(List<Loss> losses, Event event) {
        return losses.stream()
                .filter(loss -> loss.event().filter(event.id()::equals).isPresent())
                .map(loss -> loss.code().replace("loss.", ""))
                .collect(Collectors.toSet());
    }

    @Test
    void onlyWhatIsNamedIsLost() throws IOException {
        for (var format : FORMATS) {
            for (int seed = 0; seed < 300; seed++) {
                var timeline = new RandomTimelines(new Random(seed)).timeline();
                var losses = format.writing().orElseThrow().losses(timeline);
                var text = written(timeline, format);
                var what = "%s, seed %d: %s".formatted(format.id(), seed, text);
                var again = format.read(ForeignFiles.text("x.json", text), Progress.NONE);
                assertThat(again.broken()).as(what).isFalse();
                int next = 0;
                for (var event : timeline.events()) {
                    var lost = codes(losses, event);
                    if (lost.contains("event-date")) {
                        continue;
                    }
                    compare(
                            timeline,
                            event,
                            again.timeline(),
                            again.timeline().events().get(next++),
                            lost,
                            what);
                }
                assertThat(again.timeline().events()).as(what).hasSize(next);
                boolean erasKept = losses.stream().noneMatch(loss -> loss.code().startsWith("loss.era"));
                assertThat(erasKept
                                && again.timeline().eras().size()
                                        != timeline.eras().size())
                        .as(what)
                        .isFalse();
            }
        }
    }

    private static void compare(Timeline before, Event old, Timeline after, Event now, Set<String> lost, String what) {
        check(lost, "date", old.when().edtf(), now.when().edtf(), what);
        check(lost, "id", old.id(), now.id(), what);
        check(lost, "event-title", old.title(), now.title(), what);
        if (!lost.contains("text-notation")) {
            check(lost, "text", old.text(), now.text(), what);
        }
        check(lost, "importance", old.importance(), now.importance(), what);
        check(lost, "tags", old.tags(), now.tags(), what);
        check(lost, "sources", old.sources(), now.sources(), what);
        check(lost, "links", old.links(), now.links(), what);
        check(lost, "figures", old.figures(), now.figures(), what);
        check(lost, "notes", old.notes(), now.notes(), what);
        if (!lost.contains("picture-words")) {
            check(lost, "picture", old.media(), now.media(), what);
        }
        check(
                lost,
                "event-lane",
                before.lanes().get(old.lane()).title(),
                after.lanes().get(now.lane()).title(),
                what);
    }

    private static void check(Set<String> lost, String name, Object old, Object now, String what) {
        if (!lost.contains(name)) {
            assertThat(now).as(name + " of " + what).isEqualTo(old);
        }
    }

    /// Losses that a program of the web need not have would be a fault of ours.
    @Test
    void whatTheyCanHoldIsNotLost() throws IOException {
        var text =
                "{\"title\": \"A & B\", \"description\": \"Some *words*.\", \"lanes\": [{\"id\": \"lane-1\", \"title\": \"L\"}],"
                        + "\"eras\": [{\"when\": \"1800/1850\", \"title\": \"E\"}],"
                        + "\"events\": [{\"id\": \"a\", \"when\": \"-0043-03-15\", \"title\": \"x < y\", \"lane\": \"lane-1\","
                        + "\"text\": \"One **two** [three](https://example.org/).\\n\\n- a\\n- b\"},"
                        + "{\"id\": \"b\", \"when\": \"1970-05\", \"title\": \"t\", \"lane\": \"lane-1\"},"
                        + "{\"id\": \"c\", \"when\": \"1914-07-28/1918-11-11\", \"title\": \"u\", \"lane\": \"lane-1\"},"
                        + "{\"id\": \"d\", \"when\": \"Y-12345\", \"title\": \"v\", \"lane\": \"lane-1\"},"
                        + "{\"id\": \"e\", \"when\": \"1970~\", \"title\": \"w\", \"lane\": \"lane-1\"}]}";
        var timeline = Reading.of(text).timeline();
        assertThat(timeline.events()).hasSize(5);
        assertThat(losses(timeline, new TimelineJs())).isEmpty();
        assertThat(losses(timeline, new VisTimeline())).containsExactlyInAnyOrder("title", "description", "e date");
        assertThat(losses(timeline, new Simile()))
                .containsExactlyInAnyOrder(
                        "title",
                        "description",
                        "eras",
                        "lane",
                        "a event-lane",
                        "b event-lane",
                        "c event-lane",
                        "d event-lane",
                        "e event-lane",
                        "e date");
    }

    private static List<String> losses(Timeline timeline, Format format) {
        return format.writing().orElseThrow().losses(timeline).stream()
                .map(loss -> loss.event().map(id -> id.value() + " ").orElse("")
                        + loss.code().replace("loss.", ""))
                .toList();
    }

    @Test
    void whatWasWrittenIsRecognised() throws IOException {
        for (var format : FORMATS) {
            for (int seed = 0; seed < 60; seed++) {
                var timeline = new RandomTimelines(new Random(seed)).timeline();
                if (!timeline.events().isEmpty()) {
                    var text = written(timeline, format);
                    var found = Format.of(ForeignFiles.text("x.json", text));
                    assertThat(found.id()).as("seed %d: %s", seed, text).isEqualTo(format.id());
                }
            }
        }
    }
}
