package frieze.app.table;

import frieze.format.table.Meaning;
import frieze.format.table.TableShape;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What a reader can choose a column for. A column has one role, and a role one column; what else a table says
/// stays as it was found.
enum Role {
    START(Meaning.DATE, Meaning.EDTF, Meaning.YEAR),
    END(Meaning.END, Meaning.END_YEAR),
    TITLE(Meaning.TITLE),
    TEXT(Meaning.TEXT, Meaning.MARKDOWN),
    LANE(Meaning.LANE),
    TAGS(Meaning.TAGS),
    IMAGE(Meaning.IMAGE),
    LINK(Meaning.SOURCE_URL),
    IMPORTANCE(Meaning.IMPORTANCE),
    MONTH(Meaning.MONTH),
    DAY(Meaning.DAY);

    private static final Set<Meaning> BESIDE_YEAR = EnumSet.of(Meaning.MONTH, Meaning.DAY);
    private static final Set<Meaning> BESIDE_END = EnumSet.of(Meaning.END_MONTH, Meaning.END_DAY, Meaning.END_TIME);

    /// The plain one first; the others are kept where the table was found to hold them.
    private final List<Meaning> meanings;

    Role(Meaning... meanings) {
        this.meanings = List.of(meanings);
    }

    /// For names of controls and of messages.
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The column that has this role; -1 where none has.
    int column(TableShape shape) {
        for (int i = 0; i < shape.columns().size(); i++) {
            if (meanings.contains(shape.columns().get(i))) {
                return i;
            }
        }
        return -1;
    }

    /// The same table with this role given to another column.
    ///
    /// @param guess how it was found
    /// @param column -1 for none
    TableShape given(TableShape shape, TableShape guess, int column) {
        var columns = new ArrayList<>(shape.columns());
        columns.replaceAll(meaning -> meanings.contains(meaning) ? Meaning.NONE : meaning);
        if (column >= 0 && column < columns.size()) {
            var found = column < guess.columns().size() ? guess.columns().get(column) : Meaning.NONE;
            columns.set(column, meanings.contains(found) ? found : meanings.getFirst());
        }
        if (this == START) {
            companions(columns, guess, column);
        } else if (this == END && column < 0) {
            columns.replaceAll(meaning -> BESIDE_END.contains(meaning) ? Meaning.NONE : meaning);
        }
        if (columns.contains(Meaning.MONTH)) {
            // a month in a column of its own stands beside a year
            columns.replaceAll(meaning -> meaning == Meaning.DATE ? Meaning.YEAR : meaning);
        }
        return shape.with(columns);
    }

    /// Month and day belong to the column of years beside which they were found, and to no other.
    private static void companions(List<Meaning> columns, TableShape guess, int start) {
        columns.replaceAll(meaning -> BESIDE_YEAR.contains(meaning) ? Meaning.NONE : meaning);
        if (start < 0 || start >= guess.columns().size() || guess.columns().get(start) != Meaning.YEAR) {
            return;
        }
        for (int i = 0; i < columns.size(); i++) {
            var found = guess.columns().get(i);
            if (BESIDE_YEAR.contains(found) && columns.get(i) == Meaning.NONE) {
                columns.set(i, found);
            }
        }
    }
}
