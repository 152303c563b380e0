package frieze.present;

import static org.assertj.core.api.Assertions.assertThat;

import frieze.document.Event;
import frieze.document.EventId;
import frieze.document.Lane;
import frieze.document.LaneShape;
import frieze.document.Media;
import frieze.document.Problem;
import frieze.document.Stop;
import frieze.document.Stop.Veil;
import frieze.document.Timeline;
import frieze.present.Preflight.Finding;
import frieze.present.Preflight.Grade;
import frieze.present.Preflight.Picture;
import frieze.time.When;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PreflightTest {
    private record Answers(Map<String, Picture> pictures, Map<String, Integer> pages) implements Preflight.Outside {
        @Override
        public Picture picture(Event event, Media media) {
            return pictures.getOrDefault(media.src(), new Picture.There());
        }

        @Override
        public int pages(TourStop stop) {
            return pages.getOrDefault(stop.title(), 1);
        }
    }

    private static final Answers FINE = new Answers(Map.of(), Map.of());

    private static Event event(int index, String title, String text, String... pictures) {
        return new Event(
                new EventId("e" + index),
                index,
                ((When.Read) When.parse(Integer.toString(1900 + index))).when(),
                title,
                text,
                0,
                3,
                List.of(),
                List.of(pictures).stream()
                        .map(src -> new Media(src, "", "", ""))
                        .toList(),
                List.of(),
                List.of(),
                List.of(),
                "");
    }

    private static Timeline timeline(List<Stop> tour, Event... events) {
        return new Timeline(
                "",
                "",
                Optional.empty(),
                List.of(new Lane("a", "A", 1, LaneShape.CIRCLE)),
                List.of(),
                List.of(events),
                tour,
                Optional.empty(),
                List.of());
    }

    private static Stop at(int event) {
        return Stop.at(new EventId("e" + event));
    }

    private static List<String> said(List<Finding> findings) {
        return findings.stream()
                .map(f -> f.grade() + " " + f.stop().map(String::valueOf).orElse("-") + " " + f.code() + " "
                        + f.arguments())
                .toList();
    }

    private static List<String> check(Timeline timeline, Preflight.Outside outside) {
        return said(Preflight.of(timeline, List.of(), outside));
    }

    @Test
    void whereAllIsWellNothingIsSaid() {
        var fine =
                timeline(List.of(at(0), at(1)), event(0, "Größe Ωμέγα Ёж 1 % “x”", "a"), event(1, "B", "b", "p.png"));
        assertThat(check(fine, FINE)).isEmpty();
    }

    @Test
    void whatIsMissingIsNamedWithItsStop() {
        var tour = List.of(
                at(7),
                at(0).withEvents(List.of(new EventId("e0"), new EventId("e8"))).withLanes(List.of("a", "gone")),
                at(1).withVeils(Set.of(Veil.PICTURE)),
                at(2));
        var timeline = timeline(
                tour,
                event(0, "A", "", "lost.png", "https://a.example/p.png"),
                event(1, "日本の歴史", "\uD83D\uDE00"),
                event(2, "C", "", "https://b.example/p.png"));
        var outside = new Answers(
                Map.of(
                        "lost.png",
                        new Picture.Missing(),
                        "https://a.example/p.png",
                        new Picture.Remote("a.example", false),
                        "https://b.example/p.png",
                        new Picture.Remote("b.example", true)),
                Map.of("A", 2, "C", 5));
        assertThat(check(timeline, outside))
                .containsExactly(
                        "WRONG - lesson.empty-stop [e7]",
                        "WRONG 0 lesson.gone [e8]",
                        "WRONG 0 lesson.lanes [gone]",
                        "WRONG 0 lesson.picture [lost.png]",
                        "WRONG 0 lesson.waiting [a.example]",
                        "HINT 0 lesson.pages [2]",
                        "DOUBTFUL 1 lesson.letters [日 本 の 歴 史]",
                        "HINT 1 lesson.no-picture []",
                        "DOUBTFUL 2 lesson.remote [b.example]",
                        "DOUBTFUL 2 lesson.pages [5]");
    }

    @Test
    void theWholeIsLookedAtToo() {
        assertThat(check(timeline(List.of()), FINE)).containsExactly("WRONG - lesson.no-events []");
        assertThat(check(timeline(List.of(), event(0, "A", "")), FINE)).containsExactly("HINT - lesson.no-tour []");
        assertThat(check(timeline(List.of(at(9)), event(0, "A", "")), FINE)).contains("WRONG - lesson.empty-tour []");
        var problems = List.of(
                new Problem(Problem.Severity.ERROR, "/x/moon.json", 7, 1, "problem.date", List.of(), ""),
                new Problem(Problem.Severity.WARNING, "/x/moon.json", 8, 1, "problem.null", List.of(), ""));
        assertThat(said(Preflight.of(timeline(List.of(at(0)), event(0, "A", "")), problems, FINE)))
                .containsExactly("WRONG - lesson.date [moon.json, 7]");
    }

    @Test
    void aTourWithoutPlannedTimesIsNoFinding() {
        assertThat(check(timeline(List.of(at(0)), event(0, "A", "")), FINE)).isEmpty();
    }

    @Test
    void everyFindingHasItsWords() {
        var wording = PreflightWording.of(Locale.ENGLISH);
        var finding = new Finding(Grade.DOUBTFUL, Optional.of(2), "lesson.pages", List.of(4));
        assertThat(wording.place(finding)).isEqualTo("Stop 3");
        assertThat(wording.sentence(finding)).startsWith("The texts take 4 pages");
        assertThat(wording.summary(List.of())).isEqualTo("Nothing stands in the way of the lesson.");
        assertThat(wording.summary(List.of(finding))).isEqualTo("Nothing is missing, one is doubtful.");
    }
}
