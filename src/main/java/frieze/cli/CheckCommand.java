package frieze.cli;

import frieze.cli.Commands.Command;
import frieze.cli.Commands.Console;
import frieze.text.Messages;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/// `frieze check FILE...`: says which format each timeline is in and what is wrong with it, one line a problem, in
/// the form that editors and compilers use. The words `format`, `error`, `warning`, `note` and the summary are the
/// same in every language, so that programs can read them.
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
        long notes = 0;
        int read = 0;
        boolean unreadable = false;
        List<String> files = call.matchedPositionalValue(0, List.of());
        for (String file : files) {
            try {
                var result = Reading.read(file, Optional.empty(), console);
                console.out().println(Reading.shown(file) + ": format: " + result.origin());
                Reading.print(result, console, console.out());
                read++;
                events += result.timeline().events().size();
                errors += result.errors();
                warnings += result.warnings();
                notes += result.notes();
            } catch (Refusal refusal) {
                unreadable = true;
                console.err().println(refusal.getMessage());
            }
        }
        if (read > 0) {
            var counted = console.words().get("count.events", events);
            console.out().println(counted + ", " + Words.found(errors, warnings, notes, console.words()));
        }
        if (unreadable) {
            return Commands.WRONG_CALL;
        }
        return errors > 0 ? Commands.FOUND_ERRORS : Commands.FINE;
    }
}
