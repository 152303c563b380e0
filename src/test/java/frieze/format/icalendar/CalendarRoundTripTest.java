package frieze.format.icalendar;

import static org.assertj.core.api.Assertions.assertThat;

import frieze.document.Event;
import frieze.document.Media;
import frieze.document.Timeline;
import frieze.format.ForeignFiles;
import frieze.format.Format;
import frieze.format.Loss;
import frieze.format.Progress;
import frieze.format.RandomTimelines;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Reading back a calendar gives the same timeline but for what [CalendarWriter#losses] names.
class CalendarRoundTripTest {
    @Test
    void onlyWhatIsNamedIsLost() throws Exception {
        var seen = new HashSet<String>();
        for (int seed = 0; seed < 2_000; seed++) {
            var timeline = new RandomTimelines(new Random(seed)).timeline();
            var losses = new CalendarWriter().losses(timeline);
            losses.forEach(loss -> seen.add(loss.code()));
            var out = new StringWriter();
            new CalendarWriter().write(timeline, out);
            var text = out.toString();
            assertThat(text.lines()
                            .mapToInt(line -> line.getBytes(StandardCharsets.UTF_8).length)
                            .max()
                            .orElse(0))
                    .isLessThanOrEqualTo(75);
            var result = ICalendarTest.read(text);
            assertThat(result.problems())
                    .filteredOn(problem -> !problem.code().endsWith("-nothing")) // a timeline may be empty
                    .as("seed %d%n%s", seed, text)
                    .isEmpty();
            var again = result.timeline();
            assertThat(again.title()).isEqualTo(timeline.title());
            assertThat(again.description()).isEqualTo(timeline.description());
            assertThat(events(again, List.of())).as("seed %d%n%s", seed, text).isEqualTo(events(timeline, losses));
        }
        assertThat(seen)
                .containsExactlyInAnyOrder(
                        "loss.eras",
                        "loss.event-date",
                        "loss.figures",
                        "loss.folds",
                        "loss.ical-date",
                        "loss.ical-lanes",
                        "loss.ical-open-date",
                        "loss.ical-picture",
                        "loss.language",
                        "loss.links",
                        "loss.picture",
                        "loss.sources",
                        "loss.tour",
                        "loss.view");
    }

    @Test
    void theDayThatIsNamedForAnOpenDateIsTheOneThatIsWritten() throws Exception {
        var file = ForeignFiles.text("x.json", """
                {"events": [{"id": "a", "when": "since 1998", "title": "A"}, {"id": "b", "when": "../1998", "title": "B"}]}""");
        var timeline = Format.readAny(file, Progress.NONE).timeline();
        assertThat(new CalendarWriter().losses(timeline))
                .contains(
                        Loss.of(timeline.events().getFirst().id(), "loss.ical-open-date", "since 1998", "1998-01-01"),
                        Loss.of(timeline.events().getLast().id(), "loss.ical-open-date", "../1998", "1998-12-31"));
        var out = new StringWriter();
        new CalendarWriter().write(timeline, out);
        assertThat(out.toString().lines().filter(line -> line.matches("DT(START|END).*")))
                .containsExactly(
                        "DTSTART;VALUE=DATE:19980101",
                        "DTEND;VALUE=DATE:19980102",
                        "DTSTART;VALUE=DATE:19981231",
                        "DTEND;VALUE=DATE:19990101");
    }

    private static List<List<Object>> events(Timeline timeline, List<Loss> losses) {
        return timeline.events().stream()
                .filter(event -> !lost(event, losses, "loss.event-date", Optional.empty()))
                .map(event -> List.<Object>of(
                        event.id(),
                        event.when(),
                        event.title(),
                        event.text(),
                        event.notes(),
                        timeline.lanes().get(event.lane()).title(),
                        event.importance(),
                        event.tags(),
                        media(event, losses),
                        event.sources().stream()
                                .filter(source -> !lost(event, losses, "loss.sources", Optional.empty())
                                        || source.title().isEmpty())
                                .toList(),
                        lost(event, losses, "loss.links", Optional.empty()) ? List.of() : event.links(),
                        lost(event, losses, "loss.figures", Optional.empty()) ? List.of() : event.figures()))
                .toList();
    }

    private static List<Media> media(Event event, List<Loss> losses) {
        return event.media().stream()
                .filter(media -> !lost(event, losses, "loss.picture", Optional.of(media.shown())))
                .map(media -> lost(event, losses, "loss.ical-picture", Optional.of(media.shown()))
                        ? new Media(media.src(), "", "", "")
                        : media)
                .toList();
    }

    private static boolean lost(Event event, List<Loss> losses, String code, Optional<String> what) {
        return losses.stream()
                .anyMatch(loss -> loss.event().equals(Optional.of(event.id()))
                        && loss.code().equals(code)
                        && (what.isEmpty() || loss.arguments().contains(what.get())));
    }
}
