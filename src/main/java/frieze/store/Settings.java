package frieze.store;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// What a reader has chosen once and for all.
///
/// @param language of the program: `en`, `de` or `fr`; empty for that of the system
/// @param foldGaps whether long empty stretches are folded when a timeline opens
/// @param pictureHosts for each timeline (its absolute path) the hosts from which its pictures may be loaded
/// @param window where the window stood last
/// @param classScreen on which screen a class sees what is presented: `auto`, `same`, `right` or a number, from 1
/// @param kiosk how a tour plays by itself
/// @param list a word for where the list of the events stands: `none`, `beside` the picture or `alone`
public record Settings(
        Theme theme,
        Optional<String> language,
        boolean foldGaps,
        Map<String, Set<String>> pictureHosts,
        Optional<WindowPlace> window,
        String classScreen,
        Kiosk kiosk,
        String list) {

    public enum Theme {
        AUTO,
        LIGHT,
        DARK
    }

    /// A tour that plays by itself.
    ///
    /// @param leave the key that ends it, as `Ctrl+Shift+K`
    /// @param stopSeconds how long a stop stands that does not say it itself
    /// @param pauseSeconds how long it waits after a touch
    public record Kiosk(String leave, int stopSeconds, int pauseSeconds) {
        public static final Kiosk USUAL = new Kiosk("Ctrl+Shift+K", 20, 60);
    }

    /// Place of a window in px of the whole desktop.
    public record WindowPlace(double x, double y, double width, double height, boolean maximised) {}

    public static final Settings DEFAULT =
            new Settings(Theme.AUTO, Optional.empty(), true, Map.of(), Optional.empty(), "auto", Kiosk.USUAL, "none");

    /// How settings are kept.
    public static final JsonStore.Codec<Settings> CODEC = new SettingsCodec();

    public Settings {
        var copy = new TreeMap<String, Set<String>>();
        pictureHosts.forEach((file, hosts) -> copy.put(file, Set.copyOf(hosts)));
        pictureHosts = Map.copyOf(copy);
    }

    /// The hosts from which pictures of a timeline may be loaded.
    public Set<String> hostsAllowedFor(Path timeline) {
        return pictureHosts.getOrDefault(key(timeline), Set.of());
    }

    public Settings withTheme(Theme other) {
        return new Settings(other, language, foldGaps, pictureHosts, window, classScreen, kiosk, list);
    }

    public Settings withLanguage(Optional<String> other) {
        return new Settings(theme, other, foldGaps, pictureHosts, window, classScreen, kiosk, list);
    }

    public Settings withFoldGaps(boolean fold) {
        return new Settings(theme, language, fold, pictureHosts, window, classScreen, kiosk, list);
    }

    public Settings withWindow(WindowPlace place) {
        return new Settings(theme, language, foldGaps, pictureHosts, Optional.of(place), classScreen, kiosk, list);
    }

    public Settings withClassScreen(String screen) {
        return new Settings(theme, language, foldGaps, pictureHosts, window, screen, kiosk, list);
    }

    public Settings withKiosk(Kiosk other) {
        return new Settings(theme, language, foldGaps, pictureHosts, window, classScreen, other, list);
    }

    public Settings withList(String place) {
        return new Settings(theme, language, foldGaps, pictureHosts, window, classScreen, kiosk, place);
    }

    /// Pictures of this timeline may be loaded from this host, too.
    public Settings allowing(Path timeline, String host) {
        var all = new TreeMap<>(pictureHosts);
        var hosts = new TreeSet<>(hostsAllowedFor(timeline));
        hosts.add(host.toLowerCase(Locale.ROOT));
        all.put(key(timeline), hosts);
        return new Settings(theme, language, foldGaps, all, window, classScreen, kiosk, list);
    }

    private static String key(Path timeline) {
        return timeline.toAbsolutePath().normalize().toString();
    }

    private static final class SettingsCodec implements JsonStore.Codec<Settings> {
        @Override
        public Settings defaults() {
            return DEFAULT;
        }

        @Override
        public Settings read(JsonReader json) throws IOException {
            var theme = DEFAULT.theme();
            var language = DEFAULT.language();
            boolean foldGaps = DEFAULT.foldGaps();
            var hosts = new TreeMap<String, Set<String>>();
            Optional<WindowPlace> window = Optional.empty();
            var classScreen = DEFAULT.classScreen();
            var kiosk = DEFAULT.kiosk();
            var list = DEFAULT.list();
            json.beginObject();
            while (json.hasNext()) {
                switch (json.nextName()) {
                    case "theme" -> theme = Theme.valueOf(json.nextString().toUpperCase(Locale.ROOT));
                    case "language" -> language = Optional.of(json.nextString());
                    case "foldGaps" -> foldGaps = json.nextBoolean();
                    case "pictureHosts" -> readHosts(json, hosts);
                    case "window" -> window = Optional.of(readWindow(json));
                    case "classScreen" -> classScreen = json.nextString();
                    case "list" -> list = json.nextString();
                    case "kiosk" -> kiosk = readKiosk(json);
                    default -> json.skipValue();
                }
            }
            json.endObject();
            return new Settings(theme, language, foldGaps, hosts, window, classScreen, kiosk, list);
        }

        private static void readHosts(JsonReader json, Map<String, Set<String>> hosts) throws IOException {
            json.beginObject();
            while (json.hasNext()) {
                var ofOne = hosts.computeIfAbsent(json.nextName(), _ -> new TreeSet<>());
                json.beginArray();
                while (json.hasNext()) {
                    ofOne.add(json.nextString());
                }
                json.endArray();
            }
            json.endObject();
        }

        private static Kiosk readKiosk(JsonReader json) throws IOException {
            var leave = Kiosk.USUAL.leave();
            int stop = Kiosk.USUAL.stopSeconds();
            int pause = Kiosk.USUAL.pauseSeconds();
            json.beginObject();
            while (json.hasNext()) {
                switch (json.nextName()) {
                    case "leave" -> leave = json.nextString();
                    case "stopSeconds" -> stop = json.nextInt();
                    case "pauseSeconds" -> pause = json.nextInt();
                    default -> json.skipValue();
                }
            }
            json.endObject();
            return new Kiosk(leave, stop, pause);
        }

        private static WindowPlace readWindow(JsonReader json) throws IOException {
            double x = 0;
            double y = 0;
            double width = 0;
            double height = 0;
            boolean maximised = false;
            json.beginObject();
            while (json.hasNext()) {
                switch (json.nextName()) {
                    case "x" -> x = json.nextDouble();
                    case "y" -> y = json.nextDouble();
                    case "width" -> width = json.nextDouble();
                    case "height" -> height = json.nextDouble();
                    case "maximised" -> maximised = json.nextBoolean();
                    default -> json.skipValue();
                }
            }
            json.endObject();
            return new WindowPlace(x, y, width, height, maximised);
        }

        @Override
        public void write(JsonWriter json, Settings settings) throws IOException {
            json.beginObject();
            json.name("theme").value(settings.theme().name().toLowerCase(Locale.ROOT));
            if (settings.language().isPresent()) {
                json.name("language").value(settings.language().get());
            }
            json.name("foldGaps").value(settings.foldGaps());
            json.name("classScreen").value(settings.classScreen());
            json.name("list").value(settings.list());
            json.name("kiosk").beginObject();
            json.name("leave").value(settings.kiosk().leave());
            json.name("stopSeconds").value(settings.kiosk().stopSeconds());
            json.name("pauseSeconds").value(settings.kiosk().pauseSeconds());
            json.endObject();
            json.name("pictureHosts").beginObject();
            for (var entry : new TreeMap<>(settings.pictureHosts()).entrySet()) {
                json.name(entry.getKey()).beginArray();
                for (String host : new TreeSet<>(entry.getValue())) {
                    json.value(host);
                }
                json.endArray();
            }
            json.endObject();
            if (settings.window().isPresent()) {
                var place = settings.window().get();
                json.name("window").beginObject();
                json.name("x").value(place.x()).name("y").value(place.y());
                json.name("width").value(place.width()).name("height").value(place.height());
                json.name("maximised").value(place.maximised()).endObject();
            }
            json.endObject();
        }
    }
}
