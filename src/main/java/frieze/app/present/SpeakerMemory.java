package frieze.app.present;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What a speaker's window remembers from one lesson to the next.
public interface SpeakerMemory {
    /// Of one timeline.
    ///
    /// @param rehearsal how long the last lesson took at each stop, by name; empty where there was none
    /// @param parked questions of the class that wait for an answer, in their order
    record Kept(Map<String, Duration> rehearsal, List<String> parked) {
        public static final Kept NOTHING = new Kept(Map.of(), List.of());

        public Kept {
            rehearsal = Map.copyOf(rehearsal);
            parked = List.copyOf(parked);
        }
    }

    /// Size of the letters of notes where nobody has chosen another, px at 100 %.
    int USUAL_SIZE = 22;

    Kept of(Path timeline);

    void keep(Path timeline, Kept kept);

    /// Size of the letters of notes, px at 100 %.
    int notesSize();

    void keepNotesSize(int size);

    /// What is forgotten with the program.
    static SpeakerMemory forNow() {
        var all = new HashMap<Path, Kept>();
        return new SpeakerMemory() {
            private int size = USUAL_SIZE;

            @Override
            public Kept of(Path timeline) {
                return all.getOrDefault(timeline, Kept.NOTHING);
            }

            @Override
            public void keep(Path timeline, Kept kept) {
                all.put(timeline, kept);
            }

            @Override
            public int notesSize() {
                return size;
            }

            @Override
            public void keepNotesSize(int other) {
                size = other;
            }
        };
    }
}
