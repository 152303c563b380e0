package frieze.app.present;

import frieze.document.Event;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Finds events by their titles: every word asked for must be part of it, whatever the case, with or without marks on
/// letters.
final class TitleSearch {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private TitleSearch() {}

    /// @param hits in the order of the events
    /// @param more how many further ones there are
    record Found(List<Event> hits, int more) {
        static final Found NOTHING = new Found(List.of(), 0);
    }

    /// Nothing where nothing is asked for.
    ///
    /// @param events in order
    /// @param allowed those that may be named
    static Found find(String words, List<Event> events, Predicate<Event> allowed, int limit) {
        var wanted = plain(words).strip();
        if (wanted.isEmpty()) {
            return Found.NOTHING;
        }
        var parts = List.of(wanted.split("\\s+"));
        var all = events.stream()
                .filter(event -> holds(plain(event.title()), parts))
                .filter(allowed)
                .toList();
        return new Found(all.stream().limit(limit).toList(), Math.max(0, all.size() - limit));
    }

    private static boolean holds(String title, List<String> parts) {
        return parts.stream().allMatch(title::contains);
    }

    /// In lower case and without marks.
    static String plain(String text) {
        var parted = Normalizer.isNormalized(text, Normalizer.Form.NFKD)
                        && text.chars().allMatch(c -> c < 128)
                ? text
                : MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                        .replaceAll("");
        return parted.toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace('ł', 'l')
                .replace("ø", "o");
    }
}
