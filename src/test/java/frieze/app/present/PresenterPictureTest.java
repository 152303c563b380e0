package frieze.app.present;

import frieze.present.Schedule;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Draws the speaker's window as it is in the middle of the story, to be looked at beside the design.
class PresenterPictureTest {
    private static final Path STORY = Path.of("timeline.json");

    @BeforeAll
    static void start() throws InterruptedException {
        ClassScreen.start();
    }

    private static void draw(int width, int height, double textScale, Locale reader, String name) throws Exception {
        ClassScreen.on(() -> {
            var memory = SpeakerMemory.forNow();
            var rehearsal = new HashMap<String, Duration>();
            try (var lesson = new Lesson(STORY, memory)) {
                for (var stop :
                        Schedule.names(lesson.room.presentation.show().get().tour())) {
                    rehearsal.put(stop, Duration.ofSeconds(188));
                }
                memory.keep(STORY.toAbsolutePath(), new SpeakerMemory.Kept(rehearsal, java.util.List.of()));
                var pane = lesson.pane(reader, textScale);
                int[] seconds = {110, 130, 185, 220, 95, 145};
                for (int passed : seconds) {
                    lesson.watch.pass(passed);
                    lesson.room.presentation.goTo(
                            lesson.room.presentation.show().get().at() + 1);
                }
                lesson.watch.pass(125);
                pane.tick();
                var scene = Lesson.scene(pane, width, height);
                ClassScreen.keep(Lesson.picture(scene), name);
                pane.close();
                return null;
            }
        });
    }

    @Test
    void asInTheDesign() throws Exception {
        draw(1440, 900, 1, Locale.ENGLISH, "presenter-1440.png");
    }

    @Test
    void smallest() throws Exception {
        draw(1024, 700, 1, Locale.ENGLISH, "presenter-1024.png");
    }

    @Test
    void withLargeText() throws Exception {
        draw(1440, 900, 1.5, Locale.GERMAN, "presenter-large-de.png");
    }
}
