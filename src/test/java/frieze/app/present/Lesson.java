package frieze.app.present;

import frieze.present.Show;
import frieze.view.Fonts;
import frieze.view.Theme;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

/// A presentation under way with a speaker's window, and a clock that goes on when it is told to. On the JavaFX
/// thread.
final class Lesson implements AutoCloseable {
    /// A short tour with planned times.
    static final String MOON = """
            {
              "title": "To the Moon",
              "lanes": [{ "id": "flight", "title": "Flights" }],
              "events": [
                { "id": "sputnik", "when": "1957-10-04", "title": "Sputnik circles the Earth", "lane": "flight" },
                { "id": "promise", "when": "1961", "title": "Kennedy promises the Moon", "lane": "flight" },
                { "id": "walk", "when": "1969-07-20", "title": "Two people walk on the Moon", "lane": "flight" }
              ],
              "tour": [
                { "event": "sputnik", "seconds": 60, "notes": "It *beeped*.\\nThat was all.", "question": "Who heard it?" },
                { "event": "promise", "seconds": 120, "notes": "Play the **speech**.", "hide": ["title", "date"] },
                { "event": "walk", "seconds": 120 }
              ]
            }
            """;

    /// Stands still unless it is told to go on.
    static final class Watch extends Clock {
        private Instant now = Instant.parse("2026-03-02T10:25:10Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException("this clock is in one place");
        }

        @Override
        public Instant instant() {
            return now;
        }

        void pass(int seconds) {
            now = now.plusSeconds(seconds);
        }
    }

    final Watch watch = new Watch();
    final ClassScreen room;
    final SpeakerMemory memory;
    final List<String> pressed = new ArrayList<>();
    final List<URI> opened = new ArrayList<>();

    Lesson(Path file, SpeakerMemory memory) {
        Fonts.ready();
        this.memory = memory;
        room = new ClassScreen(file, Locale.ENGLISH, 1920, 1080, Theme.LIGHT);
    }

    static Path moon(Path folder) throws IOException {
        return Files.writeString(folder.resolve("moon.json"), MOON);
    }

    PresenterModel model(Locale reader) {
        return new PresenterModel(room.presentation, reader, watch, memory);
    }

    PresenterPane pane(Locale reader, double textScale) {
        var mirror = new ClassView(room.presentation, frieze.session.Tasks.inLine(), reader);
        mirror.reducedMotionProperty().set(true);
        return new PresenterPane(
                room.presentation,
                new PresenterPane.Outside(
                        reader,
                        watch,
                        () -> "screen 2",
                        new PresenterPane.Mirror(mirror, mirror.themeProperty(), 1920, 1080),
                        memory,
                        opened::add,
                        textScale,
                        this::press,
                        () -> pressed.add("end")));
    }

    private void press(String sign) {
        pressed.add(sign);
        switch (sign) {
            case "a" -> room.presentation.ask(!room.presentation.show().get().question());
            case "v" -> room.presentation.uncover();
            case "b" -> room.presentation.toggle(Show.Curtain.BLACK);
            default -> {}
        }
    }

    static Scene scene(PresenterPane pane, double width, double height) {
        var scene = new Scene(pane, width, height, Color.MAGENTA);
        pane.resize(width, height);
        pane.applyCss();
        pane.layout();
        return scene;
    }

    static WritableImage picture(Scene scene) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return scene.snapshot(null);
    }

    @Override
    public void close() {
        room.close();
    }
}
