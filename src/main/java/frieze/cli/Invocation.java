package frieze.cli;

import java.util.Set;

/// What the words after `frieze` ask for. Knows nothing of the commands but their names, so that a start of the
/// window loads none of them.
public final class Invocation {
    static final Set<String> COMMANDS = Set.of("check", "convert", "date", "export");

    private Invocation() {}

    /// Whether a call asks for the window: nothing, or one file.
    public static boolean wantsWindow(String[] args) {
        return args.length == 0 || args.length == 1 && !args[0].startsWith("-") && !COMMANDS.contains(args[0]);
    }
}
