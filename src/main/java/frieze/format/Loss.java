package frieze.format;

import frieze.document.EventId;
import java.util.List;
import java.util.Optional;

/// Something of a timeline that a format cannot hold.
///
/// @param event whose it is; empty for what belongs to the timeline as a whole
/// @param code key in the messages of the documents' room, `loss.` and words
/// @param arguments of the message
public record Loss(Optional<EventId> event, String code, List<Object> arguments) {
    public Loss {
        arguments = List.copyOf(arguments);
    }

    public static Loss of(EventId event, String code, Object... arguments) {
        return new Loss(Optional.of(event), code, List.of(arguments));
    }

    public static Loss ofTimeline(String code, Object... arguments) {
        return new Loss(Optional.empty(), code, List.of(arguments));
    }
}
