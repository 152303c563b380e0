package frieze.cli;

import frieze.cli.Commands.Command;
import frieze.cli.Commands.Console;
import frieze.document.Event;
import frieze.document.EventId;
import frieze.document.ProblemWording;
import frieze.document.Timeline;
import frieze.format.Conversion;
import frieze.format.Format;
import frieze.format.Loss;
import frieze.format.ReadResult;
import frieze.store.WholeFile;
import frieze.text.Messages;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `frieze convert IN OUT`: writes a timeline in another format. What is wrong in it, what is interpreted, and
/// what the other format cannot hold is said on standard error, event by event; `loss` and the summary are the
/// same in every language, so that programs can read them.
final class ConvertCommand implements Command {
    @Override
    public String name() {
        return "convert";
    }

    @Override
    public CommandSpec describe(Messages words) {
        var spec = Words.command(name(), "convert", words);
        spec.addPositional(Words.file(0, words.get("usage.file"), words.get("usage.convert.in")));
        spec.addPositional(Words.file(1, words.get("usage.convert.target"), words.get("usage.convert.out")));
        spec.addOption(Words.option("--from", "FORMAT", words.get("usage.convert.from", ids(_ -> true))));
        spec.addOption(Words.option("--to", "FORMAT", words.get("usage.convert.to", ids(ConvertCommand::isWritten))));
        spec.addOption(Words.flag("--strict", words.get("usage.convert.strict")));
        spec.addOption(Words.flag("--force", words.get("usage.convert.force")));
        return spec;
    }

    /// Where the result goes.
    ///
    /// @param file empty for the standard output
    private record Target(String shown, Optional<Path> file) {
        static Target of(String written, Console console) throws Refusal {
            try {
                return written.equals(Reading.STANDARD)
                        ? new Target("<stdout>", Optional.empty())
                        : new Target(written, Optional.of(Path.of(written)));
            } catch (InvalidPathException e) {
                throw new Refusal(console.words().get("convert.unwritable", written, String.valueOf(e.getMessage())));
            }
        }
    }

    @Override
    public int run(ParseResult call, Console console) {
        try {
            return convert(call, console);
        } catch (Refusal refusal) {
            console.err().println(refusal.getMessage());
            return Commands.WRONG_CALL;
        }
    }

    private static int convert(ParseResult call, Console console) throws Refusal {
        String in = call.matchedPositionalValue(0, "");
        var target = Target.of(call.matchedPositionalValue(1, ""), console);
        boolean force = call.hasMatchedOption("--force");
        // what cannot be written need not be read
        var from = named(call, "--from", _ -> true, console);
        var to = format(call, target, console);
        if (!force && target.file().filter(Files::exists).isPresent()) {
            throw new Refusal(console.words().get("convert.exists", target.shown()));
        }
        var folder = target.file().map(file -> file.toAbsolutePath().getParent());
        if (folder.isPresent() && !Files.isDirectory(folder.get())) {
            throw new Refusal(console.words().get("export.no-folder", target.shown(), folder.get()));
        }
        var read = Reading.read(in, from, console);
        Reading.print(read, console, console.err());
        var conversion = new Conversion(read, to);
        var losses = conversion.losses();
        print(losses, read.timeline(), target, console);
        if (call.hasMatchedOption("--strict") && (!losses.isEmpty() || read.errors() > 0)) {
            console.err().println(console.words().get("convert.strict", losses.size(), read.errors()));
            return Commands.FOUND_ERRORS;
        }
        write(conversion, target, force, console);
        pictures(conversion, in, target, console);
        summarise(read, losses, console);
        return read.errors() > 0 ? Commands.FOUND_ERRORS : Commands.FINE;
    }

    private static Format format(ParseResult call, Target target, Console console) throws Refusal {
        var named = named(call, "--to", ConvertCommand::isWritten, console);
        return named.or(() -> target.file().flatMap(Format::forWriting))
                .orElseThrow(() -> new Refusal(
                        console.words().get("convert.which-format", target.shown(), ids(ConvertCommand::isWritten))));
    }

    private static Optional<Format> named(ParseResult call, String option, Predicate<Format> wanted, Console console)
            throws Refusal {
        String id = call.matchedOptionValue(option, null);
        if (id == null) {
            return Optional.empty();
        }
        var found = Format.named(id);
        if (found.isEmpty()) {
            throw new Refusal(console.words().get("convert.no-format", id, ids(wanted)));
        }
        if (!wanted.test(found.get())) {
            throw new Refusal(console.words().get("convert.only-read", id, ids(wanted)));
        }
        return found;
    }

    private static boolean isWritten(Format format) {
        return format.writing().isPresent();
    }

    private static String ids(Predicate<Format> wanted) {
        return Format.ALL.stream().filter(wanted).map(Format::id).sorted().collect(Collectors.joining(", "));
    }

    private static void print(List<Loss> losses, Timeline timeline, Target target, Console console) {
        if (losses.isEmpty()) {
            return;
        }
        var wording = ProblemWording.of(console.locale());
        Map<EventId, String> titles = new HashMap<>();
        for (Event event : timeline.events()) {
            titles.put(event.id(), event.title());
        }
        for (Loss loss : losses) {
            var whose = loss.event().map(id -> id.value() + " (" + titles.getOrDefault(id, "") + "): ");
            console.err()
                    .println(target.shown() + ": loss: " + whose.orElse("")
                            + wording.sentence(loss.code(), loss.arguments()));
        }
    }

    private static void write(Conversion conversion, Target target, boolean force, Console console) throws Refusal {
        try {
            byte[] bytes = conversion.bytes();
            if (target.file().isEmpty()) {
                console.out().write(bytes);
                console.out().flush();
            } else if (force) {
                WholeFile.replace(target.file().get(), bytes);
            } else {
                WholeFile.create(target.file().get(), bytes);
            }
        } catch (FileAlreadyExistsException e) {
            throw new Refusal(console.words().get("convert.exists", target.shown()));
        } catch (IOException e) {
            throw new Refusal(console.words().get("convert.unwritable", target.shown(), String.valueOf(e)));
        }
    }

    /// Pictures go by the folder of the file: in another folder they are not found.
    private static void pictures(Conversion conversion, String in, Target target, Console console) {
        if (in.equals(Reading.STANDARD) || target.file().isEmpty()) {
            return;
        }
        var here = Optional.ofNullable(Path.of(in).toAbsolutePath().normalize().getParent());
        var there = Optional.ofNullable(
                target.file().get().toAbsolutePath().normalize().getParent());
        long count = here.equals(there) ? 0 : conversion.picturesBeside();
        if (count > 0) {
            console.err().println(console.words().get("convert.pictures", count));
        }
    }

    private static void summarise(ReadResult read, List<Loss> losses, Console console) {
        var words = console.words();
        var events = words.get("count.events", read.timeline().events().size());
        var counts = String.join(
                ", ",
                words.get("count.from", events, read.origin().toString()),
                Words.found(read.errors(), read.warnings(), read.notes(), words),
                words.get("count.losses", losses.size()));
        console.err().println(counts);
    }
}
