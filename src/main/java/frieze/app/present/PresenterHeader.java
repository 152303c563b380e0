package frieze.app.present;

import frieze.text.Messages;
import frieze.view.Icons;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The top of the speaker's window: what is presented where, the clocks, the way out.
final class PresenterHeader extends HBox {
    static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    /// Narrower than this, px at 100 %, there is little room.
    private static final double NARROW = 1180;

    private final Label title = Parts.label("presenter-title", "");
    private final Label situation = Parts.label("presenter-situation", "");
    private final FixedDigits clock = new FixedDigits();
    private final FixedDigits elapsed = new FixedDigits();
    private final FixedDigits here = new FixedDigits();
    private final Label whole = Parts.label("clock-name", "");
    private final Label plannedHere = Parts.label("clock-name", "");

    private final HBox time;

    /// @param textScale 1 at 100 %
    PresenterHeader(Messages texts, double textScale, Runnable end) {
        // everybody knows a clock: where there is little room, it needs no name
        time = named(texts.get("header.clock"), clock);
        widthProperty()
                .subscribe(
                        width -> Parts.show(time.getChildren().getFirst(), width.doubleValue() > NARROW * textScale));
        getStyleClass().add("presenter-header");
        setAlignment(Pos.CENTER_LEFT);
        var words = new VBox(title, situation);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        clock.setId("clock");
        elapsed.setId("elapsed");
        here.setId("at-this-stop");
        whole.setId("whole");
        situation.setId("situation");
        getChildren()
                .addAll(
                        logo(),
                        words,
                        time,
                        line(),
                        named(texts.get("header.elapsed"), elapsed, whole),
                        line(),
                        named(texts.get("header.here"), here, plannedHere),
                        line(),
                        Parts.keyed("end", texts.get("header.end"), texts.get("key.escape"), end));
    }

    private static Node logo() {
        var lines = Icons.LOGO_LINES.node();
        lines.setStrokeWidth(2);
        var meander = Icons.LOGO_MEANDER.node();
        meander.setStrokeWidth(2.2);
        return new Group(lines, meander);
    }

    private static HBox named(String name, FixedDigits digits, Label... after) {
        var label = Parts.label("clock-name", name);
        label.setMinWidth(USE_PREF_SIZE);
        var box = new HBox(label, digits);
        box.getChildren().addAll(after);
        for (var one : after) {
            one.setMinWidth(USE_PREF_SIZE);
        }
        box.getStyleClass().add("clock");
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private static Separator line() {
        return new Separator(Orientation.VERTICAL);
    }

    void show(PresenterModel model, String where) {
        title.setText(model.timelineTitle());
        situation.setText(model.situation(where));
        whole(title);
        whole(situation);
        clock.show(model.clock());
        elapsed.show(model.elapsed());
        here.show(model.atThisStop());
        say(whole, model.whole());
        say(plannedHere, model.plannedHere());
        elapsed.pseudoClassStateChanged(OVER, model.isOver());
        here.pseudoClassStateChanged(OVER, model.isOverHere());
    }

    /// What has no room can be read in full all the same.
    private static void whole(Label label) {
        if (label.getTooltip() == null || !label.getTooltip().getText().equals(label.getText())) {
            label.setTooltip(new Tooltip(label.getText()));
        }
    }

    private static void say(Label label, String text) {
        label.setText(text);
        Parts.show(label, !text.isEmpty());
    }
}
