package frieze.format.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import frieze.format.Spot;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/// The rows of a table one after the other, in memory for one row.
final class Rows {
    /// Columns.
    static final int WIDEST = 2_048;
    /// Characters of one row.
    static final int LONGEST = 4 << 20;

    /// What follows cannot be read.
    static final class Broken extends Exception {
        private static final long serialVersionUID = 1;

        private final String code;
        private final int limit;
        private final transient Spot spot;

        private Broken(String code, int limit, Spot spot, CsvParseException cause) {
            super(cause);
            this.spot = spot;
            this.code = code;
            this.limit = limit;
        }

        /// Key of the problem's message.
        String code() {
            return code;
        }

        /// How much is read, for the message.
        int limit() {
            return limit;
        }

        /// The beginning of the cell that cannot be read.
        Spot spot() {
            return spot;
        }
    }

    private final Iterator<Row> rows;
    private final RowHandler handler = new RowHandler();

    /// A quotation mark in the middle of a cell is not what any rule allows, but what people write.
    @SuppressWarnings("removal")
    Rows(Reader reader, char delimiter) {
        rows = CsvReader.builder()
                .fieldSeparator(delimiter)
                .skipEmptyLines(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST)
                .build(handler, reader)
                .iterator();
    }

    /// The next row; null after the last one.
    ///
    /// @throws Broken where a row is too long or too wide, or a quotation mark is not closed
    @Nullable
    Row next() throws IOException, Broken {
        try {
            if (!rows.hasNext()) {
                return null;
            }
            return rows.next();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (CsvParseException e) {
            if (e.getCause() instanceof IOException cause) {
                throw cause;
            }
            var text = String.valueOf(e.getMessage());
            var here = handler.buildRecord().end();
            if (text.startsWith(RowHandler.TOO_WIDE)) {
                throw new Broken("problem.table-too-wide", WIDEST, here, e);
            }
            throw text.startsWith("Unclosed")
                    ? new Broken("problem.table-open-quote", 0, here, e)
                    : new Broken("problem.table-too-long", LONGEST, here, e);
        }
    }
}
