package frieze.app;

import static org.assertj.core.api.Assertions.assertThat;

import frieze.document.EventId;
import frieze.view.Pictures;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.event.Event;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

/// A tour that is made and changed in the window.
class TourWindowTest extends OpenWindow {
    private void key(KeyCode code, boolean control, boolean alt) throws Exception {
        onWindow(() -> {
            var focused = window.scene().getFocusOwner();
            Event.fireEvent(
                    focused,
                    new KeyEvent(KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, "", code, false, control, alt, false));
            return null;
        });
        pulses();
    }

    private void openTour() throws Exception {
        onWindow(() -> {
            window.toggleTour();
            return null;
        });
        pulses();
    }

    private ListView<?> list() throws Exception {
        return control(ListView.class, "tour-list");
    }

    private String standing() throws Exception {
        return control(Label.class, "tour-standing").getText();
    }

    private static void until(Callable<Boolean> reached) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(15);
        while (!reached.call()) {
            assertThat(System.nanoTime()).as("waited too long").isLessThan(end);
            Thread.sleep(20);
        }
    }

    private static String text(Path file) throws Exception {
        return Files.readString(file);
    }

    /// What stands before the tour, and what stands behind it.
    private static String around(String file) {
        int start = file.indexOf("\"tour\"");
        return file.substring(0, start) + file.substring(file.lastIndexOf(']'));
    }

    @Test
    void aStopIsAddedMovedAndNotedAndTheRestOfTheFileStaysAsItWas() throws Exception {
        var before = text(story);
        int stops = onWindow(() -> session.timeline().tour().size());
        openTour();
        var list = list();
        assertThat(list.getItems()).hasSize(stops);
        onWindow(() -> {
            session.select(Optional.of(new EventId("recreational-use")));
            list.getSelectionModel().select(stops - 1);
            return null;
        });
        fire("tour-add");
        assertThat(list().getItems()).hasSize(stops + 1);
        assertThat(onWindow(() -> list.getSelectionModel().getSelectedIndex())).isEqualTo(stops);
        var planned = control(TextField.class, "tour-planned");
        var notes = control(TextArea.class, "tour-notes");
        assertThat(onWindow(() -> notes.isFocused())).isTrue();
        onWindow(() -> {
            notes.setText("Ask *first*.\nThen show.");
            planned.setText("2:30");
            list.requestFocus();
            return null;
        });
        key(KeyCode.UP, false, true);
        key(KeyCode.UP, false, true);
        var added = onWindow(() -> session.timeline().tour().get(stops - 2));
        assertThat(added.events()).containsExactly(new EventId("recreational-use"));
        assertThat(added.notes()).isEqualTo("Ask *first*.\nThen show.");
        assertThat(added.planned().orElseThrow()).hasSeconds(150);
        assertThat(text(story)).isEqualTo(before);
        assertThat(standing()).isEqualTo("Not saved yet.");
        var seen = visible();
        key(KeyCode.S, true, false);
        until(() -> standing().equals("Saved in story.json."));
        var after = text(story);
        assertThat(around(after)).isEqualTo(around(before));
        assertThat(after).contains("\"notes\": \"Ask *first*.\\nThen show.\"").contains("\"seconds\": 150");
        // one's own writing is no news: the view stays, and so does the place in the list
        Thread.sleep(1_200);
        pulses();
        assertThat(visible()).isEqualTo(seen);
        assertThat(onWindow(() -> list.getSelectionModel().getSelectedIndex())).isEqualTo(stops - 2);
        key(KeyCode.DELETE, false, false);
        until(() -> !text(story).contains("Ask *first*"));
        assertThat(text(story)).isEqualTo(before);
        key(KeyCode.Z, true, false);
        until(() -> text(story).equals(after));
    }

    @Test
    void aTimelineWithoutATourBeginsWithItsMostImportantEvents() throws Exception {
        var plain = Files.writeString(
                folder.resolve("plain.json"),
                "{\"events\":[{\"id\":\"a\",\"when\":\"1970\",\"title\":\"A\"},{\"id\":\"b\",\"when\":\"1980\",\"title\":\"B\"}]}");
        onWindow(() -> {
            session.open(plain);
            return null;
        });
        await(() -> session.timeline().events().size() == 2);
        openTour();
        fire("tour-begin");
        assertThat(list().getItems()).hasSize(2);
        fire("tour-save");
        until(
                () -> text(plain)
                        .endsWith(
                                "{\"id\":\"b\",\"when\":\"1980\",\"title\":\"B\"}],\"tour\":[{\"event\":\"a\"},{\"event\":\"b\"}]}"));
    }

    private static void keep(WritableImage image, String name) throws Exception {
        Pictures.write(
                image, Files.createDirectories(Path.of("target/pictures")).resolve(name + ".png"));
    }

    /// Pictures for whoever wants to look lie in `target/pictures`.
    @Test
    void thePaneFitsInLightAndDark() throws Exception {
        openTour();
        for (var look : Surroundings.Appearance.values()) {
            onWindow(() -> {
                stage.setWidth(1280);
                stage.setHeight(860);
                surroundings.appearance().set(look);
                return null;
            });
            pulses();
            var pane = control(Region.class, "tour-pane");
            assertThat(onWindow(() -> pane.getWidth())).isEqualTo(400);
            for (var id : List.of("tour-add", "tour-check", "tour-pack")) {
                var button = button(id).orElseThrow();
                assertThat(onWindow(() -> button.getWidth() >= button.prefWidth(-1) - 0.5))
                        .as(id)
                        .isTrue();
            }
            keep(onWindow(() -> window.scene().snapshot(null)), "tour-" + look);
        }
    }

    @Test
    void theCheckSaysWhatWouldGoWrongAndGivesTheTourBack() throws Exception {
        var bad = Files.writeString(
                folder.resolve("bad.json"),
                "{\"events\":[{\"id\":\"a\",\"when\":\"1970\",\"title\":\"A\",\"media\":[{\"src\":\"lost.png\"}]}],"
                        + "\"tour\":[{\"event\":\"a\"},{\"event\":\"gone\"}]}");
        onWindow(() -> {
            session.open(bad);
            return null;
        });
        await(() -> session.timeline().events().size() == 1);
        openTour();
        fire("tour-check");
        var summary = control(Label.class, "lesson-summary");
        until(() -> onWindow(summary::getText).equals("2 things are missing, nothing is doubtful."));
        keep(onWindow(() -> window.scene().snapshot(null)), "lesson-check");
        fire("lesson-back");
        assertThat(list().getItems()).hasSize(2);
    }

    @Test
    void theLessonIsPackedIntoOneFile() throws Exception {
        var packed = folder.resolve("lesson.zip");
        var suggestions = new java.util.ArrayList<String>();
        target = suggested -> {
            suggestions.add(suggested);
            return Optional.of(packed);
        };
        openTour();
        fire("tour-pack");
        var said = control(Label.class, "tour-packed");
        until(() -> onWindow(said::getText).startsWith("Packed into lesson.zip"));
        assertThat(suggestions).containsExactly("story-class.frieze");
        int stops = onWindow(() -> session.timeline().tour().size());
        onWindow(() -> {
            session.open(packed);
            return null;
        });
        await(() -> session.document().get().file().equals(Optional.of(packed)));
        assertThat(onWindow(() -> session.timeline().tour())).hasSize(stops);
    }

    @Test
    void aTimeThatIsNotUnderstoodChangesNothingAndIsShownSo() throws Exception {
        openTour();
        var planned = control(TextField.class, "tour-planned");
        onWindow(() -> {
            planned.setText("soon");
            return null;
        });
        assertThat(planned.getPseudoClassStates())
                .anyMatch(state -> state.getPseudoClassName().equals("wrong"));
        assertThat(onWindow(() -> session.timeline().tour().getLast().planned()))
                .isEmpty();
    }
}
