package frieze.format;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import frieze.document.Stop;
import frieze.document.Timeline;
import frieze.format.JsonBytes.Member;
import frieze.format.JsonBytes.Range;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A file of the project's own format whose tour can be written anew: every byte outside the tour stays as it is,
/// and so does the text of every stop that is not changed. What the format does not know in a stop that is changed
/// stands behind what it knows.
public final class TourText {
    private static final String TOUR = "tour";

    /// The tour cannot be written into this file. Nothing has been written.
    public static final class Unwritable extends IOException {
        private static final long serialVersionUID = 1;

        /// Why.
        public enum Reason {
            /// It is no file of the project's own format.
            FORMAT,
            /// It cannot be read to its end.
            BROKEN,
            /// Some of its bytes stand for no character.
            ENCODING,
            /// Read back, it would not be the same timeline.
            DIFFERENT
        }

        private final Reason reason;

        Unwritable(Reason reason) {
            super(reason.name());
            this.reason = reason;
        }

        public Reason reason() {
            return reason;
        }
    }

    private final JsonBytes json;
    private final Timeline timeline;
    private final List<Member> members;

    private TourText(JsonBytes json, Timeline timeline) {
        this.json = json;
        this.timeline = timeline;
        members = json.members(json.afterBlanks(0));
    }

    /// Takes a file apart.
    ///
    /// @param bytes of all of it; not changed
    /// @throws Unwritable where no tour can be written into it
    public static TourText of(byte[] bytes) throws IOException {
        var timeline = read(bytes);
        return new TourText(new JsonBytes(bytes, encoding(bytes)), timeline);
    }

    private static Timeline read(byte[] bytes) throws IOException {
        var input = Input.of("", bytes);
        var read = Format.readAny(input, Progress.NONE);
        if (read.origin().isForeign() || !(Format.of(input) instanceof TimelineJson)) {
            throw new Unwritable(Unwritable.Reason.FORMAT);
        }
        if (read.broken()) {
            throw new Unwritable(Unwritable.Reason.BROKEN);
        }
        return read.timeline();
    }

    /// The encoding in which the reader of the format has read these bytes.
    private static Encoding encoding(byte[] bytes) throws IOException {
        var encoding = Encoding.of(bytes);
        while (true) {
            try {
                decode(bytes, encoding);
                break;
            } catch (CharacterCodingException e) {
                encoding = encoding.next().orElseThrow(() -> e);
            }
        }
        if (!encoding.strict() && !encoding.isFallback()) {
            throw new Unwritable(Unwritable.Reason.ENCODING);
        }
        return encoding;
    }

    private static void decode(byte[] bytes, Encoding encoding) throws CharacterCodingException {
        var in = ByteBuffer.wrap(bytes, encoding.mark(), bytes.length - encoding.mark());
        var decoding = new Decoding(encoding.decoder());
        var out = CharBuffer.allocate(1 << 14);
        int before;
        do {
            before = in.position();
            decoding.decode(in, in.limit(), out, true);
            out.clear();
        } while (in.position() > before);
    }

    /// The timeline in the file as it is.
    public Timeline timeline() {
        return timeline;
    }

    /// The bytes of the file with another tour.
    ///
    /// @throws Unwritable where it could not be read back as exactly that
    public byte[] with(List<Stop> tour) throws IOException {
        byte[] written = spliced(tour);
        if (!read(written).equals(timeline.withTour(tour))) {
            throw new Unwritable(Unwritable.Reason.DIFFERENT);
        }
        return written;
    }

    /// Bytes that stand for others, places in units.
    private record Change(int from, int to, String text) {}

    private byte[] spliced(List<Stop> tour) throws IOException {
        var tours =
                members.stream().filter(member -> member.name().equals(TOUR)).toList();
        if (tour.equals(timeline.tour()) && tours.size() <= 1) {
            return json.bytes().clone();
        }
        var changes = new ArrayList<Change>();
        if (tour.isEmpty()) {
            remove(tours, changes);
        } else if (tours.isEmpty()) {
            changes.add(inserted(tour));
        } else {
            var first = tours.getFirst();
            changes.add(new Change(first.value(), first.end(), list(tour, tours)));
            remove(tours.subList(1, tours.size()), changes);
        }
        return apply(changes);
    }

    /// Takes members out, each with one comma and the blanks on one side of it.
    private void remove(List<Member> gone, List<Change> changes) {
        int first = 0;
        while (first < members.size() && gone.contains(members.get(first))) {
            first++;
        }
        if (first > 0) {
            int end = first < members.size()
                    ? members.get(first).start()
                    : members.getLast().end();
            changes.add(new Change(members.getFirst().start(), end, ""));
        }
        for (int i = first + 1; i < members.size(); i++) {
            if (gone.contains(members.get(i))) {
                changes.add(new Change(members.get(i - 1).end(), members.get(i).end(), ""));
            }
        }
    }

    private Change inserted(List<Stop> tour) throws IOException {
        var shape = shape();
        var member = shape.lineBreak() + shape.indent() + "\"tour\":" + shape.blank() + list(tour, List.of());
        if (members.isEmpty()) {
            int inside = json.afterBlanks(0) + 1;
            return new Change(inside, inside, member);
        }
        int end = members.getLast().end();
        return new Change(end, end, (shape.lineBreak().isEmpty() ? "," + shape.blank() : ",") + member);
    }

