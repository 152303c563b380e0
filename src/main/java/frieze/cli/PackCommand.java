package frieze.cli;

import frieze.cli.Commands.Command;
import frieze.cli.Commands.Console;
import frieze.format.zip.Pack;
import frieze.store.WholeFile;
import frieze.text.Messages;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `frieze pack FILE OUT`: one archive with the timeline, its tour and its pictures. Loads nothing from the network:
/// `missing` on standard error names what is not along.
final class PackCommand implements Command {
    @Override
    public String name() {
        return "pack";
    }

    @Override
    public CommandSpec describe(Messages words) {
        var spec = Words.command(name(), "pack", words);
        spec.addPositional(Words.file(0, words.get("usage.file"), words.get("usage.pack.in")));
        spec.addPositional(Words.file(1, words.get("usage.convert.target"), words.get("usage.pack.out")));
        spec.addOption(Words.flag("--force", words.get("usage.pack.force")));
        return spec;
    }

    @Override
    public int run(ParseResult call, Console console) {
        String in = call.matchedPositionalValue(0, "");
        String out = call.matchedPositionalValue(1, "");
        try {
            var read = Reading.read(in, Optional.empty(), console);
            Reading.print(read, console, console.err());
            var file = in.equals(Reading.STANDARD) ? Optional.<Path>empty() : Optional.of(Path.of(in));
            var packed = Pack.of(read, file, Pack.Fetch.NOTHING);
            packed.missing().forEach(src -> console.err().println(out + ": missing: " + src));
            var target = Path.of(out);
            if (call.hasMatchedOption("--force")) {
                WholeFile.replace(target, packed.bytes());
            } else {
                WholeFile.create(target, packed.bytes());
            }
            var missing = packed.missing().size();
            console.err().println(console.words().get("pack.done", out, packed.pictures(), missing));
            return missing > 0 || read.errors() > 0 ? Commands.FOUND_ERRORS : Commands.FINE;
        } catch (Refusal refusal) {
            console.err().println(refusal.getMessage());
        } catch (FileAlreadyExistsException _) {
            console.err().println(console.words().get("convert.exists", out));
        } catch (IOException | InvalidPathException e) {
            console.err().println(console.words().get("convert.unwritable", out, String.valueOf(e)));
        }
        return Commands.WRONG_CALL;
    }
}
