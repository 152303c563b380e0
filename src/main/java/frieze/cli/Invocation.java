package frieze.cli;

import java.util.Arrays;
import java.util.Set;

/// What the words after `frieze` ask for. Knows nothing of the commands but their names, so that a start of the
/// window loads none of them.
public final class Invocation {
    static final Set<String> COMMANDS = Set.of("check", "convert", "date", "export", "pack");

    private Invocation() {}

    /// Whether a call asks for the window: nothing, or files, which are shown on one axis.
    public static boolean wantsWindow(String[] args) {
        return args.length == 0
                || !COMMANDS.contains(args[0])
                        && Arrays.stream(args).noneMatch(word -> word.startsWith("-") || word.isEmpty());
    }
}
