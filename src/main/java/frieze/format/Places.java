package frieze.format;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/// Finds line, column and text of places in a file, in one pass over it and with memory for the places alone,
/// however long the lines are.
final class Places {
    /// Characters of the line that are shown on either side of the place.
    private static final int BEFORE = 60;

    private static final int AFTER = 60;

    /// @param line from 1
    /// @param column from 1, in characters: a pair of surrogates is one
    /// @param excerpt the line, or the part of it around the place
    record Place(long line, long column, String excerpt) {}

    private static final class Wanted {
        final long offset;
        final boolean exact;
        final StringBuilder text = new StringBuilder();
        long line;
        long column;
        int remaining = AFTER;
        boolean separated;

        Wanted(long offset, boolean exact) {
            this.offset = offset;
            this.exact = exact;
        }

        /// Whether it is at this character, the first at or after the offset that has not been asked about.
        boolean isAt(char c) {
            if (exact || c != ' ' && c != '\t' && c != '\n' && c != '\r' && c != ',' && c != ':') {
                return true;
            }
            boolean second = separated && (c == ',' || c == ':');
            separated |= c == ',' || c == ':';
            return second;
        }

        Place place() {
            return new Place(line, column, text.toString().strip());
        }
    }

    private final Reader reader;
    private final List<Wanted> all = new ArrayList<>();
    private final List<Wanted> unfinished = new ArrayList<>();
    private final char[] recent = new char[BEFORE];
    private long recentCount;
    private long line = 1;
    private long column = 1;

    Places(Reader reader) {
        this.reader = reader;
    }

    /// Asks for a place.
    ///
    /// @param offset characters from the beginning, not less than in the call before
    /// @param exact whether it is right there; otherwise it is at the next thing after blanks and one comma or
    /// colon
    void add(long offset, boolean exact) {
        all.add(new Wanted(offset, exact));
    }

    /// The places, in the order in which they were asked for. What lies beyond the end is at the end.
    List<Place> resolve() throws IOException {
        var block = new char[2048];
        long position = 0;
        int next = 0;
        int count;
        while ((next < all.size() || !unfinished.isEmpty()) && (count = reader.read(block)) > 0) {
            for (int i = 0; i < count && (next < all.size() || !unfinished.isEmpty()); i++, position++) {
                char c = block[i];
                while (next < all.size()
                        && position >= all.get(next).offset
                        && all.get(next).isAt(c)) {
                    found(all.get(next++));
                }
                pass(c);
            }
        }
        while (next < all.size()) {
            found(all.get(next++));
        }
        return all.stream().map(Wanted::place).toList();
    }

    private void found(Wanted wanted) {
        wanted.line = line;
        wanted.column = column;
        int kept = (int) Math.min(recentCount, BEFORE);
        wanted.text.append(recentCount > BEFORE ? "…" : "");
        for (long i = recentCount - kept; i < recentCount; i++) {
            wanted.text.append(recent[(int) (i % BEFORE)]);
        }
        unfinished.add(wanted);
    }

    private void pass(char c) {
        if (c == '\n') {
            unfinished.clear();
            line++;
            column = 1;
            recentCount = 0;
            return;
        }
        char shown = Character.isISOControl(c) ? ' ' : c;
        recent[(int) (recentCount++ % BEFORE)] = shown;
        if (!Character.isLowSurrogate(c)) {
            column++;
        }
        unfinished.removeIf(wanted -> {
            if (wanted.remaining-- == 0) {
                wanted.text.append('…');
                return true;
            }
            wanted.text.append(shown);
            return false;
        });
    }
}
