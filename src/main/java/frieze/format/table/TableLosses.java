package frieze.format.table;

import frieze.document.Event;
import frieze.document.EventId;
import frieze.document.Lane;
import frieze.document.LaneShape;
import frieze.document.Timeline;
import frieze.format.Loss;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What of a timeline a table cannot hold.
final class TableLosses {
    private final Timeline timeline;
    private final List<Loss> losses = new ArrayList<>();

    TableLosses(Timeline timeline) {
        this.timeline = timeline;
    }

    List<Loss> all() {
        timeline.language()
                .ifPresent(language -> losses.add(Loss.ofTimeline("loss.language", language.toLanguageTag())));
        timeline.view().ifPresent(view -> losses.add(Loss.ofTimeline("loss.view", view.written())));
        count("loss.folds", timeline.folds().size());
        count("loss.tour", timeline.tour().size());
        lanes();
        timeline.events().forEach(this::event);
        return losses;
    }

    private void count(String code, int count) {
        if (count > 0) {
            losses.add(Loss.ofTimeline(code, count));
        }
    }

    /// Lanes come back in the order in which events name them, each with the next look.
    private void lanes() {
        var order = timeline.events().stream().map(Event::lane).distinct().toList();
        var titles = new HashSet<String>();
        for (int i = 0; i < timeline.lanes().size(); i++) {
            var lane = timeline.lanes().get(i);
            int place = order.indexOf(i);
            int look = Math.max(0, place) % LaneShape.values().length;
            var id = lane.title().isEmpty() ? "" : "lane-" + (place + 1);
            boolean same = place == i
                    && lane.equals(new Lane(id, Cells.line(lane.title()), look + 1, LaneShape.values()[look]));
            if (!titles.add(lane.title().strip())) {
                losses.add(Loss.ofTimeline("loss.lane-merged", lane.title()));
            } else if (!same) {
                losses.add(Loss.ofTimeline("loss.table-lane", lane.title()));
            }
        }
    }

    private void event(Event event) {
        var lines = Stream.of(
                        event.tags().stream(),
                        event.media().stream().flatMap(m -> Stream.of(m.alt(), m.caption(), m.credit())),
                        event.sources().stream().flatMap(s -> Stream.of(s.title(), s.author(), s.date())),
                        event.links().stream().map(link -> link.label()),
                        event.figures().stream().map(figure -> figure.label()))
                .flatMap(line -> line);
        if (lines.anyMatch(line -> !line.equals(Cells.line(line)))
                || Stream.of(event.title(), event.id().value()).anyMatch(line -> !line.equals(Cells.line(line)))
                || event.links().stream().anyMatch(link -> link.target().value().indexOf(' ') >= 0)) {
            losses.add(Loss.of(event.id(), "loss.table-blanks"));
        }
        var written = RowMedia.written(event);
        for (var media : event.media()) {
            boolean kept = media.isEmbedded() ? written.contains(media) : RowMedia.isPicture(media.src());
            if (!kept) {
                losses.add(Loss.of(event.id(), "loss.picture", media.shown()));
            }
        }
        empty(event.id(), event);
    }

    /// A source that names nothing but a date has nowhere to stand.
    private void empty(EventId id, Event event) {
        long count = event.sources().stream()
                .filter(s ->
                        s.title().isEmpty() && s.url().isEmpty() && s.author().isEmpty())
                .count();
        if (count > 0) {
            losses.add(new Loss(Optional.of(id), "loss.sources", List.of(count)));
        }
    }
}
