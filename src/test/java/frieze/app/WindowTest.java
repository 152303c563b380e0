package frieze.app;

import static org.assertj.core.api.Assertions.assertThat;

import frieze.document.EventId;
import frieze.session.Pane;
import frieze.session.Trouble;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;

/// The window with real events, without a display.
class WindowTest extends OpenWindow {
    @Test
    void keysChooseOpenAndClose() throws Exception {
        press(KeyCode.RIGHT);
        assertThat(session.selection().get()).contains(new EventId("introduction"));
        press(KeyCode.ENTER);
        assertThat(session.pane().get()).isEqualTo(new Pane.Details(new EventId("introduction")));
        assertThat(onWindow(() -> window.shownPane().isPresent())).isTrue();
        press(KeyCode.RIGHT);
        assertThat(session.pane().get()).isEqualTo(new Pane.Details(new EventId("fda-approval")));
        press(KeyCode.ESCAPE);
        assertThat(session.pane().get()).isEqualTo(Pane.CLOSED);
        assertThat(onWindow(() -> window.shownPane().isPresent())).isFalse();
        assertThat(session.selection().get()).contains(new EventId("fda-approval"));
        press(KeyCode.ESCAPE);
        assertThat(session.selection().get()).isEmpty();
    }

    @Test
    void theListOfProblemsFollowsTheFileAndClosesWithTheLastOfThem() throws Exception {
        var whole = Files.readString(story);
        Files.writeString(story, whole.substring(0, whole.length() / 2));
        await(() -> session.document().get().trouble().isPresent());
        pulses();
        fire("show-trouble");
        press(KeyCode.ESCAPE);
        assertThat(onWindow(() -> window.scene().lookup("#problems"))).isNull();
        fire("show-trouble");
        assertThat(onWindow(() -> window.scene().lookup("#problems"))).isNotNull();
        Files.writeString(story, whole);
        await(() -> session.document().get().trouble().isEmpty());
        pulses();
        assertThat(onWindow(() -> window.scene().lookup("#problems"))).isNull();
        assertThat(onWindow(() -> window.scene().getFocusOwner())).isSameAs(window.timeline());
    }

    @Test
    void theFooterWalksThroughTime() throws Exception {
        press(KeyCode.RIGHT);
        press(KeyCode.ENTER);
        assertThat(button("previous-event").orElseThrow().isDisabled()).isTrue();
        fire("next-event");
        assertThat(session.selection().get()).contains(new EventId("fda-approval"));
        fire("close-pane");
        assertThat(session.pane().get()).isEqualTo(Pane.CLOSED);
    }

    @Test
    void anUnderscoreInANameIsShown() throws Exception {
        Files.writeString(story, Files.readString(story).replaceFirst("\"title\": \"[^\"]*\"", "\"title\": \"a_b_c\""));
        await(() -> session.timeline().title().equals("a_b_c"));
        pulses();
        var shown = onWindow(() -> ((javafx.scene.text.Text) window.scene().lookup("#title .text")).getText());
        assertThat(shown).isEqualTo("a_b_c");
    }

    private double footerHeight() throws Exception {
        return onWindow(() -> {
            window.scene().getRoot().layout();
            return ((javafx.scene.layout.Region) window.scene().lookup(".detail-footer")).getHeight();
        });
    }

    @Test
    void theFooterIsNoHigherAtTheEnds() throws Exception {
        onWindow(() -> {
            stage.setWidth(800);
            stage.setHeight(600);
            return null;
        });
        pulses();
        press(KeyCode.HOME);
        press(KeyCode.RIGHT);
        press(KeyCode.ENTER);
        double between = footerHeight();
        press(KeyCode.HOME);
        assertThat(footerHeight()).isLessThanOrEqualTo(between).isLessThan(100);
        press(KeyCode.END);
        assertThat(footerHeight()).isLessThanOrEqualTo(between);
    }

    @Test
    void aNarrowStatusLineLeavesOutWholeFieldsTheCountsFirst() throws Exception {
        var line = (javafx.scene.layout.Region) onWindow(() -> window.scene().lookup(".status-line"));
        assertThat(statusFields()).hasSize(4);
        for (double width : new double[] {500, 300, 150}) {
            int before = statusFields().size();
            onWindow(() -> {
                line.setMaxWidth(width);
                return null;
            });
            pulses();
            var fields = statusFields();
            assertThat(fields.size()).isLessThan(before);
            assertThat(fields.getFirst().getText()).isEqualTo("9 events");
            for (var field : fields) {
                assertThat(field.getWidth()).isGreaterThanOrEqualTo(onWindow(() -> field.prefWidth(-1)));
            }
            assertThat(onWindow(line::getAccessibleText)).contains("9 events: ", "clusters", "Showing");
        }
    }

    private List<Label> statusFields() throws Exception {
        return onWindow(() -> {
            var line = (javafx.scene.layout.HBox) window.scene().lookup(".status-line");
            return line.getChildren().stream()
                    .filter(Label.class::isInstance)
                    .map(Label.class::cast)
                    .filter(Node::isVisible)
                    .toList();
        });
    }

