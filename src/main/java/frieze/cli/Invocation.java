package frieze.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// What the words after `frieze` ask for. Knows nothing of the commands but their names, so that a start of the
/// window loads none of them.
public final class Invocation {
    static final Set<String> COMMANDS = Set.of("check", "convert", "date", "export", "pack");

    private Invocation() {}

    /// Plays the tour of what is opened by itself.
    static final String KIOSK = "--kiosk";

    /// Whether a call asks for the window: nothing, or files, which are shown on one axis; before them perhaps
    /// `--kiosk`.
    public static boolean wantsWindow(String[] args) {
        var files = files(Arrays.asList(args));
        return files.isEmpty()
                || !COMMANDS.contains(args[0])
                        && files.stream().noneMatch(word -> word.startsWith("-") || word.isEmpty());
    }

    /// Whether a call that asks for the window wants the tour to play by itself.
    public static boolean wantsKiosk(List<String> args) {
        return !args.isEmpty() && args.getFirst().equals(KIOSK);
    }

    /// The files that a call for the window names.
    public static List<String> files(List<String> args) {
        return wantsKiosk(args) ? args.subList(1, args.size()) : args;
    }
}
