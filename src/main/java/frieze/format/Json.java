package frieze.format;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.MalformedJsonException;
import java.io.EOFException;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// A JSON value of a foreign file, with its place: for formats that are small enough to be kept in one piece.
public sealed interface Json {
    /// Characters from the beginning of the file.
    int offset();

    /// An object; of members with one name the last counts.
    record Members(int offset, Map<String, Json> members) implements Json {}

    record Items(int offset, List<Json> items) implements Json {}

    record Text(int offset, String text) implements Json {}

    /// A number as it is written.
    record Number(int offset, String written) implements Json {}

    record Bool(int offset, boolean value) implements Json {}

    record Null(int offset) implements Json {}

    /// Reads a text.
    ///
    /// @param from where the value begins, characters from the beginning of the file
    /// @param lenient whether names without quotation marks, single quotation marks, comments and commas too many
    /// are taken, as JavaScript has them
    /// @return where it is not JSON from some place on, what stands before it; empty where nothing does: that place
    /// is reported as where the reading stops
    static Optional<Json> read(FileText file, int from, boolean lenient, Gathering gathering) {
        var text = file.text();
        var json = new JsonReader(new StringReader(text.substring(from)));
        json.setStrictness(lenient ? Strictness.LENIENT : Strictness.LEGACY_STRICT);
        var at = new int[] {from};
        var root = new ArrayList<Json>(1);
        try {
            value(json, text, from, 0, at, root::add);
        } catch (MalformedJsonException | EOFException | NumberFormatException e) {
            gathering.stop(file.spot(Math.min(at[0], text.length())), "problem.not-json");
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a string cannot fail to be read
        }
        return root.stream().findFirst();
    }

    /// @param reached how far the reader had come before it looked ahead to this value, characters
    /// @param taken takes the value before what is in it, so that it is kept where the text breaks off
    private static void value(
            JsonReader json, String text, int from, long reached, int[] at, Consumer<? super Json> taken)
            throws IOException {
        int offset = begin(text, from + Math.toIntExact(reached));
        at[0] = offset;
        switch (json.peek()) {
            case BEGIN_OBJECT -> {
                var members = new LinkedHashMap<String, Json>();
                json.beginObject();
                taken.accept(new Members(offset, members));
                while (json.hasNext()) {
                    var name = json.nextName();
                    value(json, text, from, json.getCharacterOffset(), at, member -> members.put(name, member));
                }
                json.endObject();
            }
            case BEGIN_ARRAY -> {
                var items = new ArrayList<Json>();
                json.beginArray();
                taken.accept(new Items(offset, items));
                for (long place = json.getCharacterOffset(); json.hasNext(); place = json.getCharacterOffset()) {
                    value(json, text, from, place, at, items::add);
                }
                json.endArray();
            }
            case STRING -> taken.accept(new Text(offset, json.nextString()));
            case NUMBER -> taken.accept(new Number(offset, json.nextString()));
            case BOOLEAN -> taken.accept(new Bool(offset, json.nextBoolean()));
            case NULL -> {
                json.nextNull();
                taken.accept(new Null(offset));
            }
            case NAME, END_ARRAY, END_OBJECT, END_DOCUMENT -> throw new MalformedJsonException("no value");
        }
    }

    /// The value itself, after blanks and one comma or colon.
    private static int begin(String text, int from) {
        int at = from;
        while (at < text.length() && (Character.isWhitespace(text.charAt(at)) || ",:=".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return at;
    }

    /// A member of an object; empty where there is none, where it is null, and where this is no object.
    default Optional<Json> get(String name) {
        return this instanceof Members(var _, var members)
                ? Optional.ofNullable(members.get(name)).filter(value -> !(value instanceof Null))
                : Optional.empty();
    }

    /// The items of a list; none where this is no list.
    default List<Json> list() {
        return this instanceof Items(var _, var items) ? items : List.of();
    }

    /// A text, or a number or a truth value as it is written; empty for anything else.
    default Optional<String> asText() {
        return switch (this) {
            case Text(var _, var text) -> Optional.of(text);
            case Number(var _, var written) -> Optional.of(written);
            case Bool(var _, boolean value) -> Optional.of(Boolean.toString(value));
            case Members _, Items _, Null _ -> Optional.empty();
        };
    }

    /// A member as text, without blanks around it; the empty text where there is none.
    default String text(String name) {
        return get(name).flatMap(Json::asText).orElse("").strip();
    }
}
