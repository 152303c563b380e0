package frieze.format.table;

import java.util.Arrays;

/// Finds the cell of a row that says something. Where several columns say the same, the first that is not empty
/// counts: a table may have one column for dates and others for births and deaths.
final class Columns {
    private static final int[] NOWHERE = {};

    /// By meaning.
    private final int[][] places = new int[Meaning.values().length][];
    private final int count;

    Columns(TableShape shape) {
        count = shape.columns().size();
        Arrays.fill(places, NOWHERE);
        for (int i = 0; i < count; i++) {
            int meaning = shape.columns().get(i).ordinal();
            var before = places[meaning];
            var after = Arrays.copyOf(before, before.length + 1);
            after[before.length] = i;
            places[meaning] = after;
        }
    }

    /// How many columns the table has.
    int count() {
        return count;
    }

    boolean has(Meaning meaning) {
        return places[meaning.ordinal()].length > 0;
    }

    /// Without blanks around it; may be empty.
    String cell(Row row, Meaning meaning) {
        for (int column : places[meaning.ordinal()]) {
            var cell = row.cell(column);
            if (!cell.isEmpty()) {
                return cell;
            }
        }
        return "";
    }

    /// As it stands, line breaks as `\n`; may be empty.
    String raw(Row row, Meaning meaning) {
        for (int column : places[meaning.ordinal()]) {
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
