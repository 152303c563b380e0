package frieze.app;

import frieze.session.Session;
import frieze.text.Messages;
import frieze.time.DateWording;
import frieze.view.Icons;
import frieze.view.Theme;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;

/// The bar on top: what is open, and what of it is shown.
final class Toolbar extends HBox {
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final PseudoClass HARMLESS = PseudoClass.getPseudoClass("harmless");

    private final Session session;
    private final Messages texts;
    private final FoldControl folding;
    private final Button problems = new Button();
    private final Button present;
    /// Buttons that say the same with their icon and tooltip alone where there is no room for words.
    private final List<ButtonBase> brief;

    /// @param title the button with the title and its menu
    /// @param find the field to find an event
    /// @param closed hears that something that had opened below a button has closed
    Toolbar(
            Session session,
            Messages texts,
            DateWording wording,
            ObservableValue<Theme> theme,
            MenuButton title,
            Node find,
            Runnable showProblems,
            Runnable showKeys,
            Runnable study,
            Runnable present,
            Runnable closed) {
        this.session = session;
        this.texts = texts;
        getStyleClass().add("toolbar");
        setAccessibleRole(AccessibleRole.TOOL_BAR);
        problems.setId("problems-badge");
        problems.getStyleClass().add("badge");
        problems.setMinWidth(USE_PREF_SIZE);
        problems.setOnAction(_ -> showProblems.run());
        folding = new FoldControl(session, texts, wording, closed);
        var fit = new Button(texts.get("toolbar.fit"), Icons.FIT.node());
        fit.setId("fit");
        fit.getStyleClass().add("flat");
        fit.setMinWidth(USE_PREF_SIZE);
        fit.setTooltip(new Tooltip(texts.get("toolbar.fit.hint")));
        fit.setOnAction(_ -> session.camera().fit());
        var keys = new Button("?");
        keys.setId("show-keys");
        keys.getStyleClass().addAll("flat", "keys-button");
        keys.setAccessibleText(texts.get("toolbar.keys"));
        keys.setTooltip(new Tooltip(texts.get("toolbar.keys")));
        keys.setOnAction(_ -> showKeys.run());
        this.present = new Button(texts.get("toolbar.present"), Icons.PRESENT.node());
        this.present.setId("present");
        this.present.getStyleClass().add("primary");
        this.present.setMinWidth(USE_PREF_SIZE);
        this.present.setTooltip(new Tooltip(texts.get("toolbar.present.hint")));
        this.present.setOnAction(_ -> present.run());
        var learn = new Button(texts.get("toolbar.study"), Icons.STUDY.node());
        learn.setId("study-begin");
        learn.setMinWidth(USE_PREF_SIZE);
        learn.setTooltip(new Tooltip(texts.get("toolbar.study.hint")));
        learn.setOnAction(_ -> study.run());
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        var lanes = new LaneChooser(session, texts, closed);
        lanes.setMinWidth(USE_PREF_SIZE);
        var legend = new LegendButton(session, texts, theme, closed);
        brief = List.of(legend, fit, learn, this.present);
        // as wide as the window and no wider: the words of some buttons give way
        setMinWidth(0);
        widthProperty().addListener(_ -> fitIn());
        getChildren()
                .addAll(logo(), title, problems, room, find, lanes, folding, fit, legend, keys, learn, this.present);
        session.document().addListener(_ -> refresh());
        session.placed().addListener(_ -> refresh());
        session.choices().addListener(_ -> refresh());
        refresh();
    }

    private static Group logo() {
        var lines = path(Icons.LOGO_LINES, 2, "logo-lines");
        var meander = path(Icons.LOGO_MEANDER, 2.2, "logo-meander");
        return new Group(lines, meander);
    }

    private static SVGPath path(Icons icon, double stroke, String style) {
        var path = icon.node();
        path.setStrokeWidth(stroke);
        path.getStyleClass().add(style);
        return path;
    }

    private void fitIn() {
        brief.forEach(button -> button.setContentDisplay(ContentDisplay.LEFT));
        narrow(false);
        for (var button : brief) {
            if (computeMinWidth(-1) <= getWidth()) {
                return;
            }
            button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        }
        narrow(computeMinWidth(-1) > getWidth());
    }

    /// The field to find an event is its icon alone, but while it is typed in.
    private void narrow(boolean narrow) {
        pseudoClassStateChanged(NARROW, narrow);
        applyCss();
    }

    private void refresh() {
        var document = session.document().get();
        folding.refresh();
        present.setDisable(document.timeline().events().isEmpty());
        var listed = document.current();
        problems.setVisible(!listed.isEmpty());
        problems.setManaged(!listed.isEmpty());
        problems.setText(new ReadText(texts).counts(listed));
        problems.pseudoClassStateChanged(HARMLESS, ReadText.harmless(listed));
        if (getWidth() > 0) {
            fitIn();
        }
    }
}
