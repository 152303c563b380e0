package frieze.session;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// From which hosts the pictures of a timeline may be loaded, because its reader said so.
public interface Consents {
    /// @param timeline its file; empty for the one that comes with the program
    Set<String> hostsFor(Optional<Path> timeline);

    /// Keeps the reader's word.
    void allow(Optional<Path> timeline, Set<String> hosts);

    /// Consents that are forgotten with the program.
    static Consents forNow() {
        Map<Optional<Path>, Set<String>> given = new HashMap<>();
        return new Consents() {
            @Override
            public Set<String> hostsFor(Optional<Path> timeline) {
                return given.getOrDefault(timeline, Set.of());
            }

            @Override
            public void allow(Optional<Path> timeline, Set<String> hosts) {
                var all = new TreeSet<>(hostsFor(timeline));
                all.addAll(hosts);
                given.put(timeline, Set.copyOf(all));
            }
        };
    }
}
