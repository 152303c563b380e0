package frieze.store;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How lanes were arranged in the timelines that were arranged last, the newest first. What the words mean is none
/// of its business.
///
/// @param documents each file once, at most [#MOST]
public record DocumentLanes(List<Document> documents) {
    public static final int MOST = ByFile.MOST;

    /// A timeline that names more lanes than this is not kept.
    public static final int MOST_NAMES = 5_000;

    public static final DocumentLanes NONE = new DocumentLanes(List.of());

    /// @param file absolute
    /// @param by a word for what lanes are made of
    public record Document(String file, String by, List<Arranged> arranged) implements ByFile.Entry {
        public Document {
            arranged = List.copyOf(arranged);
        }

        private int names() {
            return arranged.stream()
                    .mapToInt(a ->
                            a.hidden().size() + a.collapsed().size() + a.order().size())
                    .sum();
        }
    }

    /// The lanes of one grouping, by id.
    ///
    /// @param by a word for what these lanes are made of
    public record Arranged(String by, List<String> hidden, List<String> collapsed, List<String> order) {
        public Arranged {
            hidden = List.copyOf(hidden);
            collapsed = List.copyOf(collapsed);
            order = List.copyOf(order);
        }
    }

    public DocumentLanes {
        documents = documents.stream()
                .filter(document -> document.names() <= MOST_NAMES)
                .limit(MOST)
                .toList();
    }

    public Optional<Document> of(Path file) {
        return ByFile.of(documents, file);
    }

    /// With this at the top, in place of what was kept for the same file.
    public DocumentLanes with(Path file, String by, List<Arranged> arranged) {
        return new DocumentLanes(ByFile.with(documents, new Document(ByFile.key(file), by, arranged)));
    }

    /// With nothing kept for this file.
    public DocumentLanes without(Path file) {
        return new DocumentLanes(ByFile.without(documents, file));
    }

    /// How they are kept.
    public static final JsonStore.Codec<DocumentLanes> CODEC = new JsonStore.Codec<>() {
        @Override
        public DocumentLanes defaults() {
            return NONE;
        }

        @Override
        public DocumentLanes read(JsonReader json) throws IOException {
            return new DocumentLanes(ByFile.read(json, DocumentLanes::document));
        }

        @Override
        public void write(JsonWriter json, DocumentLanes lanes) throws IOException {
            json.beginArray();
            for (var document : lanes.documents()) {
                json.beginObject().name("file").value(document.file());
                json.name("by").value(document.by()).name("lanes").beginArray();
                for (var arranged : document.arranged()) {
                    json.beginObject().name("by").value(arranged.by());
                    list(json, "hidden", arranged.hidden());
                    list(json, "collapsed", arranged.collapsed());
                    list(json, "order", arranged.order());
                    json.endObject();
                }
                json.endArray().endObject();
            }
            json.endArray();
        }
    };

    private static Document document(JsonReader json) throws IOException {
        var file = "";
        var by = "";
        var arranged = new ArrayList<Arranged>();
        json.beginObject();
        while (json.hasNext()) {
            switch (json.nextName()) {
                case "file" -> file = json.nextString();
                case "by" -> by = json.nextString();
                case "lanes" -> {
                    json.beginArray();
                    while (json.hasNext()) {
                        arranged.add(arranged(json));
                    }
                    json.endArray();
                }
                default -> json.skipValue();
            }
        }
        json.endObject();
        return new Document(file, by, arranged);
    }

    private static Arranged arranged(JsonReader json) throws IOException {
        var by = "";
        List<String> hidden = List.of();
        List<String> collapsed = List.of();
        List<String> order = List.of();
        json.beginObject();
        while (json.hasNext()) {
            switch (json.nextName()) {
                case "by" -> by = json.nextString();
                case "hidden" -> hidden = names(json);
                case "collapsed" -> collapsed = names(json);
                case "order" -> order = names(json);
                default -> json.skipValue();
            }
        }
        json.endObject();
        return new Arranged(by, hidden, collapsed, order);
    }

    private static List<String> names(JsonReader json) throws IOException {
        var names = new ArrayList<String>();
        json.beginArray();
        while (json.hasNext()) {
            names.add(json.nextString());
        }
        json.endArray();
        return names;
    }

    private static void list(JsonWriter json, String name, List<String> names) throws IOException {
        if (names.isEmpty()) {
            return;
        }
        json.name(name).beginArray();
        for (var one : names) {
            json.value(one);
        }
        json.endArray();
    }
}
