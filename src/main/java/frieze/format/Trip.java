package frieze.format;

import frieze.document.Event;
import frieze.document.Lane;
import frieze.document.Media;
import frieze.document.Timeline;
import frieze.time.When;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Predicate;

/// Finds out what a format loses by writing a timeline, reading it back and comparing: so nothing is named that
/// comes back, and nothing is lost that is not named. Costs a writing and a reading.
public final class Trip {
    private final Timeline before;
    private final Timeline after;
    private final Predicate<Event> written;
    private final List<Loss> losses = new ArrayList<>();

    private Trip(Timeline before, Timeline after, Predicate<Event> written) {
        this.before = before;
        this.after = after;
        this.written = written;
    }

    /// All that gets lost.
    ///
    /// @param written which events the writer does not leave out; it keeps their order
    public static List<Loss> losses(Timeline timeline, Format format, Predicate<Event> written) {
        try {
            var after = format.read(written(timeline, format), Progress.NONE).timeline();
            var trip = new Trip(timeline, after, written);
            trip.compare();
            return trip.losses;
        } catch (IOException e) {
            throw new UncheckedIOException(e); // neither end of it is a file
        }
    }

    private static Input written(Timeline timeline, Format format) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
            format.writing().orElseThrow().write(timeline, out);
        }
        return Input.of(format.id(), bytes.toByteArray());
    }

    private void compare() {
        if (!before.title().equals(after.title())) {
            losses.add(Loss.ofTimeline("loss.title", before.title()));
        }
        if (!before.description().equals(after.description())) {
            losses.add(Loss.ofTimeline(
                    MarkdownText.looksSame(before.description(), after.description())
                            ? "loss.description-notation"
                            : "loss.description"));
        }
        if (!before.language().equals(after.language())) {
            before.language().ifPresent(tag -> losses.add(Loss.ofTimeline("loss.language", tag.toLanguageTag())));
        }
        if (!before.view().equals(after.view())) {
            before.view().ifPresent(view -> losses.add(Loss.ofTimeline("loss.view", view.written())));
        }
        count(
                "loss.folds",
                before.folds().equals(after.folds()) ? 0 : before.folds().size());
        count(
                "loss.tour",
                before.tour().equals(after.tour()) ? 0 : before.tour().size());
        lanes();
        eras();
        var kept = before.events().stream().filter(written).toList();
        before.events().stream()
                .filter(written.negate())
                .forEach(event -> lost(event, "loss.event-date", event.when().written()));
        for (int i = 0; i < kept.size(); i++) {
            if (i < after.events().size()) {
                event(kept.get(i), after.events().get(i));
            } else {
                lost(kept.get(i), "loss.event");
            }
        }
    }

    private void count(String code, int count) {
        if (count > 0) {
            losses.add(Loss.ofTimeline(code, count));
        }
    }

    private void lanes() {
        var looks = new HashMap<String, Lane>();
        after.lanes().forEach(lane -> looks.put(lane.title(), lane));
        var titles = new ArrayList<String>();
        boolean ids = false;
        for (var lane : before.lanes()) {
            var title = lane.title();
            var same = looks.get(title);
            if (same == null) {
                losses.add(Loss.ofTimeline("loss.lane", title));
            } else if (titles.contains(title)) {
                losses.add(Loss.ofTimeline("loss.lane-merged", title));
            } else {
                titles.add(title);
                ids |= !same.id().equals(lane.id());
                if (same.colour() != lane.colour() || same.shape() != lane.shape()) {
                    losses.add(Loss.ofTimeline("loss.lane-look", title));
                }
            }
        }
        if (ids) {
            losses.add(Loss.ofTimeline("loss.lane-ids"));
        }
        var order =
                after.lanes().stream().map(Lane::title).filter(titles::contains).toList();
        if (!order.equals(titles)) {
            losses.add(Loss.ofTimeline("loss.lane-order"));
        }
    }

    private void eras() {
        if (after.eras().isEmpty()) {
            count("loss.eras", before.eras().size());
            return;
        }
        int from = 0;
        for (var era : before.eras()) {
            int at = from;
            while (at < after.eras().size() && !after.eras().get(at).title().equals(era.title())) {
                at++;
            }
            boolean found = at < after.eras().size();
            if (!found
                    || !means(era.when(), after.eras().get(at).when())
                    || !era.text().equals(after.eras().get(at).text())) {
                losses.add(Loss.ofTimeline("loss.era", era.title()));
            }
            from = found ? at + 1 : from;
        }
    }

    private void event(Event old, Event now) {
        if (!old.id().equals(now.id())) {
            lost(old, "loss.id", now.id().value());
        }
        if (!means(old.when(), now.when())) {
            lost(old, "loss.date", old.when().written(), now.when().written());
        }
        if (!old.title().equals(now.title())) {
            lost(old, "loss.event-title", now.title());
        }
        if (!old.text().equals(now.text())) {
            lost(old, MarkdownText.looksSame(old.text(), now.text()) ? "loss.text-notation" : "loss.text");
        }
        var lane = before.lanes().get(old.lane()).title();
        if (!lane.equals(after.lanes().get(now.lane()).title())) {
            lost(old, "loss.event-lane", lane);
        }
        if (old.importance() != now.importance()) {
            lost(old, "loss.importance", old.importance());
        }
        count(old, "loss.tags", old.tags().equals(now.tags()) ? 0 : missing(old.tags(), now.tags()));
        media(old, now);
        count(old, "loss.sources", missing(old.sources(), now.sources()));
        count(
                old,
                "loss.links",
                old.links().equals(now.links()) ? 0 : old.links().size());
        count(
                old,
                "loss.figures",
                old.figures().equals(now.figures()) ? 0 : old.figures().size());
        if (!old.notes().equals(now.notes())) {
            lost(old, "loss.notes");
        }
    }

    private void media(Event old, Event now) {
        for (var media : old.media()) {
            if (now.media().contains(media)) {
                continue;
            }
            boolean there = now.media().stream().map(Media::src).anyMatch(media.src()::equals);
            lost(old, there ? "loss.picture-words" : "loss.picture", media.shown());
        }
    }

    /// How many of a list do not come back.
    private static <T> int missing(List<T> old, List<T> now) {
        var rest = new ArrayList<>(now);
        return (int) old.stream().filter(one -> !rest.remove(one)).count();
    }

    private void count(Event event, String code, int count) {
        if (count > 0) {
            lost(event, code, count);
        }
    }

    private void lost(Event event, String code, Object... arguments) {
        losses.add(Loss.of(event.id(), code, arguments));
    }

    /// Whether two dates mean the same, be they written alike or not.
    static boolean means(When one, When other) {
        return one.calendar() == other.calendar() && one.edtf().equals(other.edtf());
    }
}
