package frieze.store;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The files that were opened last, the newest first.
///
/// @param files absolute, each once, at most [#MOST]
public record RecentFiles(List<Path> files) {
    public static final int MOST = 10;

    public static final RecentFiles NONE = new RecentFiles(List.of());

    /// How they are kept.
    public static final JsonStore.Codec<RecentFiles> CODEC = new JsonStore.Codec<>() {
        @Override
        public RecentFiles defaults() {
            return NONE;
        }

        @Override
        public RecentFiles read(JsonReader json) throws IOException {
            var read = new ArrayList<Path>();
            json.beginArray();
            while (json.hasNext()) {
                path(json.nextString()).ifPresent(read::add);
            }
            json.endArray();
            return new RecentFiles(read);
        }

        @Override
        public void write(JsonWriter json, RecentFiles recent) throws IOException {
            json.beginArray();
            for (Path file : recent.files()) {
                json.value(file.toString());
            }
            json.endArray();
        }
    };

    public RecentFiles {
        files = files.stream()
                .map(file -> file.toAbsolutePath().normalize())
                .distinct()
                .limit(MOST)
                .toList();
    }

    /// With this file at the top.
    public RecentFiles with(Path file) {
        var all = new ArrayList<Path>();
        all.add(file);
        all.addAll(files);
        return new RecentFiles(all);
    }

    /// Without this file, for example because it is gone.
    public RecentFiles without(Path file) {
        var gone = file.toAbsolutePath().normalize();
        return new RecentFiles(
                files.stream().filter(other -> !other.equals(gone)).toList());
    }

    private static Optional<Path> path(String text) {
        try {
            return Optional.of(Path.of(text));
        } catch (InvalidPathException _) {
            return Optional.empty(); // written on another system: no file here has such a name
        }
    }
}
