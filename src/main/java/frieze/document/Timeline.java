package frieze.document;

import frieze.time.When;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A timeline as read from a file, whatever the format. Immutable.
///
/// @param title may be empty
/// @param language of the texts, where stated
/// @param lanes at least one where there are events; an untitled lane holds events that name none
/// @param events in file order
/// @param tour stops in order; may be empty
/// @param view what the first view shows (`"view": "196X/2000"` in a file), where the author says so
/// @param folds the gaps that the author wants folded (`"folds": ["1980/1993"]`); empty leaves the choice to
/// the layout
public record Timeline(
        String title,
        String description,
        Optional<Locale> language,
        List<Lane> lanes,
        List<Era> eras,
        List<Event> events,
        List<Stop> tour,
        Optional<When> view,
        List<When> folds) {

    public static final Timeline EMPTY = new Timeline(
            "", "", Optional.empty(), List.of(), List.of(), List.of(), List.of(), Optional.empty(), List.of());

    /// The same, where it was put together from several, as one that stands alone (see [Lane#alone]).
    public Timeline alone() {
        return new Timeline(
                title,
                description,
                language,
                lanes.stream().map(Lane::alone).toList(),
                eras,
                events,
                tour,
                view,
                folds);
    }

    /// The same with another tour.
    public Timeline withTour(List<Stop> other) {
        return new Timeline(title, description, language, lanes, eras, events, List.copyOf(other), view, folds);
    }
}
