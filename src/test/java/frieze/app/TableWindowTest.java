package frieze.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.Test;

/// A window that opens a table asks how it is meant where that is not plain, and remembers the answer.
class TableWindowTest extends OpenWindow {
    /// Two columns of dates, and no name that says which counts.
    private static final String UNSURE = """
            Erfasst;Geschehen;Was
            2020-01-01;1866;Ein Gesetz
            2020-01-02;1867;Eine Erfindung
            2020-01-03;1868;Ein Krieg
            """;

    private void openTable(Path file) throws Exception {
        onWindow(() -> {
            session.open(file);
            return null;
        });
        await(() -> session.document().get().file().filter(file::equals).isPresent()
                && session.document().get().whole());
        pulses();
    }

    private Path table(String name, String text) throws Exception {
        return Files.writeString(folder.resolve(name), text);
    }

    private boolean paneIsOpen() throws Exception {
        return onWindow(() -> window.scene().lookup("#table-pane") != null);
    }

    private String counts() throws Exception {
        return onWindow(() -> {
            var label = (Label) window.scene().lookup("#table-counts");
            return label == null ? "" : label.getText();
        });
    }

    private List<String> dates() throws Exception {
        return onWindow(() -> session.timeline().events().stream()
                .map(event -> event.when().edtf())
                .toList());
    }

    private String notice() throws Exception {
        return onWindow(() -> {
            var bar = (HBox) window.scene().lookup("#notice-read");
            return bar == null ? "" : ((Label) bar.getChildren().getFirst()).getText();
        });
    }

    @Test
    void theAnswerHoldsForEveryTableWithTheSameHeading() throws Exception {
        openTable(table("one.csv", UNSURE));
        await(() -> window.scene().lookup("#table-pane") != null);
        await(() -> ((Label) window.scene().lookup("#table-counts")).getText().startsWith("3 events"));
        assertThat(counts()).isEqualTo("3 events, no row left out");
        assertThat(dates()).containsExactly("2020-01-01", "2020-01-02", "2020-01-03");
        var start = control(ComboBox.class, "table-start");
        assertThat(onWindow(() -> window.scene().getFocusOwner())).isSameAs(start);
        assertThat(onWindow(() -> String.valueOf(start.getValue()))).isEqualTo("Erfasst, 2020-01-01");
        press(KeyCode.DOWN);
        await(() -> String.valueOf(start.getValue()).equals("Geschehen, 1866"));
        pulses();
        assertThat(dates()).as("the guess stays until it is used").contains("2020-01-01");
        fire("table-use");
        await(() -> session.timeline().events().getFirst().when().edtf().equals("1866"));
        pulses();
        assertThat(dates()).containsExactly("1866", "1867", "1868");
        assertThat(paneIsOpen()).isFalse();
        assertThat(notice()).contains("as you chose for this heading");
        openTable(story);
        openTable(table("two.csv", UNSURE.replace(";", ",").replace("1868", "1871")));
        assertThat(dates()).containsExactly("1866", "1867", "1871");
        assertThat(paneIsOpen()).isFalse();
        assertThat(notice()).contains("as you chose for this heading");
    }
}
