package frieze.cli;

import frieze.text.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// What the commands say of themselves, in the reader's language.
final class Words {
    private Words() {}

    /// A command with its explanation and with `--help`.
    ///
    /// @param key of the explanation: `usage.KEY`
    static CommandSpec command(String name, String key, Messages words) {
        var spec = CommandSpec.create().name(name);
        spec.usageMessage()
                .synopsisHeading(words.get("usage.heading"))
                .description(words.get("usage." + key))
                .optionListHeading("%n")
                .parameterListHeading("%n")
                .commandListHeading("%n" + words.get("usage.commands") + "%n")
                .synopsisSubcommandLabel(words.get("usage.subcommand"))
                .width(100);
        spec.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description(words.get("usage.help"))
                .build());
        return spec;
    }

    /// How much was found in what was read: "0 errors, 1 warning, 2 notes".
    static String found(long errors, long warnings, long notes, Messages words) {
        return String.join(
                ", ",
                words.get("count.errors", errors),
                words.get("count.warnings", warnings),
                words.get("count.notes", notes));
    }

    static OptionSpec version(Messages words) {
        return OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .description(words.get("usage.version"))
                .build();
    }

    /// A file that has to be named.
    static PositionalParamSpec file(int index, String label, String description) {
        return PositionalParamSpec.builder()
                .paramLabel(label)
                .description(description)
                .arity("1")
                .index(Integer.toString(index))
                .required(true)
                .type(String.class)
                .build();
    }

    /// An option with a value.
    static OptionSpec option(String name, String label, String description) {
        return OptionSpec.builder(name)
                .paramLabel(label)
                .description(description)
                .arity("1")
                .type(String.class)
                .build();
    }

    /// An option with a value, which may be given several times.
    static OptionSpec options(String name, String label, String description) {
        return OptionSpec.builder(name)
                .paramLabel(label)
                .description(description)
                .arity("1")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .build();
    }

    /// An option that is there or not.
    static OptionSpec flag(String name, String description) {
        return OptionSpec.builder(name)
                .description(description)
                .arity("0")
                .type(boolean.class)
                .build();
    }

    /// "Frieze 1.2.3".
    static String version() {
        try (var in = Words.class.getResourceAsStream("version.properties")) {
            var properties = new Properties();
            properties.load(in);
            return "Frieze " + properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What is wrong with a call.
    static String explain(ParameterException error, Messages words) {
        return switch (error) {
            case UnmatchedArgumentException unmatched ->
                words.get("usage.unknown", unmatched.getUnmatched().getFirst());
            case MissingParameterException missing -> words.get("usage.missing", label(missing));
            default -> words.get("usage.wrong-value", String.valueOf(error.getValue()));
        };
    }

    private static String label(MissingParameterException missing) {
        var argument = missing.getMissing().getFirst();
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
