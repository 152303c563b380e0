package frieze.session;

import frieze.layout.Grouping;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/// How the reader has put the events of a timeline into lanes, and arranged these, from one opening to the next.
public interface LaneMemory {
    /// @param by what lanes are made of
    /// @param arrangements how the lanes of each grouping are arranged
    record Kept(Grouping.By by, Map<Grouping.By, Arrangement> arrangements) {
        /// As the file has it.
        public static final Kept NOTHING = new Kept(Grouping.By.LANE, Map.of());

        public Kept {
            var chosen = new HashMap<Grouping.By, Arrangement>(arrangements);
            chosen.values().removeIf(Arrangement.AS_IS::equals);
            arrangements = Map.copyOf(chosen);
        }
    }

    /// @param timeline its file
    Kept of(Path timeline);

    /// Keeps what the reader has chosen for a timeline. Lanes are named by id: those that are gone from the file
    /// by the next opening do no harm.
    void keep(Path timeline, Kept kept);

    /// What is forgotten with the program.
    static LaneMemory forNow() {
        var all = new HashMap<Path, Kept>();
        return new LaneMemory() {
            @Override
            public Kept of(Path timeline) {
                return all.getOrDefault(timeline, Kept.NOTHING);
            }

            @Override
            public void keep(Path timeline, Kept kept) {
                all.put(timeline, kept);
            }
        };
    }
}
