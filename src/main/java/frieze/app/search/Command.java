package frieze.app.search;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Something that the program does.
///
/// @param name as it stands in the menu or the list of keys
/// @param key the keys that do it; empty where none do
/// @param possible whether it can be done now
public record Command(String name, String key, BooleanSupplier possible, Runnable run) {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final int NOT = 3;

    /// Those whose name has every word that is typed, best first: where the name begins with it, then a word of
    /// the name, then anything. Neither case nor marks count. All, in their order, where nothing is typed.
    static List<Command> matching(List<Command> all, String typed) {
        var words = BLANKS.split(plain(typed).strip());
        return all.stream()
                .filter(command -> rank(command, words) < NOT)
                .sorted(Comparator.comparingInt(command -> rank(command, words)))
                .toList();
    }

    private static int rank(Command command, String[] words) {
        var name = plain(command.name());
        return Stream.of(words)
                .mapToInt(word -> {
                    int at = name.indexOf(word);
                    if (at <= 0) {
                        return at == 0 ? 0 : NOT;
                    }
                    return (" " + name).contains(" " + word) ? 1 : 2;
                })
                .max()
                .orElse(0);
    }

    private static String plain(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
