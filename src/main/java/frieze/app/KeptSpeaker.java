package frieze.app;

import frieze.app.present.SpeakerMemory;
import frieze.store.SpeakerDesk;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/// What a speaker finds again in the next lesson, as it is kept on disk and as it is used.
final class KeptSpeaker implements SpeakerMemory {
    private final Consumer<SpeakerDesk> save;
    private SpeakerDesk kept;

    /// @param save writes what is to be kept from now on
    KeptSpeaker(SpeakerDesk kept, Consumer<SpeakerDesk> save) {
        this.kept = kept;
        this.save = save;
    }

    private void change(SpeakerDesk next) {
        if (!next.equals(kept)) {
            kept = next;
            save.accept(kept);
        }
    }

    @Override
    public Kept of(Path timeline) {
        return kept.of(timeline)
                .map(lesson -> new Kept(times(lesson.seconds()), lesson.parked()))
                .orElse(Kept.NOTHING);
    }

    private static Map<String, Duration> times(Map<String, Long> seconds) {
        var times = new HashMap<String, Duration>();
        seconds.forEach((stop, spent) -> times.put(stop, Duration.ofSeconds(spent)));
        return times;
    }

    @Override
    public void keep(Path timeline, Kept lesson) {
        var seconds = new HashMap<String, Long>();
        lesson.rehearsal().forEach((stop, spent) -> seconds.put(stop, spent.toSeconds()));
        if (kept.of(timeline).isPresent() || !lesson.equals(Kept.NOTHING)) {
            change(kept.with(timeline, seconds, lesson.parked()));
        }
    }

    @Override
    public int notesSize() {
        return kept.notesSize();
    }

    @Override
    public void keepNotesSize(int size) {
        change(kept.withNotesSize(size));
    }
}
