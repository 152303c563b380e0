package frieze.app;

import frieze.time.TimeSpan;
import frieze.session.NotesMemory;
import frieze.study.StudyNotes;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Executors;

/// Writes one note after the other as the window does, and says of each when it has been told that it is kept,
/// until it is killed. Notes stand at the moments 0, 1, 2 and so on.
public final class NotesWriter {
    /// How many notes may wait to be written: in the window, too, further ones are made meanwhile.
    private static final int AHEAD = 3;

    private NotesWriter() {}

    static NotesMemory.Owner owner() {
        return new NotesMemory.Owner(Optional.of(Path.of("/lessons/killed.json")), "");
    }

    static String text(long number) {
        return "note number " + number + ": *ä\"\\n日*";
    }

    /// @param arguments the folder of the notes
    public static void main(String... arguments) throws InterruptedException {
        var waiting = new java.util.concurrent.Semaphore(AHEAD);
        try (var worker = Executors.newSingleThreadExecutor()) {
            var memory = new KeptNotes(Path.of(arguments[0]), worker, Runnable::run, InstantSource.system());
            StudyNotes notes = memory.of(owner()).notes();
            for (long i = notes.notes().size(); ; i++) {
                waiting.acquire();
                notes = notes.noted(new TimeSpan(i, i + 1), text(i), Instant.EPOCH.plusSeconds(i));
                long number = i;
                memory.keep(owner(), notes, problem -> {
                    if (problem.isEmpty()) {
                        System.out.println(number);
                        System.out.flush();
                    }
                });
                worker.execute(waiting::release);
            }
        }
    }
}
