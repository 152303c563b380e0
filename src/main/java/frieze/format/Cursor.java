package frieze.format;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import frieze.document.EmbeddedPicture;
import java.io.EOFException;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// Goes through a JSON text value by value, and reports what is not of the shape that was asked for instead of
/// stopping there.
///
/// Places are offsets taken before each look ahead: [JsonReader#getCharacterOffset] is of use only there.
final class Cursor {
    /// Characters that a name or a title may have.
    static final int SHORT = 1_000;
    /// Characters that a text may have.
    static final int LONG = 200_000;

    private final LimitedReader limits;
    private final JsonReader json;
    private final Problems problems;
    private final long[] seen = new long[256];
    private int depth;
    private long place;
    private boolean understood;
    /// Characters of the file that others have read.
    private long elsewhere;

    Cursor(Reader reader, Problems problems) {
        this.limits = new LimitedReader(reader);
        this.json = new JsonReader(limits);
        this.problems = problems;
        json.setStrictness(Strictness.STRICT);
    }

    /// A cursor over a part of a file that stands so many levels deep in it.
    static Cursor inside(Reader reader, Problems problems, int depth) {
        var cursor = new Cursor(reader, problems);
        cursor.json.setNestingLimit(cursor.json.getNestingLimit() - depth);
        return cursor;
    }

    /// How many characters of its own text have been taken, looks ahead aside.
    long taken() {
        return json.getCharacterOffset();
    }

    /// The same as an offset in the file.
    long offset() {
        return json.getCharacterOffset() + elsewhere;
    }

    /// Others have read so many characters that stand here.
    void skipped(long characters) {
        elsewhere += characters;
    }

    /// Where the value stands that is to be read next: an offset, see [Problems].
    long place() {
        return place;
    }

    /// Enters an object; reports and skips anything else.
    boolean beginObject() throws IOException {
        if (json.peek() != JsonToken.BEGIN_OBJECT) {
            skipWrong("problem.not-an-object");
            return false;
        }
        json.beginObject();
        seen[++depth] = 0;
        return true;
    }

    /// The next name that is known, with the place of its value; null at the end of the object, which is then
    /// left. Unknown names are reported and skipped, names that stand twice are reported.
    @Nullable
    String next(Fields fields) throws IOException {
        while (true) {
            mark();
            if (!json.hasNext()) {
                json.endObject();
                depth--;
                return null;
            }
            long nameAt = place;
            var name = json.nextName();
            mark();
            int number = fields.number(name);
            if (number < 0) {
                unknown(fields, name, nameAt);
                continue;
            }
            long bit = 1L << number;
            if ((seen[depth] & bit) != 0) {
                problems.error(nameAt, "problem.duplicate-key", fields.name(number));
            }
            seen[depth] |= bit;
            return fields.name(number);
        }
    }

    /// Whether the object that is being read, or was left last, had a name.
    boolean had(Fields fields, String name) {
        return (seen[depth + 1] & 1L << fields.number(name)) != 0;
    }

    private void unknown(Fields fields, String name, long nameAt) throws IOException {
        var shown = Texts.cut(name, 60);
        fields.nearest(name)
                .ifPresentOrElse(
                        near -> problems.warning(nameAt, "problem.unknown-field-near", shown, near),
                        () -> problems.warning(nameAt, "problem.unknown-field", shown));
        skip();
    }

    /// Enters a list; reports and skips anything else.
    boolean beginArray() throws IOException {
        if (json.peek() != JsonToken.BEGIN_ARRAY) {
            skipWrong("problem.not-a-list");
            return false;
        }
        json.beginArray();
        return true;
    }

    /// Whether there is another item in the list, which is left at its end.
    boolean nextItem() throws IOException {
        mark();
        if (json.hasNext()) {
            return true;
        }
        json.endArray();
        return false;
    }

    /// Reads what stands at the cursor.
    @FunctionalInterface
    interface Item<T> {
        /// The item; empty where it cannot be understood, which has been reported.
        Optional<T> read() throws IOException;
    }

    /// A list of anything; reports and skips what is no list.
    <T> List<T> list(Item<T> item) throws IOException {
        if (!beginArray()) {
            return List.of();
        }
        List<T> items = List.of();
        while (nextItem()) {
            var read = item.read();
            if (read.isPresent()) {
                items = items.isEmpty() ? new ArrayList<>(4) : items;
                items.add(read.get());
            }
        }
        return List.copyOf(items);
    }

    /// A list of objects; `item` is called inside each and leaves it. Reports and skips everything else.
    <T> List<T> objects(Item<T> item) throws IOException {
        return list(() -> beginObject() ? item.read() : Optional.empty());
    }

    /// A name or a title: one line, at most [#SHORT] characters; empty where it cannot be understood.
    String line() throws IOException {
        return Texts.oneLine(text(SHORT), place, problems);
    }

