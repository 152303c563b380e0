package frieze.format.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Several values in one cell: one a line.
final class Cells {
    private Cells() {}

    /// The values of a cell, one a line; an empty line is an empty value.
    static List<String> values(String cell) {
        if (cell.isEmpty()) {
            return List.of();
        }
        if (cell.indexOf('\n') < 0 && cell.indexOf('\r') < 0) {
            return List.of(cell);
        }
        var values = new ArrayList<String>();
        for (var line : cell.split("\\R", -1)) {
            values.add(line.strip());
        }
        return values;
    }

    /// The words of a list: one a line; where there is but one line, with semicolons, bars or commas between
    /// them.
    static List<String> list(String cell) {
        if (cell.indexOf('\n') >= 0) {
            return values(cell);
        }
        for (var separator : List.of(";", "|", ",")) {
            if (cell.contains(separator)) {
                return List.of(cell.split(Pattern.quote(separator)));
            }
        }
        return List.of(cell);
    }

    /// @param values without line breaks
    static String join(List<String> values) {
        return String.join("\n", values);
    }

    /// A value as it can stand in a list: without line breaks, and without blanks around it.
    static String line(String value) {
        return value.replaceAll("\\R|\t", " ").strip();
    }

    static String at(List<String> values, int index) {
        return index < values.size() ? values.get(index) : "";
    }
}
