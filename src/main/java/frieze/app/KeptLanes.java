package frieze.app;

import frieze.layout.Grouping;
import frieze.session.Arrangement;
import frieze.session.LaneMemory;
import frieze.store.DocumentLanes;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// How the lanes of each timeline were arranged, as it is kept on disk and as it is used.
final class KeptLanes implements LaneMemory {
    private final Consumer<DocumentLanes> save;
    private DocumentLanes kept;

    /// @param save writes what is to be kept from now on
    KeptLanes(DocumentLanes kept, Consumer<DocumentLanes> save) {
        this.kept = kept;
        this.save = save;
    }

    @Override
    public Kept of(Path timeline) {
        return kept.of(timeline).map(KeptLanes::used).orElse(Kept.NOTHING);
    }

    @Override
    public void keep(Path timeline, Kept chosen) {
        if (chosen.equals(of(timeline))) {
            return;
        }
        kept = chosen.equals(Kept.NOTHING)
                ? kept.without(timeline)
                : kept.with(timeline, word(chosen.by()), words(chosen.arrangements()));
        save.accept(kept);
    }

    /// What can be used: words of another version of the program, or of somebody's editor, are passed over.
    private static Kept used(DocumentLanes.Document document) {
        var arrangements = new EnumMap<Grouping.By, Arrangement>(Grouping.By.class);
        for (var arranged : document.arranged()) {
            by(arranged.by())
                    .ifPresent(by -> arrangements.put(
                            by,
                            new Arrangement(
                                    Set.copyOf(arranged.hidden()),
                                    Set.copyOf(arranged.collapsed()),
                                    arranged.order().stream().distinct().toList())));
        }
        return new Kept(by(document.by()).orElse(Grouping.By.LANE), arrangements);
    }

    private static List<DocumentLanes.Arranged> words(Map<Grouping.By, Arrangement> arrangements) {
        return arrangements.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> new DocumentLanes.Arranged(
                        word(entry.getKey()),
                        entry.getValue().hidden().stream().sorted().toList(),
                        entry.getValue().collapsed().stream().sorted().toList(),
                        entry.getValue().order()))
                .toList();
    }

    private static Optional<Grouping.By> by(String word) {
        return Arrays.stream(Grouping.By.values())
                .filter(by -> word(by).equals(word))
                .findFirst();
    }

    private static String word(Grouping.By by) {
        return by.name().toLowerCase(Locale.ROOT);
    }
}
