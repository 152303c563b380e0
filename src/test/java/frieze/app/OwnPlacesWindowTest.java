package frieze.app;

import static org.assertj.core.api.Assertions.assertThat;

import frieze.study.Bookmark;
import frieze.study.Note;
import frieze.study.StudyNotes;
import frieze.time.TimeSpan;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

/// What was going on at a moment (M), and all the reader's marks (Ctrl+B), by keys.
class OwnPlacesWindowTest extends OpenWindow {
    private void control(KeyCode code) throws Exception {
        onWindow(() -> {
            var focused = window.scene().getFocusOwner();
            var key = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, true, false, false);
            Event.fireEvent(focused == null ? window.scene() : focused, key);
            return null;
        });
        pulses();
    }

    private StudyNotes notes() throws Exception {
        return onWindow(() -> window.study().notebook().notes().get());
    }

    private TimeSpan shown() {
        return session.plan()
                .orElseThrow()
                .scale(session.placed().get().orElseThrow().viewport())
                .visible();
    }

    private ListView<?> list(String id) throws Exception {
        return control(ListView.class, id);
    }

    private boolean hasKeys(Node node) throws Exception {
        return onWindow(() -> window.scene().getFocusOwner() == node);
    }

    private void menu(String id) throws Exception {
        onWindow(() -> {
            window.timeline().requestFocus();
            return null;
        });
        control(KeyCode.valueOf(id));
    }

    private Optional<String> said() throws Exception {
        return Optional.ofNullable(control(Label.class, "moment-date")).map(Label::getText);
    }

    private String openMoment() throws Exception {
        onWindow(() -> {
            window.timeline().requestFocus();
            return null;
        });
        type("m");
        await(() -> window.scene().lookup("#moment-list") instanceof ListView<?> found
                && !found.getItems().isEmpty());
        return said().orElseThrow();
    }

    @Test
    void saysWhatWasGoingOnAndMovesThroughTime() throws Exception {
        var first = openMoment();
        assertThat(hasKeys(list("moment-list"))).isTrue();
        var before = visible();
        press(KeyCode.RIGHT);
        var second = said().orElseThrow();
        assertThat(second).isNotEqualTo(first);
        press(KeyCode.LEFT);
        assertThat(said()).contains(first);
        for (int i = 0; i < 150; i++) {
            onWindow(() -> {
                Event.fireEvent(
                        window.scene().getFocusOwner(),
                        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.LEFT, false, false, false, false));
                return null;
            });
        }
        pulses();
        await(() -> shown().start() < before.start());
        press(KeyCode.ESCAPE);
        assertThat(said()).as("closed").isEmpty();
        assertThat(hasKeys(window.timeline())).isTrue();
    }

    @Test
    void listsEveryLaneThatIsShown() throws Exception {
        openMoment();
        var list = list("moment-list");
        long lanes = onWindow(() -> list.getItems().stream()
                .filter(row -> row.getClass().getSimpleName().equals("Head"))
                .count());
        assertThat(lanes).isEqualTo(session.timeline().lanes().size());
        var hidden = session.timeline().lanes().getFirst().id();
        onWindow(() -> {
            session.lanes().show(hidden, false);
            return null;
        });
        await(() -> {
            var all = (ListView<?>) window.scene().lookup("#moment-list");
            return all.getItems().stream()
                            .filter(row -> row.getClass().getSimpleName().equals("Head"))
                            .count()
                    == lanes - 1;
        });
    }

    @Test
    void goesToAnEventThatIsChosen() throws Exception {
        openMoment();
        var event = session.timeline().events().stream()
                .filter(one -> one.when().written().equals("1970"))
                .findFirst()
                .or(() -> session.timeline().events().stream().findFirst())
                .orElseThrow();
        onWindow(() -> {
            session.goTo(event.id());
            return null;
        });
        pulses();
        assertThat(said().orElseThrow()).contains(event.when().written().substring(0, 4));
    }

    @Test
    void keepsANoteOnAMomentAndFindsItAmongTheMarks() throws Exception {
        var moment = openMoment();
        fire("moment-note");
        onWindow(() -> {
            ((TextArea) window.scene().lookup("#own-note-text")).setText("ask about **this**");
            return null;
        });
        control(KeyCode.ENTER);
        var note = notes().notes().getFirst();
        assertThat(note.text()).isEqualTo("ask about **this**");
        assertThat(note.about()).isInstanceOf(Note.OfMoment.class);
        press(KeyCode.ESCAPE);
        assertThat(said()).isEmpty();
        var flag = onWindow(() -> window.scene().lookup(".moment-flag"));
        assertThat(flag.getAccessibleText()).contains(moment).contains("ask about");
        menu("B");
        assertThat(hasKeys(list("marks-list"))).isTrue();
        press(KeyCode.ENTER);
        assertThat(said()).contains(moment);
    }

    @Test
    void bookmarksAViewGoesThereAndTakesItAway() throws Exception {
        var there = visible();
        menu("B");
        var name = control(TextField.class, "marks-name");
        assertThat(hasKeys(name)).as("nothing is listed yet").isTrue();
        for (var sign : "My view".split("")) {
            type(sign);
        }
        press(KeyCode.ENTER);
        assertThat(notes().bookmarks()).hasSize(1);
        var kept = ((Bookmark.OfView) notes().bookmarks().getFirst());
        assertThat(kept.name()).isEqualTo("My view");
        onWindow(() -> {
            session.camera().show(new TimeSpan(there.start(), there.start() / 2 + there.end() / 2), false);
            window.scene().lookup("#marks-list").requestFocus();
            return null;
        });
        pulses();
        press(KeyCode.ENTER);
        await(() -> {
            var view = shown();
            return Math.abs(view.end() - kept.span().end()) < view.seconds() / 100;
        });
        press(KeyCode.DELETE);
        assertThat(notes().bookmarks()).isEmpty();
        control(KeyCode.Z);
        assertThat(notes().bookmarks()).containsExactly(kept);
        menu("B");
        assertThat(control(ListView.class, "marks-list")).isNull();
    }
}
