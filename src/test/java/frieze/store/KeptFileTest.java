package frieze.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptFileTest {
    @TempDir
    private Path folder;

    private Instant now = Instant.parse("2026-11-23T10:15:30.123Z");

    private KeptFile<Map<String, Object>> file() {
        return new KeptFile<>(folder.resolve("deep/notes.json"), JsonTree.CODEC, () -> now);
    }

    private static Map<String, Object> value(long number) {
        return Map.of("number", number, "list", List.of("a", true, 1.5, Map.of("b", -9_223_372_036_854_775_808L)));
    }

    @Test
    void whatIsWrittenIsReadAgain() throws Exception {
        assertThat(file().load().value()).isEmpty();
        file().write(value(1));
        assertThat(file().load()).isEqualTo(new KeptFile.Loaded<>(value(1), Optional.empty(), Optional.empty()));
    }

    @Test
    void fiveEarlierVersionsStayAndLieApart() throws Exception {
        var file = file();
        for (long i = 0; i < 100; i++) {
            file.write(value(i));
            now = now.plusSeconds(120);
        }
        var versions = file.versions();
        assertThat(versions).hasSize(KeptFile.VERSIONS);
        var numbers = versions.stream()
                .map(path -> {
                    try {
                        return (Long) new KeptFile<>(path, JsonTree.CODEC, () -> now)
                                .load()
                                .value()
                                .get("number");
                    } catch (java.io.IOException e) {
                        throw new java.io.UncheckedIOException(e);
                    }
                })
                .toList();
        assertThat(numbers).containsExactly(75L, 80L, 85L, 90L, 95L);
        assertThat(KeptFile.APART).isEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void whatCannotBeUnderstoodIsSetAsideAndTheVersionBeforeIsRead() throws Exception {
        var file = file();
        file.write(value(1));
        file.write(value(2));
        Files.writeString(file.file(), "{\"number\": 3");
        Files.writeString(file.file().resolveSibling(".notes.json-abc.new"), "{");
        var loaded = file().load();
        assertThat(loaded.value()).isEqualTo(value(1));
        assertThat(loaded.from()).contains(file.versions().getLast());
        assertThat(Files.readString(loaded.setAside().orElseThrow())).isEqualTo("{\"number\": 3");
        try (var left = Files.list(folder.resolve("deep"))) {
            assertThat(left.map(path -> path.getFileName().toString())).noneMatch(name -> name.endsWith(".new"));
        }
    }
}
