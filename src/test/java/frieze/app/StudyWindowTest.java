package frieze.app;

import static org.assertj.core.api.Assertions.assertThat;

import frieze.document.EventId;
import frieze.session.Mode;
import frieze.session.Studying;
import frieze.study.Grade;
import frieze.study.Question;
import frieze.study.Verdict;
import frieze.view.Pictures;
import frieze.view.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.event.Event;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Learning in the window, by keys alone.
class StudyWindowTest extends OpenWindow {
    private Studying begin(Set<Question.Kind> kinds) throws Exception {
        onWindow(() -> {
            window.study().begin(kinds);
            return null;
        });
        await(() -> window.study().studying().orElseThrow().state().get().ready());
        pulses();
        return window.study().studying().orElseThrow();
    }

    private void press(KeyCode code, boolean shift, boolean control) throws Exception {
        onWindow(() -> {
            Event.fireEvent(
                    window.scene().getFocusOwner(),
                    new KeyEvent(
                            KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, "", code, shift, control, false, false));
            return null;
        });
        pulses();
    }

    private String text(String id) throws Exception {
        return control(Label.class, id).getText();
    }

    /// Keeps a picture beside the test results, to be looked at.
    private void keep(String name) throws Exception {
        onWindow(() -> {
            var folder = Path.of("target", "pictures");
            Files.createDirectories(folder);
            Pictures.write(window.scene().snapshot(null), folder.resolve(name));
            return null;
        });
    }

    @Test
    void asksAboutTheHitsOfASearchAlone() throws Exception {
        onWindow(() -> {
            window.find().finding().look("depression");
            return null;
        });
        await(() -> window.find().finding().lights());
        var hits = window.find().finding().found().get().orElseThrow().hits();
        var studying = begin(java.util.EnumSet.allOf(Question.Kind.class));
        var state = studying.state().get();
        assertThat(hits.total()).isLessThan(session.timeline().events().size());
        assertThat(state.question()).isPresent();
        assertThat(hits.contains(state.question().orElseThrow().event())).isTrue();
        assertThat(state.waiting()).allMatch(hits::contains);
        assertThat(text("study-scope")).endsWith("only the hits of “depression”");
    }

    @Test
    void f7AsksAndEscGoesBack() throws Exception {
        press(KeyCode.F7);
        await(() -> window.study().studying().isPresent()
                && window.study().studying().get().state().get().ready());
        assertThat(session.mode().get()).isInstanceOf(Mode.Studying.class);
        assertThat(text("study-subject")).isNotBlank();
        press(KeyCode.ESCAPE);
        assertThat(session.mode().get()).isInstanceOf(Mode.Browsing.class);
        assertThat(onWindow(() -> window.scene().getFocusOwner())).isSameAs(window.timeline());
    }

    @ParameterizedTest
    @EnumSource(Question.Kind.class)
    void everyKindIsAnsweredByKeysAlone(Question.Kind kind) throws Exception {
        var studying = begin(EnumSet.of(kind));
        var question = studying.state().get().question().orElseThrow();
        assertThat(question.kind()).isEqualTo(kind);
        keep("study-" + kind.name().toLowerCase() + ".png");
        answerRight(question);
        var given = studying.state().get().given().orElseThrow();
        assertThat(given.verdict().outcome()).as("%s", question).isEqualTo(Verdict.Outcome.RIGHT);
        assertThat(given.grade()).isEqualTo(Grade.GOOD);
        assertThat(text("study-outcome")).isEqualTo("Right.");
        assertThat(text("study-explanation")).contains(question.event().title());
        keep("study-" + kind.name().toLowerCase() + "-answered.png");
        assertThat(window.study().notebook().notes().get().card(question.event().id()))
                .isPresent();
        // easier than that, and on
        press(KeyCode.DIGIT4);
        assertThat(studying.state().get().given().orElseThrow().grade()).isEqualTo(Grade.EASY);
        assertThat(window.study()
                        .notebook()
                        .notes()
                        .get()
                        .card(question.event().id())
                        .orElseThrow()
                        .reviews()
                        .getLast()
                        .grade())
                .isEqualTo(Grade.EASY);
        press(KeyCode.ENTER);
        assertThat(studying.state().get().question()).isNotEqualTo(Optional.of(question));
    }

    private void answerRight(Question question) throws Exception {
        switch (question) {
            case Question.Choice choice -> press(KeyCode.getKeyCode(Integer.toString(choice.right() + 1)));
            case Question.InOrder order -> sort(order);
            case Question.OnAxis place -> moveTo(place);
            case Question.TypeYear year -> {
                var field = control(TextField.class, "study-year");
                onWindow(() -> {
                    field.setText(year.event().when().written().replaceAll("/.*", ""));
                    return null;
                });
            }
        }
        press(KeyCode.ENTER);
    }

    @SuppressWarnings("unchecked")
    private void sort(Question.InOrder order) throws Exception {
        ListView<frieze.document.Event> list = control(ListView.class, "study-order");
        for (int place = 0; place < order.inTime().size(); place++) {
            int at = list.getItems().indexOf(order.inTime().get(place));
            while (onWindow(() -> list.getSelectionModel().getSelectedIndex()) < at) {
                press(KeyCode.DOWN);
            }
            while (onWindow(() -> list.getSelectionModel().getSelectedIndex()) > at) {
                press(KeyCode.UP);
            }
            for (; at > place; at--) {
                press(KeyCode.UP, true, false);
            }
        }
    }

    private void moveTo(Question.OnAxis place) throws Exception {
        press(KeyCode.HOME);
        long steps = (place.right().getFirst().start() - place.axis().start()) / place.step();
        for (long i = 0; i < steps / 10; i++) {
            press(KeyCode.RIGHT, true, false);
        }
        for (long i = 0; i < steps % 10; i++) {
            press(KeyCode.RIGHT);
        }
    }

