package frieze.app;

import frieze.app.save.Saved;
import frieze.document.Problem;
import frieze.document.Problem.Severity;
import frieze.format.ReadResult;
import frieze.format.table.Tables;
import frieze.text.Messages;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What came of reading a file, in words.
record ReadText(Messages texts) {
    /// "Read 48 events from TimelineJS 3. 2 things could not be read. 5 things were interpreted or left out."
    String sentence(ReadResult reading) {
        return Stream.of(
                        texts.get(
                                "notice.read",
                                reading.timeline().events().size(),
                                reading.origin().toString()),
                        Tables.isChosen(reading) ? texts.get("notice.read.chosen") : "",
                        texts.get("notice.read.errors", reading.errors()),
                        texts.get("notice.read.warnings", reading.warnings()),
                        texts.get("notice.read.notes", reading.notes()))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" "));
    }

    /// "Saved as moon.ics (iCalendar). 12 things are not in it."
    String sentence(Saved copy) {
        return Stream.of(
                        texts.get("notice.saved", String.valueOf(copy.file().getFileName()), copy.format()),
                        texts.get("notice.saved.losses", copy.losses()),
                        texts.get("notice.saved.pictures", copy.pictures()))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" "));
    }

    /// "2 problems and 5 notes".
    String counts(List<Problem> listed) {
        long notes = listed.stream()
                .filter(problem -> problem.severity() == Severity.NOTE)
                .count();
        long problems = listed.size() - notes;
        if (notes == 0 || problems == 0) {
            return notes == 0 ? texts.get("toolbar.problems", problems) : texts.get("toolbar.notes", notes);
        }
        return texts.get(
                "problems.and-notes", texts.get("toolbar.problems", problems), texts.get("toolbar.notes", notes));
    }

    /// Whether there is nothing but notes.
    static boolean harmless(List<Problem> listed) {
        return listed.stream().allMatch(problem -> problem.severity() == Severity.NOTE);
    }
}
