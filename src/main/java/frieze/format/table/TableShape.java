package frieze.format.table;

import java.util.ArrayList;
import java.util.List;

/// How a table is to be read.
///
/// @param delimiter between the cells of a row
/// @param heading which row names the columns, from 1; 0 where none does. Rows before it are titles
/// @param headings the names of the columns; empty where no row names them
/// @param columns what each column holds, in their order
/// @param order which number of `03/04/1999` is the day
/// @param confidence how likely it is that all of this is meant so, 0 to 1
public record TableShape(
        char delimiter, int heading, List<String> headings, List<Meaning> columns, DayOrder order, double confidence) {
    /// From here on nobody needs to look at it.
    private static final double SURE = 0.75;

    public TableShape {
        headings = List.copyOf(headings);
        columns = List.copyOf(columns);
    }

    /// Whether a reader need not be asked.
    public boolean isSure() {
        return confidence >= SURE;
    }

    /// The name of a column, or its letter where it has none, as spreadsheets count: A, B, ... Z, AA.
    ///
    /// @param column from 0
    public String name(int column) {
        if (column < headings.size() && !headings.get(column).isBlank()) {
            return headings.get(column).strip();
        }
        var letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }

    /// The first column that holds this; -1 where none does.
    public int column(Meaning meaning) {
        return columns.indexOf(meaning);
    }

    /// The first column that dates are made of; -1 where none is.
    public int dates() {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).isStart()) {
                return i;
            }
        }
        return -1;
    }

    /// The same, with another meaning for one column, as the reader wishes it.
    ///
    /// @param column from 0
    public TableShape with(int column, Meaning meaning) {
        var changed = new ArrayList<>(columns);
        changed.set(column, meaning);
        return new TableShape(delimiter, heading, headings, changed, order, 1);
    }

    /// The same, with other meanings for all columns, as the reader wishes them.
    public TableShape with(List<Meaning> columns) {
        return new TableShape(delimiter, heading, headings, columns, order, 1);
    }

    /// Whether it reads every table as the other one does, however likely either is.
    public boolean readsLike(TableShape other) {
        return delimiter == other.delimiter
                && heading == other.heading
                && headings.equals(other.headings)
                && columns.equals(other.columns)
                && order == other.order;
    }

    /// The same, with the numbers of a date in another order.
    public TableShape with(DayOrder order) {
        return new TableShape(delimiter, heading, headings, columns, order, confidence);
    }
}