    @Test
    void aNarrowToolbarGivesUpWordsNotButtons() throws Exception {
        var last = control(Button.class, "present");
        for (double width : new double[] {1440, 1100, 1024, 900, 840}) {
            onWindow(() -> {
                stage.setWidth(width);
                return null;
            });
            pulses();
            assertThat(onWindow(() -> last.localToScene(last.getLayoutBounds()).getMaxX()))
                    .isBetween(width / 2, width);
        }
    }

    @Test
    void draggingPans() throws Exception {
        double before = left();
        mouse(MouseEvent.MOUSE_PRESSED, 600, 350, true);
        mouse(MouseEvent.MOUSE_DRAGGED, 560, 350, true);
        mouse(MouseEvent.MOUSE_DRAGGED, 500, 350, true);
        mouse(MouseEvent.MOUSE_RELEASED, 500, 350, false);
        pulses();
        assertThat(left()).isGreaterThan(before);
    }

    @Test
    void escapeClosesTheListOfKeysFirst() throws Exception {
        press(KeyCode.RIGHT);
        fire("show-keys");
        assertThat(onWindow(() -> window.scene().lookup("#keys").isVisible())).isTrue();
        press(KeyCode.ESCAPE);
        assertThat(onWindow(() -> window.scene().lookup("#keys").isVisible())).isFalse();
        assertThat(session.selection().get()).isPresent();
    }

    @Test
    void aBrokenFileKeepsTheLastGoodPictureAndShowsThePlace() throws Exception {
        var whole = Files.readString(story);
        press(KeyCode.END);
        var timeline = session.timeline();
        var span = visible();
        Files.writeString(story, whole.substring(0, whole.length() / 2));
        await(() -> session.document().get().trouble().isPresent());
        pulses();
        assertThat(session.document().get().trouble().orElseThrow().kind()).isEqualTo(Trouble.Kind.STALE);
        assertThat(session.timeline() == timeline).isTrue();
        assertThat(visible()).isEqualTo(span);
        assertThat(onWindow(() -> window.scene().lookup("#notice-trouble"))).isNotNull();
        fire("show-trouble");
        assertThat(onWindow(() -> window.scene().lookup("#problems"))).isNotNull();
        press(KeyCode.ENTER);
        assertThat(onWindow(() -> window.scene().getFocusOwner())).isInstanceOf(javafx.scene.control.ListView.class);
        assertThat(copied).hasSize(1);
        assertThat(copied.getFirst())
                .startsWith(story.toRealPath().getParent().getFileName() == null ? "" : "/")
                .contains("story.json:");
        press(KeyCode.ESCAPE);
        Files.writeString(story, whole);
        await(() -> session.document().get().trouble().isEmpty());
        pulses();
        assertThat(onWindow(() -> window.scene().lookup("#notice-trouble"))).isNull();
    }

    @Test
    void savingKeepsThePlaceAndTheChosenEvent() throws Exception {
        press(KeyCode.RIGHT);
        press(KeyCode.RIGHT);
        press(KeyCode.ENTER);
        pulses();
        var before = session.camera().viewport().get().orElseThrow();
        Files.writeString(
                story, Files.readString(story).replace("Approved as a general anaesthetic", "Approved at last"));
        await(() -> session.timeline().events().stream().anyMatch(e -> e.title().equals("Approved at last")));
        pulses();
        assertThat(session.selection().get()).contains(new EventId("fda-approval"));
        assertThat(session.pane().get()).isEqualTo(new Pane.Details(new EventId("fda-approval")));
        assertThat(session.camera().viewport().get().orElseThrow().pxPerSecond())
                .isEqualTo(before.pxPerSecond());
    }

    @Test
    void aFileThatCannotBeReadHasAPageOfItsOwn() throws Exception {
        var broken = Files.writeString(folder.resolve("broken.json"), "{\n  \"title\": oops\n}\n");
        onWindow(() -> {
            session.open(broken);
            return null;
        });
        await(() -> session.document().get().trouble().isPresent());
        assertThat(session.document().get().file()).contains(story);
        assertThat(session.document()
                        .get()
                        .trouble()
                        .orElseThrow()
                        .decisive()
                        .orElseThrow()
                        .line())
                .isEqualTo(2);
    }

    @Test
    void anUnexpectedErrorIsShownInABarAndTheWindowGoesOn() throws Exception {
        onWindow(() -> {
            window.unexpected(new IllegalStateException("a wheel came off"));
            return null;
        });
        pulses();
        assertThat(onWindow(() -> window.scene().lookup("#notice-failure").getAccessibleText()))
                .contains("a wheel came off");
        press(KeyCode.RIGHT);
        assertThat(session.selection().get()).isPresent();
    }

    @Test
    void everythingThatTakesTheFocusHasAName() throws Exception {
        press(KeyCode.RIGHT);
        press(KeyCode.ENTER);
        fire("show-keys");
        var nameless = onWindow(() -> {
            var found = new ArrayList<String>();
            collect(window.scene().getRoot(), found);
            return found;
        });
        assertThat(nameless).isEmpty();
    }

    private static void collect(Node node, List<String> nameless) {
        if (node.isFocusTraversable()) {
            var name = node.queryAccessibleAttribute(javafx.scene.AccessibleAttribute.TEXT);
            boolean scrolls = node instanceof javafx.scene.control.ScrollPane;
            if (!scrolls && (name == null || name.toString().isBlank())) {
                nameless.add(node.toString());
            }
        }
        if (node instanceof javafx.scene.Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, nameless));
        }
    }
}
