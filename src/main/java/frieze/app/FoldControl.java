package frieze.app;

import frieze.session.Gap;
import frieze.session.Session;
import frieze.text.Messages;
import frieze.time.DateWording;
import frieze.view.Icons;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.controlsfx.control.ToggleSwitch;

/// Folds all gaps or none, and says how many are folded; the button beside the switch opens the list of them, to
/// be folded one by one.
final class FoldControl extends HBox {
    private static final PseudoClass MIXED = PseudoClass.getPseudoClass("mixed");
    private static final double TALLEST = 380;

    private final Session session;
    private final Messages texts;
    private final DateWording wording;
    private final ToggleSwitch all = new ToggleSwitch();
    private final Button open = new Button();
    private final VBox list = new VBox(4);
    private final PopOver popOver = new PopOver();
    private boolean following;

    /// @param closed hears that the list has closed
    FoldControl(Session session, Messages texts, DateWording wording, Runnable closed) {
        super(4);
        this.session = session;
        this.texts = texts;
        this.wording = wording;
        getStyleClass().add("toolbar-group");
        open.setId("gaps");
        open.getStyleClass().add("flat");
        open.setGraphic(Icons.FOLD.node());
        open.setMinWidth(USE_PREF_SIZE);
        open.setTooltip(new Tooltip(texts.get("gaps.hint")));
        open.setOnAction(_ -> show());
        all.setId("fold-gaps");
        all.setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
        all.selectedProperty().addListener((_, _, now) -> {
            if (!following) {
                session.foldGaps(now);
            }
        });
        getChildren().addAll(open, all);
        var heading = new Label(texts.get("gaps.list"));
        heading.getStyleClass().add("section-heading");
        var hint = new Label(texts.get("gaps.more"));
        hint.getStyleClass().add("muted");
        hint.setWrapText(true);
        hint.setMaxWidth(320 * Surroundings.textScale());
        var scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(TALLEST * Surroundings.textScale());
        var content = new VBox(10, heading, scroll, hint);
        content.getStyleClass().add("gap-list");
        content.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                popOver.hide();
                key.consume();
            }
        });
        popOver.setContentNode(content);
        popOver.setArrowLocation(PopOver.ArrowLocation.TOP_CENTER);
        popOver.setAnimated(false);
        popOver.setDetachable(false);
        popOver.setOnHidden(_ -> closed.run());
    }

    private void show() {
        if (popOver.isShowing()) {
            popOver.hide();
            return;
        }
        refreshList();
        popOver.show(open);
        if (!list.getChildren().isEmpty()) {
            list.getChildren().getFirst().requestFocus();
        }
    }

    /// Follows what is folded.
    void refresh() {
        var gaps = session.gapList();
        int folded = (int) gaps.stream().filter(Gap::folded).count();
        boolean mixed = folded > 0 && folded < gaps.size();
        setVisible(!gaps.isEmpty());
        setManaged(!gaps.isEmpty());
        following = true;
        all.setSelected(folded > 0 && !mixed);
        following = false;
        all.pseudoClassStateChanged(MIXED, mixed);
        open.setText(mixed ? texts.get("gaps.some", folded, gaps.size()) : texts.get("toolbar.fold"));
        var spoken = texts.get("gaps.spoken", folded, gaps.size());
        all.setAccessibleText(spoken);
        open.setAccessibleText(spoken);
        if (popOver.isShowing()) {
            refreshList();
        }
    }

    private void refreshList() {
        var gaps = session.gapList();
        var boxes = list.getChildren();
        while (boxes.size() > gaps.size()) {
            boxes.removeLast();
        }
        for (int i = 0; i < gaps.size(); i++) {
            if (i == boxes.size()) {
                boxes.add(new CheckBox());
            }
            fill((CheckBox) boxes.get(i), gaps.get(i));
        }
    }

    private void fill(CheckBox box, Gap gap) {
        var span = gap.span();
        box.setMnemonicParsing(false);
        box.setText(texts.get("gaps.one", wording.span(span), wording.duration(span.seconds())));
        box.setSelected(gap.folded());
        box.setOnAction(_ -> session.fold(span, box.isSelected()));
    }
}
