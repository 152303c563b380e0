package frieze.format;

import frieze.document.Problem;
import frieze.document.Problem.Severity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Gathers what is wrong with a file while it is read. Keeps only offsets; lines and columns are found
/// afterwards, and only if there is something to report, so that a sound file pays nothing for them.
final class Problems {
    /// @param offset characters from the beginning of the file (after a byte order mark)
    /// @param exact whether the place is right there, or at the next thing after blanks and one comma or colon
    record Found(Severity severity, long offset, boolean exact, String code, List<Object> arguments) {}

    private final long listed;
    private final List<Found> found = new ArrayList<>();
    private long errors;
    private long warnings;

    Problems() {
        this(ReadResult.LISTED);
    }

    /// @param listed how many errors, and how many warnings, are kept at most
    Problems(long listed) {
        this.listed = listed;
    }

    void error(long offset, String code, Object... arguments) {
        if (errors++ < listed) {
            found.add(new Found(Severity.ERROR, offset, false, code, List.of(arguments)));
        }
    }

    void warning(long offset, String code, Object... arguments) {
        if (warnings++ < listed) {
            found.add(new Found(Severity.WARNING, offset, false, code, List.of(arguments)));
        }
    }

    /// The error at which reading stops. It is always listed.
    void stop(long offset, boolean exact, String code, Object... arguments) {
        if (errors++ >= listed) {
            found.remove(lastError());
        }
        found.add(new Found(Severity.ERROR, offset, exact, code, List.of(arguments)));
    }

    private int lastError() {
        int i = found.size() - 1;
        while (found.get(i).severity() != Severity.ERROR) {
            i--;
        }
        return i;
    }

    /// All that is kept, in the order in which it was found.
    List<Found> found() {
        return found;
    }

    /// Takes over what was found in a part of the file.
    ///
    /// @param shift the offset at which the part begins
    void take(Found other, long shift) {
        var arguments = other.arguments().toArray();
        if (other.severity() == Severity.ERROR) {
            error(other.offset() + shift, other.code(), arguments);
        } else {
            warning(other.offset() + shift, other.code(), arguments);
        }
    }

    long errors() {
        return errors;
    }

    long warnings() {
        return warnings;
    }

    /// All that is listed, in the order of the file.
    List<Problem> placed(Input input, Encoding encoding) throws IOException {
        if (found.isEmpty()) {
            return List.of();
        }
        found.sort(Comparator.comparingLong(Found::offset));
        try (var reader = encoding.reader(input.open(), input.size())) {
            var places = new Places(reader);
            var placed = new ArrayList<Problem>(found.size());
            for (Found f : found) {
                places.add(f.offset(), f.exact());
            }
            var resolved = places.resolve();
            for (int i = 0; i < found.size(); i++) {
                var f = found.get(i);
                var place = resolved.get(i);
                placed.add(new Problem(
                        f.severity(),
                        input.name(),
                        place.line(),
                        place.column(),
                        f.code(),
                        f.arguments(),
                        place.excerpt()));
            }
            return List.copyOf(placed);
        }
    }
}
