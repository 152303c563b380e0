package frieze.app.search;

import frieze.app.media.Markdown;
import frieze.document.Event;
import frieze.document.Lane;
import frieze.search.Hits;
import frieze.search.Mark;
import frieze.session.Finding;
import frieze.session.HiddenHits;
import frieze.text.Messages;
import frieze.time.DateWording;
import frieze.view.Icons;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// A line of the results: where to go, or an event with its date, title and what its text says of it.
final class RowCell extends ListCell<Finding.Row> {
    private final Finding finding;
    private final HiddenHits unseen;
    private final Messages texts;
    private final DateWording wording;
    private final HBox head = new HBox();
    private final MarkedText title = new MarkedText("result-title");
    private final MarkedText excerpt = new MarkedText("result-text");
    private final VBox all = new VBox(head, title, excerpt);

    RowCell(Finding finding, HiddenHits unseen, Messages texts, DateWording wording) {
        this.finding = finding;
        this.unseen = unseen;
        this.texts = texts;
        this.wording = wording;
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        getStyleClass().add("result");
        head.getStyleClass().add("result-head");
        // as wide as the list, so that long titles break
        setPrefWidth(0);
        setOnMouseClicked(_ -> {
            if (!isEmpty()) {
                finding.go(getIndex());
            }
        });
    }

    @Override
    protected void updateItem(Finding.Row row, boolean empty) {
        super.updateItem(row, empty);
        var found = finding.found().get();
        if (empty || row == null || found.isEmpty()) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        switch (row) {
            case Finding.Row.Place(var when) -> {
                var says = texts.get("results.place", wording.shortForm(when));
                head.getChildren().setAll(Icons.NEXT.node(14));
                show(title, says, List.of());
                show(excerpt, "", List.of());
                setAccessibleText(says);
            }
            case Finding.Row.Hit(var event, var certain) -> show(event, certain, found.get());
        }
        setGraphic(all);
    }

    private void show(Event event, boolean certain, Finding.Found found) {
        var hits = found.hits();
        var lane = found.events().lanes().get(event.lane());
        var date = new Label(wording.shortForm(event.when()));
        date.getStyleClass().add("result-date");
        head.getChildren().setAll(bead(lane), date);
        if (!certain) {
            remark(texts.get("results.perhaps"));
        }
        boolean hidden = unseen.hides(event);
        if (hidden) {
            remark(texts.get("results.hidden"));
        }
        show(title, event.title(), hits.marks(event.title()));
        var below = below(event, lane, hits);
        show(
                excerpt,
                below.map(Excerpt::text).orElse(""),
                below.map(Excerpt::marks).orElse(List.of()));
        var says = texts.get(
                certain ? "results.spoken" : "results.spoken.perhaps", date.getText(), event.title(), lane.fullTitle());
        setAccessibleText(hidden ? texts.get("results.spoken.hidden", says) : says);
    }

    private void remark(String words) {
        var remark = new Label(words);
        remark.getStyleClass().add("result-perhaps");
        head.getChildren().add(remark);
    }

    /// What the text, a tag or the lane says of it.
    private static Optional<Excerpt> below(Event event, Lane lane, Hits hits) {
        var text = Excerpt.of(Markdown.plain(event.text()), hits);
        if (!text.marks().isEmpty()) {
            return Optional.of(text);
        }
        for (var tag : event.tags()) {
            var said = Excerpt.of(tag, hits);
            if (!said.marks().isEmpty()) {
                return Optional.of(said);
            }
        }
        return Optional.of(Excerpt.of(lane.fullTitle(), hits));
    }

    private static void show(MarkedText part, String text, List<Mark> marks) {
        part.set(text, marks);
        part.setVisible(!text.isEmpty());
        part.setManaged(!text.isEmpty());
    }

    static Node bead(Lane lane) {
        var bead = Icons.bead(lane.shape(), javafx.scene.paint.Color.BLACK, 1);
        bead.setStyle("-fx-fill: -frieze-lane-" + lane.colour() + ";");
        var room = new StackPane(bead);
        room.setMinSize(13, 13);
        room.setMaxSize(13, 13);
        return room;
    }
}
