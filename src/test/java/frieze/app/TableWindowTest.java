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

    private void awaitPane(String counts) throws Exception {
        await(() -> window.scene().lookup("#table-counts") instanceof Label label
                && label.getText().startsWith(counts));
        pulses();
    }

    @Test
    void escKeepsTheGuessAndGivesTheKeysBack() throws Exception {
        openTable(table("one.csv", UNSURE));
        awaitPane("3 events");
        press(KeyCode.DOWN);
        press(KeyCode.ESCAPE);
        assertThat(paneIsOpen()).isFalse();
        assertThat(onWindow(() -> window.scene().getFocusOwner())).isSameAs(window.timeline());
        assertThat(dates()).contains("2020-01-01");
        assertThat(Files.list(folder)).hasSize(2);
        fire("show-columns");
        awaitPane("3 events");
        assertThat(onWindow(() -> String.valueOf(box("table-start").getValue())))
                .startsWith("Erfasst");
        fire("table-cancel");
        assertThat(paneIsOpen()).isFalse();
    }

    @Test
    void aTableThatIsPlainIsMendedOnRequest() throws Exception {
        openTable(table("plain.csv", "date;title;other\n1900;One;Eins\n1901;Two;Zwei\n"));
        assertThat(paneIsOpen()).isFalse();
        press(KeyCode.F9);
        awaitPane("2 events");
        var title = onWindow(() -> box("table-title"));
        onWindow(() -> {
            title.requestFocus();
            return null;
        });
        press(KeyCode.DOWN);
        await(() -> String.valueOf(title.getValue()).startsWith("other"));
        fire("table-use");
        await(() -> session.timeline().events().getFirst().title().equals("Eins"));
        pulses();
        assertThat(paneIsOpen()).isFalse();
        assertThat(notice()).contains("as you chose for this heading");
        press(KeyCode.F9);
        awaitPane("2 events");
        onWindow(() -> {
            ((javafx.scene.control.Hyperlink) window.scene().lookup("#table-guess")).fire();
            return null;
        });
        await(() -> String.valueOf(title.getValue()).startsWith("title"));
        fire("table-use");
        await(() -> session.timeline().events().getFirst().title().equals("One"));
        pulses();
        assertThat(notice()).doesNotContain("as you chose");
    }

    @Test
    void aChangeOfTheFileKeepsWhatWasChosen() throws Exception {
        var file = table("one.csv", UNSURE);
        openTable(file);
        awaitPane("3 events");
        press(KeyCode.DOWN);
        fire("table-use");
        await(() -> session.timeline().events().getFirst().when().edtf().equals("1866"));
        Files.writeString(file, UNSURE + "2020-01-04;1900;Neu\n");
        await(() -> session.timeline().events().size() == 4);
        assertThat(dates()).containsExactly("1866", "1867", "1868", "1900");
        assertThat(paneIsOpen()).isFalse();
    }

    @Test
    void aTableWithoutNamesKeepsItsChoiceAsLongAsTheProgramRuns() throws Exception {
        var file = table("bare.csv", "2020-01-01;1866;Ein Gesetz\n2020-01-02;1867;Ein Krieg\n");
        openTable(file);
        awaitPane("2 events");
        press(KeyCode.DOWN);
        fire("table-use");
        await(() -> session.timeline().events().getFirst().when().edtf().equals("1866"));
        Files.writeString(file, Files.readString(file) + "2020-01-04;1900;Neu\n");
        await(() -> session.timeline().events().size() == 3);
        assertThat(dates()).containsExactly("1866", "1867", "1900");
        openTable(story);
        openTable(file);
        assertThat(dates()).containsExactly("1866", "1867", "1900");
        assertThat(paneIsOpen()).isFalse();
    }

    @Test
    void aTableInWhichNoDatesAreFoundCanStillBeExplained() throws Exception {
        var file = table("odd.csv", "Nr;Inhalt\nx;Ein Gesetz (1866)\ny;Ein Krieg\n");
        onWindow(() -> {
            session.open(file);
            return null;
        });
        awaitPane("Choose the column that holds the dates");
        assertThat(onWindow(() -> window.scene().lookup("#table-use").isDisabled()))
                .isTrue();
        assertThat(session.document().get().file()).contains(story);
        press(KeyCode.DOWN);
        press(KeyCode.DOWN);
        awaitPane("No events, 2 rows left out");
        press(KeyCode.ESCAPE);
        assertThat(paneIsOpen()).isFalse();
    }

    @Test
    void whatAnEventSaysStandsBeforeTheColumnsAndLeavesThemBehindIt() throws Exception {
        openTable(table("one.csv", UNSURE));
        awaitPane("3 events");
        onWindow(() -> {
            session.open(session.timeline().events().getFirst().id());
            return null;
        });
        pulses();
        assertThat(paneIsOpen()).isFalse();
        press(KeyCode.ESCAPE);
        assertThat(paneIsOpen()).isTrue();
        press(KeyCode.ESCAPE);
        assertThat(paneIsOpen()).isFalse();
    }

    @Test
    void ofSeveralTablesEachCanBeChosen() throws Exception {
        var plain = table("plain.csv", "date;title;other\n1900;One;Eins\n");
        var unsure = table("one.csv", UNSURE);
        onWindow(() -> {
            session.documents().openTogether(List.of(plain, story, unsure));
            return null;
        });
        awaitPane("3 events");
        var file = onWindow(() -> box("table-file"));
        assertThat(onWindow(() -> String.valueOf(file.getValue()))).isEqualTo("one.csv");
        assertThat(onWindow(() -> file.getItems().size())).isEqualTo(2);
        press(KeyCode.DOWN);
        fire("table-use");
        await(() -> session.timeline().events().stream()
                .anyMatch(event -> event.when().edtf().equals("1867")));
        assertThat(session.document().get().files()).containsExactly(plain, story, unsure);
    }

    @Test
    void inALowWindowTheFirstEventsMakeRoomForTheChoices() throws Exception {
        openTable(table("one.csv", UNSURE + "2020-01-04;1900;Neu\n".repeat(5)));
        awaitPane("8 events");
        assertThat(previewed()).isEqualTo(3);
        onWindow(() -> {
            stage.setHeight(WindowBounds.LEAST_HEIGHT);
            return null;
        });
        pulses();
        assertThat(previewed()).isEqualTo(1);
    }

    private int previewed() throws Exception {
        return onWindow(() -> ((javafx.scene.layout.VBox) window.scene().lookup("#table-preview"))
                .getChildren()
                .size());
    }

    @Test
    void everyControlHasARoleAndAName() throws Exception {
        openTable(table("one.csv", UNSURE));
        awaitPane("3 events");
        var nameless = onWindow(() -> window.scene().lookup("#table-pane").lookupAll("*").stream()
                .filter(node -> node.isFocusTraversable() && !(node instanceof javafx.scene.control.ScrollPane))
                .filter(node -> node.getAccessibleRole() == javafx.scene.AccessibleRole.NODE
                        || String.valueOf(node.queryAccessibleAttribute(javafx.scene.AccessibleAttribute.TEXT))
                                .isBlank())
                .toList());
        assertThat(nameless).isEmpty();
        assertThat(onWindow(() -> box("table-start").getAccessibleText()))
                .isEqualTo("Date or start: Erfasst, 2020-01-01");
    }

    @Test
    void aWideTableHasNoMoreNodesThanANarrowOne() throws Exception {
        openTable(table("one.csv", UNSURE));
        awaitPane("3 events");
        int narrow = nodes();
        openTable(table("wide.csv", "a;".repeat(2_000) + "b\n" + "1866;".repeat(2_000) + "x\n"));
        await(() -> box("table-start") != null && box("table-start").getItems().size() == 2_002);
        onWindow(() -> {
            box("table-start").show();
            return null;
        });
        pulses();
        assertThat(nodes()).isLessThan(narrow + 400);
        onWindow(() -> {
            box("table-start").hide();
            return null;
        });
        openTable(story);
        onWindow(() -> {
            session.open(table("wider.csv", "a;".repeat(10_000) + "b\n" + "1866;".repeat(10_000) + "x\n"));
            return null;
        });
        await(() -> session.document().get().trouble().isPresent());
        assertThat(session.document().get().trouble().orElseThrow().problems())
                .extracting(problem -> problem.code())
                .containsExactly("problem.table-too-wide");
        pulses();
        assertThat(paneIsOpen()).isFalse();
    }

    /// On the window's thread.
    private ComboBox<?> box(String id) {
        return (ComboBox<?>) window.scene().lookup("#" + id);
    }

    private int nodes() throws Exception {
        return onWindow(() -> javafx.stage.Window.getWindows().stream()
                .mapToInt(shown -> shown.getScene().getRoot().lookupAll("*").size())
                .sum());
    }
}
