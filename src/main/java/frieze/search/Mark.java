package frieze.search;

import java.util.Comparator;

/// A place in a text that was looked for, in UTF-16 units.
///
/// @param end behind the last one
public record Mark(int start, int end) implements Comparable<Mark> {
    private static final Comparator<Mark> ORDER =
            Comparator.comparingInt(Mark::start).thenComparingInt(Mark::end);

    @Override
    public int compareTo(Mark other) {
        return ORDER.compare(this, other);
    }
}
