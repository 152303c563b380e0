package frieze.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoreTest {
    @TempDir
    private Path folder;

    private final List<Runnable> waiting = new ArrayList<>();
    private final List<IOException> failures = new ArrayList<>();

    private <T> JsonStore<T> store(Path file, JsonStore.Codec<T> codec) {
        return new JsonStore<>(file, codec, (work, _) -> waiting.add(work), failures::add);
    }

    private JsonStore<Settings> settings() {
        return store(folder.resolve("deep/settings.json"), Settings.CODEC);
    }

    private static Settings chosen() {
        return Settings.DEFAULT
                .withTheme(Settings.Theme.DARK)
                .withLanguage(Optional.of("de"))
                .withFoldGaps(false)
                .allowing(Path.of("a.json"), "Example.org")
                .allowing(Path.of("a.json"), "example.com")
                .withWindow(new Settings.WindowPlace(10, 20.5, 1440, 900, true))
                .withKiosk(new Settings.Kiosk("F12", 30, 90));
    }

    @Test
    void whatIsSavedIsLoaded() throws Exception {
        settings().save(chosen());
        waiting.forEach(Runnable::run);
        var loaded = settings().load();
        assertThat(loaded.value()).isEqualTo(chosen());
        assertThat(loaded.value().hostsAllowedFor(Path.of("./a.json")))
                .containsExactlyInAnyOrder("example.org", "example.com");
        assertThat(loaded.setAside()).isEmpty();
        assertThat(failures).isEmpty();
    }

    @Test
    void withoutAFileTheDefaultsCount() throws Exception {
        assertThat(settings().load().value()).isEqualTo(Settings.DEFAULT);
        assertThat(Files.exists(folder.resolve("deep"))).isFalse();
    }

    @Test
    void onlyTheLastOfManyChangesIsWritten() throws Exception {
        var store = settings();
        store.save(Settings.DEFAULT);
        store.save(Settings.DEFAULT.withFoldGaps(false));
        store.save(chosen());
        assertThat(waiting).hasSize(1);
        assertThat(Files.exists(store.file())).isFalse();
        waiting.removeFirst().run();
        assertThat(store.load().value()).isEqualTo(chosen());
        store.saveNow();
        store.save(Settings.DEFAULT);
        assertThat(waiting).hasSize(1);
        store.saveNow();
        assertThat(store.load().value()).isEqualTo(Settings.DEFAULT);
        try (var files = Files.list(store.file().getParent())) {
            assertThat(files).containsExactly(store.file());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{\"theme\":\"pink\"}",
                "{\"foldGaps\":1}",
                "{} {}",
                "\0\0\0",
                "{\"window\":{\"x\":1e999}}"
            })
    void aBrokenFileIsSetAside(String text) throws Exception {
        var store = settings();
        for (int i = 1; i <= 2; i++) {
            Files.createDirectories(store.file().getParent());
            Files.writeString(store.file(), text);
            var loaded = store.load();
            assertThat(loaded.value()).isEqualTo(Settings.DEFAULT);
            assertThat(loaded.setAside()).contains(store.file().resolveSibling("settings.broken-" + i + ".json"));
            assertThat(loaded.setAside().orElseThrow()).hasContent(text);
            assertThat(store.file()).doesNotExist();
        }
    }

    @Test
    void whatALaterVersionWroteIsLeftAlone() throws Exception {
        var store = settings();
        Files.createDirectories(store.file().getParent());
        Files.writeString(store.file(), "{\"theme\":\"light\",\"later\":[{\"x\":null}]}");
        assertThat(store.load())
                .isEqualTo(new JsonStore.Loaded<>(Settings.DEFAULT.withTheme(Settings.Theme.LIGHT), Optional.empty()));
    }

    @Test
    void aFailureToSaveIsHeardOfAndTheOldFileStays() throws Exception {
        var blocked = Files.writeString(folder.resolve("file"), "no folder");
        var store = store(blocked.resolve("settings.json"), Settings.CODEC);
        store.save(chosen());
        store.saveNow();
        assertThat(failures).hasSize(1);
        assertThat(blocked).hasContent("no folder");
    }

    @Test
    void theTenNewestFilesAreKeptEachOnce() throws Exception {
        var recent = RecentFiles.NONE;
        for (int i : IntStream.rangeClosed(1, 12).toArray()) {
            recent = recent.with(Path.of(i + ".json"));
        }
        recent = recent.with(Path.of("x/../5.json"));
        assertThat(recent.files()).hasSize(10).doesNotHaveDuplicates();
        assertThat(recent.files().getFirst()).isEqualTo(Path.of("5.json").toAbsolutePath());
        assertThat(recent.without(Path.of("5.json")).files()).hasSize(9);
        var store = store(folder.resolve("recent.json"), RecentFiles.CODEC);
        store.save(recent);
        store.saveNow();
        assertThat(store.load().value()).isEqualTo(recent);
    }

    @Test
    void everySystemHasItsOwnFolder() {
        var home = Path.of("/home/ada");
        assertThat(SettingsFolder.of("Linux", Map.of(), home)).isEqualTo(Path.of("/home/ada/.config/frieze"));
        assertThat(SettingsFolder.of("Linux", Map.of("XDG_CONFIG_HOME", "/etc/ada"), home))
                .isEqualTo(Path.of("/etc/ada/frieze"));
        assertThat(SettingsFolder.of("Linux", Map.of("XDG_CONFIG_HOME", "ada"), home))
                .isEqualTo(Path.of("/home/ada/.config/frieze"));
        assertThat(SettingsFolder.of("Mac OS X", Map.of(), home))
                .isEqualTo(Path.of("/home/ada/Library/Application Support/Frieze"));
        assertThat(SettingsFolder.of("Windows 11", Map.of("APPDATA", "/roam"), home))
                .isEqualTo(Path.of("/roam/Frieze"));
    }

    @Test
    void aSystemPropertyNamesAnotherFolder() {
        var before = System.getProperty(SettingsFolder.PROPERTY);
        try {
            System.setProperty(SettingsFolder.PROPERTY, folder.toString());
            assertThat(SettingsFolder.here()).isEqualTo(folder);
        } finally {
            if (before == null) {
                System.clearProperty(SettingsFolder.PROPERTY);
            } else {
                System.setProperty(SettingsFolder.PROPERTY, before);
            }
        }
    }
}
