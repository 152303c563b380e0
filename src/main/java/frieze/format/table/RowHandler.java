package frieze.format.table;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import java.util.Arrays;

/// Makes rows of what the CSV reader finds, and refuses those that no memory should hold.
final class RowHandler extends AbstractBaseCsvCallbackHandler<Row> {
    static final String TOO_WIDE = "too wide";
    private static final String TOO_LONG = "too long";
    private static final boolean[] NONE = {};

    private long line = 1;
    private String[] cells = new String[16];
    private boolean[] marks = new boolean[16];
    private boolean anyMarks;
    private int count;
    private int size;

    @Override
    protected void handleBegin(long startingLineNumber) {
        line = startingLineNumber;
        count = 0;
        size = 0;
        anyMarks = false;
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        size += length;
        if (index >= Rows.WIDEST) {
            throw new CsvParseException(TOO_WIDE);
        }
        if (size > Rows.LONGEST) {
            throw new CsvParseException(TOO_LONG);
        }
        if (index >= cells.length) {
            cells = Arrays.copyOf(cells, 2 * cells.length);
            marks = Arrays.copyOf(marks, cells.length);
        }
        cells[index] = length == 0 ? "" : new String(buffer, offset, length);
        marks[index] = quoted;
        anyMarks |= quoted;
        count = index + 1;
    }

    /// The cells so far of the row that was looked at last.
    @Override
    protected Row buildRecord() {
        return new Row(line, Arrays.copyOf(cells, count), anyMarks ? Arrays.copyOf(marks, count) : NONE);
    }
}
