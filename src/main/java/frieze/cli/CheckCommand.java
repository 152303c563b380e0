package frieze.cli;

import frieze.cli.Commands.Command;
import frieze.cli.Commands.Console;
import frieze.format.PictureFiles;
import frieze.format.ReadResult;
import frieze.present.Preflight;
import frieze.present.PreflightWording;
import frieze.present.TourStop;
import frieze.session.LessonFiles;
import frieze.text.Messages;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/// `frieze check FILE...`: says which format each timeline is in and what is wrong with it, one line a problem, in
/// the form that editors and compilers use. The words `format`, `error`, `warning`, `note` and the summary are the
/// same in every language, so that programs can read them.
final class CheckCommand implements Command {
    /// Of a text on the class's screen, about.
    private static final int LETTERS_A_PAGE = 220;

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
        spec.addOption(Words.flag("--lesson", words.get("usage.check.lesson")));
        return spec;
    }

    @Override
    public int run(ParseResult call, Console console) {
        long events = 0;
        long errors = 0;
        long warnings = 0;
        long notes = 0;
        long missing = 0;
        int read = 0;
        boolean unreadable = false;
        List<String> files = call.matchedPositionalValue(0, List.of());
        for (String file : files) {
            try {
                var result = Reading.read(file, Optional.empty(), console);
                console.out().println(Reading.shown(file) + ": format: " + result.origin());
                Reading.print(result, console, console.out());
                if (call.hasMatchedOption("--lesson")) {
                    missing += lesson(file, result, console);
                }
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
        return errors + missing > 0 ? Commands.FOUND_ERRORS : Commands.FINE;
    }

    /// Says what would go wrong in a lesson.
    ///
    /// @return how much would be missing
    private static long lesson(String file, ReadResult result, Console console) {
        var wording = PreflightWording.of(console.locale());
        var place = file.equals(Reading.STANDARD) ? Optional.<Path>empty() : Optional.of(Path.of(file));
        var outside = new LessonFiles(new PictureFiles(result, place), Set.of(), CheckCommand::pages);
        var findings = Preflight.of(result.timeline(), result.problems(), outside);
        for (var finding : findings) {
            console.out()
                    .println(Reading.shown(file) + ": lesson: " + wording.place(finding) + ": "
                            + finding.grade().name().toLowerCase(Locale.ROOT) + ": " + wording.sentence(finding));
        }
        return findings.stream()
                .filter(finding -> finding.grade() == Preflight.Grade.WRONG)
                .count();
    }

    /// Without a screen to measure on: by letters.
    private static int pages(TourStop stop) {
        int letters = stop.main().map(event -> event.text().length()).orElse(0);
        return Math.max(1, (letters + LETTERS_A_PAGE - 1) / LETTERS_A_PAGE);
    }
}
