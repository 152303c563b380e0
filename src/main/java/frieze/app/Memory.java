package frieze.app;

import frieze.app.list.ListPlace;
import frieze.app.present.SpeakerMemory;
import frieze.session.Consents;
import frieze.session.LaneMemory;
import frieze.session.Session;
import frieze.session.TableMemory;
import frieze.store.DocumentLanes;
import frieze.store.JsonStore;
import frieze.store.RecentFiles;
import frieze.store.Settings;
import frieze.store.SpeakerDesk;
import frieze.store.TableHeadings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// What the program remembers from one start to the next: recent files, where the window stood, light or dark,
/// from where pictures may come, how lanes were arranged, how tables are to be read, and a speaker's desk. Lives on the
/// window's thread.
final class Memory implements Consents {
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;

    private final JsonStore<Settings> settingsStore;
    private final JsonStore<RecentFiles> recentStore;
    private final JsonStore<TableHeadings> tableStore;
    private final JsonStore<DocumentLanes> laneStore;
    private final JsonStore<SpeakerDesk> speakerStore;
    private final Map<Optional<Path>, Set<String>> unnamed = new HashMap<>();
    private Settings settings = Settings.DEFAULT;
    private RecentFiles recent = RecentFiles.NONE;

    /// @param folder where settings are kept
    /// @param later where they are written
    Memory(Path folder, JsonStore.Later later) {
        settingsStore = new JsonStore<>(folder.resolve("settings.json"), Settings.CODEC, later, Memory::notSaved);
        recentStore = new JsonStore<>(folder.resolve("recent.json"), RecentFiles.CODEC, later, Memory::notSaved);
        tableStore = new JsonStore<>(folder.resolve("tables.json"), TableHeadings.CODEC, later, Memory::notSaved);
        laneStore = new JsonStore<>(folder.resolve("lanes.json"), DocumentLanes.CODEC, later, Memory::notSaved);
        speakerStore = new JsonStore<>(folder.resolve("speaker.json"), SpeakerDesk.CODEC, later, Memory::notSaved);
        settings = load(settingsStore, settings);
        recent = load(recentStore, recent);
    }

    private static <T> T load(JsonStore<T> store, T otherwise) {
        try {
            var loaded = store.load();
            loaded.setAside()
                    .ifPresent(kept -> System.err.println(
                            store.file() + " could not be understood; it is kept as " + kept.getFileName()));
            return loaded.value();
        } catch (IOException e) {
            System.err.println(store.file() + " could not be read: " + e);
            return otherwise;
        }
    }

    private static void notSaved(IOException problem) {
        System.err.println("Settings could not be saved: " + problem);
    }

    private void change(UnaryOperator<Settings> change) {
        settings = change.apply(settings);
        settingsStore.save(settings);
    }

    /// Remembers what is opened.
    void follow(Session session) {
        session.document().addListener((_, before, now) -> {
            // a file counts as opened once all of it has been read
            if (now.whole() && (before.opening() != now.opening() || !before.whole())) {
                now.file().ifPresent(file -> {
                    // of several files that are no workspace each can be opened again
                    var files = now.files().contains(file) ? now.files().reversed() : List.of(file);
                    files.forEach(one -> recent = recent.with(one));
                    recentStore.save(recent);
                });
            }
        });
    }

    /// Remembers whether the reader wants light or dark.
    void follow(Surroundings surroundings) {
        surroundings
                .appearance()
                .set(
                        switch (settings.theme()) {
                            case AUTO -> Surroundings.Appearance.SYSTEM;
                            case LIGHT -> Surroundings.Appearance.LIGHT;
                            case DARK -> Surroundings.Appearance.DARK;
                        });
        surroundings
                .appearance()
                .addListener((_, _, now) -> change(s -> s.withTheme(
                        switch (now) {
                            case SYSTEM -> Settings.Theme.AUTO;
                            case LIGHT -> Settings.Theme.LIGHT;
                            case DARK -> Settings.Theme.DARK;
                        })));
    }

