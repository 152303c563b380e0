package frieze.app.present;

import frieze.document.Event;
import frieze.document.EventId;
import frieze.document.Figure;
import frieze.document.Lane;
import frieze.document.Media;
import frieze.document.Stop.Veil;
import frieze.present.Show;
import frieze.session.Presentation;
import frieze.time.When;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What of a stop, or of an event that is looked at instead, stands above the band.
///
/// @param date of the event that is shown large, or the span of a stop without events
/// @param figures the greatest first
/// @param text Markdown
/// @param others further events of the stop
/// @param question that is asked now; empty where none is
/// @param veiled what is covered
record StopContent(
        Optional<EventId> main,
        Optional<When> date,
        Optional<Lane> lane,
        String title,
        List<Figure> figures,
        Optional<Media> picture,
        String text,
        List<Event> others,
        String question,
        Set<Veil> veiled) {

    static StopContent of(Presentation presentation) {
        var show = presentation.show().get();
        var looking = show.detour().flatMap(presentation.session().index()::find);
        return looking.map(event -> of(presentation, event, event.title(), List.of(), "", Set.of()))
                .orElseGet(() -> ofStop(presentation, show));
    }

    private static StopContent ofStop(Presentation presentation, Show show) {
        var stop = show.stop();
        var question = show.question() ? stop.stop().question().strip() : "";
        var others = stop.events().stream().skip(1).toList();
        return stop.main()
                .map(event -> of(presentation, event, stop.title(), others, question, show.veiled()))
                .orElseGet(() -> new StopContent(
                        Optional.empty(),
                        stop.stop().span(),
                        Optional.empty(),
                        stop.title(),
                        List.of(),
                        Optional.empty(),
                        "",
                        List.of(),
                        question,
                        show.veiled()));
    }

    private static StopContent of(
            Presentation presentation,
            Event event,
            String title,
            List<Event> others,
            String question,
            Set<Veil> veiled) {
        var lanes = presentation.timeline().lanes();
        var lane = event.lane() < lanes.size() ? Optional.of(lanes.get(event.lane())) : Optional.<Lane>empty();
        return new StopContent(
                Optional.of(event.id()),
                Optional.of(event.when()),
                lane.filter(known -> !known.title().isBlank()),
                title.strip(),
                event.figures().stream()
                        .sorted(Comparator.comparingLong(Figure::value).reversed())
                        .toList(),
                event.media().stream().findFirst(),
                event.text(),
                others,
                question,
                veiled);
    }

    boolean covers(Veil veil) {
        return veiled.contains(veil);
    }

    /// Whether words would give away what is covered.
    boolean hidesWords() {
        return covers(Veil.TITLE) || covers(Veil.DATE);
    }

    /// The same without its picture, where that cannot be shown.
    StopContent withoutPicture() {
        return new StopContent(main, date, lane, title, figures, Optional.empty(), text, others, question, veiled);
    }
}
