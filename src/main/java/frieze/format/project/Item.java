package frieze.format.project;

import frieze.format.Spot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A `<category>`, an `<era>` or an `<event>` as it stands in the file: its fields by their names.
final class Item {
    /// A field with its text and its place.
    record Field(String text, Spot spot) {}

    private static final Field NONE = new Field("", Spot.FILE);

    final String kind;
    final Spot spot;
    private final Map<String, List<Field>> fields = new LinkedHashMap<>();

    /// @param kind the name of the element
    Item(String kind, Spot spot) {
        this.kind = kind;
        this.spot = spot;
    }

    void add(String name, String text, Spot place) {
        fields.computeIfAbsent(name, _ -> new ArrayList<>(1)).add(new Field(text, place));
    }

    /// The first of this name; an empty one where there is none.
    Field get(String name) {
        var all = fields.get(name);
        return all == null ? NONE : all.getFirst();
    }

    /// Its text without blanks around it.
    String text(String name) {
        return get(name).text().strip();
    }

    List<Field> all(String name) {
        return fields.getOrDefault(name, List.of());
    }

    boolean is(String name) {
        return text(name).equalsIgnoreCase("true");
    }

    Iterable<String> names() {
        return fields.keySet();
    }
}
