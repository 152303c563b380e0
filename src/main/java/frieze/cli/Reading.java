package frieze.cli;

import frieze.cli.Commands.Console;
import frieze.document.Problem;
import frieze.document.ProblemWording;
import frieze.format.Format;
import frieze.format.Input;
import frieze.format.Progress;
import frieze.format.ReadResult;
import frieze.session.TourShelf;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What the commands read, and what they say of it.
final class Reading {
    /// Names the standard input, and the standard output.
    static final String STANDARD = "-";

    private Reading() {}

    /// Reads a file, or the standard input.
    ///
    /// @param format by its content where it is empty
    static ReadResult read(String file, Optional<Format> format, Console console) throws Refusal {
        try {
            var input = file.equals(STANDARD) ? Input.of(shown(file), console.in()) : Input.of(Path.of(file));
            var read =
                    format.isPresent() ? format.get().read(input, Progress.NONE) : Format.readAny(input, Progress.NONE);
            return input.file().isPresent()
                    ? TourShelf.NONE.withKept(List.of(input.file().get()), read)
                    : read;
        } catch (NoSuchFileException | InvalidPathException e) {
            throw new Refusal(console.words().get("check.no-such-file", file));
        } catch (IOException e) {
            throw new Refusal(console.words().get("check.unreadable", shown(file), String.valueOf(e.getMessage())));
        }
    }

    /// A file as it is called in what is said of it; the standard input as compilers call it.
    static String shown(String file) {
        return file.equals(STANDARD) ? "<stdin>" : file;
    }

    /// Says what is wrong, and what was interpreted or left out: one line each.
    static void print(ReadResult result, Console console, PrintStream out) {
        var wording = ProblemWording.of(console.locale());
        for (Problem problem : result.problems()) {
            var severity = problem.severity().name().toLowerCase(Locale.ROOT);
            out.println(problem.file() + ":" + problem.line() + ":" + problem.column() + ": " + severity + ": "
                    + wording.sentence(problem));
        }
        if (result.unlisted() > 0) {
            console.err().println(wording.unlisted(result.unlisted()));
        }
    }
}
