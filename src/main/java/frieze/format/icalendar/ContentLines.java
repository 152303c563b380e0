package frieze.format.icalendar;

import frieze.format.FileText;
import frieze.format.Gathering;
import frieze.format.Spot;
import java.util.Optional;

/// The properties of an iCalendar file one after the other. Empty lines are passed over, wherever they stand.
final class ContentLines {
    /// Characters of one property; what is longer is cut.
    private static final int LONGEST = 1 << 20;

    private final FileText file;
    private final Gathering gathering;
    private int next = 1;

    ContentLines(FileText file, Gathering gathering) {
        this.file = file;
        this.gathering = gathering;
    }

    /// The next property; empty at the end of the file. Lines that are none are reported.
    Optional<ContentLine> next() {
        while (next <= file.lineCount()) {
            int first = next;
            var text = joined();
            if (text.isBlank()) {
                continue;
            }
            var line = ContentLine.of(first, text);
            if (line.isPresent()) {
                return line;
            }
            var excerpt = text.substring(0, Math.min(text.length(), 80)).replaceAll("[\\p{Cntrl}\\p{Cs}]", " ");
            gathering.warning(new Spot(first, 0, excerpt), "problem.ical-line");
        }
        return Optional.empty();
    }

    /// A line and those that are folded below it.
    private String joined() {
        var first = file.line(next++);
        if (first.length() > LONGEST) {
            gathering.warning(new Spot(next - 1L, 0, ""), "problem.text-too-long", first.length(), LONGEST);
            first = first.substring(0, LONGEST);
        }
        if (!continues()) {
            return first;
        }
        var text = new StringBuilder(first);
        boolean cut = false;
        while (continues()) {
            var line = file.line(next++);
            if (text.length() + line.length() <= LONGEST) {
                text.append(line, Math.min(1, line.length()), line.length());
            } else if (!cut) {
                cut = true;
                gathering.warning(
                        new Spot(next - 1L, 0, ""), "problem.text-too-long", text.length() + line.length(), LONGEST);
            }
        }
        return text.toString();
    }

    /// Whether the next line that is not empty is folded below this one.
    private boolean continues() {
        int at = next;
        while (at <= file.lineCount() && file.line(at).isEmpty()) {
            at++;
        }
        if (at > file.lineCount()) {
            return false;
        }
        char c = file.line(at).charAt(0);
        if (c != ' ' && c != '\t') {
            return false;
        }
        next = at;
        return true;
    }
}
