package frieze.format.table;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/// Finds the cell of a row that says something. Where several columns say the same, the first that is not empty
/// counts: a table may have one column for dates and others for births and deaths.
final class Columns {
    private static final int[] NOWHERE = {};

    private final Map<Meaning, int[]> places = new EnumMap<>(Meaning.class);
    private final int count;

    Columns(TableShape shape) {
        count = shape.columns().size();
        for (int i = 0; i < count; i++) {
            var meaning = shape.columns().get(i);
            var before = places.getOrDefault(meaning, NOWHERE);
            var after = Arrays.copyOf(before, before.length + 1);
            after[before.length] = i;
            places.put(meaning, after);
        }
    }

    /// How many columns the table has.
    int count() {
        return count;
    }

    boolean has(Meaning meaning) {
        return places.containsKey(meaning);
    }

    /// Without blanks around it; may be empty.
    String cell(Row row, Meaning meaning) {
        for (int column : places.getOrDefault(meaning, NOWHERE)) {
            var cell = row.cell(column);
            if (!cell.isEmpty()) {
                return cell;
            }
        }
        return "";
    }

    /// As it stands, line breaks as `\n`; may be empty.
    String raw(Row row, Meaning meaning) {
        for (int column : places.getOrDefault(meaning, NOWHERE)) {
            var cell = row.raw(column);
            if (!cell.isEmpty()) {
                return cell.indexOf('\r') < 0
                        ? cell
                        : cell.replace("\r\n", "\n").replace('\r', '\n');
            }
        }
        return "";
    }

    /// Whether cells beyond the last column hold something.
    boolean overflows(Row row) {
        for (int i = count; i < row.cells().length; i++) {
            if (!row.cell(i).isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
