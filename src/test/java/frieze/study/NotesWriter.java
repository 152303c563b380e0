package frieze.study;

import frieze.store.JsonTree;
import frieze.store.KeptFile;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;

/// Writes one note after the other and says of each when it is on the disk, until it is killed.
final class NotesWriter {
    private NotesWriter() {}

    static KeptFile<StudyNotes> file(Path path) {
        return new KeptFile<>(path, new NotesCodec(), InstantSource.system());
    }

    /// As the program reads and writes them.
    static final class NotesCodec implements frieze.store.JsonStore.Codec<StudyNotes> {
        @Override
        public StudyNotes defaults() {
            return StudyNotes.NONE;
        }

        @Override
        public StudyNotes read(com.google.gson.stream.JsonReader json) throws java.io.IOException {
            return NotesText.read(JsonTree.CODEC.read(json));
        }

        @Override
        public void write(com.google.gson.stream.JsonWriter json, StudyNotes notes) throws java.io.IOException {
            JsonTree.CODEC.write(json, NotesText.of(notes, "story.json"));
        }
    }

    public static void main(String... arguments) throws Exception {
        var file = file(Path.of(arguments[0]));
        var notes = file.load().value();
        for (long i = notes.notes().size(); ; i++) {
            notes = notes.noted(i, "note number " + i + ": *ä\"\\n日*", Instant.EPOCH.plusSeconds(i));
            file.write(notes);
            System.out.println(i);
            System.out.flush();
        }
    }
}
