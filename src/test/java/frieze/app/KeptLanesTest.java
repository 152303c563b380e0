package frieze.app;

import static org.assertj.core.api.Assertions.assertThat;

import frieze.layout.Grouping;
import frieze.session.Arrangement;
import frieze.session.LaneMemory.Kept;
import frieze.store.DocumentLanes;
import frieze.store.JsonStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Arrangements of lanes on disk.
class KeptLanesTest {
    private static final Arrangement SOME = new Arrangement(Set.of("b", "c"), Set.of("a"), List.of("c", "a", "b"));
    private static final Kept CHOSEN = new Kept(Grouping.By.TAG, Map.of(Grouping.By.LANE, SOME));

    @TempDir
    private Path folder;

    private final List<IOException> failures = new ArrayList<>();
    private int saved;

    private JsonStore<DocumentLanes> store() {
        return new JsonStore<>(folder.resolve("lanes.json"), DocumentLanes.CODEC, (_, _) -> {}, failures::add);
    }

    private KeptLanes lanes() throws IOException {
        var store = store();
        return new KeptLanes(store.load().value(), value -> {
            saved++;
            store.save(value);
            store.saveNow();
        });
    }

    @Test
    void whatIsKeptIsThereAfterTheNextStart() throws Exception {
        lanes().keep(Path.of("x/../a.json"), CHOSEN);
        assertThat(lanes().of(Path.of("a.json"))).isEqualTo(CHOSEN);
        assertThat(lanes().of(Path.of("b.json"))).isEqualTo(Kept.NOTHING);
        assertThat(failures).isEmpty();
    }

    @Test
    void onlyChangesAreWritten() throws Exception {
        var lanes = lanes();
        lanes.keep(Path.of("a.json"), Kept.NOTHING);
        assertThat(saved).isZero();
        lanes.keep(Path.of("a.json"), CHOSEN);
        lanes.keep(Path.of("a.json"), CHOSEN);
        assertThat(saved).isEqualTo(1);
        lanes.keep(Path.of("a.json"), new Kept(Grouping.By.LANE, Map.of(Grouping.By.LANE, Arrangement.AS_IS)));
        assertThat(saved).isEqualTo(2);
        assertThat(store().load().value()).isEqualTo(DocumentLanes.NONE);
    }

    @Test
    void theHundredTimelinesThatWereArrangedLastAreKept() throws Exception {
        var lanes = lanes();
        for (int i = 0; i <= DocumentLanes.MOST; i++) {
            lanes.keep(Path.of(i + ".json"), CHOSEN);
        }
        assertThat(lanes().of(Path.of("0.json"))).isEqualTo(Kept.NOTHING);
        assertThat(lanes().of(Path.of("1.json"))).isEqualTo(CHOSEN);
        assertThat(store().load().value().documents()).hasSize(DocumentLanes.MOST);
        var many = IntStream.rangeClosed(0, DocumentLanes.MOST_NAMES)
                .mapToObj(Integer::toString)
                .toList();
        lanes.keep(
                Path.of("many.json"),
                new Kept(Grouping.By.LANE, Map.of(Grouping.By.LANE, new Arrangement(Set.of(), Set.of(), many))));
        assertThat(Files.size(folder.resolve("lanes.json"))).isLessThan(100_000);
    }

    @Test
    void wordsThatMeanNothingHereArePassedOver() throws Exception {
        var file = Path.of("a.json").toAbsolutePath();
        Files.writeString(
                folder.resolve("lanes.json"), """
                [7, {"file": "%s", "by": "moon", "later": {}, "lanes": [
                  {"by": "sun", "hidden": ["a"]}, {"by": "lane", "hidden": ["b", "b"], "order": ["c", "c"]}]}]
                """.formatted(file.toString().replace("\\", "\\\\")));
        assertThat(lanes().of(file))
                .isEqualTo(new Kept(
                        Grouping.By.LANE,
                        Map.of(Grouping.By.LANE, new Arrangement(Set.of("b"), Set.of(), List.of("c")))));
    }
}
