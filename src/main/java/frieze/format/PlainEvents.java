package frieze.format;

import frieze.document.EventWords;
import frieze.time.CalendarSystem;
import frieze.time.When;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads events as nearly all of a large file are, straight from its bytes: in sound JSON, with nothing but words,
/// a date, a lane, tags and an importance, and with nothing wrong. Of any other it only says that it is another;
/// whoever reads that then says what is wrong. Reads one piece of a file, and is used by one thread.
final class PlainEvents {
    private static final long ID = name("id");
    private static final long WHEN = name("when");
    private static final long TITLE = name("title");
    private static final long TEXT = name("text");
    private static final long LANE = name("lane");
    private static final long IMPORTANCE = name("importance");
    private static final long TAGS = name("tags");
    private static final long NOTES = name("notes");
    private static final int LONGEST_NAME = 10;

    private final byte[] in;
    private final IdTable ids;
    private final KnownDates dates;
    private final CodedDates coded;
    private final Sharing sharing;
    private final StringBytes text;

    /// Where the next byte stands.
    private int at;
    /// How many fewer characters than bytes there are between the beginning of the event and [#at].
    private int fewer;
    private int seen;

    // of the event that is being read
    private final StringBytes.Stretch id = new StringBytes.Stretch();
    private final StringBytes.Stretch title = new StringBytes.Stretch();
    private final StringBytes.Stretch words = new StringBytes.Stretch();
    private final StringBytes.Stretch notes = new StringBytes.Stretch();
    private final StringBytes.Stretch other = new StringBytes.Stretch();
    private @Nullable When when;
    private String lane = "";
    private long lanePlace;
    private int importance;
    private List<String> tags = List.of();

    /// @param ids only says what the hash of an id is
    PlainEvents(byte[] in, IdTable ids, KnownDates dates, CodedDates coded, Sharing sharing) {
        this.in = in;
        this.ids = ids;
        this.dates = dates;
        this.coded = coded;
        this.sharing = sharing;
        text = new StringBytes(in);
    }

    /// The letters of a name as one number, the last eight of them: no two names of an event have the same.
    private static long name(String name) {
        long all = 0;
        for (byte letter : name.getBytes(StandardCharsets.US_ASCII)) {
            all = all << Byte.SIZE | letter;
        }
        return all;
    }

    /// Reads the event that begins here; null where it is not plain.
    ///
    /// @param begin where its brace stands
    /// @param place of the event, see [Draft]
    /// @param offset of its brace, counted as places are
    /// @param problems how many have been found so far
    @Nullable
    Draft read(int begin, long place, long offset, int problems) {
        id.clear();
        title.clear();
        words.clear();
        notes.clear();
        text.clear();
        when = null;
        lane = "";
        lanePlace = place;
        importance = EventReader.USUAL_IMPORTANCE;
        tags = List.of();
        seen = 0;
        fewer = 0;
        at = blanks(begin + 1);
        byte after;
        do {
            if (!field(offset - begin)) {
                return null;
            }
            at = blanks(at);
            after = peek();
            at = after == ',' ? blanks(at + 1) : at + 1;
        } while (after == ',');
        if (after != '}' || when == null || title.isBlank() || !id.isEmpty() && id.isBlank()) {
            return null;
        }
        var kept = kept();
        return new Draft(
                place,
                kept,
                ids.hash(kept.utf8(), 0, kept.idEnd()),
                !id.isEmpty(),
                when,
                true,
                lane,
                lanePlace,
                importance,
                tags,
                List.of(),
                List.of(),
                List.of(),
                EventReader.NOWHERE,
                List.of(),
                problems);
    }

    /// Where the event that was read last ends.
    int end() {
        return at;
    }

    /// How many characters it has fewer than bytes.
    int fewer() {
        return fewer;
    }

    /// The first place from here on that is no blank.
    private int blanks(int from) {
        return from < in.length && in[from] > ' ' ? from : Bytes.skipBlanks(in, from, in.length);
    }

    private byte peek() {
        return at < in.length ? in[at] : 0;
    }

    private EventWords kept() {
        int idEnd = id.length();
        int titleEnd = idEnd + title.length();
        int textEnd = titleEnd + words.length();
        byte[] all = new byte[textEnd + notes.length()];
        id.copyTo(all, 0);
        title.copyTo(all, idEnd);
        words.copyTo(all, titleEnd);
        notes.copyTo(all, textEnd);
        return new EventWords(all, idEnd, titleEnd, textEnd);
    }

