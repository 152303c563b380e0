package frieze.format;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Gives equal texts that come again and again (tags, names of lanes) one object, with a fixed amount of memory
/// of its own. Several threads may use it without waiting for each other: what it holds never changes, and what
/// gets lost between two threads only stays unshared.
final class Sharing {
    private static final int SLOTS = 1 << 12;
    private static final int LONGEST = 64;

    /// A text and how it stands in the file.
    private record Written(byte[] utf8, String text) {}

    /// Several texts and how they stand in the file, with all that is around them.
    private record WrittenList(byte[] utf8, List<String> texts) {}

    private final String[] known = new String[SLOTS];
    private final @Nullable Written[] written = new Written[SLOTS];
    private final @Nullable WrittenList[] lists = new WrittenList[SLOTS];

    String share(String text) {
        if (text.length() > LONGEST) {
            return text;
        }
        int slot = slot(text.hashCode());
        var before = known[slot];
        if (text.equals(before)) {
            return before;
        }
        known[slot] = text;
        return text;
    }

    /// The text that stands there as UTF-8.
    ///
    /// @param hash that tells these bytes from others
    String share(byte[] in, int from, int to, int hash) {
        int slot = slot(hash);
        var before = written[slot];
        if (before != null && Arrays.equals(before.utf8, 0, before.utf8.length, in, from, to)) {
            return before.text;
        }
        var text = share(new String(in, from, to - from, StandardCharsets.UTF_8));
        if (to - from <= LONGEST) {
            written[slot] = new Written(Arrays.copyOfRange(in, from, to), text);
        }
        return text;
    }

    /// The texts that were made of these bytes before.
    @Nullable
    List<String> list(byte[] in, int from, int to, int hash) {
        var before = lists[slot(hash)];
        return before != null && Arrays.equals(before.utf8, 0, before.utf8.length, in, from, to) ? before.texts : null;
    }

    /// Remembers what was made of these bytes.
    void keep(byte[] in, int from, int to, int hash, List<String> texts) {
        if (to - from <= LONGEST) {
            lists[slot(hash)] = new WrittenList(Arrays.copyOfRange(in, from, to), texts);
        }
    }

    private static int slot(int hash) {
        return (hash ^ hash >>> 12) & SLOTS - 1;
    }
}
