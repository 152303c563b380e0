package frieze.present;

import frieze.document.Event;
import frieze.document.EventId;
import frieze.document.Lane;
import frieze.document.Media;
import frieze.document.Problem;
import frieze.document.Stop;
import frieze.document.Timeline;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Looks before a lesson for what would go wrong in it. Pure: what lies on the disk and how much room a text takes is
/// answered from outside.
public final class Preflight {
    /// Texts of more pages than this are hard to follow.
    private static final int MANY_PAGES = 3;

    private static final int MOST_LETTERS = 5;
    /// The scripts of the letters that come with the program.
    private static final Set<UnicodeScript> KNOWN = Set.of(
            UnicodeScript.LATIN,
            UnicodeScript.GREEK,
            UnicodeScript.CYRILLIC,
            UnicodeScript.COMMON,
            UnicodeScript.INHERITED);

    /// What the class will notice of it.
    public enum Grade {
        /// Something is missing.
        WRONG,
        /// Something may be missing, depending on the machine and the room.
        DOUBTFUL,
        /// Nothing need be done about it.
        HINT
    }

    /// Something to know before the lesson.
    ///
    /// @param stop of the tour as it is presented, from 0; empty for the timeline as a whole
    /// @param code key in the messages of this room
    /// @param arguments of the message
    public record Finding(Grade grade, Optional<Integer> stop, String code, List<Object> arguments) {}

    /// Where a picture is.
    public sealed interface Picture {
        record There() implements Picture {}

        record Missing() implements Picture {}

        /// In the network.
        ///
        /// @param allowed whether it may be loaded from there
        record Remote(String host, boolean allowed) implements Picture {}
    }

    /// What has to be asked elsewhere.
    public interface Outside {
        Picture picture(Event event, Media media);

        /// How many pages the texts of a stop take on the class's screen, at least 1.
        int pages(TourStop stop);
    }

    private final Timeline timeline;
    private final Outside outside;
    private final List<Finding> findings = new ArrayList<>();

    private Preflight(Timeline timeline, Outside outside) {
        this.timeline = timeline;
        this.outside = outside;
    }

    /// All there is to say, that of the whole timeline first, then stop by stop.
    ///
    /// @param problems of the timeline's file
    public static List<Finding> of(Timeline timeline, List<Problem> problems, Outside outside) {
        var check = new Preflight(timeline, outside);
        check.whole(problems);
        if (!timeline.events().isEmpty()) {
            check.tour(Tour.of(timeline));
        }
        return List.copyOf(check.findings);
    }

    private void add(Grade grade, Optional<Integer> stop, String code, Object... arguments) {
        var finding = new Finding(grade, stop, code, List.of(arguments));
        if (!findings.contains(finding)) {
            findings.add(finding);
        }
    }

    private void whole(List<Problem> problems) {
        if (timeline.events().isEmpty()) {
            add(Grade.WRONG, Optional.empty(), "lesson.no-events");
            return;
        }
        for (var problem : problems) {
            if (problem.severity() == Problem.Severity.ERROR && problem.code().matches("problem\\.(date|no-date)")) {
                add(Grade.WRONG, Optional.empty(), "lesson.date", name(problem.file()), problem.line());
            }
        }
        if (timeline.tour().isEmpty()) {
            add(Grade.HINT, Optional.empty(), "lesson.no-tour");
        }
    }

    private static String name(String file) {
        return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    }

    private void tour(Tour tour) {
        for (var stop : tour.empty()) {
            add(Grade.WRONG, Optional.empty(), "lesson.empty-stop", ids(stop.events()));
        }
        if (!tour.own() && !timeline.tour().isEmpty()) {
            add(Grade.WRONG, Optional.empty(), "lesson.empty-tour");
        }
        var lanes = timeline.lanes().stream().map(Lane::id).collect(Collectors.toSet());
        for (int at = 0; at < tour.size(); at++) {
            stop(at, tour.stop(at), lanes);
        }
    }

    private static String ids(List<EventId> ids) {
        return ids.stream().map(EventId::value).collect(Collectors.joining(", "));
    }

    private void stop(int at, TourStop stop, Set<String> lanes) {
        var here = Optional.of(at);
        var there = new HashSet<EventId>();
        stop.events().forEach(event -> there.add(event.id()));
        var gone =
                stop.stop().events().stream().filter(id -> !there.contains(id)).toList();
        if (!gone.isEmpty()) {
            add(Grade.WRONG, here, "lesson.gone", ids(gone));
        }
        var missing =
                stop.stop().lanes().stream().filter(id -> !lanes.contains(id)).toList();
        if (!missing.isEmpty()) {
            add(Grade.WRONG, here, "lesson.lanes", String.join(", ", missing));
        }
        for (var event : stop.events()) {
            for (var media : event.media()) {
                picture(here, event, media);
            }
        }
        var letters = letters(words(stop));
        if (!letters.isEmpty()) {
            add(Grade.DOUBTFUL, here, "lesson.letters", letters);
        }
        int pages = outside.pages(stop);
        if (pages > 1) {
            add(pages > MANY_PAGES ? Grade.DOUBTFUL : Grade.HINT, here, "lesson.pages", pages);
        }
        if (stop.stop().veils().contains(Stop.Veil.PICTURE)
                && stop.events().stream().allMatch(event -> event.media().isEmpty())) {
            add(Grade.HINT, here, "lesson.no-picture");
        }
    }

    private void picture(Optional<Integer> stop, Event event, Media media) {
        switch (outside.picture(event, media)) {
            case Picture.There() -> {}
            case Picture.Missing() -> add(Grade.WRONG, stop, "lesson.picture", media.shown());
            case Picture.Remote(var host, boolean allowed) ->
                add(allowed ? Grade.DOUBTFUL : Grade.WRONG, stop, allowed ? "lesson.remote" : "lesson.waiting", host);
        }
    }

    /// All that the class may read of a stop.
    private static String words(TourStop stop) {
        var words = new StringBuilder(stop.title()).append(stop.stop().question());
        for (var event : stop.events()) {
            words.append(event.title()).append(event.text());
            event.media().forEach(media -> words.append(media.caption()).append(media.credit()));
            event.figures().forEach(figure -> words.append(figure.label()));
        }
        return words.toString();
    }

    /// Some of the letters that have to come from the machine's own fonts.
    private static String letters(String words) {
        return words.codePoints()
                .filter(point -> !KNOWN.contains(UnicodeScript.of(point)) || Character.isEmojiPresentation(point))
                .distinct()
                .limit(MOST_LETTERS)
                .mapToObj(Character::toString)
                .collect(Collectors.joining(" "));
    }
}
