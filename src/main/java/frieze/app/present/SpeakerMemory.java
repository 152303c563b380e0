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

    /// @param notesSize size of the letters of notes, px at 100 %
    /// @param notesShown whether they are shown over the class's view where there is one screen
    record Desk(int notesSize, boolean notesShown) {
        public static final Desk USUAL = new Desk(22, false);
    }

    Kept of(Path timeline);

    void keep(Path timeline, Kept kept);

    Desk desk();

    void keep(Desk desk);

    /// What is forgotten with the program.
    static SpeakerMemory forNow() {
        var all = new HashMap<Path, Kept>();
        return new SpeakerMemory() {
            private Desk desk = Desk.USUAL;

            @Override
            public Kept of(Path timeline) {
                return all.getOrDefault(timeline, Kept.NOTHING);
            }

            @Override
            public void keep(Path timeline, Kept kept) {
                all.put(timeline, kept);
            }

            @Override
            public Desk desk() {
                return desk;
            }

            @Override
            public void keep(Desk other) {
                desk = other;
            }
        };
    }
}
