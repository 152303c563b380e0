package frieze.app.present;

import static org.assertj.core.api.Assertions.assertThat;

import frieze.present.Show.Curtain;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The speaker's window in a stage, moved by the keys of a presentation.
class PresenterWindowTest {
    @TempDir
    private Path folder;

    private Lesson lesson;
    private PresenterPane pane;
    private Scene scene;
    private Stage stage;

    @BeforeAll
    static void start() throws InterruptedException {
        ClassScreen.start();
    }

    @BeforeEach
    void open() throws Exception {
        var file = Lesson.moon(folder);
        on(() -> {
            lesson = new Lesson(file, SpeakerMemory.forNow());
            pane = lesson.pane(Locale.ENGLISH, 1);
            scene = new Scene(pane, 1000, 700);
            new PresentingKeys(lesson.room.presentation, new Desk()).install(scene);
            stage = new Stage();
            stage.setScene(scene);
            stage.setX(0);
            stage.setY(0);
            stage.show();
            return null;
        });
    }

    @AfterEach
    void close() throws Exception {
        on(() -> {
            stage.hide();
            pane.close();
            lesson.close();
            return null;
        });
    }

    private final class Desk implements PresentingKeys.Desk {
        @Override
        public void dismiss() {
            if (!pane.dismiss()) {
                lesson.pressed.add("end");
            }
        }

        @Override
        public void notes() {}

        @Override
        public boolean typed(String sign) {
            return pane.typed(sign);
        }

        @Override
        public boolean pressed(KeyEvent key) {
            return false;
        }
    }

    private static <T> T on(Callable<T> work) throws Exception {
        return ClassScreen.on(work);
    }

    private void press(KeyCode code) throws Exception {
        on(() -> {
            var focused = scene.getFocusOwner();
            Event.fireEvent(
                    focused == null ? scene : focused,
                    new KeyEvent(KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, "", code, false, false, false, false));
            return null;
        });
    }

    private void type(String sign) throws Exception {
        on(() -> {
            var focused = scene.getFocusOwner();
            Event.fireEvent(
                    focused == null ? scene : focused,
                    new KeyEvent(KeyEvent.KEY_TYPED, sign, "", KeyCode.UNDEFINED, false, false, false, false));
            return null;
        });
    }

    /// All that a part of the window says, from top to bottom.
    private String said(String id) throws Exception {
        return on(() -> {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            var all = new ArrayList<String>();
            gather(scene.lookup("#" + id), all);
            return String.join(" ", all);
        });
    }

    private static void gather(Node node, List<String> all) {
        if (!node.isVisible()) {
            return;
        }
        switch (node) {
            case FixedDigits digits -> all.add(digits.shown());
            case Text text -> all.add(text.getText());
            case Labeled label when label.getGraphic() == null -> all.add(label.getText());
            case Parent parent -> parent.getChildrenUnmodifiable().forEach(child -> gather(child, all));
            default -> {}
        }
    }

    private int at() throws Exception {
        return on(() -> lesson.room.presentation.show().get().at());
    }

    @Test
    void theKeysOfARemoteStepWhateverHasTheFocus() throws Exception {
        press(KeyCode.PAGE_DOWN);
        assertThat(said("notes-title")).isEqualTo("Kennedy promises the Moon");
        assertThat(said("notes")).contains("Play the").contains("speech");
        assertThat(said("next-stop")).contains("Two people walk on the Moon");
        on(() -> {
            scene.lookup("#stops").requestFocus();
            return null;
        });
        press(KeyCode.PAGE_UP);
        assertThat(at()).isZero();
        on(() -> {
            scene.lookup("#park-field").requestFocus();
            return null;
        });
        press(KeyCode.PAGE_DOWN);
        assertThat(at()).isEqualTo(1);
    }

    @Test
    void theClocksGoOn() throws Exception {
        on(() -> {
            lesson.watch.pass(65);
            pane.tick();
            return null;
        });
        assertThat(said("elapsed")).isEqualTo("1:05");
        assertThat(said("at-this-stop")).isEqualTo("1:05");
        assertThat(said("clock")).isEqualTo("10:26");
        assertThat(said("pace")).isEqualTo("5 s behind the plan");
    }

    @Test
    void blackIsSaidAndTheKeyOpensAgain() throws Exception {
        type("b");
        assertThat(said("class-state")).isEqualTo("The class sees black · B opens");
        type("b");
        assertThat(on(() -> lesson.room.presentation.show().get().curtain())).isEqualTo(Curtain.OPEN);
        assertThat(on(() -> scene.lookup("#class-state").isVisible())).isFalse();
    }

    @Test
    void theQuestionIsPutBeforeTheClassAndThatIsSaid() throws Exception {
        assertThat(said("question")).contains("Who heard it?").contains("Show it");
        fire("ask");
        assertThat(said("question-state")).isEqualTo("The class sees it.");
        type("a");
        assertThat(said("question-state")).isEmpty();
        press(KeyCode.PAGE_DOWN);
        assertThat(on(() -> scene.lookup("#question").isVisible())).isFalse();
    }

    @Test
    void aQuestionOfTheClassIsParkedWithoutLeavingTheKeyboard() throws Exception {
        type("q");
        on(() -> {
            ((TextField) scene.getFocusOwner()).setText("Did it hurt?");
            return null;
        });
        press(KeyCode.ENTER);
        assertThat(said("parked")).contains("Did it hurt?");
        press(KeyCode.ESCAPE);
        assertThat(lesson.pressed).isEmpty();
        press(KeyCode.PAGE_DOWN);
        assertThat(at()).isEqualTo(1);
        press(KeyCode.ESCAPE);
        assertThat(lesson.pressed).containsExactly("end");
    }

    @Test
    void whatIsCoveredIsUncoveredByTheButton() throws Exception {
        press(KeyCode.PAGE_DOWN);
        assertThat(said("covered")).isEqualTo("Still covered: the title, the date");
        fire("uncover");
        fire("uncover");
        assertThat(on(() -> scene.lookup("#uncover").getParent().isVisible())).isFalse();
    }

    @Test
    void enterInTheListGoesToTheChosenStop() throws Exception {
        on(() -> {
            var list = (ListView<?>) scene.lookup("#stops");
            list.requestFocus();
            list.getSelectionModel().select(2);
            Event.fireEvent(
                    list,
                    new KeyEvent(
                            KeyEvent.KEY_PRESSED,
                            KeyEvent.CHAR_UNDEFINED,
                            "",
                            KeyCode.ENTER,
                            false,
                            false,
                            false,
                            false));
            return null;
        });
        assertThat(at()).isPositive();
    }

    @Test
    void everyControlHasANameAndCanBeReachedByTab() throws Exception {
        var nameless = on(() -> {
            var found = new ArrayList<String>();
            controls(scene.getRoot(), found);
            return found;
        });
        assertThat(nameless).isEmpty();
    }

    private static void controls(Node node, List<String> nameless) {
        boolean control = node instanceof Button || node instanceof TextField || node instanceof ListView<?>;
        boolean named =
                node.getAccessibleText() != null && !node.getAccessibleText().isBlank();
        if (control && (!named || !node.isFocusTraversable())) {
            nameless.add(node.toString());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> controls(child, nameless));
        }
    }

    private void fire(String id) throws Exception {
        on(() -> {
            ((Button) scene.lookup("#" + id)).fire();
            return null;
        });
    }
}
