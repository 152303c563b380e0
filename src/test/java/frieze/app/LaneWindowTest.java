package frieze.app;

import static org.assertj.core.api.Assertions.assertThat;

import frieze.document.EventId;
import frieze.document.Lane;
import frieze.layout.Grouping;
import frieze.layout.Placed;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;

/// Lanes in the window with real events: collapsed, moved, hidden, grouped and scrolled.
class LaneWindowTest extends OpenWindow {
    private Placed placed() throws Exception {
        return onWindow(() -> session.placed().get().orElseThrow());
    }

    private List<String> lanes() throws Exception {
        return placed().lanes().stream().map(l -> l.lane().id()).toList();
    }

    private List<String> order() throws Exception {
        return onWindow(() -> session.lanes().shown().stream().map(Lane::id).toList());
    }

    private Node heading(String title) throws Exception {
        return onWindow(() -> window.timeline().lookupAll(".lane-heading").stream()
                .filter(node -> String.valueOf(node.getAccessibleText()).startsWith(title + ","))
                .findFirst()
                .orElseThrow());
    }

    private static Point2D middle(Node node) throws Exception {
        return onWindow(() -> {
            var bounds = node.localToScene(node.getBoundsInLocal());
            return new Point2D(bounds.getCenterX(), bounds.getCenterY());
        });
    }

    private static void give(Node node, EventType<MouseEvent> type, Point2D at, boolean still) throws Exception {
        boolean down = type == MouseEvent.MOUSE_PRESSED || type == MouseEvent.MOUSE_DRAGGED;
        onWindow(() -> {
            Event.fireEvent(
                    node,
                    new MouseEvent(
                            type,
                            at.getX(),
                            at.getY(),
                            at.getX(),
                            at.getY(),
                            MouseButton.PRIMARY,
                            1,
                            false,
                            false,
                            false,
                            false,
                            down,
                            false,
                            false,
                            false,
                            false,
                            still,
                            new PickResult(node, at.getX(), at.getY())));
            return null;
        });
    }

    private void click(Node node) throws Exception {
        var at = middle(node);
        give(node, MouseEvent.MOUSE_PRESSED, at, true);
        give(node, MouseEvent.MOUSE_RELEASED, at, true);
        give(node, MouseEvent.MOUSE_CLICKED, at, true);
        pulses();
    }

    private void key(KeyCode code, boolean alt) throws Exception {
        onWindow(() -> {
            Event.fireEvent(
                    window.scene().getFocusOwner(),
                    new KeyEvent(KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, "", code, false, false, alt, false));
            return null;
        });
        pulses();
    }

    private void checkSums() throws Exception {
        var counts = placed().counts();
        assertThat(counts.shown() + counts.clustered()).isEqualTo(counts.inView());
        assertThat(counts.inView() + counts.outside() + counts.filtered()).isEqualTo(counts.total());
    }

    @Test
    void aClickOnTheTriangleCollapsesALane() throws Exception {
        var whole = placed();
        press(KeyCode.RIGHT);
        click(heading("Medicine").lookup(".lane-triangle"));
        var lane = placed().lanes().stream()
                .filter(l -> l.lane().title().equals("Medicine"))
                .findFirst()
                .orElseThrow();
        assertThat(lane.collapsed()).isTrue();
        assertThat(lane.height()).isLessThan(40);
        assertThat(lane.items()).isEmpty();
        assertThat(lane.clusters().stream().mapToInt(Placed.Cluster::count).sum())
                .isEqualTo(lane.eventsInView())
                .isPositive();
        checkSums();
        var heading = heading("Medicine");
        assertThat(heading.getAccessibleRole()).isEqualTo(AccessibleRole.TITLED_PANE);
        assertThat(heading.getAccessibleText()).contains("collapsed");
        assertThat(onWindow(() -> heading.queryAccessibleAttribute(AccessibleAttribute.EXPANDED)))
                .isEqualTo(false);
        assertThat(session.selection().get())
                .as("the click was not meant for the timeline")
                .isPresent();
        click(heading.lookup(".lane-triangle"));
        assertThat(placed().lanes()).hasSameSizeAs(whole.lanes()).noneMatch(Placed.PlacedLane::collapsed);
    }