    @Test
    void whatIsNotKnownComesAgainAndTheSessionEndsWithAForecast() throws Exception {
        var studying = begin(EnumSet.allOf(Question.Kind.class));
        int total = studying.state().get().total();
        var first = studying.state().get().question().orElseThrow().event();
        onWindow(() -> {
            window.scene().lookup("#study-check").requestFocus();
            return null;
        });
        press(KeyCode.U);
        assertThat(text("study-outcome")).isEqualTo("Now you know.");
        assertThat(studying.toRepeat()).containsExactly(first.id());
        assertThat(studying.state().get().total()).isEqualTo(total + 1);
        press(KeyCode.ENTER);
        for (int i = 0; i < 40 && studying.state().get().question().isPresent(); i++) {
            answerRight(studying.state().get().question().orElseThrow());
            press(KeyCode.ENTER);
        }
        assertThat(studying.state().get().isOver()).isTrue();
        assertThat(studying.state().get().done()).hasSize(total + 1);
        assertThat(text("study-summary-title")).isEqualTo("That is all for today");
        assertThat(onWindow(() -> window.scene().lookup("#study-forecast"))).isNotNull();
        keep("study-summary.png");
        press(KeyCode.ENTER);
        onWindow(() -> {
            Event.fireEvent(
                    window.scene().getFocusOwner(),
                    new KeyEvent(KeyEvent.KEY_PRESSED, " ", " ", KeyCode.SPACE, false, false, false, false));
            Event.fireEvent(
                    window.scene().getFocusOwner(),
                    new KeyEvent(KeyEvent.KEY_RELEASED, " ", " ", KeyCode.SPACE, false, false, false, false));
            return null;
        });
        pulses();
        assertThat(window.study().isOpen()).isFalse();
    }

    @Test
    void noDateIsShownBeforeItIsAnswered() throws Exception {
        var studying = begin(EnumSet.of(Question.Kind.ON_AXIS));
        for (int i = 0; i < 3; i++) {
            var question = studying.state().get().question().orElseThrow();
            pulses();
            assertThat(studying.band().item(question.event().id())).isEmpty();
            answerRight(question);
            pulses();
            await(() -> studying.band().item(question.event().id()).isPresent());
            press(KeyCode.ENTER);
        }
    }

    @Test
    void aBookmarkAndANoteAreLeftByKeysAndShownOnTheCard() throws Exception {
        press(KeyCode.HOME);
        var id = new EventId("introduction");
        press(KeyCode.D, false, true);
        assertThat(window.study().notebook().notes().get().isBookmarked(id)).isTrue();
        press(KeyCode.M, false, true);
        var area = control(TextArea.class, "own-note-text");
        assertThat(onWindow(() -> window.scene().getFocusOwner())).isSameAs(area);
        onWindow(() -> {
            area.setText("Ask: **how** many?");
            return null;
        });
        press(KeyCode.ENTER, false, true);
        assertThat(window.study()
                        .notebook()
                        .notes()
                        .get()
                        .note(id)
                        .orElseThrow()
                        .text())
                .isEqualTo("Ask: **how** many?");
        assertThat(text("own-note-state")).isEqualTo("your note");
        assertThat(onWindow(() -> window.timeline().badgesProperty().get().apply(id)))
                .containsExactlyInAnyOrder(frieze.view.Badge.BOOKMARK, frieze.view.Badge.NOTE);
        keep("notes.png");
        onWindow(() -> {
            surroundings.appearance().set(Surroundings.Appearance.DARK);
            return null;
        });
        pulses();
        keep("notes-dark.png");
        assertThat(onWindow(() -> surroundings.theme().get())).isEqualTo(Theme.DARK);
        // a note that is being written is let be
        press(KeyCode.M, false, true);
        var again = control(TextArea.class, "own-note-text");
        onWindow(() -> {
            again.setText("something else");
            return null;
        });
        press(KeyCode.ESCAPE);
        assertThat(window.study()
                        .notebook()
                        .notes()
                        .get()
                        .note(id)
                        .orElseThrow()
                        .text())
                .isEqualTo("Ask: **how** many?");
    }

    @Test
    void reopeningBringsBackWhereTheReaderWas() throws Exception {
        press(KeyCode.HOME);
        press(KeyCode.ENTER);
        onWindow(() -> {
            session.camera().show(new frieze.time.TimeSpan(-400_000_000, 0), false);
            return null;
        });
        pulses();
        var before = visible();
        var other = Files.writeString(
                folder.resolve("other.json"),
                "{\"title\":\"Other\",\"events\":[{\"when\":\"1200\",\"title\":\"Long ago\"},{\"when\":\"1300\",\"title\":\"Later\"}]}");
        onWindow(() -> {
            session.open(other);
            return null;
        });
        await(() -> session.timeline().title().equals("Other"));
        pulses();
        assertThat(window.study().notebook().notes().get().stay()).isEmpty();
        onWindow(() -> {
            session.open(story);
            return null;
        });
        await(() -> session.timeline().events().size() == 9
                && session.selection().get().isPresent());
        pulses();
        assertThat(session.selection().get()).contains(new EventId("introduction"));
        double tolerance = before.seconds() / 100;
        assertThat((double) visible().start())
                .isCloseTo(before.start(), org.assertj.core.api.Assertions.within(tolerance));
        assertThat((double) visible().end()).isCloseTo(before.end(), org.assertj.core.api.Assertions.within(tolerance));
        assertThat(List.copyOf(window.study().notebook().notes().get().recent()))
                .hasSize(1);
    }
}