    /// The address of a picture: one line, or as long as a picture that stands in the file may be.
    String pictureAddress() throws IOException {
        var text = text(Integer.MAX_VALUE);
        if (EmbeddedPicture.is(text)) {
            return text;
        }
        if (text.length() > SHORT) {
            problems.error(place, "problem.text-too-long", text.length(), SHORT);
        }
        return Texts.oneLine(Texts.cut(text, SHORT), place, problems);
    }

    /// A text of any number of lines, at most [#LONG] characters; empty where it cannot be understood.
    String text() throws IOException {
        return Texts.lines(text(LONG), place, problems);
    }

    /// Whether the last text or number was one; if not, that has been reported.
    boolean understood() {
        return understood;
    }

    private String text(int most) throws IOException {
        understood = true;
        switch (json.peek()) {
            case STRING -> {}
            case NUMBER -> problems.warning(place, "problem.number-for-text");
            default -> {
                skipWrong("problem.not-a-text");
                return "";
            }
        }
        var text = json.nextString();
        if (text.length() > most) {
            problems.error(place, "problem.text-too-long", text.length(), most);
            return Texts.cut(text, most);
        }
        return text;
    }

    /// A whole number between two bounds; reports and skips anything else.
    OptionalLong number(long least, long most) throws IOException {
        understood = true;
        switch (json.peek()) {
            case NUMBER -> {}
            case STRING -> problems.warning(place, "problem.text-for-number");
            default -> {
                skipWrong("problem.not-a-number");
                return OptionalLong.empty();
            }
        }
        var written = json.nextString();
        var value = Texts.wholeNumber(written);
        if (value.isEmpty()) {
            problems.error(place, "problem.not-a-whole-number", Texts.cut(written, 40));
        } else if (value.getAsLong() < least || value.getAsLong() > most) {
            problems.error(place, "problem.out-of-range", Texts.cut(written, 40), least, most);
            return OptionalLong.empty();
        }
        return value;
    }

    private void skipWrong(String code) throws IOException {
        understood = false;
        if (json.peek() == JsonToken.NULL) {
            problems.warning(place, "problem.null");
        } else {
            problems.error(place, code);
        }
        skip();
    }

    void skip() throws IOException {
        limits.unlimited(true);
        json.skipValue();
        limits.unlimited(false);
    }

    /// Whether nothing follows any more.
    boolean atEnd() throws IOException {
        return json.peek() == JsonToken.END_DOCUMENT;
    }

    /// Reports what follows after the end of the text.
    void end() throws IOException {
        mark();
        try {
            if (json.peek() != JsonToken.END_DOCUMENT) {
                problems.error(place, "problem.trailing-data");
            }
        } catch (MalformedJsonException e) {
            problems.error(place, "problem.trailing-data");
        }
    }

    /// Before each look ahead.
    void mark() {
        place = offset();
        limits.begin();
    }

    /// Reports the syntax error at which reading stops.
    void stopped(IOException error) {
        var message = String.valueOf(error.getMessage());
        long here = offset();
        if (error instanceof LimitedReader.TooLong) {
            problems.stop(place, false, "problem.value-too-long", LimitedReader.LIMIT);
        } else if (error instanceof EOFException || message.startsWith("Unterminated string")) {
            problems.stop(here, true, "problem.syntax-end");
        } else {
            var known = Arrays.stream(Syntax.values())
                    .filter(s -> message.startsWith(s.message))
                    .findFirst()
                    .orElse(Syntax.VALUE);
            boolean inside = known.inside || here > place + 1_024;
            problems.stop(inside ? Math.max(0, here - 1) : place, inside, known.code);
        }
    }

    /// What Gson says of a text that is no JSON, and what we say of it.
    private enum Syntax {
        OBJECT("Unterminated object", "problem.syntax-comma", false),
        ARRAY("Unterminated array", "problem.syntax-comma", false),
        NAME("Expected name", "problem.syntax-name", false),
        COLON("Expected ':'", "problem.syntax-colon", true),
        CONTROL("Unescaped control", "problem.syntax-control", true),
        ESCAPE("Invalid escape", "problem.syntax-escape", true),
        ESCAPED_CODE("Malformed Unicode escape", "problem.syntax-escape", true),
        APOSTROPHE("Invalid escaped character", "problem.syntax-escape", true),
        SURROGATE("Unpaired surrogate", "problem.syntax-surrogate", true),
        DEPTH("Nesting limit", "problem.syntax-depth", true),
        VALUE("", "problem.syntax-value", false);

        private final String message;
        private final String code;
        private final boolean inside;

        Syntax(String message, String code, boolean inside) {
            this.message = message;
            this.code = code;
            this.inside = inside;
        }
    }
}
