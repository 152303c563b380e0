package frieze.cli;

import frieze.text.Messages;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// The program without a window: reads the command line, and does what it says.
public final class Commands {
    /// It worked.
    public static final int FINE = 0;
    /// It worked, and found errors in what it looked at.
    public static final int FOUND_ERRORS = 1;
    /// The call is wrong, or a file cannot be read.
    public static final int WRONG_CALL = 2;

    /// Where a command reads and writes.
    ///
    /// @param words of this room, in the reader's language
    record Console(InputStream in, PrintStream out, PrintStream err, Messages words) {
        Locale locale() {
            return words.locale();
        }

        /// Whether the reader wants to hear no more, as `head` does.
        boolean isClosed() {
            return out.checkError();
        }
    }

    /// Something that can be asked for by a word after `frieze`.
    interface Command {
        String name();

        /// Options, parameters and their explanation.
        CommandSpec describe(Messages words);

        /// @return the exit code
        int run(ParseResult call, Console console);
    }

    static final List<Command> COMMANDS = List.of(
            new CheckCommand(), new ConvertCommand(), new DateCommand(), new ExportCommand(), new PackCommand());

    private final Console console;

    private Commands(Console console) {
        this.console = console;
    }

    /// Does what a call says that does not ask for the window, in the language of this machine.
    ///
    /// @return the exit code: [#FINE], [#FOUND_ERRORS] or [#WRONG_CALL]
    public static int run(String[] args, PrintStream out, PrintStream err) {
        return run(args, System.in, out, err, Locale.getDefault());
    }

    /// As [#run(String[], PrintStream, PrintStream)], in the reader's language and with another standard input.
    public static int run(String[] args, InputStream in, PrintStream out, PrintStream err, Locale reader) {
        var words = Messages.of(Commands.class, reader);
        return new Commands(new Console(in, readable(out), readable(err), words)).run(args);
    }

    /// A stream that can write every letter: where the system says that it knows ASCII alone, UTF-8 is the
    /// better guess.
    private static PrintStream readable(PrintStream stream) {
        return stream.charset().newEncoder().canEncode('é')
                ? stream
                : new PrintStream(stream, true, StandardCharsets.UTF_8);
    }

    private int run(String[] args) {
        var line = describe();
        try {
            var call = line.parseArgs(args);
            var asked = call.hasSubcommand() ? call.subcommand() : call;
            if (asked.isUsageHelpRequested()) {
                asked.commandSpec().commandLine().usage(console.out());
                return FINE;
            }
            if (asked.isVersionHelpRequested()) {
                console.out().println(Words.version());
                return FINE;
            }
            for (Command command : COMMANDS) {
                if (call.hasSubcommand()
                        && command.name().equals(asked.commandSpec().name())) {
                    return command.run(asked, console);
                }
            }
            return wrongCall(line, console.words().get("usage.window-only"));
        } catch (ParameterException e) {
            return wrongCall(e.getCommandLine(), Words.explain(e, console.words()));
        } catch (OutOfMemoryError _) {
            // what the command held is free again; a file of any size may be named
            console.err()
                    .println(console.words()
                            .get("memory.short", Runtime.getRuntime().maxMemory() >> 20));
            return WRONG_CALL;
        } finally {
            console.out().flush();
            console.err().flush();
        }
    }

    private int wrongCall(CommandLine line, String sentence) {
        console.err().println(sentence);
        line.usage(console.err());
        return WRONG_CALL;
    }

    private CommandLine describe() {
        var words = console.words();
        var root = Words.command("frieze", "root", words);
        root.addOption(Words.version(words));
        root.addOption(Words.flag(Invocation.KIOSK, words.get("usage.root.kiosk")));
        root.addPositional(PositionalParamSpec.builder()
                .paramLabel(words.get("usage.file"))
                .description(words.get("usage.root.file"))
                .arity("0..1")
                .index("0")
                .type(String.class)
                .build());
        COMMANDS.forEach(command -> root.addSubcommand(command.name(), command.describe(words)));
        return new CommandLine(root);
    }
}