    @Test
    void keysPassCollapsedLanesAndALinkOpensThem() throws Exception {
        onWindow(() -> {
            session.lanes().collapse(lane("Medicine").id(), true);
            return null;
        });
        pulses();
        press(KeyCode.HOME);
        assertThat(session.selection().get()).contains(new EventId("fda-approval"));
        onWindow(() -> {
            session.goTo(new EventId("introduction"));
            return null;
        });
        pulses();
        assertThat(placed().lanes()).noneMatch(Placed.PlacedLane::collapsed);
        assertThat(placed().lanes().stream()
                        .flatMap(l -> l.items().stream())
                        .map(i -> i.event().id()))
                .contains(new EventId("introduction"));
    }

    private Lane lane(String title) {
        return session.timeline().lanes().stream()
                .filter(lane -> lane.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void draggingAHeadingMovesItsLane() throws Exception {
        var before = order();
        var first = heading(placed().lanes().getFirst().lane().title());
        var second = placed().lanes().get(1);
        var from = middle(first);
        var to = onWindow(() -> window.timeline()
                .localToScene(20, window.timeline().headerHeightProperty().get() + second.y() + second.height() * 0.8));
        give(first, MouseEvent.MOUSE_PRESSED, from, true);
        give(first, MouseEvent.MOUSE_DRAGGED, from.add(0, 3), false);
        var line = onWindow(() -> window.timeline().lookup(".lane-insertion"));
        assertThat(line.isVisible())
                .as("a hand that trembles does not move a lane")
                .isFalse();
        give(first, MouseEvent.MOUSE_DRAGGED, to, false);
        assertThat(line.isVisible()).isTrue();
        double lineY = onWindow(() -> line.localToScene(0, 2).getY());
        double below = onWindow(() -> window.timeline()
                .localToScene(0, window.timeline().headerHeightProperty().get() + second.y() + second.height())
                .getY());
        assertThat(lineY).isCloseTo(below, org.assertj.core.api.Assertions.within(3.0));
        give(first, MouseEvent.MOUSE_RELEASED, to, false);
        pulses();
        assertThat(order()).containsExactly(before.get(1), before.get(0), before.get(2), before.get(3));
        assertThat(line.isVisible()).isFalse();
        checkSums();
    }

    @Test
    void escLeavesADraggedLaneWhereItWas() throws Exception {
        var before = order();
        var first = heading(placed().lanes().getFirst().lane().title());
        var from = middle(first);
        give(first, MouseEvent.MOUSE_PRESSED, from, true);
        give(first, MouseEvent.MOUSE_DRAGGED, from.add(0, 300), false);
        press(KeyCode.ESCAPE);
        give(first, MouseEvent.MOUSE_RELEASED, from.add(0, 300), false);
        pulses();
        assertThat(order()).isEqualTo(before);
    }

    @Test
    void everythingCanBeDoneByKeys() throws Exception {
        var before = order();
        var first = heading(placed().lanes().getFirst().lane().title());
        onWindow(() -> {
            first.requestFocus();
            return null;
        });
        key(KeyCode.DOWN, true);
        assertThat(order()).containsExactly(before.get(1), before.get(0), before.get(2), before.get(3));
        assertThat(onWindow(() -> window.scene().getFocusOwner())).isSameAs(first);
        key(KeyCode.SPACE, false);
        assertThat(placed().lanes().get(1).collapsed()).isTrue();
        key(KeyCode.UP, false);
        key(KeyCode.LEFT, false);
        assertThat(placed().lanes()).filteredOn(Placed.PlacedLane::collapsed).hasSize(2);
        key(KeyCode.RIGHT, false);
        assertThat(placed().lanes().getFirst().collapsed()).isFalse();
        var reached = onWindow(() -> window.timeline().lookupAll(".lane-heading").stream()
                .filter(Node::isFocusTraversable)
                .toList());
        assertThat(reached).as("Tab stops once").hasSize(1);
        assertThat(session.selection().get())
                .as("the arrows were not meant for the timeline")
                .isEmpty();
    }

    @Test
    void theListBelowTheButtonGroupsHidesAndShows() throws Exception {
        tagged();
        fire("lanes");
        var byTag = popOver(RadioButton.class, "lanes-by-tag");
        onWindow(() -> {
            byTag.fire();
            return null;
        });
        pulses();
        assertThat(session.choices().get().by()).isEqualTo(Grouping.By.TAG);
        assertThat(placed().lanes().stream().map(l -> l.lane().title())).containsExactly("war", "peace", "No tag");
        checkSums();
        onWindow(() -> {
            session.lanes().showOnly("#peace");
            return null;
        });
        pulses();
        assertThat(lanes()).containsExactly("#peace");
        assertThat(placed().counts().filtered()).isEqualTo(4);
        checkSums();
        onWindow(() -> {
            popOver(RadioButton.class, "lanes-by-none").fire();
            return null;
        });
        pulses();
        assertThat(placed().lanes()).hasSize(1);
        assertThat(placed().counts().filtered()).isZero();
        assertThat(placed().lanes().getFirst().owners()).hasSize(2);
        onWindow(() -> {
            popOver(RadioButton.class, "lanes-by-tag").fire();
            return null;
        });
        pulses();
        assertThat(lanes()).as("how the tags were arranged is kept").containsExactly("#peace");
    }

    private static <T extends Node> T popOver(Class<T> type, String id) throws Exception {
        java.util.concurrent.Callable<T> find = () -> Window.getWindows().stream()
                .map(w -> w.getScene().lookup("#" + id))
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
        return javafx.application.Platform.isFxApplicationThread() ? find.call() : onWindow(find);
    }

    private void tagged() throws Exception {
        write("""
                {"title": "Tags", "lanes": [{"id": "a", "title": "A"}, {"id": "b", "title": "B"}], "events": [
                {"when": "1900", "title": "one", "lane": "a", "tags": ["war", "peace"]},
                {"when": "1910", "title": "two", "lane": "b", "tags": ["war"]},
                {"when": "1920", "title": "three", "lane": "a", "tags": ["peace"]},
                {"when": "1930", "title": "four", "lane": "b", "tags": ["war"]},
                {"when": "1940", "title": "five", "lane": "b"}]}
                """);
    }

    private void write(String text) throws Exception {
        var file = Files.writeString(folder.resolve("other.json"), text);
        onWindow(() -> {
            session.open(file);
            return null;
        });
        await(() -> session.document().get().file().filter(file::equals).isPresent()
                && session.placed().get().filter(p -> p.counts().total() != 9).isPresent());
        pulses();
    }

    private void villages() throws Exception {
        var text = new StringBuilder("{\"title\": \"Villages\", \"lanes\": [");
        for (int i = 0; i < 200; i++) {
            text.append(i == 0 ? "" : ",").append("{\"id\": \"l%d\", \"title\": \"Village %d\"}".formatted(i, i));
        }
        text.append("], \"events\": [");
        for (int i = 0; i < 4_000; i++) {
            text.append(i == 0 ? "" : ",")
                    .append(String.format(
                            Locale.ROOT,
                            "{\"id\": \"e%d\", \"when\": \"%d\", \"title\": \"Fair %d\", \"lane\": \"l%d\"}",
                            i,
                            1500 + i * 7 % 400,
                            i,
                            i % 200));
        }
        write(text.append("]}").toString());
    }

    @Test
    void twoHundredLanesScroll() throws Exception {
        villages();
        var bar = onWindow(() -> (ScrollBar) window.timeline().lookup(".lane-scroll"));
        assertThat(bar.isVisible()).isTrue();
        assertThat(bar.getAccessibleRole()).isEqualTo(AccessibleRole.SCROLL_BAR);
        assertThat(bar.getAccessibleText()).isEqualTo("Scroll the lanes");
        assertThat(placed().lanes().size()).as("only lanes in view are placed").isLessThan(12);
        checkSums();
        double instant = left();

        var thumb = onWindow(() -> bar.lookup(".thumb"));
        var at = middle(thumb);
        give(thumb, MouseEvent.MOUSE_PRESSED, at, true);
        give(thumb, MouseEvent.MOUSE_DRAGGED, at.add(0, 150), false);
        give(thumb, MouseEvent.MOUSE_RELEASED, at.add(0, 150), false);
        pulses();
        double scrolled = placed().viewport().scrollY();
        assertThat(scrolled).isGreaterThan(1_000);
        assertThat(left()).isEqualTo(instant);
        assertThat(lanes()).doesNotContain("l0");
        assertThat(onWindow(bar::getValue)).isCloseTo(scrolled, org.assertj.core.api.Assertions.within(0.01));
        checkSums();

        press(KeyCode.PAGE_DOWN);
        assertThat(placed().viewport().scrollY()).isGreaterThan(scrolled + 200);
        press(KeyCode.PAGE_UP);
        assertThat(placed().viewport().scrollY()).isCloseTo(scrolled, org.assertj.core.api.Assertions.within(0.01));

        onWindow(() -> {
            session.goTo(new EventId("e199"));
            return null;
        });
        pulses();
        assertThat(lanes()).contains("l199");
        assertThat(placed().lanes().stream()
                        .flatMap(l -> l.items().stream())
                        .map(i -> i.event().id()))
                .contains(new EventId("e199"));
        checkSums();
    }

    @Test
    void theArrowsScrollFromHeadingToHeading() throws Exception {
        villages();
        onWindow(() -> {
            window.timeline().lookup(".lane-heading").requestFocus();
            return null;
        });
        var first = onWindow(() -> window.scene().getFocusOwner().getAccessibleText());
        for (int i = 0; i < 12; i++) {
            key(KeyCode.DOWN, false);
        }
        var now = onWindow(() -> window.scene().getFocusOwner().getAccessibleText());
        assertThat(number(now) - number(first)).isEqualTo(12);
        assertThat(lanes()).contains("l" + number(now));
        assertThat(onWindow(() -> window.timeline().lookupAll(".lane-heading").size()))
                .as("lanes out of view have no nodes")
                .isLessThan(12);
    }

    private static int number(String heading) {
        return Integer.parseInt(heading.substring("Village ".length(), heading.indexOf(',')));
    }

    @Test
    void erasWithoutARowAreCountedAndListed() throws Exception {
        // no gap that would be folded
        var years = IntStream.rangeClosed(0, 20)
                .mapToObj(i -> "{\"when\": \"%d\", \"title\": \"Fair\"}".formatted(1700 + 5 * i))
                .collect(Collectors.joining(","));
        write("{\"title\": \"Eras\", \"events\": [" + years + """
                ],
                "eras": [{"when": "1700/1800", "title": "A"}, {"when": "1700/1790", "title": "B"},
                {"when": "1701/1780", "title": "C"}, {"when": "1740/1770", "title": "D"},
                {"when": "1742/1760", "title": "E"}]}
                """);
        var more = onWindow(() -> window.timeline().lookupAll(".era-count").stream()
                .filter(Node::isVisible)
                .map(Button.class::cast)
                .toList());
        assertThat(more).hasSize(1);
        assertThat(more.getFirst().getText()).isEqualTo("+2 eras");
        assertThat(more.getFirst().getAccessibleText()).isEqualTo("2 more eras: D, 1740 to 1770; E, 1742 to 1760");
        assertThat(more.getFirst().getTooltip().getText()).contains("D, 1740 to 1770", "E, 1742 to 1760");
        onWindow(() -> {
            more.getFirst().fire();
            var menu = (ContextMenu) Window.getWindows().stream()
                    .filter(ContextMenu.class::isInstance)
                    .findFirst()
                    .orElseThrow();
            menu.getItems().get(1).fire();
            menu.hide();
            return null;
        });
        pulses();
        var shown = visible();
        var wanted = session.timeline().eras().get(4).when().span();
        assertThat((double) shown.start())
                .isCloseTo(wanted.start(), org.assertj.core.api.Assertions.within(86_400.0 * 30));
        assertThat((double) shown.end()).isCloseTo(wanted.end(), org.assertj.core.api.Assertions.within(86_400.0 * 30));
    }
}
