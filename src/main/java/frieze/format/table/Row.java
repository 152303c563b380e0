package frieze.format.table;

import frieze.format.Spot;

/// A row of a table.
///
/// @param line at which it begins, from 1
/// @param cells as in the file, without the quotation marks around them
/// @param quoted which cells have such marks; none of those beyond the end
record Row(long line, String[] cells, boolean[] quoted) {
    private static final int EXCERPT = 120;

    /// A cell without blanks around it; empty beyond the last one.
    String cell(int column) {
        return column >= 0 && column < cells.length ? strip(cells[column]) : "";
    }

    /// A cell as it stands; empty where it holds but blanks, and beyond the last one.
    String raw(int column) {
        return cell(column).isEmpty() ? "" : cells[column];
    }

    private static String strip(String cell) {
        int length = cell.length();
        if (length == 0
                || cell.charAt(0) > ' '
                        && cell.charAt(0) < 0x80
                        && cell.charAt(length - 1) > ' '
                        && cell.charAt(length - 1) < 0x80) {
            return cell;
        }
        int from = 0;
        int to = length;
        while (from < to && isBlank(cell.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(cell.charAt(to - 1))) {
            to--;
        }
        return cell.substring(from, to);
    }

    static boolean isBlank(char c) {
        return c <= ' ' || c == '\u00A0' || c == '\u202F' || c == '\uFEFF' || Character.isWhitespace(c);
    }

    boolean isEmpty() {
        for (int i = 0; i < cells.length; i++) {
            if (!cell(i).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /// Where it begins.
    Spot spot() {
        return new Spot(line, 1, excerpt());
    }

    /// Where the content of a cell begins; where there is no such cell, the row.
    Spot spot(int column) {
        if (column < 0 || column >= cells.length) {
            return spot();
        }
        var place = CellPlace.of(this, column);
        return new Spot(place.line(), place.column(), excerpt());
    }

    /// Where another cell would begin.
    Spot end() {
        var place = CellPlace.of(this, cells.length);
        return new Spot(place.line(), place.column(), excerpt());
    }

    boolean isQuoted(int column) {
        return column < quoted.length && quoted[column];
    }

    private String excerpt() {
        var text = new StringBuilder();
        for (int i = 0; i < cells.length && text.length() < EXCERPT; i++) {
            text.append(i > 0 ? " | " : "").append(cells[i], 0, Math.min(cells[i].length(), EXCERPT));
        }
        var excerpt = text.substring(0, Math.min(text.length(), EXCERPT)).replaceAll("[\\p{Cntrl}\\p{Cs}]", " ");
        return excerpt.strip();
    }
}
