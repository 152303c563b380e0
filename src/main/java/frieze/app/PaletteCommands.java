package frieze.app;

import frieze.app.search.Command;
import frieze.layout.Grouping;
import frieze.session.Session;
import frieze.text.Messages;
import frieze.view.TimelineActions;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// All commands of the window: those of the timeline, with the keys that the list of keys names, and those of
/// the menu, with the keys that it names itself.
///
/// @param toolbar whose buttons open something below them
record PaletteCommands(
        Session session,
        Messages texts,
        TimelineActions actions,
        TitleMenu menu,
        Runnable find,
        Runnable clusters,
        Toolbar toolbar) {
    private static final int ALL = -1;

    List<Command> list() {
        var all = new ArrayList<Command>();
        BooleanSupplier something = () -> !session.timeline().events().isEmpty();
        BooleanSupplier chosen = () -> session.selection().get().isPresent();
        add(all, "find", "find", ALL, something, find);
        add(all, "next", "time", 1, something, () -> actions.selectInTime(1));
        add(all, "previous", "time", 0, something, () -> actions.selectInTime(-1));
        add(all, "above", "lane", 0, something, () -> actions.selectInLane(-1));
        add(all, "below", "lane", 1, something, () -> actions.selectInLane(1));
        add(all, "first", "ends", 0, something, actions::selectFirst);
        add(all, "last", "ends", 1, something, actions::selectLast);
        add(all, "read", "open", ALL, chosen, () -> session.selection().get().ifPresent(actions::open));
        add(all, "clusters", "clusters", 0, something, clusters);
        add(all, "closer", "zoom", 0, something, actions::zoomIn);
        add(all, "further", "zoom", 1, something, actions::zoomOut);
        add(all, "fit", "fit", ALL, something, actions::fit);
        add(all, "back", "history", 0, something, actions::back);
        add(all, "forward", "history", 1, something, actions::forward);
        add(all, "fold", "fold", ALL, something, actions::foldNearest);
        all.add(new Command(texts.get("command.fold-all"), "", something, () -> actions.foldAll(true)));
        all.add(new Command(texts.get("command.unfold-all"), "", something, () -> actions.foldAll(false)));
        for (var by : Grouping.By.values()) {
            var name = texts.get("lanes.by") + ": " + texts.get(LaneGrouping.name(by));
            all.add(new Command(name, "", something, () -> session.lanes().groupBy(by)));
        }
        all.add(new Command(
                texts.get("lanes.show-all"),
                "",
                () -> session.lanes().shown().size() < session.lanes().all().size(),
                session.lanes()::showAll));
        all.add(pressing("lanes", texts.get("lanes.hint")));
        all.add(pressing("gaps", texts.get("gaps.hint")));
        all.add(pressing("legend", texts.get("toolbar.legend.hint")));
        menu.listRecent();
        menu.getItems().forEach(item -> addItem(all, "", item));
        return List.copyOf(all);
    }

    /// What a button of the toolbar does.
    private Command pressing(String id, String name) {
        var button = (Button) toolbar.lookup("#" + id);
        return new Command(name, "", () -> button.isVisible() && !button.isDisabled(), button::fire);
    }

    /// @param press whose keys the list of keys names
    /// @param part which of them, from 0
    private void add(List<Command> all, String name, String press, int part, BooleanSupplier possible, Runnable run) {
        var keys = texts.get("press." + press);
        all.add(new Command(texts.get("command." + name), part == ALL ? keys : keys.split(", ")[part], possible, run));
    }

    private static void addItem(List<Command> all, String path, MenuItem item) {
        switch (item) {
            case SeparatorMenuItem _ -> {}
            case Menu menu -> {
                if (menu.getOnShowing() != null) {
                    menu.getOnShowing().handle(new Event(Menu.ON_SHOWING));
                }
                menu.getItems().forEach(inner -> addItem(all, path + menu.getText() + ": ", inner));
            }
            default -> {
                var keys = item.getAccelerator();
                all.add(new Command(
                        path + item.getText(),
                        keys == null ? "" : keys.getDisplayText().replace("+", " + "),
                        () -> !item.isDisable(),
                        item::fire));
            }
        }
    }
}
