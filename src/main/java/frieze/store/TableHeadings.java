package frieze.store;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// What readers have chosen for the columns of their tables, the oldest first. What it says means nothing here:
/// whoever reads tables knows what a column can hold, and passes over what is none of that.
public record TableHeadings(List<Choice> choices) {
    /// What was chosen for all tables with the same names of columns.
    ///
    /// @param names of the columns, in their order
    /// @param columns a word for each of them: what it holds
    /// @param order a word for which number of a date is the day
    public record Choice(List<String> names, List<String> columns, String order) {
        public Choice {
            names = List.copyOf(names);
            columns = List.copyOf(columns);
        }
    }

    public static final TableHeadings NONE = new TableHeadings(List.of());

    /// How they are kept.
    public static final JsonStore.Codec<TableHeadings> CODEC = new JsonStore.Codec<>() {
        @Override
        public TableHeadings defaults() {
            return NONE;
        }

        @Override
        public TableHeadings read(JsonReader json) throws IOException {
            var read = new ArrayList<Choice>();
            json.beginArray();
            while (json.hasNext()) {
                if (json.peek() == JsonToken.BEGIN_OBJECT) {
                    read.add(choice(json));
                } else {
                    json.skipValue();
                }
            }
            json.endArray();
            return new TableHeadings(read);
        }

        @Override
        public void write(JsonWriter json, TableHeadings tables) throws IOException {
            json.beginArray();
            for (var choice : tables.choices()) {
                json.beginObject().name("names");
                list(json, choice.names());
                json.name("columns");
                list(json, choice.columns());
                json.name("order").value(choice.order()).endObject();
            }
            json.endArray();
        }
    };

    public TableHeadings {
        choices = List.copyOf(choices);
    }

    private static Choice choice(JsonReader json) throws IOException {
        List<String> names = List.of();
        List<String> columns = List.of();
        var order = "";
        json.beginObject();
        while (json.hasNext()) {
            switch (json.nextName()) {
                case "names" -> names = words(json);
                case "columns" -> columns = words(json);
                case "order" -> order = json.nextString();
                default -> json.skipValue();
            }
        }
        json.endObject();
        return new Choice(names, columns, order);
    }

    private static List<String> words(JsonReader json) throws IOException {
        var words = new ArrayList<String>();
        json.beginArray();
        while (json.hasNext()) {
            words.add(json.nextString());
        }
        json.endArray();
        return words;
    }

    private static void list(JsonWriter json, List<String> words) throws IOException {
        json.beginArray();
        for (var word : words) {
            json.value(word);
        }
        json.endArray();
    }
}