    /// @param shift from a place in the bytes to an offset, were all characters one byte
    private boolean field(long shift) {
        if (peek() != '"') {
            return false;
        }
        long name = 0;
        int start = at + 1;
        int i = start;
        for (int end = Math.min(in.length, start + LONGEST_NAME + 1); i < end && in[i] != '"'; i++) {
            name = name << Byte.SIZE | in[i] & 0xFF;
        }
        if (i == in.length || in[i] != '"') {
            return false;
        }
        long place = shift + i + 1 - fewer;
        at = blanks(i + 1);
        if (peek() != ':') {
            return false;
        }
        at = blanks(at + 1);
        if (name == TITLE) {
            return first(1) && line(title);
        } else if (name == TEXT) {
            return first(2) && string(words, Cursor.LONG, true);
        } else if (name == ID) {
            return first(4) && line(id) && !id.isEmpty();
        } else if (name == WHEN) {
            return first(8) && date();
        } else if (name == LANE) {
            lanePlace = place;
            return first(16) && lane();
        } else if (name == TAGS) {
            return first(32) && tags();
        } else if (name == IMPORTANCE && in[start] == 'i' && in[start + 1] == 'm') {
            return first(64) && importance();
        } else {
            return name == NOTES && first(128) && string(notes, Cursor.LONG, true);
        }
    }

    private boolean first(int bit) {
        boolean first = (seen & bit) == 0;
        seen |= bit;
        return first;
    }

    private boolean line(StringBytes.Stretch to) {
        return string(to, Cursor.SHORT, false);
    }

    private boolean string(StringBytes.Stretch to, int most, boolean lines) {
        if (peek() != '"') {
            return false;
        }
        int end = text.read(at, most, lines, to);
        fewer += to.fewer();
        at = end;
        return end >= 0;
    }

    private boolean importance() {
        byte digit = peek();
        at++;
        byte after = peek();
        importance = digit - '0';
        return importance >= 1 && importance <= 5 && (after == ',' || after == '}' || blanks(at) > at);
    }

    private boolean date() {
        if (peek() != '"') {
            return false;
        }
        int from = at + 1;
        int end = Math.min(in.length, from + Cursor.SHORT);
        long code = CodedDates.START;
        int to = from;
        for (; to < end && in[to] != '"'; to++) {
            byte c = in[to];
            if (c < ' ' || c == '\\') {
                return false;
            }
            code = CodedDates.with(code, c);
        }
        if (to == end) {
            return false;
        }
        at = to + 1;
        when = coded.find(code);
        if (when == null) {
            when = date(new String(in, from, to - from, StandardCharsets.ISO_8859_1));
            if (when != null && code != CodedDates.NONE) {
                coded.keep(code, when);
            }
        }
        return when != null;
    }

    private @Nullable When date(String written) {
        var before = dates.find(written, CalendarSystem.GREGORIAN);
        if (before == null && When.parse(written, CalendarSystem.GREGORIAN) instanceof When.Read(When read)) {
            dates.keep(read);
            return read;
        }
        return before;
    }

    private boolean lane() {
        if (!line(other)) {
            return false;
        }
        lane = other.share(sharing);
        return true;
    }

    private boolean tags() {
        if (peek() != '[') {
            return false;
        }
        int from = at;
        at = blanks(at + 1);
        int hash = 0;
        int count = 0;
        byte after = peek();
        boolean more = after != ']';
        while (more) {
            if (!line(other) || other.isBlank()) {
                return false;
            }
            hash = 31 * hash + other.hash();
            count++;
            at = blanks(at);
            after = peek();
            more = after == ',';
            at = more ? blanks(at + 1) : at;
        }
        at++;
        if (after != ']') {
            return false;
        }
        if (count > 0) {
            var known = sharing.list(in, from, at, hash);
            tags = known != null ? known : newTags(from, at, hash);
        }
        return true;
    }

    /// Goes once more through a sound list.
    private List<String> newTags(int from, int to, int hash) {
        var all = new ArrayList<String>(4);
        for (int i = Bytes.skipBlanks(in, from + 1, to); in[i] == '"'; ) {
            int end = text.read(i, Cursor.SHORT, false, other);
            all.add(other.share(sharing));
            i = Bytes.skipBlanks(in, end, to);
            i = in[i] == ',' ? Bytes.skipBlanks(in, i + 1, to) : i;
        }
        var made = List.copyOf(all);
        sharing.keep(in, from, to, hash, made);
        return made;
    }
}
