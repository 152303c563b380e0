package frieze.app.browse;

import frieze.document.Timeline;
import frieze.session.Pane;
import frieze.time.DateWording;
import java.util.List;

/// A list of events as lines to go to.
final class ListingLines {
    private ListingLines() {}

    static List<DetailModel.EventLine> of(Pane.Listing listing, Timeline timeline, DateWording wording) {
        return listing.events().stream()
                .map(e -> new DetailModel.EventLine(
                        e.id(),
                        timeline.lanes().get(e.lane()),
                        e.title(),
                        wording.shortForm(e.when()),
                        wording.shortForm(e.when())))
                .toList();
    }
}
