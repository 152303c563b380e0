package frieze.app;

import frieze.document.Problem;
import frieze.text.Messages;
import frieze.time.DateError;
import frieze.time.DateWording;
import java.util.Locale;

/// A problem of a file in words.
final class ProblemText {
    private final Locale reader;
    private final DateWording dates;

    ProblemText(Locale reader) {
        this.reader = reader;
        dates = DateWording.of(reader);
    }

    String message(Problem problem) {
        return problems()
                .get(
                        problem.code(),
                        problem.arguments().stream()
                                .map(argument -> argument instanceof DateError error ? dates.message(error) : argument)
                                .toArray());
    }

    /// That there are more problems than are listed.
    String unlisted(long count) {
        return problems().get("problem.unlisted", count);
    }

    /// There are many, and most files need none of them.
    private Messages problems() {
        return Messages.of(Problem.class, reader);
    }

    /// The name of a file without its folders.
    static String name(String file) {
        return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    }

    /// `line:column`, as far as it is known.
    static String place(Problem problem) {
        if (problem.line() == 0) {
            return "";
        }
        return problem.column() == 0 ? Long.toString(problem.line()) : problem.line() + ":" + problem.column();
    }

    /// `file:line:column` of the file that the problem names, as editors and terminals take it.
    static String path(Problem problem) {
        var place = place(problem);
        return place.isEmpty() ? problem.file() : problem.file() + ":" + place;
    }
}
