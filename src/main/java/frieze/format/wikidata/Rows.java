package frieze.format.wikidata;

import frieze.document.Media;
import frieze.document.Source;
import frieze.format.Addresses;
import frieze.format.DateParts;
import frieze.format.Entry;
import frieze.format.FileText;
import frieze.format.Gathering;
import frieze.format.HtmlText;
import frieze.format.Json;
import frieze.format.LeftOut;
import frieze.format.Spot;
import frieze.format.Texts;
import frieze.format.WebDates;
import frieze.time.When;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/// Makes events of rows: a date, perhaps an end, a thing with its label, and whatever else was asked for. Years
/// are astronomical. The precision is that of a companion column (`?datePrecision`, `?precision`: 7 is a century,
/// 8 a decade, 9 a year, 10 a month, 11 a day), or else guessed, which is said.
public final class Rows {
    private static final Pattern DATE = Pattern.compile("[+-]?\\d{4,12}-\\d{2}-\\d{2}T.*");
    private static final Pattern THING = Pattern.compile("https?://www\\.wikidata\\.org/entity/[QPL]\\d+");
    private static final Pattern PICTURE =
            Pattern.compile("https?://commons\\.wikimedia\\.org/wiki/Special:FilePath/.+");
    private static final Pattern END = Pattern.compile("(?i).*(?:end|fin|until|death|died|ende|gestorben).*");
    private static final Pattern PRECISION = Pattern.compile("(?i).*(?:precision|genauigkeit)$");

    /// One that counts for every date of the row.
    private static final Pattern SHARED_PRECISION = Pattern.compile("(?i)(?:time)?_?precision");

    private final FileText file;
    private final Gathering gathering;
    private final LeftOut leftOut = new LeftOut();
    private long guessed;
    private Spot firstGuessed = Spot.FILE;

    public Rows(FileText file, Gathering gathering) {
        this.file = file;
        this.gathering = gathering;
    }

    /// A cell.
    ///
    /// @param offset characters from the beginning of the file
    /// @param unknown whether the service says that there is a value that nobody knows
    private record Cell(int offset, String text, boolean unknown) {
        boolean isDate() {
            return DATE.matcher(text).matches();
        }

        boolean isThing() {
            return THING.matcher(text).matches();
        }
    }

    /// Which columns mean what.
    private record Columns(String start, Optional<String> end, Optional<String> thing, Optional<String> label) {}

    /// @param rows objects whose fields are the columns
    public void read(List<Json> rows) {
        var cells = new ArrayList<Map<String, Cell>>();
        rows.forEach(row -> cells.add(cells(row)));
        var columns = columns(cells);
        if (columns.isEmpty()) {
            gathering.error(file.spot(0), rows.isEmpty() ? "problem.wikidata-no-rows" : "problem.wikidata-no-date");
            return;
        }
        for (int i = 0; i < rows.size(); i++) {
            row(cells.get(i), columns.get(), file.spot(rows.get(i).offset()));
        }
        if (guessed > 0) {
            gathering.note(firstGuessed, "problem.wikidata-precision", guessed);
        }
        leftOut.report(gathering);
    }

    private static Map<String, Cell> cells(Json row) {
        var cells = new LinkedHashMap<String, Cell>();
        if (row instanceof Json.Members(var _, var members)) {
            members.forEach((name, value) -> {
                var text = value.asText().orElseGet(() -> value.text("value")).strip();
                boolean unknown = value.text("type").equals("bnode")
                        || text.matches("_:.*|t\\d+")
                        || text.contains("/.well-known/genid/");
                if (!text.isEmpty()) {
                    cells.put(name, new Cell(value.get("value").orElse(value).offset(), text, unknown));
                }
            });
        }
        return cells;
    }

    private static Optional<Columns> columns(List<Map<String, Cell>> rows) {
        var dates = new LinkedHashSet<String>();
        var things = new LinkedHashSet<String>();
        var labels = new LinkedHashSet<String>();
        for (var row : rows) {
            row.forEach((name, cell) -> {
                if (cell.isDate()) {
                    dates.add(name);
                } else if (cell.isThing()) {
                    things.add(name);
                } else if (name.endsWith("Label") && !cell.unknown) {
                    labels.add(name);
                }
            });
        }
        if (dates.isEmpty()) {
            return Optional.empty();
        }
        var start = dates.stream()
                .filter(name -> !END.matcher(name).matches())
                .findFirst()
                .orElse(dates.getFirst());
        var end = dates.stream()
                .filter(name -> !name.equals(start) && END.matcher(name).matches())
                .findFirst();
        var thing = things.stream()
                .filter(name -> labels.contains(name + "Label"))
                .findFirst()
                .or(() -> first(things));
        var label = thing.map(name -> name + "Label").filter(labels::contains).or(() -> first(labels));
        return Optional.of(new Columns(start, end, thing, label));
    }

    private static Optional<String> first(SequencedSet<String> names) {
        return names.isEmpty() ? Optional.empty() : Optional.of(names.getFirst());
    }

