package frieze.store;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Lists of what is kept for single files, the newest first.
final class ByFile {
    /// Of how many files something is kept.
    static final int MOST = 100;

    /// What is kept for a file.
    interface Entry {
        /// Absolute.
        String file();
    }

    /// Reads what is kept for one file.
    interface EntryReader<E> {
        E read(JsonReader json) throws IOException;
    }

    private ByFile() {}

    static String key(Path file) {
        return file.toAbsolutePath().normalize().toString();
    }

    static <E extends Entry> Optional<E> of(List<E> entries, Path file) {
        var key = key(file);
        return entries.stream().filter(entry -> entry.file().equals(key)).findFirst();
    }

    /// With this one at the top, in place of what was kept for the same file.
    static <E extends Entry> List<E> with(List<E> entries, E entry) {
        var all = new ArrayList<E>();
        all.add(entry);
        entries.stream().filter(other -> !other.file().equals(entry.file())).forEach(all::add);
        return all;
    }

    static <E extends Entry> List<E> without(List<E> entries, Path file) {
        var key = key(file);
        return entries.stream().filter(entry -> !entry.file().equals(key)).toList();
    }

    /// Reads an array of them; what is no object is passed over.
    static <E> List<E> read(JsonReader json, EntryReader<E> reader) throws IOException {
        var read = new ArrayList<E>();
        json.beginArray();
        while (json.hasNext()) {
            if (json.peek() == JsonToken.BEGIN_OBJECT) {
                read.add(reader.read(json));
            } else {
                json.skipValue();
            }
        }
        json.endArray();
        return read;
    }
}
