package frieze.format.table;

import frieze.document.EmbeddedPicture;
import frieze.document.Event;
import frieze.document.Figure;
import frieze.document.Media;
import frieze.document.Source;
import frieze.format.Addresses;
import frieze.format.Entry;
import frieze.format.Gathering;
import frieze.format.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What of a row comes in lists, several values in one cell: pictures, sources, tags, figures and links.
final class RowMedia {
    private static final Pattern PICTURE = Pattern.compile(
            "(?i).*(\\.(png|jpe?g|gif|svg|webp|bmp|tiff?|avif)([?#].*)?|/special:filepath/.*|/special:redirect/file/.*)");

    /// Characters that the pictures in a row may have: a quarter of what a row may have.
    private static final int ROOM = Rows.LONGEST / 4;

    private final Columns columns;
    private final Gathering gathering;
    private long noPictures;

    RowMedia(Columns columns, Gathering gathering) {
        this.columns = columns;
        this.gathering = gathering;
    }

    void read(Row row, Entry entry) {
        if (columns.has(Meaning.TAGS)) {
            Cells.list(columns.raw(row, Meaning.TAGS)).forEach(entry::tag);
        }
        if (columns.has(Meaning.IMAGE)) {
            pictures(row, entry);
        }
        if (columns.has(Meaning.SOURCE) || columns.has(Meaning.SOURCE_URL)) {
            sources(row, entry);
        }
        if (columns.has(Meaning.FIGURES)) {
            values(row, Meaning.FIGURES).forEach(value -> figure(row, value, entry));
        }
        if (columns.has(Meaning.LINKS)) {
            values(row, Meaning.LINKS).forEach(value -> link(columns.spot(row, Meaning.LINKS), value, entry));
        }
    }

    /// Whether an address is that of a picture, by its end.
    static boolean isPicture(String address) {
        return PICTURE.matcher(address).matches();
    }

    /// The pictures that are written: all but those that stand in the file and would make its rows too long.
    static List<Media> written(Event event) {
        int room = ROOM;
        var written = new ArrayList<Media>(event.media().size());
        for (var media : event.media()) {
            int length = media.isEmbedded() ? media.src().length() : 0;
            if (length <= room) {
                room -= length;
                written.add(media);
            }
        }
        return written;
    }

    /// Says what was left out.
    void report() {
        if (noPictures > 0) {
            gathering.note(Spot.FILE, "problem.table-no-pictures", noPictures);
        }
    }

    private List<String> values(Row row, Meaning meaning) {
        return Cells.values(columns.raw(row, meaning));
    }

    private void pictures(Row row, Entry entry) {
        var names = values(row, Meaning.IMAGE);
        var alts = values(row, Meaning.IMAGE_ALT);
        var captions = values(row, Meaning.IMAGE_CAPTION);
        var credits = values(row, Meaning.IMAGE_CREDIT);
        for (int i = 0; i < names.size(); i++) {
            var name = names.get(i).strip();
            if (name.isEmpty()) {
                continue;
            }
            if (EmbeddedPicture.is(name)) {
                int at = i;
                gathering
                        .picture(name, columns.spot(row, Meaning.IMAGE))
                        .ifPresent(src -> entry.media(
                                new Media(src, Cells.at(alts, at), Cells.at(captions, at), Cells.at(credits, at))));
            } else if (isPicture(name)) {
                if (Addresses.isPicture(name)) {
                    entry.media(new Media(name, Cells.at(alts, i), Cells.at(captions, i), Cells.at(credits, i)));
                } else {
                    gathering.warning(columns.spot(row, Meaning.IMAGE), "problem.refused-picture", name);
                }
            } else if (Addresses.isLink(name)) {
                noPictures++;
                entry.source(new Source(Cells.at(captions, i), Cells.at(credits, i), name, ""));
            } else {
                var shown = name.substring(0, Math.min(80, name.length()));
                gathering.note(columns.spot(row, Meaning.IMAGE), "problem.table-no-picture", shown);
            }
        }
    }

    private void sources(Row row, Entry entry) {
        var titles = values(row, Meaning.SOURCE);
        var authors = values(row, Meaning.SOURCE_AUTHOR);
        var addresses = values(row, Meaning.SOURCE_URL);
        var dates = values(row, Meaning.SOURCE_DATE);
        for (int i = 0; i < Math.max(titles.size(), Math.max(authors.size(), addresses.size())); i++) {
            var title = Cells.at(titles, i).strip();
            var address = Cells.at(addresses, i).strip();
            if (address.isEmpty() && Addresses.isLink(title)) {
                address = title;
                title = "";
            }
            if (!address.isEmpty() && !Addresses.isLink(address)) {
                gathering.warning(columns.spot(row, Meaning.SOURCE_URL), "problem.refused-address", address);
                title = title.isEmpty() ? address : title;
                address = "";
            }
            if (!title.isEmpty() || !address.isEmpty() || !Cells.at(authors, i).isEmpty()) {
                entry.source(new Source(title, Cells.at(authors, i), address, Cells.at(dates, i)));
            }
        }
    }

    private void figure(Row row, String value, Entry entry) {
        int blank = value.indexOf(' ');
        var number = blank < 0 ? value : value.substring(0, blank);
        if (!number.matches("\\d{1,18}")) {
            gathering.warning(columns.spot(row, Meaning.FIGURES), "problem.not-a-whole-number", number);
            return;
        }
        entry.figure(new Figure(Long.parseLong(number), blank < 0 ? "" : value.substring(blank + 1)));
    }

    private static void link(Spot spot, String value, Entry entry) {
        int blank = value.indexOf(' ');
        if (!value.isBlank()) {
            entry.link(
                    blank < 0 ? value : value.substring(0, blank), blank < 0 ? "" : value.substring(blank + 1), spot);
        }
    }
}
