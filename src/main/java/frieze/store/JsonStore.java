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
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/// Keeps one value in one JSON file. What cannot be read is set aside and never overwritten; what is written is
/// written in full or not at all. Safe to use from any thread.
public final class JsonStore<T> {
    /// How long a change waits for further ones before it is written.
    public static final Duration PAUSE = Duration.ofMillis(400);

    /// How a value is written as JSON.
    public interface Codec<T> {
        /// What counts where there is no file yet.
        T defaults();

        /// Reads a value; skips what it does not know, which a later version may have written.
        ///
        /// @throws IOException or IllegalStateException or IllegalArgumentException where the text is none of
        /// this kind
        T read(JsonReader json) throws IOException;

        void write(JsonWriter json, T value) throws IOException;
    }

    /// Where later work is done. Tests give one that does it at once.
    @FunctionalInterface
    public interface Later {
        /// Does the work on another thread, after the pause.
        void run(Runnable work, Duration pause);
    }

    /// What was found on the disk.
    ///
    /// @param setAside the new name of a file that could not be understood: `value` is then the default, and
    /// the reader should hear of it
    public record Loaded<T>(T value, Optional<Path> setAside) {}

    private final Path file;
    private final Codec<T> codec;
    private final Later later;
    private final Consumer<IOException> failed;
    private Optional<T> waiting = Optional.empty();

    /// @param failed hears of each saving that does not work, on the thread that saves
    public JsonStore(Path file, Codec<T> codec, Later later, Consumer<IOException> failed) {
        this.file = file;
        this.codec = codec;
        this.later = later;
        this.failed = failed;
    }

    public Path file() {
        return file;
    }

    /// Reads the value. A file that is broken gets another name (`settings.broken-1.json`), so that nothing in
    /// it is lost.
    ///
    /// @throws IOException where there is a file that may not be read, or that cannot be set aside
    public synchronized Loaded<T> load() throws IOException {
        String text;
        try {
            text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (NoSuchFileException _) {
            return new Loaded<>(codec.defaults(), Optional.empty());
        }
        try (var json = new JsonReader(new StringReader(text))) {
            json.setStrictness(Strictness.STRICT);
            var value = codec.read(json);
            if (json.peek() != JsonToken.END_DOCUMENT) {
                throw new IOException("something follows after the end");
            }
            return new Loaded<>(value, Optional.empty());
        } catch (IOException | IllegalStateException | IllegalArgumentException | JsonParseException _) {
            return new Loaded<>(codec.defaults(), Optional.of(setAside()));
        }
    }

    private Path setAside() throws IOException {
        var name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        var stem = dot > 0 ? name.substring(0, dot) : name;
        var ending = dot > 0 ? name.substring(dot) : "";
        int number = 1;
        while (Files.exists(file.resolveSibling(stem + ".broken-" + number + ending))) {
            number++;
        }
        return Files.move(file, file.resolveSibling(stem + ".broken-" + number + ending));
    }

    /// Writes a value soon. Of several within [#PAUSE], only the last is written.
    public void save(T value) {
        synchronized (this) {
            boolean scheduled = waiting.isPresent();
            waiting = Optional.of(value);
            if (scheduled) {
                return;
            }
        }
        later.run(this::saveNow, PAUSE);
    }

    /// Writes now what is waiting to be written, for example before the program ends.
    public synchronized void saveNow() {
        waiting.ifPresent(value -> {
            waiting = Optional.empty();
            try {
                write(value);
            } catch (IOException e) {
                failed.accept(e);
            }
        });
    }

    private void write(T value) throws IOException {
        var text = new StringWriter();
        try (var json = new JsonWriter(text)) {
            json.setFormattingStyle(FormattingStyle.PRETTY);
            json.setHtmlSafe(false);
            codec.write(json, value);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        WholeFile.keep(file, text.append('\n').toString().getBytes(StandardCharsets.UTF_8));
    }
}
