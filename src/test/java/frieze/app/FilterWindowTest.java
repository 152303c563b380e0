package frieze.app;

import static org.assertj.core.api.Assertions.assertThat;

import frieze.search.Filter;
import frieze.session.Filtering;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;

/// Filtering by keys alone: Ctrl+Shift+F, ticks, chips, Ctrl+Shift+X.
class FilterWindowTest extends OpenWindow {
    private void shortcut(KeyCode code) throws Exception {
        onWindow(() -> {
            var scene = popped().orElse(window.scene());
            var focused = scene.getFocusOwner();
            Event.fireEvent(
                    focused == null ? scene.getRoot() : focused,
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, true, true, false, false));
            return null;
        });
        pulses();
    }

    private void inPopOver(KeyCode code) throws Exception {
        onWindow(() -> {
            var focused = popped().orElseThrow().getFocusOwner();
            Event.fireEvent(focused, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
            return null;
        });
        pulses();
    }

    private static Optional<Scene> popped() {
        return Window.getWindows().stream()
                .map(Window::getScene)
                .filter(scene -> scene.lookup("#filters") != null)
                .findFirst();
    }

    private static Node inside(String id) {
        return popped().orElseThrow().lookup("#" + id);
    }

    private void openFilters() throws Exception {
        onWindow(() -> {
            window.timeline().requestFocus();
            return null;
        });
        shortcut(KeyCode.F);
        await(() -> popped().isPresent());
        pulses();
    }

    private Filter filter() throws Exception {
        return onWindow(() -> new Filtering(session).now());
    }

    private long passing() throws Exception {
        return onWindow(() ->
                session.timeline().events().stream().filter(session::shows).count());
    }

    private Node chips() throws Exception {
        return control(Node.class, "filter-chips");
    }

    /// What the status line counts as filtered out and in all.
    private void countsAreTrue() throws Exception {
        long passing = passing();
        await(() -> {
            var counts = session.placed().get().orElseThrow().counts();
            return counts.filtered() == counts.total() - passing;
        });
    }

    @Test
    void ticksALaneByKeysAndTakesItBack() throws Exception {
        assertThat(chips().isVisible()).isFalse();
        openFilters();
        assertThat(onWindow(() -> popped().orElseThrow().getFocusOwner()))
                .isSameAs(onWindow(() -> inside("filter-lanes")));
        inPopOver(KeyCode.DOWN);
        inPopOver(KeyCode.SPACE);
        var second = session.timeline().lanes().get(1);
        assertThat(filter()).isEqualTo(Filter.NONE.withLane(second.id(), true));
        long inLane = session.timeline().events().stream()
                .filter(event -> event.lane() == 1)
                .count();
        assertThat(passing())
                .isEqualTo(inLane)
                .isLessThan(session.timeline().events().size());
        countsAreTrue();
        inPopOver(KeyCode.SPACE);
        assertThat(filter()).isEqualTo(Filter.NONE);
        inPopOver(KeyCode.ESCAPE);
        assertThat(popped()).isEmpty();
        assertThat(onWindow(() -> window.scene().getFocusOwner())).isSameAs(window.timeline());
    }

    @Test
    void chipsSayWhatIsFilteredAndTakeItAway() throws Exception {
        var lanes = session.timeline().lanes();
        onWindow(() -> {
            new Filtering(session)
                    .set(new Filter(Set.of(lanes.get(0).id(), lanes.get(1).id()), Set.of(), 1, Optional.empty()));
            return null;
        });
        pulses();
        assertThat(chips().isVisible()).isTrue();
        var chip = onWindow(() -> (Button) window.scene().lookup(".chip"));
        assertThat(chip.getText()).contains(lanes.getFirst().title());
        assertThat(chip.getAccessibleText()).contains("remove");
        onWindow(() -> {
            chip.requestFocus();
            return null;
        });
        press(KeyCode.DELETE);
        assertThat(filter().lanes()).containsExactly(lanes.get(1).id());
        assertThat(onWindow(() -> window.scene().getFocusOwner().getStyleClass()))
                .contains("chip");
        countsAreTrue();
        shortcut(KeyCode.X);
        assertThat(filter()).isEqualTo(Filter.NONE);
        assertThat(chips().isVisible()).isFalse();
        assertThat(passing()).isEqualTo(session.timeline().events().size());
    }

    @Test
    void aDateIsUnderstoodOrSaidToBeNone() throws Exception {
        openFilters();
        var during = onWindow(() -> (TextField) inside("filter-during"));
        onWindow(() -> {
            during.setText("1970s");
            return null;
        });
        assertThat(filter().during().orElseThrow().written()).isEqualTo("1970s");
        assertThat(passing())
                .isPositive()
                .isLessThan(session.timeline().events().size());
        countsAreTrue();
        onWindow(() -> {
            during.setText("1970s or so, perhaps");
            return null;
        });
        assertThat(onWindow(() -> popped().orElseThrow().lookup(".filter-wrong").isVisible()))
                .isTrue();
        assertThat(filter().during().orElseThrow().written())
                .as("what was understood last")
                .isEqualTo("1970s");
        shortcut(KeyCode.X);
        assertThat(filter()).isEqualTo(Filter.NONE);
    }

    @Test
    void anEventThatIsAskedForIsNotLeftHidden() throws Exception {
        var wanted = session.timeline().events().stream()
                .filter(event -> event.lane() == 0)
                .findFirst()
                .orElseThrow();
        onWindow(() -> {
            new Filtering(session)
                    .set(Filter.NONE.withLane(session.timeline().lanes().get(1).id(), true));
            return null;
        });
        assertThat(onWindow(() -> session.shows(wanted))).isFalse();
        onWindow(() -> {
            session.goTo(wanted.id());
            return null;
        });
        assertThat(onWindow(() -> session.shows(wanted))).isTrue();
        assertThat(filter()).isEqualTo(Filter.NONE);
    }

    @Test
    void staysTrueWhereTheLanesOfTheFileChange() throws Exception {
        var last = session.timeline().lanes().getLast();
        onWindow(() -> {
            new Filtering(session).set(Filter.NONE.withLane(last.id(), true));
            return null;
        });
        long before = passing();
        var opened = session.timeline();
        Files.writeString(
                story, Files.readString(story).replaceFirst("\"lanes\": *\\[", "\"lanes\": [{\"id\": \"new\"},"));
        await(() -> session.timeline() != opened
                && session.timeline().lanes().size() > opened.lanes().size());
        pulses();
        assertThat(session.timeline().lanes().getFirst().id()).isEqualTo("new");
        assertThat(filter().lanes()).containsExactly(last.id());
        assertThat(passing()).isEqualTo(before).isPositive();
        countsAreTrue();
    }

    @Test
    void isThereAgainWhenTheTimelineIsOpenedAgain() throws Exception {
        var last = session.timeline().lanes().getLast();
        var wanted = Filter.NONE.withLane(last.id(), true).withLeast(2);
        onWindow(() -> {
            new Filtering(session).set(wanted);
            return null;
        });
        pulses();
        long before = passing();
        var other = folder.resolve("other.json");
        Files.writeString(other, "{\"title\": \"Other\", \"events\": [{\"title\": \"One\", \"date\": \"1970\"}]}");
        onWindow(() -> {
            session.open(other);
            return null;
        });
        await(() -> session.timeline().title().equals("Other"));
        pulses();
        assertThat(filter()).as("of the other file").isEqualTo(Filter.NONE);
        onWindow(() -> {
            session.open(story);
            return null;
        });
        await(() -> session.timeline().lanes().size() > 1
                && !new Filtering(session).now().isNone());
        pulses();
        assertThat(filter()).isEqualTo(wanted);
        assertThat(chips().isVisible()).isTrue();
        assertThat(passing()).isEqualTo(before);
        countsAreTrue();
    }

    /// For the eye: the filters and the chips, light and dark.
    @Test
    void looksAsItShould() throws Exception {
        openFilters();
        inPopOver(KeyCode.SPACE);
        inPopOver(KeyCode.DOWN);
        inPopOver(KeyCode.SPACE);
        onWindow(() -> {
            ((TextField) inside("filter-during")).setText("1960/2010");
            return null;
        });
        pulses();
        pictures("light");
        inPopOver(KeyCode.ESCAPE);
        onWindow(() -> {
            surroundings.appearance().set(Surroundings.Appearance.DARK);
            return null;
        });
        openFilters();
        pictures("dark");
        var image = onWindow(() -> popped().orElseThrow().snapshot(null));
        var ground = image.getPixelReader().getColor((int) image.getWidth() / 2, (int) image.getHeight() - 24);
        assertThat(ground.getBrightness()).as("a dark ground").isLessThan(0.3);
    }

    private void pictures(String theme) throws Exception {
        picture(window.scene(), "filter-chips-" + theme + ".png");
        picture(onWindow(() -> popped().orElseThrow()), "filter-list-" + theme + ".png");
    }

    private static void picture(Scene scene, String name) throws Exception {
        var folder = Files.createDirectories(Path.of("target/pictures"));
        var image = onWindow(() -> scene.snapshot(null));
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        var copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                copy.setRGB(x, y, image.getPixelReader().getArgb(x, y));
            }
        }
        assertThat(javax.imageio.ImageIO.write(copy, "png", folder.resolve(name).toFile()))
                .isTrue();
    }

    @Test
    void listsEveryLane() throws Exception {
        openFilters();
        var list = onWindow(() -> (ListView<?>) inside("filter-lanes"));
        assertThat(list.getItems()).hasSize(session.timeline().lanes().size());
        assertThat(list.getAccessibleText()).isNotBlank();
        assertThat(onWindow(
                        () -> list.lookupAll(".check-box-list-cell").stream().anyMatch(cell -> cell.isVisible())))
                .isTrue();
        inPopOver(KeyCode.ESCAPE);
    }
}
