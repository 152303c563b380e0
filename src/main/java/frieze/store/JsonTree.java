package frieze.store;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// A JSON object of any shape as plain values, for rooms that know what they mean and not how they are written:
/// [Map], [List], [String], [Long], [Double], [Boolean]. A `null` is left out.
public final class JsonTree implements JsonStore.Codec<Map<String, Object>> {
    public static final JsonTree CODEC = new JsonTree();

    private JsonTree() {}

    /// What is made of such an object, and becomes one again.
    ///
    /// @param read throws [IllegalArgumentException] where the object is none of this kind
    public static <T> JsonStore.Codec<T> as(
            T defaults, Function<Map<String, Object>, T> read, Function<T, Map<String, Object>> write) {
        return new JsonStore.Codec<>() {
            @Override
            public T defaults() {
                return defaults;
            }

            @Override
            public T read(JsonReader json) throws IOException {
                return read.apply(CODEC.read(json));
            }

            @Override
            public void write(JsonWriter json, T value) throws IOException {
                CODEC.write(json, write.apply(value));
            }
        };
    }

    @Override
    public Map<String, Object> defaults() {
        return Map.of();
    }

    @Override
    public Map<String, Object> read(JsonReader json) throws IOException {
        var object = new LinkedHashMap<String, Object>();
        json.beginObject();
        while (json.hasNext()) {
            var name = json.nextName();
            if (json.peek() == JsonToken.NULL) {
                json.nextNull();
            } else {
                object.put(name, value(json));
            }
        }
        json.endObject();
        return object;
    }

    private Object value(JsonReader json) throws IOException {
        return switch (json.peek()) {
            case BEGIN_OBJECT -> read(json);
            case BEGIN_ARRAY -> {
                var list = new ArrayList<>();
                json.beginArray();
                while (json.hasNext()) {
                    if (json.peek() == JsonToken.NULL) {
                        json.nextNull();
                    } else {
                        list.add(value(json));
                    }
                }
                json.endArray();
                yield list;
            }
            case STRING -> json.nextString();
            case BOOLEAN -> json.nextBoolean();
            case NUMBER -> {
                var digits = json.nextString();
                yield digits.matches("-?\\d{1,19}") ? (Object) Long.valueOf(digits) : Double.valueOf(digits);
            }
            default -> throw new IllegalStateException("unexpected " + json.peek());
        };
    }

    @Override
    public void write(JsonWriter json, Map<String, Object> object) throws IOException {
        json.beginObject();
        for (var entry : object.entrySet()) {
            json.name(entry.getKey());
            value(json, entry.getValue());
        }
        json.endObject();
    }

    private void value(JsonWriter json, Object value) throws IOException {
        switch (value) {
            case Map<?, ?> map -> {
                json.beginObject();
                for (var entry : map.entrySet()) {
                    json.name(String.valueOf(entry.getKey()));
                    value(json, entry.getValue());
                }
                json.endObject();
            }
            case List<?> list -> {
                json.beginArray();
                for (var one : list) {
                    value(json, one);
                }
                json.endArray();
            }
            case String text -> json.value(text);
            case Boolean bool -> json.value(bool);
            case Number number -> json.value(number);
            default -> throw new IllegalArgumentException("no JSON: " + value.getClass());
        }
    }
}
