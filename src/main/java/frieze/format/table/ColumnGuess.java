package frieze.format.table;

import frieze.time.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/// Finds what the columns of a table hold where their names do not say it: by the other columns, and by what stands
/// in them.
final class ColumnGuess {
    /// The share of rows in which a column must say something to hold the titles, if there is such a column.
    private static final double NEARLY_ALL = 0.8;
    /// A column that is empty in more rows than this cannot hold the titles.
    private static final double MOST = 0.5;
    /// The share of cells that are dates in a column that holds dates beside another one that does.
    private static final double DATES = 0.6;
    /// The share of rows in which the one of two dates comes first that is the start, and in which they are alike.
    private static final double FIRST = 0.67;
    /// On average, in characters: longer texts tell of an event and do not name it.
    private static final double LONG = 60;
    /// How much a guess lowers the confidence, as a factor.
    private static final double DATE_GUESSED = 0.6;

    private static final double TITLE_GUESSED = 0.7;

    private final List<Row> rows;
    private final List<String> names;
    private final List<Meaning> meanings;
    private boolean remarks;

    /// @param rows the first ones below the names
    /// @param names of the columns; empty where no row names them
    /// @param meanings what the names say; changed
    ColumnGuess(List<Row> rows, List<String> names, List<Meaning> meanings) {
        this.rows = rows.stream().limit(ShapeGuess.TRIED).toList();
        this.names = names;
        this.meanings = meanings;
    }

    /// Settles what the columns hold.
    ///
    /// @return how much of that is more than a guess, 0 to 1; 0 where no column holds dates
    double settle() {
        names();
        double dates = meanings.stream().anyMatch(Meaning::isStart) ? 1 : dates();
        return dates == 0 ? 0 : dates * title();
    }

    /// Names that mean one thing beside some columns and another beside others.
    private void names() {
        boolean text = meanings.contains(Meaning.TEXT) || meanings.contains(Meaning.MARKDOWN);
        if (!text && meanings.contains(Meaning.NOTES)) {
            int notes = meanings.indexOf(Meaning.NOTES);
            if (!Headings.key(names.get(notes)).startsWith("speakernotes")) {
                meanings.set(notes, Meaning.TEXT);
                remarks = true;
            }
        }
        for (int i = 0; i < names.size(); i++) {
            boolean german = meanings.contains(Meaning.YEAR) && meanings.contains(Meaning.MONTH);
            if (german
                    && !meanings.contains(Meaning.DAY)
                    && Headings.key(names.get(i)).equals("tag")) {
                meanings.set(i, Meaning.DAY);
            }
        }
        if (meanings.stream().noneMatch(Meaning::isStart) && meanings.contains(Meaning.TIME)) {
            meanings.set(meanings.indexOf(Meaning.TIME), Meaning.DATE);
        }
    }

    private double dates() {
        if (!meanings.contains(Meaning.END) && stretch()) {
            return DATE_GUESSED;
        }
        int date = best(0.3, 1, this::dated);
        if (date < 0) {
            return 0;
        }
        meanings.set(date, Meaning.DATE);
        return DATE_GUESSED;
    }

    /// Finds a start and an end: of two columns of dates, the start is the one that comes first in nearly all rows.
    private boolean stretch() {
        var dated = new ArrayList<Integer>();
        for (int i = 0; i < meanings.size(); i++) {
            if (meanings.get(i) == Meaning.NONE && clearlyDated(i) >= DATES) {
                dated.add(i);
            }
        }
        for (int a = 0; a < dated.size(); a++) {
            for (int b = a + 1; b < dated.size(); b++) {
                int one = dated.get(a);
                int other = dated.get(b);
                boolean forwards = precedes(one, other);
                if (forwards || precedes(other, one)) {
                    meanings.set(forwards ? one : other, Meaning.DATE);
                    meanings.set(forwards ? other : one, Meaning.END);
                    return true;
                }
            }
        }
        return false;
    }

    /// Whether the dates of a column come before those of another one, on the same day now and then, and are as
    /// exact: where one is of years and the other of days, they are not two ends of one stretch, but say when
    /// something happened and when somebody noted it.
    private boolean precedes(int column, int other) {
        long both = 0;
        long before = 0;
        long same = 0;
        long alike = 0;
        for (var row : rows) {
            var from = date(row.cell(column));
            var to = date(row.cell(other));
            if (from.isPresent() && to.isPresent()) {
                int order =
                        Long.compare(from.get().span().start(), to.get().span().start());
                both++;
                before += order < 0 ? 1 : 0;
                same += order == 0 ? 1 : 0;
                alike += from.get().edtf().length() == to.get().edtf().length() ? 1 : 0;
            }
        }
        return before > 0 && before + same >= FIRST * both && alike >= FIRST * both;
    }

