package frieze.document;

import java.util.List;

/// Something in a file that could not be understood, in full or in part, and what to do about it.
///
/// @param file as the reader named it, for display
/// @param line from 1, 0 where unknown
/// @param column in characters from 1, 0 where unknown
/// @param code key of the message in `messages.properties` of this room, for example `problem.duplicate-id`
/// @param arguments of the message
/// @param excerpt the offending line, cut to a readable length; may be empty
public record Problem(
        Severity severity, String file, long line, long column, String code, List<Object> arguments, String excerpt) {
    public enum Severity {
        /// Something was lost.
        ERROR,
        /// Something looks wrong but was read.
        WARNING,
        /// Something was interpreted, or left out because there is no place for it: nothing to mend.
        NOTE
    }
}
