package frieze.app;

import frieze.session.NotesMemory;
import frieze.store.JsonTree;
import frieze.store.KeptFile;
import frieze.study.NotesText;
import frieze.study.StudyNotes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// Each reader's notes in files of their own in the folder of the settings, one a timeline. Written beside the window,
/// the newest of several only.
final class KeptNotes implements NotesMemory {
    private static final int LONGEST_NAME = 40;

    private final Path folder;
    private final Executor workers;
    private final Executor owner;
    private final InstantSource clock;
    private final Map<Owner, KeptFile<StudyNotes>> files = new HashMap<>();
    private final Map<Owner, Waiting> waiting = new LinkedHashMap<>();

    private record Waiting(StudyNotes notes, Consumer<Optional<IOException>> done) {}

    /// @param workers where files are written
    /// @param owner runs on the window's thread
    KeptNotes(Path folder, Executor workers, Executor owner, InstantSource clock) {
        this.folder = folder;
        this.workers = workers;
        this.owner = owner;
        this.clock = clock;
    }

    @Override
    public Kept of(Owner whose) {
        // what is not on the disk yet must not be read from there
        flush();
        try {
            var loaded = file(whose).load();
            loaded.setAside()
                    .ifPresent(kept -> System.err.println(
                            file(whose).file() + " could not be understood; it is kept as " + kept.getFileName()));
            return new Kept(loaded.value(), loaded.setAside().isPresent());
        } catch (IOException e) {
            System.err.println(file(whose).file() + " could not be read: " + e);
            return new Kept(StudyNotes.NONE, true);
        }
    }

    @Override
    public void keep(Owner whose, StudyNotes notes, Consumer<Optional<IOException>> done) {
        synchronized (waiting) {
            waiting.put(whose, new Waiting(notes, done));
        }
        workers.execute(this::flush);
    }

    /// Writes what is waiting, and comes back when it is on the disk.
    void flush() {
        // one at a time: an older value never comes after a newer one
        synchronized (files) {
            Map<Owner, Waiting> now;
            synchronized (waiting) {
                now = new LinkedHashMap<>(waiting);
                waiting.clear();
            }
            now.forEach((whose, one) -> {
                var problem = write(whose, one.notes());
                owner.execute(() -> one.done().accept(problem));
            });
        }
    }

    private Optional<IOException> write(Owner whose, StudyNotes notes) {
        try {
            file(whose).write(notes);
            return Optional.empty();
        } catch (IOException e) {
            System.err.println("Notes could not be kept: " + e);
            return Optional.of(e);
        }
    }

    private KeptFile<StudyNotes> file(Owner whose) {
        synchronized (files) {
            return files.computeIfAbsent(
                    whose,
                    _ -> new KeptFile<>(
                            folder.resolve(name(whose)),
                            JsonTree.as(
                                    StudyNotes.NONE,
                                    NotesText::read,
                                    notes -> NotesText.of(
                                            notes,
                                            whose.file().map(Path::toString).orElse(""))),
                            clock));
        }
    }

    /// A name that a person recognises, and that no other timeline has.
    static String name(Owner whose) {
        var full = whose.file().map(Path::toString).orElse(":" + whose.title());
        var said = whose.file()
                .map(file -> String.valueOf(file.getFileName()).replaceFirst("(?<=.)\\.[^.]*$", ""))
                .orElse(whose.title())
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        var cut = said.substring(
                0, said.offsetByCodePoints(0, Math.min(LONGEST_NAME, said.codePointCount(0, said.length()))));
        return (cut.isEmpty() ? "timeline" : cut) + "-" + digest(full) + ".json";
    }

    /// FNV-1a, 64 bits: far from alike for names that are nearly the same.
    private static String digest(String full) {
        long hash = 0xcbf29ce484222325L;
        for (byte one : full.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ one & 0xff) * 0x100000001b3L;
        }
        return HexFormat.of().toHexDigits(hash);
    }
}
