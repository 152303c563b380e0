package frieze.format.table;

/// Where the content of a cell begins: after its quotation mark and the blanks at its beginning. Found from the
/// cells before it, so that a sound table pays nothing for it.
///
/// @param offset characters from the beginning of the row; a pair of surrogates is two
/// @param line from 1
/// @param column from 1; a pair of surrogates is one
record CellPlace(int offset, long line, long column) {
    private static final char MARK = '"';

    /// @param column of the cell, from 0; the number of cells for where another would begin
    static CellPlace of(Row row, int column) {
        var walk = new Walk(row.line());
        for (int i = 0; i < column; i++) {
            walk.whole(row.cells()[i], row.isQuoted(i));
        }
        if (column < row.cells().length) {
            walk.beginning(row.cells()[column], row.isQuoted(column));
        }
        return new CellPlace(walk.offset, walk.line, walk.column);
    }

    /// Where the contents of all cells of a row begin, characters from its beginning.
    static int[] offsets(Row row) {
        var offsets = new int[row.cells().length];
        var walk = new Walk(row.line());
        for (int i = 0; i < offsets.length; i++) {
            var cell = row.cells()[i];
            int begin = walk.offset;
            walk.beginning(cell, row.isQuoted(i));
            offsets[i] = walk.offset;
            walk.offset = begin;
            walk.whole(cell, row.isQuoted(i));
        }
        return offsets;
    }

    private static final class Walk {
        private int offset;
        private long line;
        private long column = 1;

        Walk(long line) {
            this.line = line;
        }

        /// A cell with the delimiter after it.
        void whole(String cell, boolean quoted) {
            step(quoted ? 1 : 0);
            for (int i = 0; i < cell.length(); i++) {
                pass(cell, i);
                step(quoted && cell.charAt(i) == MARK ? 1 : 0); // it is doubled
            }
            step(quoted ? 2 : 1);
        }

        void beginning(String cell, boolean quoted) {
            step(quoted ? 1 : 0);
            int blanks = 0;
            while (blanks < cell.length() && Row.isBlank(cell.charAt(blanks))) {
                blanks++;
            }
            for (int i = 0; i < blanks && blanks < cell.length(); i++) {
                pass(cell, i);
            }
        }

        private void step(int characters) {
            offset += characters;
            column += characters;
        }

        private void pass(String cell, int at) {
            char c = cell.charAt(at);
            offset++;
            if (c == '\n' || c == '\r' && (at + 1 == cell.length() || cell.charAt(at + 1) != '\n')) {
                line++;
                column = 1;
            } else if (!(Character.isLowSurrogate(c) && at > 0 && Character.isHighSurrogate(cell.charAt(at - 1)))) {
                column++;
            }
        }
    }
}
