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
        return new KeptFile<>(
                path,
                JsonTree.as(StudyNotes.NONE, NotesText::read, notes -> NotesText.of(notes, "story.json")),
                InstantSource.system());
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
