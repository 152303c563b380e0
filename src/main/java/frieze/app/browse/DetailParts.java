package frieze.app.browse;

import frieze.app.media.LinkOpener;
import frieze.app.media.MarkdownFlow;
import frieze.document.EventId;
import frieze.document.Figure;
import frieze.text.Messages;
import frieze.view.Icons;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.SVGPath;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Builds the parts of the detail pane from what its model says.
///
/// @param goTo what a click on another event does
record DetailParts(Messages texts, LinkOpener opener, Pictures pictures, FigureDots dots, Consumer<EventId> goTo) {

    VBox body(DetailModel model) {
        var body = new VBox();
        body.getStyleClass().add("detail-body");
        body.getChildren().add(flow("detail-title", model.title()));
        body.getChildren().add(date(model));
        if (!model.text().isBlank()) {
            body.getChildren().add(markdown(model.text()));
        }
        model.figures().forEach(figure -> body.getChildren().add(figure(figure)));
        model.media().forEach(media -> body.getChildren().add(pictures.show(media, DetailPane.COLUMN)));
        if (!model.question().isBlank()) {
            body.getChildren().add(question(model.question()));
        }
        if (!model.notes().isBlank()) {
            body.getChildren().add(notes(model.notes()));
        }
        if (!model.sources().isEmpty()) {
            var name = model.sources().size() == 1 ? "detail.source" : "detail.sources";
            var section = section(texts.get(name));
            model.sources().forEach(source -> section.getChildren().add(source(source)));
            body.getChildren().add(section);
        }
        if (!model.links().isEmpty()) {
            body.getChildren().add(lines(texts.get("detail.links"), model.links(), 0));
        }
        if (!model.meanwhile().isEmpty()) {
            body.getChildren().add(lines(model.meanwhileHeading(), model.meanwhile(), model.more()));
        }
        return body;
    }

    VBox listing(String title, List<DetailModel.EventLine> lines, int more) {
        var body = new VBox(lines("", lines, more));
        body.getStyleClass().add("detail-body");
        body.setAccessibleText(title);
        return body;
    }

    private Node markdown(String text) {
        return MarkdownFlow.of(text, opener, media -> pictures.show(media, DetailPane.COLUMN), texts.locale());
    }

    private static TextFlow flow(String style, String literal) {
        var text = new Text(literal);
        text.getStyleClass().add("text");
        var flow = new TextFlow(text);
        flow.getStyleClass().add(style);
        flow.setAccessibleRole(AccessibleRole.TEXT);
        flow.setAccessibleText(literal);
        return flow;
    }

