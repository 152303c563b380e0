package frieze.cli;

import frieze.cli.Commands.Command;
import frieze.cli.Commands.Console;
import frieze.document.Problem;
import frieze.document.ProblemWording;
import frieze.format.Format;
import frieze.format.Input;
import frieze.format.Progress;
import frieze.format.ReadResult;
import frieze.text.Messages;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/// `frieze check FILE...`: says what is wrong with timelines, one line a problem, in the form that editors and
/// compilers use. The words `error`, `warning` and the summary are the same in every language, so that programs
/// can read them.
final class CheckCommand implements Command {
    @Override
    public String name() {
        return "check";
    }

    @Override
    public CommandSpec describe(Messages words) {
        var spec = Words.command(name(), "check", words);
        spec.addPositional(PositionalParamSpec.builder()
                .paramLabel(words.get("usage.file"))
                .description(words.get("usage.check.file"))
                .arity("1..*")
                .index("0..*")
                .required(true)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .build());
        return spec;
    }

    @Override
    public int run(ParseResult call, Console console) {
        long events = 0;
        long errors = 0;
        long warnings = 0;
        boolean unreadable = false;
        List<String> files = call.matchedPositionalValue(0, List.of());
        for (String file : files) {
            try {
                var result = Format.readAny(Input.of(Path.of(file)), Progress.NONE);
                print(result, console, console.out());
                events += result.timeline().events().size();
                errors += result.errors();
                warnings += result.warnings();
            } catch (IOException | InvalidPathException e) {
                unreadable = true;
                var key = e instanceof NoSuchFileException ? "check.no-such-file" : "check.unreadable";
                console.err().println(console.words().get(key, file, String.valueOf(e.getMessage())));
            }
        }
        console.out().println(events + " events, " + errors + " errors, " + warnings + " warnings");
        if (unreadable) {
            return Commands.WRONG_CALL;
        }
        return errors > 0 ? Commands.FOUND_ERRORS : Commands.FINE;
    }

    /// Says what is wrong, one line a problem.
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
