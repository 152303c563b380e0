package frieze.app.search;

import frieze.search.Filter;
import frieze.session.Filtering;
import frieze.session.Session;
import frieze.text.Messages;
import frieze.view.Icons;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;

/// What is filtered: a chip for each demand, which goes when it is pressed, and one button that ends all. Not
/// there while nothing is filtered.
final class FilterChips extends FlowPane {
    private final Session session;
    private final Filtering filtering;
    private final Messages texts;
    private final Runnable closed;
    private Optional<Filter> shown = Optional.empty();

    FilterChips(Session session, Filtering filtering, Messages texts, Runnable closed) {
        this.session = session;
        this.filtering = filtering;
        this.texts = texts;
        this.closed = closed;
        setId("filter-chips");
        getStyleClass().add("filter-chips");
        setAlignment(Pos.CENTER_LEFT);
        setAccessibleRole(AccessibleRole.TOOL_BAR);
        setAccessibleText(texts.get("filter.chips"));
        session.choices().addListener((_, _, _) -> refresh());
        refresh();
    }

    private void refresh() {
        var filter = filtering.now();
        if (shown.equals(Optional.of(filter))) {
            return;
        }
        shown = Optional.of(filter);
        setVisible(!filter.isNone());
        setManaged(!filter.isNone());
        getChildren().setAll(new Label(texts.get("filter.shown")));
        session.timeline().lanes().stream()
                .filter(lane -> filter.lanes().contains(lane.id()))
                .forEach(lane -> chip(
                        texts.get("filter.chip.lane", FilterPane.name(lane, texts)),
                        filter.withLane(lane.id(), false)));
        filter.tags().stream()
                .sorted()
                .forEach(tag -> chip(texts.get("filter.chip.tag", tag), filter.withTag(tag, false)));
        if (filter.least() > 0) {
            chip(texts.get("filter.chip.least", filter.least()), filter.withLeast(0));
        }
        filter.during()
                .ifPresent(when ->
                        chip(texts.get("filter.chip.during", when.written()), filter.withDuring(Optional.empty())));
        var all = new Button(texts.get("filter.clear.key"));
        all.setId("filter-clear-all");
        all.getStyleClass().add("flat");
        all.setOnAction(_ -> remove(Filter.NONE));
        getChildren().add(all);
    }

    private void chip(String says, Filter without) {
        var chip = new Button(says, Icons.CLOSE.node(14));
        chip.getStyleClass().add("chip");
        chip.setMnemonicParsing(false);
        chip.setContentDisplay(ContentDisplay.RIGHT);
        chip.setAccessibleText(texts.get("filter.remove", says));
        chip.setOnAction(_ -> remove(without));
        chip.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.DELETE || key.getCode() == KeyCode.BACK_SPACE) {
                remove(without);
                key.consume();
            }
        });
        getChildren().add(chip);
    }

    /// The keys stay here as long as there is a chip.
    private void remove(Filter next) {
        filtering.set(next);
        getChildren().stream()
                .filter(Button.class::isInstance)
                .findFirst()
                .filter(_ -> isVisible())
                .ifPresentOrElse(Node::requestFocus, closed);
    }
}
