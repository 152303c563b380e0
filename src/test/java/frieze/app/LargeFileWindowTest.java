package frieze.app;

import static org.assertj.core.api.Assertions.assertThat;

import frieze.document.EventId;
import frieze.session.Pane;
import frieze.view.Overview;
import frieze.view.OverviewContent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.Test;

/// A window that reads a large file, with real keys and a real Cancel button.
class LargeFileWindowTest extends OpenWindow {
    /// How many events each look had.
    private final List<Integer> looks = new ArrayList<>();
    /// What the bar said while the file was read.
    private final List<String> bars = new ArrayList<>();

    private Path large() throws Exception {
        var events = new ArrayList<String>();
        for (int i = 0; i < 30_000; i++) {
            events.add("{\"id\": \"e%d\", \"when\": \"%d\", \"title\": \"Event %d\", \"text\": \"%s\"}"
                    .formatted(i, 1500 + i % 500, i, "what happened ".repeat(10)));
        }
        return Files.writeString(
                folder.resolve("large.json"),
                "{\"title\": \"Large\", \"events\": [" + String.join(",\n", events) + "]}");
    }

    private void open(Path file) throws Exception {
        onWindow(() -> {
            session.document().addListener((_, _, now) -> {
                if (!now.whole()) {
                    looks.add(now.timeline().events().size());
                }
            });
            session.open(file);
            return null;
        });
    }

    private String status() throws Exception {
        return onWindow(() -> ((Label) window.scene().lookup(".status-events")).getText());
    }

    @Test
    void theEndShowsAllWhereTheReaderIs() throws Exception {
        var overview = new ArrayList<OverviewContent>();
        onWindow(() -> {
            ((Overview) window.scene().lookup(".overview"))
                    .contentProperty()
                    .addListener((_, _, now) -> overview.add(now));
            return null;
        });
        open(large());
        await(() ->
                session.document().get().whole() && session.timeline().events().size() == 30_000);
        pulses();
        assertThat(looks).isNotEmpty().isSorted();
        assertThat(status()).contains("30,000 events").doesNotContain("so far");
        assertThat(overview).allMatch(content -> content.soFar() == content.events() < 30_000);
        assertThat(overview.getLast().events()).isEqualTo(30_000);
        assertThat(onWindow(() -> window.scene().lookup("#notice-loading"))).isNull();
        press(KeyCode.RIGHT);
        press(KeyCode.ENTER);
        assertThat(session.pane().get()).isInstanceOf(Pane.Details.class);
    }

    @Test
    void cancelBringsTheStoryBack() throws Exception {
        onWindow(() -> {
            session.select(Optional.of(new EventId("fda-approval")));
            session.document().addListener((_, _, now) -> {
                if (!now.whole()) {
                    Platform.runLater(this::lookAndCancel);
                }
            });
            return null;
        });
        open(large());
        await(() -> !bars.isEmpty());
        pulses();
        assertThat(bars.getFirst()).contains("You see what has been read so far.");
        assertThat(session.document().get().file()).contains(story);
        assertThat(session.document().get().whole()).isTrue();
        assertThat(session.selection().get()).contains(new EventId("fda-approval"));
        assertThat(onWindow(() -> window.scene().lookup("#notice-loading"))).isNull();
        assertThat(status()).doesNotContain("so far");
    }

    private void lookAndCancel() {
        if (bars.isEmpty() && window.scene().lookup("#notice-loading") instanceof HBox bar) {
            bars.add(((Label) bar.getChildren().get(1)).getText());
            ((Button) window.scene().lookup("#cancel-loading")).fire();
        }
    }
}
