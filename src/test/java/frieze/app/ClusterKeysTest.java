package frieze.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// Clusters, without a mouse.
class ClusterKeysTest extends OpenWindow {
    private void openCrowd() throws Exception {
        var events = IntStream.range(0, 3000)
                .mapToObj(
                        i -> "{\"id\": \"e%d\", \"title\": \"Event %d\", \"lane\": \"%s\", \"when\": \"%d-%02d-%02d\"}"
                                .formatted(i, i, i % 3 == 0 ? "a" : "b", 1900 + i % 97, 1 + i % 12, 1 + i % 28))
                .collect(Collectors.joining(",\n"));
        var crowd = Files.writeString(
                folder.resolve("crowd.json"),
                "{\"frieze\": 1, \"title\": \"Crowd\", \"lanes\": [{\"id\": \"a\", \"title\": \"A\"}, {\"id\": \"b\", \"title\": \"B\"}],"
                        + "\"events\": [" + events + "]}");
        onWindow(() -> {
            session.open(crowd);
            return null;
        });
        await(() -> session.placed().get().stream()
                .flatMap(placed -> placed.lanes().stream())
                .anyMatch(lane -> lane.clusters().size() > 3));
        pulses();
    }

    private Node focused() throws Exception {
        return onWindow(() -> window.scene().getFocusOwner());
    }

    private String said() throws Exception {
        var focused = focused();
        assertThat(focused.getStyleClass()).contains("cluster-ring");
        return onWindow(focused::getAccessibleText);
    }

    @Test
    void keysGoFromClusterToClusterAndOpenThem() throws Exception {
        openCrowd();
        press(KeyCode.HOME);
        pulses();
        var chosen = session.selection().get();
        assertThat(chosen).isPresent();
        type("c");
        var first = said();
        assertThat(first).matches("[\\d,]+ events in [AB], .*");
        press(KeyCode.RIGHT);
        var second = said();
        assertThat(second).isNotEqualTo(first);
        press(KeyCode.LEFT);
        assertThat(said()).isEqualTo(first);
        press(KeyCode.END);
        press(KeyCode.HOME);
        assertThat(said().charAt(said().indexOf(" in ") + 4)).isEqualTo(first.charAt(first.indexOf(" in ") + 4));
        press(first.contains(" in A") ? KeyCode.DOWN : KeyCode.UP);
        assertThat(said()).contains(first.contains(" in A") ? " in B" : " in A");
        assertThat(session.selection().get()).isEqualTo(chosen);

        press(KeyCode.RIGHT);
        double before = session.camera().viewport().get().orElseThrow().pxPerSecond();
        press(KeyCode.ENTER);
        await(() -> session.camera().viewport().get().orElseThrow().pxPerSecond() > before * 1.2);
    }

    @Test
    void theClusterOfTheChosenEventIsMarkedAndSaysSo() throws Exception {
        openCrowd();
        var found = onWindow(() -> {
            var placed = session.placed().get().orElseThrow();
            var plan = session.plan().orElseThrow();
            var hidden = session.timeline().events().stream()
                    .filter(event -> plan.holding(event, placed).isPresent())
                    .findFirst()
                    .orElseThrow();
            session.select(Optional.of(hidden.id()));
            return plan.holding(hidden, placed);
        });
        pulses();
        assertThat(onWindow(() -> window.timeline().chosenClusterProperty().get()))
                .isEqualTo(found);
        onWindow(() -> {
            session.select(Optional.empty());
            return null;
        });
        pulses();
        assertThat(onWindow(() -> window.timeline().chosenClusterProperty().get()))
                .isEmpty();
    }

    @Test
    void theSameKeyGoesBackToTheEvents() throws Exception {
        openCrowd();
        type("C");
        said();
        type("C");
        assertThat(focused()).isSameAs(window.timeline());
        press(KeyCode.HOME);
        assertThat(session.selection().get()).isPresent();
    }

    @Test
    void whereNoClusterIsInViewTheTimelineKeepsTheKeys() throws Exception {
        onWindow(() -> {
            window.timeline().requestFocus();
            return null;
        });
        type("c");
        assertThat(focused()).isSameAs(window.timeline());
    }
}
