package frieze.format.table;

import frieze.format.Beginning;
import frieze.format.Characters;
import frieze.format.DateParts;
import frieze.format.Format;
import frieze.format.Gathering;
import frieze.format.HtmlText;
import frieze.format.Input;
import frieze.format.LeftOut;
import frieze.format.Progress;
import frieze.format.ReadResult;
import frieze.format.Spot;
import frieze.format.timelinejs.Slide;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The spreadsheet of TimelineJS as a table, known by the names of its columns: a row is a slide, the title of all,
/// or an era.
public final class TimelineJsCsv implements Format {
    private static final Set<String> NEEDED = Set.of("year", "headline", "text", "media");
    private static final List<String> UNUSED = List.of("mediathumbnail", "background");

    @Override
    public String id() {
        return "timelinejs-csv";
    }

    @Override
    public String name() {
        return "TimelineJS (CSV)";
    }

    @Override
    public List<String> extensions() {
        return List.of(".csv");
    }

    @Override
    public boolean recognises(Beginning beginning) {
        var key = Headings.letters(beginning.text());
        if (!key.contains("headline") || !key.contains("year") || !key.contains("media")) {
            return false;
        }
        var shape = ShapeGuess.of(beginning.text(), beginning.bytes().length < Beginning.LENGTH);
        return shape.heading() > 0 && columns(shape).keySet().containsAll(NEEDED);
    }

    private static Map<String, Integer> columns(TableShape shape) {
        var columns = new HashMap<String, Integer>();
        for (int i = 0; i < shape.headings().size(); i++) {
            columns.putIfAbsent(Headings.key(shape.headings().get(i)), i);
        }
        return columns;
    }

    @Override
    public ReadResult read(Input input, Progress progress) throws IOException {
        var shape = Tables.guess(input, progress);
        return Characters.read(input, progress, (reader, characters) -> {
            var gathering = new Gathering(input);
            characters.report(gathering);
            new Sheet(columns(shape), gathering).read(new Rows(reader, shape.delimiter()), shape.heading());
            gathering.sayIfEmpty("problem.timelinejs-nothing");
            return gathering.result("TimelineJS", "CSV");
        });
    }

    /// The rows below the names of the columns.
    private record Sheet(Map<String, Integer> columns, Gathering gathering, LeftOut leftOut) {
        Sheet(Map<String, Integer> columns, Gathering gathering) {
            this(columns, gathering, new LeftOut());
        }

        void read(Rows rows, int heading) throws IOException {
            int number = 0;
            try {
                for (var row = rows.next(); row != null; row = rows.next()) {
                    if (!row.isEmpty() && ++number > heading) {
                        row(row);
                    }
                }
            } catch (Rows.Broken broken) {
                gathering.stop(broken.spot(), broken.code(), broken.limit());
            }
            leftOut.report(gathering);
        }

        private String cell(Row row, String key) {
            return row.cell(columns.getOrDefault(key, -1));
        }

        private Spot spot(Row row, String key) {
            return row.spot(columns.getOrDefault(key, -1));
        }

        private void row(Row row) {
            var spot = row.spot();
            for (var unused : UNUSED) {
                if (!cell(row, unused).isEmpty()) {
                    leftOut.add(unused, () -> spot(row, unused));
                }
            }
            var type = cell(row, "type").toLowerCase(Locale.ROOT);
            if (type.equals("title")) {
                gathering.title(HtmlText.line(cell(row, "headline"), spot(row, "headline"), gathering));
                gathering.description(HtmlText.markdown(cell(row, "text"), spot(row, "text"), gathering));
                if (!cell(row, "media").isEmpty()) {
                    leftOut.add("title.media", spot(row, "media"));
                }
                return;
            }
            boolean wrong = !cell(row, "year").isEmpty();
            var start = date(row, "");
            var end = date(row, "end");
            if (start.isEmpty() && wrong) {
                return; // what is wrong with it is said
            }
            if (type.equals("era")) {
                era(row, start, end);
                return;
            }
            new Slide(
                            spot,
                            spot(row, "year"),
                            start,
                            end,
                            cell(row, "displaydate"),
                            cell(row, "headline"),
                            cell(row, "text"),
                            new Slide.Asset(
                                    cell(row, "media"), cell(row, "mediacaption"), cell(row, "mediacredit"), "", ""),
                            cell(row, "group"),
                            "")
                    .entry(gathering)
                    .ifPresent(gathering::event);
        }

        private void era(Row row, Optional<DateParts> start, Optional<DateParts> end) {
            if (start.isEmpty()) {
                gathering.error(spot(row, "year"), "problem.no-start");
                return;
            }
            DateParts.stretch(start.get(), end, spot(row, "year"), gathering)
                    .ifPresent(when -> gathering.era(
                            when,
                            HtmlText.line(cell(row, "headline"), spot(row, "headline"), gathering),
                            HtmlText.markdown(cell(row, "text"), spot(row, "text"), gathering)));
        }

        private Optional<DateParts> date(Row row, String prefix) {
            var year = cell(row, prefix + "year").replaceFirst("[.,]0+$", "");
            if (year.isEmpty()) {
                return Optional.empty();
            }
            if (!year.matches("-?\\d{1,12}")) {
                gathering.error(spot(row, prefix + "year"), "problem.timelinejs-date", shown(year));
                return Optional.empty();
            }
            long stated = Long.parseLong(year);
            if (stated == 0) {
                gathering.warning(spot(row, prefix + "year"), "problem.year-zero");
            }
            long astronomical = DateParts.astronomical(stated);
            int month = part(row, prefix + "month", 12);
            int day = month > 0 ? part(row, prefix + "day", 31) : 0;
            var written = cell(row, prefix + "time");
            var time = CellDates.time(written);
            if (time.isEmpty() && !written.isEmpty()) {
                gathering.error(spot(row, prefix + "time"), "problem.timelinejs-date", shown(written));
            }
            boolean timed = !time.isEmpty() && !time.equals("00:00:00") && day > 0;
            return Optional.of(new DateParts(astronomical, month, day, timed ? second(time) : DateParts.NO_TIME, ""));
        }

        private static int second(String time) {
            var parts = time.split(":");
            return 3600 * Integer.parseInt(parts[0]) + 60 * Integer.parseInt(parts[1]) + Integer.parseInt(parts[2]);
        }

        private int part(Row row, String key, int most) {
            var written = cell(row, key).replaceFirst("[.,]0+$", "");
            if (written.matches("\\d{1,2}") && Integer.parseInt(written) <= most) {
                return Integer.parseInt(written);
            }
            if (!written.isEmpty()) {
                gathering.error(spot(row, key), "problem.timelinejs-date", shown(written));
            }
            return 0;
        }

        private static String shown(String written) {
            return written.length() > 60 ? written.substring(0, 59) + "…" : written;
        }
    }
}