    /// @return how much of it is more than a guess
    private double title() {
        int named = meanings.indexOf(Meaning.TITLE);
        if (named >= 0) {
            // a table made with care may have events without a title
            return meanings.contains(Meaning.EDTF) || filled(named) >= MOST ? 1 : TITLE_GUESSED;
        }
        int text = meanings.indexOf(Meaning.TEXT);
        boolean told = text >= 0 && filled(text) >= NEARLY_ALL;
        int words = words(column -> filled(column) >= NEARLY_ALL);
        if (told && (words < 0 || !remarks && length(text) <= LONG)) {
            meanings.set(text, Meaning.TITLE);
            return words < 0 || distinct(words) < NEARLY_ALL ? 1 : TITLE_GUESSED;
        }
        int title = words >= 0 ? words : words(column -> filled(column) >= MOST);
        if (title < 0) {
            title = text;
        }
        if (title >= 0) {
            meanings.set(title, Meaning.TITLE);
        }
        int more = names.isEmpty() ? words(column -> filled(column) >= 1 / 3.0) : -1;
        if (more >= 0) {
            meanings.set(more, Meaning.TEXT);
        }
        return TITLE_GUESSED;
    }

    /// The column without a meaning that tells the rows apart best: most filled, in most words; -1 where none
    /// holds words.
    private int words(IntPredicate enough) {
        return best(
                0,
                1.2,
                column -> enough.test(column) && lettered(column) > 1 / 3.0
                        ? Math.min(length(column), 30) * distinct(column)
                        : 0);
    }

    /// Of columns without a meaning, the one of the highest rank; a later one must be `by` times as high.
    private int best(double more, double by, Rank rank) {
        int best = -1;
        double most = more;
        for (int i = 0; i < meanings.size(); i++) {
            double here = meanings.get(i) == Meaning.NONE ? rank.of(i) : 0;
            if (here > by * most) {
                best = i;
                most = here;
            }
        }
        return best;
    }

    private interface Rank {
        double of(int column);
    }

    private List<String> cells(int column) {
        return rows.stream()
                .map(row -> row.cell(column))
                .filter(cell -> !cell.isEmpty())
                .toList();
    }

    /// The share of rows in which the column says something; 1 where there are none.
    private double filled(int column) {
        return rows.isEmpty() ? 1 : (double) cells(column).size() / rows.size();
    }

    /// The share of rows in which it does so in letters.
    private double lettered(int column) {
        long lettered = cells(column).stream()
                .filter(cell -> cell.chars().filter(Character::isLetter).count() > 1)
                .count();
        return rows.isEmpty() ? 0 : (double) lettered / rows.size();
    }

    /// How many different things it says, as a share of the rows.
    private double distinct(int column) {
        return rows.isEmpty() ? 0 : (double) cells(column).stream().distinct().count() / rows.size();
    }

    /// How much it says where it says something, in characters.
    private double length(int column) {
        return cells(column).stream().mapToInt(String::length).average().orElse(0);
    }

    /// The share of cells that are dates.
    private double dated(int column) {
        var cells = cells(column);
        return cells.isEmpty()
                ? 0
                : (double) cells.stream().filter(ColumnGuess::isDate).count() / cells.size();
    }

    /// The share of cells that are dates and not just low numbers, which may count anything.
    private double clearlyDated(int column) {
        var cells = cells(column);
        return cells.isEmpty()
                ? 0
                : (double) cells.stream()
                                .filter(cell -> cell.length() > 3 && isDate(cell))
                                .count()
                        / cells.size();
    }

    static boolean isDate(String cell) {
        return DateStyle.isShort(cell) || date(cell).isPresent();
    }

    private static Optional<When> date(String cell) {
        return !cell.isEmpty()
                        && cell.length() < 60
                        && new CellDates(DayOrder.DAY_FIRST).read(cell) instanceof When.Read(var when)
                ? Optional.of(when)
                : Optional.empty();
    }
}
