package frieze.format.icalendar;

import frieze.format.FileText;
import frieze.format.Gathering;
import java.util.Optional;

/// The properties of an iCalendar file one after the other. Empty lines are passed over, wherever they stand.
final class ContentLines {
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
            var joined = FoldedLine.of(file, next, gathering);
            next = joined.next();
            if (joined.text().isBlank()) {
                continue;
            }
            var line = ContentLine.of(joined);
            if (line.isPresent()) {
                return line;
            }
            var excerpt = joined.text()
                    .substring(0, Math.min(joined.text().length(), 80))
                    .replaceAll("[\\p{Cntrl}\\p{Cs}]", " ");
            gathering.warning(joined.spot(0, excerpt), "problem.ical-line");
        }
        return Optional.empty();
    }
}
