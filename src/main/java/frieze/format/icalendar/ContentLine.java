package frieze.format.icalendar;

import frieze.format.Spot;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A property of an iCalendar file, its folded lines joined (RFC 5545, 3.1).
///
/// @param line at which it begins
/// @param before characters of the joined line before its value
/// @param name in capitals
/// @param parameters by name in capitals, without quotation marks
/// @param value as written
record ContentLine(FoldedLine line, int before, String name, Map<String, String> parameters, String value) {
    private static final int EXCERPT = 120;

    /// Reads a joined line as leniently as may be: blanks around names and empty parameters are passed over.
    /// Empty where no colon ends the name.
    static Optional<ContentLine> of(FoldedLine line) {
        var text = line.text();
        int at = 0;
        boolean quoted = false;
        int colon = -1;
        int begin = 0;
        String name = null;
        var parameters = new HashMap<String, String>();
        for (; at < text.length() && colon < 0; at++) {
            char c = text.charAt(at);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ';' || c == ':')) {
                var part = text.substring(begin, at).strip();
                if (name == null) {
                    name = part.toUpperCase(Locale.ROOT);
                } else {
                    parameter(part, parameters);
                }
                begin = at + 1;
                colon = c == ':' ? at : -1;
            }
        }
        if (colon < 0 || name == null || name.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ContentLine(line, colon + 1, name, parameters, text.substring(colon + 1)));
    }

    private static void parameter(String part, Map<String, String> parameters) {
        int equals = part.indexOf('=');
        if (equals > 0) {
            parameters.put(
                    part.substring(0, equals).strip().toUpperCase(Locale.ROOT),
                    part.substring(equals + 1).strip().replace("\"", ""));
        }
    }

    String parameter(String key) {
        return parameters.getOrDefault(key, "");
    }

    /// The value of a property that is a text: without escapes.
    String text() {
        return unescaped(value);
    }

    /// The values of a property that is a list of texts.
    List<String> texts() {
        return Escapes.split(value).stream().map(ContentLine::unescaped).toList();
    }

    private static String unescaped(String value) {
        return Escapes.unescaped(value);
    }

    /// Where it begins.
    Spot beginning() {
        return line.spot(0, excerpt());
    }

    /// Where its value begins.
    Spot spot() {
        return spot(0);
    }

    /// Where a part of its value begins, after blanks.
    ///
    /// @param from characters of the value before it
    Spot spot(int from) {
        int at = from;
        while (at < value.length() && Character.isWhitespace(value.charAt(at))) {
            at++;
        }
        return line.spot(before + at, excerpt());
    }

    private String excerpt() {
        var text = name + ":" + value;
        var cut = text.length() > EXCERPT ? text.substring(0, EXCERPT) + "…" : text;
        return cut.replaceAll("[\\p{Cntrl}\\p{Cs}]", " ").strip();
    }
}
