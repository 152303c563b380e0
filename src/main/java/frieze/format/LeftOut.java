package frieze.format;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/// Counts the fields of a foreign file for which a timeline has no place, so that each is said once.
public final class LeftOut {
    /// Kinds that are told apart; no format has so many.
    private static final int MOST = 200;

    private record Found(Spot first, long count) {}

    private final Map<String, Found> fields = new LinkedHashMap<>();

    /// @param field as the file names it
    public void add(String field, Spot spot) {
        add(field, () -> spot);
    }

    /// @param field as the file names it
    /// @param place found only for the first of its kind
    public void add(String field, Supplier<Spot> place) {
        var cut = Texts.cut(field, 60);
        var name = fields.containsKey(cut) || fields.size() < MOST ? cut : "…";
        fields.compute(name, (_, old) -> old == null ? new Found(place.get(), 1) : new Found(old.first, old.count + 1));
    }

    /// One note for each field, in the order in which they were met.
    public void report(Gathering gathering) {
        fields.forEach((name, found) -> gathering.note(found.first, "problem.field-left-out", name, found.count));
    }
}
