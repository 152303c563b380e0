package frieze.format.gedcom;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A line of a GEDCOM file with all that belongs to it.
final class Node {
    final int line;
    final String id;
    final String tag;
    final List<Node> parts = new ArrayList<>(2);
    private final StringBuilder value;

    /// @param line its number, from 1
    /// @param id without the signs around it; empty for all but records
    Node(int line, String id, String tag, String value) {
        this.line = line;
        this.id = id;
        this.tag = tag;
        this.value = new StringBuilder(value);
    }

    void append(String more) {
        value.append(more);
    }

    /// As written, with the lines that continue it; `@@` is still doubled.
    String raw() {
        return value.toString();
    }

    /// The text, without blanks around it.
    String text() {
        return value.toString().replace("@@", "@").strip();
    }

    /// The id of the record that it points to; empty where it is a text.
    Optional<String> pointer() {
        var raw = value.toString().strip();
        boolean points = raw.length() > 2
                && raw.startsWith("@")
                && raw.indexOf('@', 1) == raw.length() - 1
                && raw.charAt(1) != '#';
        return points ? Optional.of(raw.substring(1, raw.length() - 1)) : Optional.empty();
    }

    Optional<Node> first(String wanted) {
        return parts.stream().filter(part -> part.tag.equals(wanted)).findFirst();
    }

    /// The text of the first part of this tag; empty where there is none.
    String text(String wanted) {
        return first(wanted).map(Node::text).orElse("");
    }
}
