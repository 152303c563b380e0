package frieze.format;

import java.util.LinkedHashMap;
import java.util.Map;

/// Counts the fields of a foreign file for which a timeline has no place, so that each is said once.
public final class LeftOut {
    /// Kinds that are told apart; no format has so many.
    private static final int MOST = 200;

    private record Found(Spot first, long count) {}

    private final Map<String, Found> fields = new LinkedHashMap<>();

    /// @param field as the file names it
    public void add(String field, Spot spot) {
        var name = Texts.cut(field, 60);
        if (fields.containsKey(name) || fields.size() < MOST) {
            fields.merge(name, new Found(spot, 1), (old, _) -> new Found(old.first, old.count + 1));
        } else {
            fields.merge("…", new Found(spot, 1), (old, _) -> new Found(old.first, old.count + 1));
        }
    }

    /// One note for each field, in the order in which they were met.
    public void report(Gathering gathering) {
        fields.forEach((name, found) -> gathering.note(found.first, "problem.field-left-out", name, found.count));
    }
}
