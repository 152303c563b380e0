package frieze.session;

import frieze.study.StudyNotes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Where a reader's notes are kept from one opening of a timeline to the next.
public interface NotesMemory {
    /// The timeline whose they are.
    ///
    /// @param file empty for the one that comes with the program
    /// @param title tells timelines without a file apart
    record Owner(Optional<Path> file, String title) {
        static Owner of(DocumentState document) {
            return new Owner(
                    document.file().map(file -> file.toAbsolutePath().normalize()),
                    document.file().isPresent() ? "" : document.timeline().title());
        }
    }

    /// What was kept.
    ///
    /// @param earlier whether the newest could not be understood and these are older ones
    record Kept(StudyNotes notes, boolean earlier) {
        public static final Kept NOTHING = new Kept(StudyNotes.NONE, false);
    }

    Kept of(Owner owner);

    /// Keeps notes, in place of those before.
    ///
    /// @param done hears, on the thread that owns the session, that they are on the disk, or why not
    void keep(Owner owner, StudyNotes notes, Consumer<Optional<IOException>> done);

    /// What is forgotten with the program.
    static NotesMemory forNow() {
        Map<Owner, StudyNotes> all = new HashMap<>();
        return new NotesMemory() {
            @Override
            public Kept of(Owner owner) {
                return new Kept(all.getOrDefault(owner, StudyNotes.NONE), false);
            }

            @Override
            public void keep(Owner owner, StudyNotes notes, Consumer<Optional<IOException>> done) {
                all.put(owner, notes);
                done.accept(Optional.empty());
            }
        };
    }
}