    private void row(Map<String, Cell> row, Columns columns, Spot spot) {
        var rest = new LinkedHashMap<>(row);
        var label = columns.label.map(rest::remove).map(Cell::text);
        var thing = columns.thing.map(rest::remove).map(Cell::text);
        var title = HtmlText.line(
                label.or(() -> thing.map(uri -> uri.substring(uri.lastIndexOf('/') + 1)))
                        .orElse(""),
                spot,
                gathering);
        var start = take(rest, columns.start);
        if (start.filter(cell -> cell.unknown).isPresent()) {
            gathering.error(start.map(this::spot).orElse(spot), "problem.wikidata-unknown-date", Texts.cut(title, 60));
            return;
        }
        var end = columns.end.flatMap(name -> take(rest, name));
        var when = when(start, columns.start, end, columns.end.orElse(""), row, spot);
        rest.keySet().removeIf(name -> PRECISION.matcher(name).matches());
        if (when.isEmpty()) {
            return;
        }
        var entry = new Entry(spot, when.get(), title);
        thing.filter(uri -> Addresses.LINK.matcher(uri).matches())
                .ifPresent(uri -> entry.source(new Source("Wikidata", "", uri, "")));
        details(rest, entry, spot);
        gathering.event(entry);
    }

    private Spot spot(Cell cell) {
        return file.spot(cell.offset);
    }

    private static Optional<Cell> take(Map<String, Cell> row, String name) {
        return Optional.ofNullable(row.remove(name));
    }

    private Optional<When> when(
            Optional<Cell> start,
            String startName,
            Optional<Cell> end,
            String endName,
            Map<String, Cell> row,
            Spot spot) {
        if (start.isEmpty()) {
            gathering.error(spot, "problem.no-start");
            return Optional.empty();
        }
        var first = edtf(start.get(), startName, row);
        Supplier<Spot> place = () -> spot(start.get());
        if (end.isEmpty()) {
            return gathering.date(first, place);
        }
        if (end.get().unknown) {
            return gathering.date(first + "/", place);
        }
        var last = edtf(end.get(), endName, row);
        Supplier<Spot> endPlace = () -> spot(end.get());
        if (first.equals(last)) {
            return gathering.date(first, place);
        }
        var from = gathering.date(first, place);
        var to = gathering.date(last, endPlace);
        if (from.isEmpty() || to.isEmpty()) {
            return from;
        }
        if (to.get().isBefore(from.get())) {
            gathering.warning(endPlace.get(), "problem.end-before-start", first, last);
            return from;
        }
        return gathering.date(first + "/" + last, place);
    }

    private String edtf(Cell cell, String name, Map<String, Cell> row) {
        var date = WebDates.read(cell.text, false);
        if (date.isEmpty()) {
            return cell.text;
        }
        var parts = date.get().sound(() -> spot(cell), gathering);
        var stated = precision(name, row);
        if (stated == 0 && parts.month() == 1 && parts.day() == 1) {
            firstGuessed = guessed++ == 0 ? spot(cell) : firstGuessed;
            stated = 9;
        }
        return switch (stated) {
            case 0, 11, 12, 13, 14 -> parts.dated().edtf();
            case 10 -> DateParts.ofDay(parts.year(), parts.month(), 0).edtf();
            case 9 -> DateParts.ofYear(parts.year()).edtf();
            default -> round(parts.year(), stated);
        };
    }

    /// Decades are named by their first digits. Centuries and millennia end with the year of their name: 1850 and
    /// 1801 and 1900 are all of the nineteenth century.
    private static String round(long year, int precision) {
        long unit = (long) Math.pow(10, 9 - precision);
        if (unit == 10 && year > 0 && year <= 9999) {
            return DateParts.ofYear(year).edtf().substring(0, 3) + "X";
        }
        if (unit == 100 && year > 0 && year <= 9999) {
            return DateParts.ofYear(year % 100 == 0 ? year - 1 : year).edtf().substring(0, 2) + "XX";
        }
        // counted in digits that hold: the last year of a millennium belongs to the one before
        long within = unit > 100 && unit < 1_000_000 && year > 0 && year % unit == 0 ? year - 1 : year;
        int digits = Long.toString(Math.abs(within)).length() + precision - 9;
        var written = Math.abs(within) > 9999
                ? "Y" + within
                : DateParts.ofYear(within).edtf();
        return digits < 1 ? written + "S1" : written + "S" + digits;
    }

    /// As the service counts it: 0 is a billion years, 14 a second; here 0 where none is stated.
    private static int precision(String name, Map<String, Cell> row) {
        var own = row.keySet().stream()
                .filter(column -> PRECISION.matcher(column).matches())
                .filter(column -> column.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT)))
                .findFirst();
        var any = own.or(() -> row.keySet().stream()
                .filter(column -> SHARED_PRECISION.matcher(column).matches())
                .findFirst());
        return any.map(row::get)
                .map(cell -> Texts.wholeNumber(cell.text).orElse(0))
                .map(number -> Math.clamp(number, 0, 14))
                .orElse(0);
    }

    private void details(Map<String, Cell> rest, Entry entry, Spot spot) {
        var text = "";
        for (var cell : rest.entrySet()) {
            var name = cell.getKey();
            var value = cell.getValue();
            if (value.unknown || value.isThing() && rest.containsKey(name + "Label")) {
                continue;
            }
            if (PICTURE.matcher(value.text).matches()) {
                entry.media(new Media(value.text.replace("http:", "https:"), "", "", ""));
            } else if (Addresses.LINK.matcher(value.text).matches()) {
                entry.source(new Source(name, "", value.text, ""));
            } else if (name.endsWith("Description") || name.equalsIgnoreCase("description")) {
                text = HtmlText.markdown(value.text, spot, gathering);
            } else if (name.endsWith("Label")) {
                entry.tag(Texts.cut(HtmlText.line(value.text, spot, gathering), 100));
            } else {
                leftOut.add(name, () -> spot(value));
            }
        }
        entry.text(text);
    }
}
