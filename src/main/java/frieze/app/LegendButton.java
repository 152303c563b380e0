package frieze.app;

import frieze.session.Session;
import frieze.text.Messages;
import frieze.view.DateLegend;
import frieze.view.Icons;
import frieze.view.Theme;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.controlsfx.control.PopOver;

/// The button that explains how the dates in view are drawn, and the legend that opens below it and follows the
/// view while it is open.
final class LegendButton extends Button {
    private final Session session;
    private final Messages texts;
    private final ObservableValue<Theme> theme;
    private final PopOver popOver = new PopOver();

    /// @param closed hears that the legend has closed
    LegendButton(Session session, Messages texts, ObservableValue<Theme> theme, Runnable closed) {
        super(texts.get("toolbar.legend"), Icons.LIST.node());
        this.session = session;
        this.texts = texts;
        this.theme = theme;
        setId("legend");
        getStyleClass().add("flat");
        setMinWidth(USE_PREF_SIZE);
        setTooltip(new Tooltip(texts.get("toolbar.legend.hint")));
        popOver.setArrowLocation(PopOver.ArrowLocation.TOP_RIGHT);
        popOver.setAnimated(false);
        popOver.setDetachable(false);
        popOver.setOnHidden(_ -> closed.run());
        setOnAction(_ -> toggle());
        session.placed().addListener(_ -> {
            if (popOver.isShowing()) {
                draw();
            }
        });
    }

    private void toggle() {
        if (popOver.isShowing()) {
            popOver.hide();
            return;
        }
        draw();
        popOver.show(this);
    }

    private void draw() {
        session.placed()
                .get()
                .ifPresent(placed -> popOver.setContentNode(
                        new DateLegend(placed, theme.getValue(), texts.locale(), Surroundings.textScale())));
    }
}
