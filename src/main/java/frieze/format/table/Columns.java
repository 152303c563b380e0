package frieze.format.table;

import frieze.format.Spot;
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

    /// Where the cell stands that says something; where all are empty, the first of them that could.
    ///
    /// @param meanings in the order in which they count
    Spot spot(Row row, Meaning... meanings) {
        int first = -1;
        for (var meaning : meanings) {
            for (int column : places[meaning.ordinal()]) {
                if (!row.cell(column).isEmpty()) {
                    return row.spot(column);
                }
                first = first < 0 ? column : first;
            }
        }
        return row.spot(first);
    }

    /// The first cell beyond the last column that holds something; -1 where none does.
    int overflow(Row row) {
        for (int i = count; i < row.cells().length; i++) {
            if (!row.cell(i).isEmpty()) {
                return i;
            }
        }
        return -1;
    }
}
