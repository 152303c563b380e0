package frieze.app.present;

import static org.assertj.core.api.Assertions.assertThat;

import frieze.present.Schedule;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Draws the speaker's window as it is in the middle of the story, to be looked at beside the design.
class PresenterPictureTest {
    /// WCAG 2.2, 1.4.3
    private static final double READABLE = 4.5;

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
                assertThat(cut(pane, width)).isEmpty();
                // the focus goes past what is only a picture of the class's screen
                assertThat(pane.lookupAll(".unfold-button")).isNotEmpty().allMatch(Node::isDisabled);
                assertThat(BackRow.faint(scene, pane, READABLE)).isEmpty();
                assertThat(said(pane)).contains("1,489 studies of cancer drugs", "Who decides what gets studied?");
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

    @Test
    void notesOverTheClassWhereThereIsOneScreen() throws Exception {
        ClassScreen.on(() -> {
            try (var lesson = new Lesson(STORY, SpeakerMemory.forNow());
                    var notes = new NotesOverlay(
                            lesson.room.presentation,
                            Locale.ENGLISH,
                            lesson.watch,
                            lesson.memory,
                            lesson.opened::add,
                            1)) {
                var both = new javafx.scene.layout.Pane(lesson.room.view, notes);
                lesson.room.scene.setRoot(both);
                lesson.room.view.resize(1920, 1080);
                notes.settle(1920, 1080);
                assertThat(notes.isVisible()).isFalse();
                notes.toggle();
                lesson.watch.pass(70);
                lesson.room.presentation.goTo(4);
                both.applyCss();
                both.layout();
                notes.layout();
                assertThat(said(notes))
                        .contains("The class can read this too · N hides it", "Trial results become available")
                        .anyMatch(text -> text.startsWith("How would you test"))
                        .anyMatch(text -> text.startsWith("Next: A review finds"));
                ClassScreen.keep(lesson.room.scene.snapshot(null), "presenter-overlay.png");
                assertThat(BackRow.faint(lesson.room.scene, notes, READABLE)).isEmpty();
                notes.toggle();
                assertThat(notes.isVisible()).isFalse();
            }
            return null;
        });
    }

    /// What is cut without a hint that says it in full, and buttons that stand out of the window.
    private static java.util.List<String> cut(Node node, double width) {
        if (!node.isVisible() || node instanceof LiveView) {
            return java.util.List.of();
        }
        if (node instanceof Button && node.localToScene(node.getLayoutBounds()).getMaxX() > width) {
            return java.util.List.of("outside: " + node.getAccessibleText());
        }
        var found = new java.util.ArrayList<String>();
        if (node instanceof Labeled label && label.isTextTruncated() && label.getTooltip() == null) {
            found.add("cut: " + label.getText());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> found.addAll(cut(child, width)));
        }
        return found;
    }

    private static java.util.List<String> said(Node node) {
        if (node instanceof Labeled label
                && label.getText() != null
                && !label.getText().isEmpty()) {
            return java.util.List.of(label.getText());
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .flatMap(child -> said(child).stream())
                        .toList()
                : java.util.List.of();
    }
}
