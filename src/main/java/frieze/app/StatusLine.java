package frieze.app;

import frieze.session.Documents;
import frieze.session.Session;
import frieze.text.Messages;
import frieze.time.DateWording;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The line at the foot of the window: how many events there are and where each of them is. Where there is no
/// room for all of it, the counts get shorter, then whole fields go, the counts first; the tooltip and a screen reader
/// still have them.
final class StatusLine extends HBox {
    private final Session session;
    private final DateWording wording;
    private final Messages texts;
    private final Label events = label("status-events");
    private final Label shown = label("status-shown");
    private final Label folds = label("status-folds");
    private final Label span = label("status-span");
    /// The fields that can go, the first one first.
    private final List<Label> dispensable = List.of(shown, folds, span);

    private Optional<StatusText> text = Optional.empty();
    /// Everything, also what has no room in a narrow window.
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
        session.documents().loading().addListener(_ -> refresh());
        widthProperty().addListener(_ -> fit());
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
        if (!something || session.plan().isEmpty()) {
            text = Optional.empty();
            getChildren().forEach(child -> child.setVisible(false));
            return;
        }
        var folded = session.plan().get().folds();
        var visible = session.plan().get().said(placed.get().viewport());
        var says = StatusText.of(placed.get(), folded, visible, reading(), wording, texts);
        text = Optional.of(says);
        shown.setText(says.shown());
        folds.setText(says.folds());
        span.setText(says.span());
        var all = String.join(" ", says.events(), says.shown(), says.folds(), says.span());
        setAccessibleText(all);
        whole.setText(all);
        fit();
    }

    /// How much of the file has been read, where what is shown is not all of it.
    private Optional<Double> reading() {
        return session.document().get().whole()
                ? Optional.empty()
                : Optional.of(session.documents()
                        .loading()
                        .get()
                        .map(Documents.Loading::fraction)
                        .orElse(1.0));
    }

    private void fit() {
        text.ifPresent(says -> {
            events.setText(says.events());
            events.setVisible(true);
            dispensable.forEach(field -> show(field, !field.getText().isEmpty()));
            shown.setText(says.shown());
            if (needed() > getWidth()) {
                shown.setText(says.brief());
            }
            for (var field : dispensable) {
                if (needed() <= getWidth()) {
                    return;
                }
                show(field, false);
                if (field == shown) {
                    events.setText(says.eventsAlone());
                }
            }
        });
    }

    private static void show(Label field, boolean shown) {
        field.setManaged(shown);
        field.setVisible(shown);
    }

    private double needed() {
        var fields = getManagedChildren();
        double gaps = getSpacing() * (fields.size() - 1);
        return snappedLeftInset()
                + snappedRightInset()
                + gaps
                + fields.stream()
                        .mapToDouble(field -> Math.ceil(field.prefWidth(-1)))
                        .sum();
    }
}
