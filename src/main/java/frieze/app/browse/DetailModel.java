package frieze.app.browse;

import frieze.app.media.LinkOpener;
import frieze.document.Event;
import frieze.document.EventId;
import frieze.document.Figure;
import frieze.document.Lane;
import frieze.document.Media;
import frieze.document.Source;
import frieze.document.Stop;
import frieze.document.Timeline;
import frieze.session.EventIndex;
import frieze.text.Messages;
import frieze.time.DateShape;
import frieze.time.DateWording;
import frieze.time.Precision;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What the detail pane says about an event, in words. Knows no toolkit.
///
/// @param place of the event in time, from 1, of `count`
/// @param text Markdown
/// @param question for the class, from the tour; may be empty
/// @param notes for the speaker, Markdown, from the event and the tour; may be empty
/// @param more how many further events there are "meanwhile"
public record DetailModel(
        Event event,
        Lane lane,
        int place,
        int count,
        String title,
        String date,
        String precision,
        String text,
        List<Media> media,
        List<Figure> figures,
        String question,
        String notes,
        List<SourceLine> sources,
        List<EventLine> links,
        String meanwhileHeading,
        List<EventLine> meanwhile,
        int more,
        Optional<EventLine> previous,
        Optional<EventLine> next) {

    /// At most so many events are listed as "meanwhile".
    static final int MEANWHILE = 12;

    /// A source in one paragraph.
    ///
    /// @param address of the source, where it may be opened
    public record SourceLine(String text, Optional<java.net.URI> address) {}

    /// Another event, to go to.
    ///
    /// @param date short
    /// @param detail why it is here, or how far away; may be empty
    public record EventLine(EventId id, Lane lane, String title, String date, String detail) {}

    /// @param shown whether an event is among those that the reader wants to see; only such are previous and
    /// next
    public static DetailModel of(
            Event event,
            Timeline timeline,
            EventIndex index,
            Predicate<Event> shown,
            DateWording wording,
            Messages texts) {
        var meanwhile = index.meanwhile(event, MEANWHILE);
        var stops = timeline.tour().stream().filter(s -> s.shows(event.id())).toList();
        var lines = new Lines(timeline, wording, texts);
        return new DetailModel(
                event,
                timeline.lanes().get(event.lane()),
                index.rank(event) + 1,
                index.size(),
                event.title(),
                wording.longForm(event.when()),
                wording.precisionNote(event.when()),
                event.text(),
                event.media(),
                event.figures(),
                joined(stops.stream().map(Stop::question)),
                joined(Stream.concat(Stream.of(event.notes()), stops.stream().map(Stop::notes))),
                event.sources().stream().map(s -> source(s, texts)).toList(),
                event.links().stream()
                        .flatMap(link -> index.find(link.target()).map(e -> lines.link(e, link.label())).stream())
                        .toList(),
                heading(event, wording, texts),
                meanwhile.events().stream().map(e -> lines.meanwhile(event, e)).toList(),
                meanwhile.more(),
                index.beside(event, -1, shown).map(e -> lines.neighbour(e, event, "before")),
                index.beside(event, 1, shown).map(e -> lines.neighbour(e, event, "after")));
    }

    private static String joined(Stream<String> texts) {
        return String.join("\n\n", texts.filter(t -> !t.isBlank()).distinct().toList());
    }

    private static SourceLine source(Source source, Messages texts) {
        var parts = Stream.of(source.author(), source.title(), source.date())
                .filter(p -> !p.isBlank())
                .toList();
        var text = parts.isEmpty() ? source.url() : String.join(", ", parts);
        return new SourceLine(
                text.isBlank() ? texts.get("detail.source.unnamed") : text, LinkOpener.safe(source.url()));
    }

    private static String heading(Event event, DateWording wording, Messages texts) {
        boolean plainYear = event.when().shape() instanceof DateShape.Single(var extent)
                && extent.precision() == Precision.YEAR
                && !extent.approximate()
                && !extent.uncertain();
        return plainYear
                ? texts.get("detail.meanwhile.in", wording.shortForm(event.when()))
                : texts.get("detail.meanwhile");
    }

    private record Lines(Timeline timeline, DateWording wording, Messages texts) {
        private EventLine line(Event event, String detail) {
            var lane = timeline.lanes().get(event.lane());
            return new EventLine(event.id(), lane, event.title(), wording.shortForm(event.when()), detail);
        }

        EventLine link(Event event, String label) {
            return line(event, label);
        }

        EventLine meanwhile(Event here, Event other) {
            var shape = other.when().shape();
            var date = wording.shortForm(other.when());
            return line(
                    other,
                    switch (shape) {
                        case DateShape.Members(boolean all, var _)
                        when !all -> texts.get("detail.meanwhile.possibly", wording.longForm(other.when()));
                        case DateShape.Interval(DateShape.Open _, var _) ->
                            texts.get("detail.meanwhile.open-start", date);
                        case DateShape.Interval(var _, var _)
                        when other.when().span().start() < here.when().span().start() ->
                            texts.get("detail.meanwhile.going-on", date);
                        case DateShape.Interval _, DateShape.Members _, DateShape.Single _ -> date;
                    });
        }

        EventLine neighbour(Event event, Event from, String side) {
            return line(
                    event,
                    switch (Distance.between(from.when(), event.when())) {
                        case Distance.Unclear _ -> texts.get("detail.unclear");
                        case Distance.Same _ -> texts.get("detail.same-time");
                        case Distance.About(double seconds) ->
                            texts.get("detail.about." + side, wording.duration(seconds));
                        case Distance.Exactly(double seconds) ->
                            texts.get("detail.exactly." + side, wording.duration(seconds));
                    });
        }
    }
}
