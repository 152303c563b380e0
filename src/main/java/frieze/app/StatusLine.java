package frieze.app;

import frieze.session.Session;
import frieze.text.Messages;
import frieze.time.DateWording;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The line at the foot of the window: how many events there are and where each of them is.
final class StatusLine extends HBox {
    private final Session session;
    private final DateWording wording;
    private final Messages texts;
    private final Label events = label("status-events");
    private final Label shown = label("status-shown");
    private final Label folds = label("status-folds");
    private final Label span = label("status-span");
    /// What is cut short in a narrow window.
    private final Tooltip whole = new Tooltip();

    StatusLine(Session session, DateWording wording, Messages texts) {
        this.session = session;
        this.wording = wording;
        this.texts = texts;
        getStyleClass().add("status-line");
        setAccessibleRole(AccessibleRole.TEXT);
        var room = new Region();
        setHgrow(room, Priority.ALWAYS);
        Tooltip.install(this, whole);
        events.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(events, shown, folds, room, span);
        session.placed().addListener(_ -> refresh());
        refresh();
    }

    private static Label label(String style) {
        var label = new Label();
        label.getStyleClass().add(style);
        label.setMinWidth(0);
        return label;
    }

    private void refresh() {
        var placed = session.placed().get();
        boolean something = placed.isPresent() && placed.get().counts().total() > 0;
        getChildren().forEach(child -> child.setVisible(something));
        if (something && session.plan().isPresent()) {
            var folded = session.choices().get().folds(session.gaps());
            var visible = session.plan().get().scale(placed.get().viewport()).visible();
            var text = StatusText.of(placed.get(), folded, visible, wording, texts);
            events.setText(text.events());
            shown.setText(text.shown());
            folds.setText(text.folds());
            span.setText(text.span());
            var all = String.join(" ", text.events(), text.shown(), text.folds(), text.span());
            setAccessibleText(all);
            whole.setText(all);
        }
    }
}
