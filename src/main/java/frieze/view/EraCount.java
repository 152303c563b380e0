package frieze.view;

import frieze.document.Era;
import frieze.layout.EraRows;
import frieze.text.Messages;
import frieze.time.DateWording;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;

/// "+2 eras": lists the eras in view whose names have no room. Choosing one shows all of it. It stands beside the
/// eras, above the lanes' headings, where nothing else is, and stays there however the view moves.
final class EraCount extends Button {
    /// px at 100 %
    private static final double HEIGHT = 24;

    private static final double ASIDE = 8;
    /// So many are named in the hint and in the list; the rest is counted there.
    private static final int HINTED = 12;

    private static final int LISTED = 200;

    private final TimelineActions actions;
    private final Tooltip hint = new Tooltip();
    private List<Era> eras = List.of();
    private Messages messages;
    private double room;

    EraCount(TimelineActions actions, Messages messages) {
        this.actions = actions;
        this.messages = messages;
        getStyleClass().add("era-count");
        setManaged(false);
        setVisible(false);
        setFocusTraversable(false);
        setTooltip(hint);
    }

    void show(Frame frame, Look look, Messages messages, DateWording wording) {
        double s = look.scale();
        var unnamed = EraRows.unnamed(frame.placed().eras());
        boolean any = !unnamed.isEmpty() && frame.header() > 0;
        if (!any && isFocused()) {
            // the button goes: the focus must not wander off
            getParent().requestFocus();
        }
        setVisible(any);
        setFocusTraversable(any);
        if (!any) {
            return;
        }
        double wide = frame.gutter() - 2 * ASIDE * s;
        if (!unnamed.equals(eras) || this.messages != messages || room != wide) {
            eras = unnamed;
            room = wide;
            this.messages = messages;
            name(wording);
        }
        double height = Math.min(HEIGHT * s, frame.header() - 2);
        resizeRelocate(ASIDE * s, Math.round((frame.header() - height) / 2), Math.min(prefWidth(-1), room), height);
    }

    private void name(DateWording wording) {
        setText(messages.get("era.more", eras.size()));
        applyCss();
        if (prefWidth(-1) > room) {
            setText(messages.get("era.more.short", eras.size()));
        }
        var names = eras.stream().limit(HINTED).map(era -> named(era, wording)).collect(Collectors.joining("\n"));
        if (eras.size() > HINTED) {
            names += "\n" + messages.get("era.rest", eras.size() - HINTED);
        }
        hint.setText(names);
        setAccessibleText(messages.get("era.more.name", eras.size(), names.replace("\n", "; ")));
        setOnAction(_ -> list(wording));
    }

    private String named(Era era, DateWording wording) {
        var date = wording.shortForm(era.when());
        return era.title().isBlank() ? date : messages.get("era.name", era.title(), date);
    }

    private void list(DateWording wording) {
        var menu = new ContextMenu();
        for (var era : eras.subList(0, Math.min(LISTED, eras.size()))) {
            var item = new MenuItem(named(era, wording));
            item.setMnemonicParsing(false);
            var span = Stated.span(era.when());
            item.setDisable(!Stated.isBounded(span));
            item.setOnAction(_ -> actions.show(span, true));
            menu.getItems().add(item);
        }
        if (eras.size() > LISTED) {
            var rest = new MenuItem(messages.get("era.rest", eras.size() - LISTED));
            rest.setDisable(true);
            menu.getItems().add(rest);
        }
        menu.show(this, Side.BOTTOM, 0, 2);
    }
}