    private static Node date(DetailModel model) {
        var pill = new Label(model.date());
        pill.getStyleClass().add("date-pill");
        pill.setWrapText(true);
        pill.setMinWidth(Label.USE_PREF_SIZE);
        pill.setMaxWidth(DetailPane.COLUMN);
        pill.setMinHeight(Label.USE_PREF_SIZE);
        if (model.precision().isBlank()) {
            return new HBox(pill);
        }
        var note = new Label(model.precision());
        note.getStyleClass().add("precision");
        note.setWrapText(true);
        var row = new javafx.scene.layout.FlowPane(10, 4, pill, note);
        row.setPrefWrapLength(DetailPane.COLUMN);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node figure(Figure figure) {
        var number = new Label(texts.get("figure.value", figure.value()));
        number.getStyleClass().add("figure-value");
        var label = new Label(figure.label());
        label.getStyleClass().add("figure-label");
        label.setWrapText(true);
        var path = new SVGPath();
        path.setContent(dots.path(figure.value(), DetailPane.COLUMN));
        path.getStyleClass().add("dots");
        var box = new VBox(4, new HBox(8, number, label), path);
        HBox.setHgrow(label, Priority.ALWAYS);
        ((HBox) box.getChildren().getFirst()).setAlignment(Pos.BASELINE_LEFT);
        if (dots.unit() > 1) {
            var scale = new Label(texts.get("figure.unit", dots.unit()));
            scale.getStyleClass().add("credit");
            box.getChildren().add(scale);
        }
        box.getStyleClass().add("figure");
        path.setAccessibleText(texts.get("figure.name", figure.value(), figure.label()));
        return box;
    }

    private Node question(String question) {
        var box = new VBox(4, heading(texts.get("detail.question")), flow("question-text", question));
        box.getStyleClass().add("question");
        return box;
    }

    private Node notes(String notes) {
        var caption = new Label(texts.get("detail.notes"));
        caption.getStyleClass().add("muted");
        var icon = Icons.NOTE.node(16);
        var text = new VBox(2, markdown(notes), caption);
        var box = new HBox(12, new StackPane(icon), text);
        ((StackPane) box.getChildren().getFirst()).setAlignment(Pos.TOP_LEFT);
        HBox.setHgrow(text, Priority.ALWAYS);
        box.getStyleClass().add("note");
        return box;
    }

    private static Label heading(String text) {
        var label = new Label(text);
        label.getStyleClass().add("section-heading");
        return label;
    }

    private static VBox section(String name) {
        var section = new VBox(6);
        section.getStyleClass().add("section");
        if (!name.isEmpty()) {
            section.getChildren().add(heading(name));
        }
        return section;
    }

    private Node source(DetailModel.SourceLine source) {
        if (source.address().isEmpty()) {
            return flow("source", source.text());
        }
        var link = new Hyperlink(source.text());
        link.getStyleClass().add("source");
        link.setWrapText(true);
        link.setTooltip(new Tooltip(source.address().get().toString()));
        link.setOnAction(_ -> opener.open(source.address().get()));
        return link;
    }

    private VBox lines(String name, List<DetailModel.EventLine> lines, int more) {
        var section = section(name);
        lines.forEach(line -> section.getChildren().add(line(line)));
        if (more > 0) {
            var label = new Label(texts.get("detail.more", more));
            label.getStyleClass().add("muted");
            section.getChildren().add(label);
        }
        return section;
    }

    private Node line(DetailModel.EventLine line) {
        var title = new Label(line.title());
        title.getStyleClass().add("line-title");
        title.setWrapText(true);
        var detail = new Label(line.detail().isBlank() ? line.date() : line.detail());
        detail.getStyleClass().add("line-detail");
        detail.setWrapText(true);
        var mark = new StackPane(DetailPane.bead(line.lane()));
        mark.setAlignment(Pos.TOP_CENTER);
        mark.getStyleClass().add("line-mark");
        var row = new HBox(10, mark, new VBox(title, detail));
        var button = new Button("", row);
        button.getStyleClass().add("line-button");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(texts.get("detail.go-to", line.title(), detail.getText()));
        button.setOnAction(_ -> goTo.accept(line.id()));
        return button;
    }

    Node footer(DetailModel model) {
        var previous = neighbour(model.previous(), false);
        var next = neighbour(model.next(), true);
        var footer = new HBox(previous, next);
        HBox.setHgrow(previous, Priority.ALWAYS);
        HBox.setHgrow(next, Priority.ALWAYS);
        footer.getStyleClass().add("detail-footer");
        return footer;
    }

    private Button neighbour(Optional<DetailModel.EventLine> line, boolean next) {
        var text = new VBox(new Label(
                line.map(DetailModel.EventLine::title).orElse(texts.get(next ? "detail.last" : "detail.first"))));
        var first = (Label) text.getChildren().getFirst();
        first.getStyleClass().add(line.isPresent() ? "line-title" : "line-detail");
        line.ifPresent(l -> {
            text.getChildren().addAll(new Label(l.date()), new Label(l.detail()));
            text.getChildren().get(1).getStyleClass().add("line-detail");
            text.getChildren().get(2).getStyleClass().add("line-detail");
        });
        text.setAlignment(next ? Pos.TOP_RIGHT : Pos.TOP_LEFT);
        HBox.setHgrow(text, Priority.ALWAYS);
        var row = new HBox(8);
        row.setAlignment(Pos.TOP_LEFT);
        var icon = (next ? Icons.NEXT : Icons.PREVIOUS).node();
        row.getChildren().addAll(next ? List.of(text, icon) : List.of(icon, text));
        var button = new Button("", row);
        button.setId(next ? "next-event" : "previous-event");
        button.getStyleClass().add("neighbour");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMaxHeight(Double.MAX_VALUE);
        button.setPrefWidth(DetailPane.WIDTH / 2);
        button.setMinWidth(0);
        button.setDisable(line.isEmpty());
        button.setAccessibleText(
                line.map(l -> texts.get(next ? "detail.next" : "detail.previous", l.title(), l.date(), l.detail()))
                        .orElse(texts.get(next ? "detail.last" : "detail.first")));
        button.setOnAction(_ -> line.ifPresent(l -> goTo.accept(l.id())));
        return button;
    }
}
