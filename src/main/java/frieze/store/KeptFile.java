package frieze.store;

import com.google.gson.FormattingStyle;
import com.google.gson.JsonParseException;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// A value in a JSON file that a reader must never lose. It is written whole or not at all, and earlier versions
/// stay beside it: `name.2026-11-23T10-15-30.123Z.json`, the newest [#VERSIONS]. One is put aside before the first
/// writing after a start and then at most every [#APART], so that the five reach back over days of work and not
/// over the last five words. Safe to use from any thread.
public final class KeptFile<T> {
    public static final int VERSIONS = 5;

    /// How far two versions lie apart at least.
    public static final Duration APART = Duration.ofMinutes(10);

    /// What was found.
    ///
    /// @param from the earlier version that was read, where the file itself could not be understood
    /// @param setAside the new name of a file that could not be understood
    public record Loaded<T>(T value, Optional<Path> from, Optional<Path> setAside) {}

    private final Path file;
    private final Path folder;
    private final JsonStore.Codec<T> codec;
    private final InstantSource clock;
    private Optional<Instant> lastVersion = Optional.empty();

    public KeptFile(Path file, JsonStore.Codec<T> codec, InstantSource clock) {
        this.file = file.toAbsolutePath();
        folder = Objects.requireNonNull(this.file.getParent(), () -> file + " is no file");
        this.codec = codec;
        this.clock = clock;
    }

    public Path file() {
        return file;
    }

    /// Reads the value, or the newest earlier version that can be understood; what cannot be understood gets another
    /// name and stays.
    ///
    /// @throws IOException where there is a file that may not be read, or that cannot be set aside
    public synchronized Loaded<T> load() throws IOException {
        sweep();
        var broken = Optional.<Path>empty();
        if (Files.exists(file)) {
            var own = read(file);
            if (own.isPresent()) {
                return new Loaded<>(own.get(), Optional.empty(), Optional.empty());
            }
            broken = Optional.of(setAside());
        }
        for (var version : versions().reversed()) {
            var earlier = read(version);
            if (earlier.isPresent()) {
                return new Loaded<>(earlier.get(), Optional.of(version), broken);
            }
        }
        return new Loaded<>(codec.defaults(), Optional.empty(), broken);
    }

    private Optional<T> read(Path path) throws IOException {
        String text;
        try {
            text = new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
        } catch (NoSuchFileException _) {
            return Optional.empty();
        }
        try (var json = new JsonReader(new StringReader(text))) {
            json.setStrictness(Strictness.STRICT);
            var value = codec.read(json);
            return json.peek() == JsonToken.END_DOCUMENT ? Optional.of(value) : Optional.empty();
        } catch (IOException | IllegalStateException | IllegalArgumentException | JsonParseException _) {
            return Optional.empty();
        }
    }

    /// Writes the value. It is on the disk when this comes back.
    public synchronized void write(T value) throws IOException {
        Files.createDirectories(folder);
        keepVersion();
        WholeFile.keep(file, text(value).getBytes(StandardCharsets.UTF_8));
    }

    /// The value as it would be written.
    public String text(T value) throws IOException {
        var text = new StringWriter();
        try (var json = new JsonWriter(text)) {
            json.setFormattingStyle(FormattingStyle.PRETTY);
            json.setHtmlSafe(false);
            codec.write(json, value);
        }
        return text.append('\n').toString();
    }

    private void keepVersion() throws IOException {
        var now = clock.instant();
        boolean soon = lastVersion
                .filter(last -> Duration.between(last, now).abs().compareTo(APART) < 0)
                .isPresent();
        if (soon || !Files.exists(file)) {
            return;
        }
        var version = file.resolveSibling(stem() + "." + now.toString().replace(':', '-') + ".json");
        try {
            WholeFile.keep(version, Files.readAllBytes(file));
        } catch (FileAlreadyExistsException _) {
            return;
        }
        lastVersion = Optional.of(now);
        var all = versions();
        for (var old : all.subList(0, Math.max(0, all.size() - VERSIONS))) {
            Files.deleteIfExists(old);
        }
    }

    /// The earlier versions, the oldest first.
    public List<Path> versions() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        var start = stem() + ".";
        try (var files = Files.list(folder)) {
            return files.filter(path -> {
                        var name = path.getFileName().toString();
                        return name.startsWith(start)
                                && name.substring(start.length()).matches("[+-]?\\d{4,}-.*Z\\.json");
                    })
                    .sorted(Comparator.comparing(path -> path.getFileName().toString()))
                    .toList();
        }
    }

    private String stem() {
        return file.getFileName().toString().replaceFirst("\\.json$", "");
    }

    private Path setAside() throws IOException {
        int number = 1;
        while (Files.exists(file.resolveSibling(stem() + ".broken-" + number + ".json"))) {
            number++;
        }
        return Files.move(file, file.resolveSibling(stem() + ".broken-" + number + ".json"));
    }

    /// Clears away what a program that was killed has left half written.
    private void sweep() throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        var hidden = "." + stem() + ".";
        try (var files = Files.list(folder)) {
            for (var left : files.filter(path -> {
                        var name = path.getFileName().toString();
                        return name.startsWith(hidden) && name.endsWith(".new");
                    })
                    .toList()) {
                Files.deleteIfExists(left);
            }
        }
    }
}
