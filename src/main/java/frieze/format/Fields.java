package frieze.format;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The names that an object may have, and the nearest of them to a name that it may not.
final class Fields {
    static final Fields TIMELINE = new Fields(
            "$schema", "title", "description", "language", "view", "folds", "lanes", "eras", "events", "tour");
    static final Fields LANE = new Fields("id", "title", "colour", "shape");
    static final Fields ERA = new Fields("when", "title", "text");
    static final Fields EVENT = new Fields(
            "id",
            "when",
            "calendar",
            "title",
            "text",
            "lane",
            "importance",
            "tags",
            "media",
            "sources",
            "links",
            "figures",
            "notes");
    static final Fields MEDIA = new Fields("src", "alt", "caption", "credit");
    static final Fields SOURCE = new Fields("title", "author", "url", "date");
    static final Fields LINK = new Fields("to", "label");
    static final Fields FIGURE = new Fields("value", "label");
    static final Fields STOP = new Fields(
            "event", "events", "title", "span", "lanes", "notes", "question", "seconds", "loopSeconds", "hide");
    static final Fields TOUR_FILE = new Fields("of", "from", "tour");

    private final List<String> names;
    private final String[] table;
    private final int[] numbers;

    private Fields(String... names) {
        this.names = List.of(names);
        table = new String[64];
        numbers = new int[64];
        for (int i = 0; i < names.length; i++) {
            int slot = slot(names[i]);
            while (table[slot] != null) {
                slot = (slot + 1) & 63;
            }
            table[slot] = names[i];
            numbers[slot] = i;
        }
    }

    /// Not the hash of the whole name: every name of a file is a text of its own, for which it would be worked
    /// out anew.
    private static int slot(String name) {
        int length = name.length();
        return length == 0 ? 0 : name.charAt(0) * 7 + name.charAt(length - 1) * 3 + length & 63;
    }

    /// The number of a name, from 0; -1 for one that is not known.
    int number(String name) {
        for (int slot = slot(name); table[slot] != null; slot = (slot + 1) & 63) {
            if (table[slot].equals(name)) {
                return numbers[slot];
            }
        }
        return -1;
    }

    String name(int number) {
        return names.get(number);
    }

    List<String> names() {
        return names;
    }

    /// The known name that a slip of the keyboard, or another spelling, may have turned into `name`.
    Optional<String> nearest(String name) {
        if (name.length() > 40) {
            return Optional.empty();
        }
        var asked = name.toLowerCase(Locale.ROOT);
        String best = null;
        int least = Integer.MAX_VALUE;
        for (String known : names) {
            int distance = distance(asked, known);
            if (distance < least) {
                least = distance;
                best = known;
            }
        }
        return least <= Math.max(1, name.length() / 3) ? Optional.ofNullable(best) : Optional.empty();
    }

    /// Changes, insertions, removals and swaps of neighbours (optimal string alignment).
    private static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
