package frieze.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Reads one piece of a list of events, whole objects and what stands between them: most events straight from the
/// bytes, and what is not plain, or not even sound, as everything else of a file is read. Used once.
final class PieceReader {
    /// How many levels deep the list of events stands, beyond the list itself.
    private static final int DEPTH = 1;
    /// After so many events that are not plain, all others of the piece are read as those are.
    private static final int PATIENCE = 8;

    /// What comes of a piece. Places are counted in it, from 1.
    ///
    /// @param sound whether it is a sound list; if not, nothing else is told
    /// @param characters of the piece
    record Read(boolean sound, List<Draft> drafts, List<Problems.Found> problems, Pictures pictures, long characters) {
        static final Read UNSOUND = new Read(false, List.of(), List.of(), new Pictures(), 0);
    }

    private final byte[] bytes;
    private final Encoding encoding;
    private final EventList events;
    private final KnownDates dates;
    private final CodedDates coded;
    private final Sharing sharing;
    private final Problems found = new Problems(Long.MAX_VALUE);
    private final Pictures pictures = new Pictures();
    private final List<Draft> drafts;
    /// What has been read, in bytes and in characters.
    private int at;

    private long characters;

    PieceReader(
            byte[] bytes, Encoding encoding, EventList events, KnownDates dates, CodedDates coded, Sharing sharing) {
        this.bytes = bytes;
        this.encoding = encoding;
        this.events = events;
        this.dates = dates;
        this.coded = coded;
        this.sharing = sharing;
        drafts = new ArrayList<>(bytes.length / 128);
    }

    /// @param comma whether one stands in front
    Read read(boolean comma) {
        try {
            return readAll(comma) ? new Read(true, drafts, found.found(), pictures, characters) : Read.UNSOUND;
        } catch (IOException _) {
            // whoever reads on from here meets it again, and says what it is
            return Read.UNSOUND;
        }
    }

    private boolean readAll(boolean comma) throws IOException {
        var plain = new PlainEvents(bytes, events.ids(), dates, coded, sharing);
        boolean between = comma;
        for (int others = 0; at < bytes.length; between = true) {
            int begin = begin(between);
            int end = bytes.length;
            if (begin == end) {
                return false;
            }
            if (bytes[begin] == '{') {
                // one more for the bracket that is thought in front
                long place = characters + 1;
                var draft = plain.read(
                        begin, place, place + begin - at, found.found().size());
                if (draft != null) {
                    drafts.add(draft);
                    characters += plain.end() - at - plain.fewer();
                    at = plain.end();
                    continue;
                }
                int after = Bytes.skipNested(bytes, begin, end);
                end = after > 0 && others++ < PATIENCE ? after : end;
            }
            if (!readOthers(end, between)) {
                return false;
            }
        }
        return true;
    }

    /// Where the next item begins; the end of the piece where none does.
    private int begin(boolean comma) {
        int begin = Bytes.skipBlanks(bytes, at, bytes.length);
        if (!comma) {
            return begin;
        }
        boolean there = begin < bytes.length && bytes[begin] == ',';
        return there ? Bytes.skipBlanks(bytes, begin + 1, bytes.length) : bytes.length;
    }

    /// Reads the items before `end`; whether they are a sound list.
    private boolean readOthers(int end, boolean comma) throws IOException {
        var text = new PieceText(bytes, at, end, encoding, comma);
        var cursor = Cursor.inside(text, found, DEPTH);
        cursor.skipped(characters);
        var reader = new EventReader(
                cursor, found, new Dates(found, dates), new Details(cursor, found, pictures, sharing), events.ids());
        cursor.mark();
        cursor.beginArray();
        while (cursor.nextItem()) {
            drafts.add(reader.read());
        }
        at = end;
        characters += text.characters();
        return cursor.atEnd();
    }
}