    /// Remembers where the reader wants the list of the events.
    void followList(Surroundings surroundings) {
        Arrays.stream(ListPlace.values())
                .filter(place -> word(place).equals(settings.list()))
                .forEach(surroundings.list()::set);
        surroundings.list().addListener((_, _, now) -> change(s -> s.withList(word(now))));
    }

    private static String word(ListPlace place) {
        return place.name().toLowerCase(Locale.ROOT);
    }

    /// Where a class sees what is presented; see [ClassScreen].
    StringProperty classScreen() {
        var choice = new SimpleStringProperty(settings.classScreen());
        choice.addListener((_, _, now) -> change(s -> s.withClassScreen(now)));
        return choice;
    }

    /// How a tour plays by itself.
    ByItself byItself() {
        return ByItself.of(settings.kiosk());
    }

    /// How readers want their tables to be read.
    TableMemory tables() {
        return new TableMemory(
                KeptTables.of(load(tableStore, TableHeadings.NONE)),
                mappings -> tableStore.save(KeptTables.toKeep(mappings)));
    }

    /// How readers want the lanes of their timelines.
    LaneMemory lanes() {
        return new KeptLanes(load(laneStore, DocumentLanes.NONE), laneStore::save);
    }

    /// What a speaker finds again in the next lesson.
    SpeakerMemory speaker() {
        return new KeptSpeaker(load(speakerStore, SpeakerDesk.NEW), speakerStore::save);
    }

    List<Path> recent() {
        return recent.files();
    }

    @Override
    public Set<String> hostsFor(Optional<Path> timeline) {
        return timeline.map(settings::hostsAllowedFor).orElseGet(() -> unnamed.getOrDefault(timeline, Set.of()));
    }

    @Override
    public void allow(Optional<Path> timeline, Set<String> hosts) {
        if (timeline.isEmpty()) {
            var all = new TreeSet<>(hostsFor(timeline));
            all.addAll(hosts);
            unnamed.put(timeline, all);
        }
        timeline.ifPresent(file -> hosts.forEach(host -> change(s -> s.allowing(file, host))));
    }

    /// Puts the window where it stood, as far as there is such a place.
    void place(Stage stage) {
        var screens = Screen.getScreens().stream()
                .map(Screen::getVisualBounds)
                .map(b -> new WindowBounds(b.getMinX(), b.getMinY(), b.getWidth(), b.getHeight(), false))
                .toList();
        var first = screens.getFirst();
        var centred = new WindowBounds(
                first.x() + Math.max(0, (first.width() - WIDTH) / 2),
                first.y() + Math.max(0, (first.height() - HEIGHT) / 2),
                WIDTH,
                HEIGHT,
                false);
        var place = settings.window()
                .map(w -> new WindowBounds(w.x(), w.y(), w.width(), w.height(), w.maximised()))
                .orElse(centred)
                .within(screens);
        stage.setX(place.x());
        stage.setY(place.y());
        stage.setWidth(place.width());
        stage.setHeight(place.height());
        stage.setMaximized(place.maximized());
    }

    /// Remembers where the window stands, and writes what is not written yet.
    void keep(Stage stage) {
        if (!stage.isFullScreen() && !stage.isIconified()) {
            double width = stage.getWidth();
            double height = stage.getHeight();
            boolean known = stage.isMaximized() && settings.window().isPresent();
            var old = settings.window();
            change(s -> s.withWindow(
                    known
                            ? new Settings.WindowPlace(
                                    old.get().x(),
                                    old.get().y(),
                                    old.get().width(),
                                    old.get().height(),
                                    true)
                            : new Settings.WindowPlace(
                                    stage.getX(), stage.getY(), width, height, stage.isMaximized())));
        }
        settingsStore.saveNow();
        recentStore.saveNow();
        tableStore.saveNow();
        laneStore.saveNow();
        speakerStore.saveNow();
    }
}
