package frieze.format.table;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import java.util.Arrays;

/// Makes rows of what the CSV reader finds, and refuses those that no memory should hold.
final class RowHandler extends AbstractBaseCsvCallbackHandler<Row> {
    static final String TOO_WIDE = "too wide";
    private static final String TOO_LONG = "too long";

    private long line = 1;
    private String[] cells = new String[16];
    private int count;
    private int size;

    @Override
    protected void handleBegin(long startingLineNumber) {
        line = startingLineNumber;
        count = 0;
        size = 0;
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
        }
        cells[index] = length == 0 ? "" : new String(buffer, offset, length);
        count = index + 1;
    }

    /// Where the last row began that was looked at.
    long line() {
        return line;
    }

    @Override
    protected Row buildRecord() {
        return new Row(line, Arrays.copyOf(cells, count));
    }
}
