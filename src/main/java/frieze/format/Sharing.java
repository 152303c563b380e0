package frieze.format;

/// Gives equal texts that come again and again (tags, names of lanes) one object, with a fixed amount of memory
/// of its own. Several threads may use it without waiting for each other: texts never change, and one that gets
/// lost between two threads only stays unshared.
final class Sharing {
    private static final int SLOTS = 1 << 12;
    private static final int LONGEST = 64;

    private final String[] known = new String[SLOTS];

    String share(String text) {
        if (text.length() > LONGEST) {
            return text;
        }
        int hash = text.hashCode();
        int slot = (hash ^ hash >>> 12) & SLOTS - 1;
        var before = known[slot];
        if (text.equals(before)) {
            return before;
        }
        known[slot] = text;
        return text;
    }
}
