package frieze.format.icalendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The properties of one VEVENT.
///
/// @param lane of the calendar in which it stands
/// @param own whether the calendar was written by this program
record Vevent(ContentLine begin, List<ContentLine> lines, String lane, boolean own) {
    Vevent(ContentLine begin, String lane, boolean own) {
        this(begin, new ArrayList<>(), lane, own);
    }

    Optional<ContentLine> first(String name) {
        return lines.stream().filter(line -> line.name().equals(name)).findFirst();
    }

    List<ContentLine> all(String name) {
        return lines.stream().filter(line -> line.name().equals(name)).toList();
    }

    /// A text without escapes; empty where there is none.
    String text(String name) {
        return first(name).map(ContentLine::text).orElse("");
    }

    String uid() {
        return text("UID").strip();
    }
}
