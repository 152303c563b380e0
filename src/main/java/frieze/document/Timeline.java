package frieze.document;

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
public record Timeline(
        String title,
        String description,
        Optional<Locale> language,
        List<Lane> lanes,
        List<Era> eras,
        List<Event> events,
        List<Stop> tour) {

    public static final Timeline EMPTY =
            new Timeline("", "", Optional.empty(), List.of(), List.of(), List.of(), List.of());
}