    /// How the file is set out.
    ///
    /// @param lineBreak empty where members do not stand on lines of their own
    /// @param indent before the members of the outermost object
    /// @param blank after a colon
    private record Shape(String lineBreak, String indent, String blank) {}

    private Shape shape() {
        var blank = members.stream()
                .findFirst()
                .map(member -> json.text(member.value() - 1, member.value()))
                .filter(text -> text.equals(":"))
                .isPresent();
        for (var member : members.reversed()) {
            int from = member == members.getFirst()
                    ? json.afterBlanks(0) + 1
                    : members.get(members.indexOf(member) - 1).end();
            var before = json.text(from, member.start()).replace(",", "");
            int last = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r'));
            if (last >= 0) {
                var lineBreak = before.contains("\r\n") ? "\r\n" : before.substring(last, last + 1);
                return new Shape(lineBreak, before.substring(last + 1), blank ? "" : " ");
            }
        }
        return new Shape("", "", blank ? "" : " ");
    }

    /// The list as it is to stand in the file.
    ///
    /// @param before the members that hold the tour now
    private String list(List<Stop> tour, List<Member> before) throws IOException {
        var shape = shape();
        var old = StopTexts.of(json, before);
        var kept = old.texts(tour);
        var foreign = old.foreign(tour);
        var items = before.isEmpty()
                ? List.<Range>of()
                : json.items(before.getFirst().value());
        boolean flat = !items.isEmpty()
                && !hasBreak(
                        json.text(items.getFirst().start(), items.getFirst().end()));
        var around = around(before, items, shape);
        var text = new StringBuilder("[").append(around.before());
        var between = "";
        for (int at = 0; at < tour.size(); at++) {
            text.append(between);
            text.append(
                    kept.get(at).isPresent()
                            ? kept.get(at).get()
                            : written(tour.get(at), foreign.get(at), shape, flat));
            between = around.between();
        }
        return text.append(around.after()).append(']').toString();
    }

    /// What stands around the items of a list.
    private record Around(String before, String between, String after) {}

    /// As it is in the file, where there are items.
    private Around around(List<Member> tours, List<Range> items, Shape shape) {
        if (items.isEmpty()) {
            boolean lines = !shape.lineBreak().isEmpty();
            var before = lines ? shape.lineBreak() + shape.indent().repeat(2) : "";
            var between = lines ? "," + before : "," + shape.blank();
            return new Around(before, between, shape.lineBreak() + shape.indent());
        }
        var list = tours.getFirst();
        var before = json.text(list.value() + 1, items.getFirst().start());
        var between = items.size() > 1
                ? json.text(items.get(0).end(), items.get(1).start())
                : "," + (before.isEmpty() ? shape.blank() : before);
        return new Around(before, between, json.text(items.getLast().end(), list.end() - 1));
    }

    private static boolean hasBreak(String text) {
        return text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0;
    }

    private static String written(Stop stop, Map<String, String> foreign, Shape shape, boolean flat)
            throws IOException {
        var text = new StringWriter();
        try (var writer = new JsonWriter(text)) {
            boolean lines = !flat && !shape.lineBreak().isEmpty();
            writer.setFormattingStyle(
                    lines
                            ? FormattingStyle.PRETTY
                            : FormattingStyle.COMPACT.withSpaceAfterSeparators(
                                    !shape.blank().isEmpty()));
            writer.setHtmlSafe(false);
            new StopWriter(writer).write(stop, foreign);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        var written = text.toString();
        if (flat) {
            return "{ " + written.substring(1, written.length() - 1) + " }";
        }
        return shape.lineBreak().isEmpty() ? written : indented(written, shape);
    }

    /// Lines indented as the file is; a line break in a text is written as an escape, and is none here.
    private static String indented(String pretty, Shape shape) {
        var text = new StringBuilder();
        for (var line : pretty.split("\n", -1)) {
            var words = line.stripLeading();
            int depth = 2 + (line.length() - words.length()) / 2;
            text.append(text.isEmpty() ? "" : shape.lineBreak() + shape.indent().repeat(depth))
                    .append(words);
        }
        return text.toString();
    }

    private byte[] apply(List<Change> changes) {
        var out = new ByteArrayOutputStream(json.bytes().length + (1 << 12));
        var encoder = json.encoding().charset().newEncoder();
        int at = 0;
        for (var change : changes) {
            int from = json.byteAt(change.from());
            out.write(json.bytes(), at, from - at);
            out.writeBytes(
                    escaped(change.text(), encoder).getBytes(json.encoding().charset()));
            at = json.byteAt(change.to());
        }
        out.write(json.bytes(), at, json.bytes().length - at);
        return out.toByteArray();
    }

    /// With escapes for what the file's encoding cannot write.
    private static String escaped(String text, CharsetEncoder encoder) {
        if (encoder.canEncode(text)) {
            return text;
        }
        var escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(point -> {
            var one = Character.toString(point);
            if (encoder.canEncode(one)) {
                escaped.append(one);
            } else {
                one.chars().forEach(unit -> escaped.append(String.format("\\u%04x", unit)));
            }
        });
        return escaped.toString();
    }
}
