package frieze.app;

import static org.assertj.core.api.Assertions.assertThat;

import frieze.app.list.ListPlace;
import frieze.document.Event;
import frieze.document.TimeOrder;
import frieze.search.Filter;
import frieze.session.Filtering;
import frieze.session.Pane;
import frieze.view.Lit;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

/// The list that is the timeline, by keys alone.
class ListWindowTest extends OpenWindow {
    private void ctrlL() throws Exception {
        onWindow(() -> {
            var key = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.L, false, true, false, false);
            javafx.event.Event.fireEvent(window.scene().getFocusOwner(), key);
            return null;
        });
        pulses();
    }

    private void openList() throws Exception {
        onWindow(() -> {
            window.timeline().requestFocus();
            return null;
        });
        ctrlL();
        await(() -> !table().getItems().isEmpty());
        pulses();
    }

    @SuppressWarnings("unchecked")
    private TableView<Event> table() {
        return (TableView<Event>) window.scene().lookup("#list-table");
    }

    private Node focused() throws Exception {
        return onWindow(() -> window.scene().getFocusOwner());
    }

    private String summary() throws Exception {
        return control(Label.class, "list-summary").getText();
    }

    /// The lines that are made, from top to bottom.
    private List<TableRow<?>> rows() throws Exception {
        return onWindow(() -> table().lookupAll(".table-row-cell").stream()
                .<TableRow<?>>map(row -> (TableRow<?>) row)
                .filter(row -> !row.isEmpty() && row.isVisible())
                .sorted(Comparator.comparingInt(TableRow::getIndex))
                .toList());
    }

    private List<Event> inTime() {
        return session.timeline().events().stream().sorted(TimeOrder.BY_TIME).toList();
    }

    @Test
    void walksThroughAllEventsInOrderOfTime() throws Exception {
        openList();
        assertThat(focused()).isSameAs(table());
        assertThat(table().getItems()).isEqualTo(inTime());
        assertThat(summary()).startsWith("9 events");
        press(KeyCode.HOME);
        for (var event : inTime()) {
            assertThat(session.selected()).contains(event);
            double x = onWindow(() -> session.plan()
                    .orElseThrow()
                    .scale(session.camera().target().orElseThrow())
                    .x(TimeOrder.place(event.when())));
            assertThat(x)
                    .as("the picture goes along to %s", event.title())
                    .isBetween(0.0, window.timeline().timeAreaWidthProperty().get());
            press(KeyCode.DOWN);
        }
        press(KeyCode.ENTER);
        var last = inTime().getLast();
        assertThat(session.pane().get()).isEqualTo(new Pane.Details(last.id()));
        press(KeyCode.ESCAPE);
        assertThat(session.pane().get()).isEqualTo(Pane.CLOSED);
        assertThat(focused()).isSameAs(table());
    }

    @Test
    void followsWhatIsChosenInThePicture() throws Exception {
        openList();
        onWindow(() -> {
            window.timeline().requestFocus();
            return null;
        });
        press(KeyCode.END);
        assertThat(table().getSelectionModel().getSelectedItem())
                .isEqualTo(session.selected().orElseThrow())
                .isEqualTo(inTime().getLast());
    }

    @Test
    void leavesOutWhatTheFilterLeavesOutAndSaysSo() throws Exception {
        openList();
        var lane = session.timeline().lanes().getFirst();
        onWindow(() -> {
            new Filtering(session).set(Filter.NONE.withLane(lane.id(), true));
            return null;
        });
        await(() -> table().getItems().size() < 9);
        assertThat(table().getItems())
                .isEqualTo(inTime().stream().filter(e -> e.lane() == 0).toList());
        int some = table().getItems().size();
        assertThat(summary())
                .isEqualTo(some + " of 9 events; " + (9 - some) + " left out by the filter or in hidden lanes");
        onWindow(() -> {
            new Filtering(session).set(new Filter(Set.of(), Set.of("no such tag"), 1, Optional.empty()));
            return null;
        });
        await(() -> table().getItems().isEmpty());
        fire("list-show-all");
        await(() -> table().getItems().size() == 9);
        assertThat(focused()).isSameAs(table());
    }

    @Test
    void marksTheHitsOfASearch() throws Exception {
        openList();
        type("/");
        for (char sign : "depression".toCharArray()) {
            type(String.valueOf(sign));
        }
        await(() -> window.timeline().litProperty().get() != Lit.ALL);
        pulses();
        var lit = onWindow(() -> window.timeline().litProperty().get());
        var hit = PseudoClass.getPseudoClass("hit");
        var unlit = PseudoClass.getPseudoClass("unlit");
        assertThat(rows()).isNotEmpty().allSatisfy(row -> {
            boolean found = lit.lights((Event) row.getItem());
            assertThat(row.getPseudoClassStates().contains(hit)).isEqualTo(found);
            assertThat(row.getPseudoClassStates().contains(unlit)).isEqualTo(!found);
            assertThat(row.getAccessibleText().endsWith("Found")).isEqualTo(found);
        });
        assertThat(rows().stream().map(row -> lit.lights((Event) row.getItem())).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(true, false);
    }

    @Test
    void saysALineInOneSentence() throws Exception {
        openList();
        press(KeyCode.HOME);
        press(KeyCode.ENTER);
        pulses();
        var first = rows().getFirst();
        assertThat(first.getAccessibleText())
                .contains("1960s")
                .contains("Ketamine enters the clinic")
                .contains("Medicine")
                .endsWith("Read");
    }

    @Test
    void standsInsteadOfThePictureAndGoesAgain() throws Exception {
        openList();
        fire("list-alone");
        assertThat(surroundings.list().get()).isEqualTo(ListPlace.ALONE);
        assertThat(window.timeline().localToScene(0, 0)).isNotNull();
        assertThat(onWindow(() -> isSeen(window.timeline()))).isFalse();
        assertThat(onWindow(() -> isSeen(window.scene().lookup(".status-line"))))
                .isFalse();
        onWindow(() -> {
            window.focusTimeline();
            return null;
        });
        assertThat(focused()).as("what is not seen has no keys").isSameAs(table());
        ctrlL();
        assertThat(surroundings.list().get()).isEqualTo(ListPlace.NONE);
        assertThat(onWindow(() -> isSeen(window.timeline()))).isTrue();
        assertThat(onWindow(() -> isSeen(window.scene().lookup(".status-line"))))
                .isTrue();
        assertThat(focused()).isSameAs(window.timeline());
        assertThat(onWindow(() -> table() == null)).isTrue();
    }

    private static boolean isSeen(Node node) {
        for (var at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return node.getScene() != null;
    }

    @Test
    void makesLinesOfWhatIsInViewAlone() throws Exception {
        int many = 60_000;
        var events = IntStream.range(0, many)
                .mapToObj(i ->
                        "{\"id\": \"e%d\", \"when\": \"%d\", \"title\": \"Event %d\"}".formatted(i, 1000 + i % 1000, i))
                .collect(Collectors.joining(",\n"));
        var file = Files.writeString(folder.resolve("many.json"), "{\"title\": \"M\", \"events\": [" + events + "]}");
        onWindow(() -> {
            session.open(file);
            return null;
        });
        await(() ->
                session.document().get().whole() && session.timeline().events().size() == many);
        openList();
        await(() -> table().getItems().size() == many);
        press(KeyCode.END);
        pulses();
        assertThat(session.selected()).contains(table().getItems().getLast());
        assertThat(rows()).hasSizeLessThan(60);
        assertThat(rows().getLast().getIndex()).isEqualTo(many - 1);
        press(KeyCode.UP);
        assertThat(session.selected()).contains(table().getItems().get(many - 2));
    }
}
