package frieze.app.present;

import frieze.document.Figure;
import frieze.document.Timeline;
import frieze.present.TourStop;
import frieze.text.Messages;
import frieze.time.DateWording;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// How many pages the texts of stops will take on a class's screen of the usual shape. On the JavaFX thread.
record PageCount(Timeline timeline, DateWording wording, Rulers rulers, Messages texts) {
    private static final ClassScale USUAL = new ClassScale(1920, 1080);

    int of(TourStop stop) {
        var content = stop.main()
                .map(event -> new StopContent(
                        Optional.of(event.id()),
                        Optional.of(event.when()),
                        Optional.of(timeline.lanes().get(event.lane()))
                                .filter(lane -> !lane.title().isBlank()),
                        stop.title().strip(),
                        event.figures().stream()
                                .sorted(Comparator.comparingLong(Figure::value).reversed())
                                .toList(),
                        event.media().stream().findFirst(),
                        event.text(),
                        stop.events().stream().skip(1).toList(),
                        "",
                        Set.of()))
                .orElseGet(() -> new StopContent(
                        Optional.empty(),
                        stop.stop().span(),
                        Optional.empty(),
                        stop.title(),
                        List.of(),
                        Optional.empty(),
                        "",
                        List.of(),
                        "",
                        Set.of()));
        return new StopPages(content, USUAL, rulers, wording, each -> texts.get("class.unit", each))
                .pages()
                .size();
    }
}
