package frieze.cli;

import frieze.cli.Commands.Command;
import frieze.cli.Commands.Console;
import frieze.document.Timeline;
import frieze.format.Format;
import frieze.format.Input;
import frieze.format.Progress;
import frieze.layout.Grouping;
import frieze.text.Messages;
import frieze.time.Instants;
import frieze.time.TimeSpan;
import frieze.time.When;
import frieze.view.Theme;
import frieze.view.TimelinePicture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `frieze export FILE OUT.png`: draws what the window would show, with no window and no display. What is wrong
/// in the file is said on standard error; the rest is drawn.
final class ExportCommand implements Command {
    private static final String USUAL_SIZE = "1440x900";

    @Override
    public String name() {
        return "export";
    }

    @Override
    public CommandSpec describe(Messages words) {
        var spec = Words.command(name(), "export", words);
        spec.addPositional(Words.file(0, words.get("usage.file"), words.get("usage.export.file")));
        spec.addPositional(Words.file(1, words.get("usage.export.picture"), words.get("usage.export.out")));
        spec.addOption(Words.option("--size", words.get("usage.export.pixels"), words.get("usage.export.size")));
        spec.addOption(Words.option("--from", words.get("usage.export.date"), words.get("usage.export.from")));
        spec.addOption(Words.option("--to", words.get("usage.export.date"), words.get("usage.export.to")));
        spec.addOption(Words.option("--group", "lane|tag|none", words.get("usage.export.group")));
        spec.addOption(Words.options(
                "--unfold", ExportFolds.ALL + "|" + words.get("usage.export.date"), words.get("usage.export.unfold")));
        spec.addOption(Words.options("--fold", words.get("usage.export.date"), words.get("usage.export.fold")));
        spec.addOption(Words.option("--theme", "light|dark", words.get("usage.export.theme")));
        return spec;
    }

    @Override
    public int run(ParseResult call, Console console) {
        try {
            return draw(call, console);
        } catch (Refusal refusal) {
            console.err().println(refusal.getMessage());
            return Commands.WRONG_CALL;
        }
    }

    private static int draw(ParseResult call, Console console) throws Refusal {
        String file = call.matchedPositionalValue(0, "");
        String out = call.matchedPositionalValue(1, "");
        int[] size = size(call, console);
        Theme theme = theme(call, console);
        var group = group(call, console);
        List<String> unfold = call.matchedOptionValue("--unfold", List.of());
        List<String> fold = call.matchedOptionValue("--fold", List.of());
        Optional<When> from = date(call, "--from", console);
        Optional<When> to = date(call, "--to", console);
        try {
            var result = Format.readAny(Input.of(Path.of(file)), Progress.NONE);
            Reading.print(result, console, console.err());
            var show = span(result.timeline(), from, to, console);
            var folds = ExportFolds.of(result.timeline(), unfold, fold, console);
            write(
                    result.timeline(),
                    new TimelinePicture.Options(size[0], size[1], theme, show, folds, group, console.locale()),
                    out,
                    console);
            return result.errors() > 0 ? Commands.FOUND_ERRORS : Commands.FINE;
        } catch (NoSuchFileException | InvalidPathException e) {
            throw new Refusal(console.words().get("check.no-such-file", file));
        } catch (IOException e) {
            throw new Refusal(console.words().get("check.unreadable", file, String.valueOf(e.getMessage())));
        }
    }

    private static void write(Timeline timeline, TimelinePicture.Options options, String out, Console console)
            throws Refusal {
        try {
            var picture = Path.of(out);
            var folder = picture.toAbsolutePath().getParent();
            if (folder != null && !Files.isDirectory(folder)) {
                throw new Refusal(console.words().get("export.no-folder", out, folder));
            }
            TimelinePicture.write(timeline, options, picture);
        } catch (IOException | InvalidPathException e) {
            throw new Refusal(console.words().get("export.unwritable", out, String.valueOf(e.getMessage())));
        }
    }

    private static int[] size(ParseResult call, Console console) throws Refusal {
        String written = call.matchedOptionValue("--size", USUAL_SIZE);
        if (written.matches("\\d{1,5}[x×]\\d{1,5}")) {
            int[] size =
                    Stream.of(written.split("[x×]")).mapToInt(Integer::parseInt).toArray();
            if (Stream.of(size[0], size[1]).allMatch(px -> px >= TimelinePicture.LEAST && px <= TimelinePicture.MOST)) {
                return size;
            }
        }
        throw new Refusal(console.words().get("export.size", written, TimelinePicture.LEAST, TimelinePicture.MOST));
    }

    private static Theme theme(ParseResult call, Console console) throws Refusal {
        String written = call.matchedOptionValue("--theme", "light");
        return switch (written.toLowerCase(Locale.ROOT)) {
            case "light" -> Theme.LIGHT;
            case "dark" -> Theme.DARK;
            default -> throw new Refusal(console.words().get("export.theme", written));
        };
    }

    private static Optional<When> date(ParseResult call, String option, Console console) throws Refusal {
        String written = call.matchedOptionValue(option, null);
        if (written == null) {
            return Optional.empty();
        }
        return Optional.of(ExportFolds.date(written, console));
    }

    private static Grouping.By group(ParseResult call, Console console) throws Refusal {
        String written = call.matchedOptionValue("--group", "lane");
        return switch (written.toLowerCase(Locale.ROOT)) {
            case "lane" -> Grouping.By.LANE;
            case "tag" -> Grouping.By.TAG;
            case "none" -> Grouping.By.NONE;
            default -> throw new Refusal(console.words().get("export.group", written));
        };
    }

    /// From the start of the one date to the end of the other; where one is not given, as far as the timeline's
    /// own dates reach. Nothing where neither is given.
    private static Optional<TimeSpan> span(Timeline timeline, Optional<When> from, Optional<When> to, Console console)
            throws Refusal {
        if (from.isEmpty() && to.isEmpty()) {
            return Optional.empty();
        }
        var bounds = timeline.events().stream()
                .flatMap(event -> Stream.of(
                        event.when().span().start(), event.when().span().end()))
                .filter(instant -> !Instants.isOpen(instant))
                .mapToLong(Long::longValue)
                .summaryStatistics();
        long start = from.map(when -> when.span().start()).orElse(bounds.getMin());
        long end = to.map(when -> when.span().end()).orElse(bounds.getMax());
        if (Instants.isOpen(start) || Instants.isOpen(end) || start >= end) {
            throw new Refusal(console.words().get("export.span"));
        }
        return Optional.of(new TimeSpan(start, end));
    }
}
