package frieze.app;

import frieze.app.search.FilterControl;
import frieze.session.Session;
import frieze.text.Messages;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCombination;

/// The title of what is open; its menu opens files and the rest of what concerns the whole window.
final class TitleMenu extends MenuButton {
    /// What the menu does.
    ///
    /// @param classScreen where a class sees what is presented, see [ClassScreen]
    /// @param leaveKey the only key that ends a tour that plays by itself
    record Commands(
            Runnable open,
            Runnable openBeside,
            Consumer<Path> openRecent,
            Supplier<List<Path>> recent,
            Runnable reload,
            Runnable present,
            StringProperty classScreen,
            Runnable playByItself,
            Supplier<String> leaveKey,
            Runnable fullScreen,
            Runnable quit) {}

    /// What a reader does alone.
    ///
    /// @param marks shows all marks
    /// @param moment says what was going on at a moment
    record Reading(Runnable study, Runnable bookmark, Runnable note, Runnable marks, Runnable moment) {}

    private static final int LONGEST = 60;

    private final Messages texts;
    private final Commands commands;
    private final Menu recent;
    private final MenuItem reload;
    private final MenuItem beside;
    private final MenuItem save;
    private final MenuItem problems;
    private final MenuItem columns;
    private final MenuItem tour;
    private final MenuItem lesson;
    private final MenuItem present;
    private final MenuItem study;
    private final MenuItem bookmark;
    private final MenuItem note;
    private final MenuItem marks;
    private final MenuItem moment;
    private final MenuItem clearFilters;
    private final MenuItem byItself;
    private final MenuItem list;

    /// @param closed hears that the menu has closed and nothing else has taken the focus
    TitleMenu(
            Session session,
            Messages texts,
            Commands commands,
            Surroundings surroundings,
            Runnable saveCopy,
            Runnable showProblems,
            Runnable showColumns,
            Runnable showTour,
            Runnable checkLesson,
            Reading reading,
            FilterControl filters,
            Runnable list,
            Runnable showPalette,
            Runnable showKeys,
            Runnable closed) {
        this.texts = texts;
        this.commands = commands;
        setId("title");
        // a file's name may hold an underscore
        setMnemonicParsing(false);
        getStyleClass().addAll("flat", "title-menu");
        recent = new Menu(texts.get("menu.recent"));
        reload = item("menu.reload", "Shortcut+R", commands.reload());
        beside = item("menu.beside", "Shortcut+Shift+O", commands.openBeside());
        save = item("menu.save", "Shortcut+Shift+S", saveCopy);
        problems = item("menu.problems", "F8", showProblems);
        tour = item("menu.tour", "F6", showTour);
        lesson = item("menu.lesson", "Shift+F6", checkLesson);
        columns = item("menu.columns", "F9", showColumns);
        present = item("menu.present", "F5", commands.present());
        this.list = item("menu.list.toggle", "Shortcut+L", list);
        study = item("menu.study", "F7", reading.study());
        bookmark = item("menu.bookmark", "Shortcut+D", reading.bookmark());
        note = item("menu.note", "Shortcut+M", reading.note());
        marks = item("menu.marks", "Shortcut+B", reading.marks());
        // M alone would be taken from every text that is written
        moment = new MenuItem(texts.get("menu.moment"));
        moment.setOnAction(_ -> reading.moment().run());
        clearFilters = item("menu.filter.clear", "Shortcut+Shift+X", filters::clear);
        clearFilters.setDisable(true);
        session.choices().addListener((_, _, _) -> clearFilters.setDisable(!filters.isActive()));
        byItself = new MenuItem(texts.get("menu.by-itself", commands.leaveKey().get()));
        byItself.setOnAction(_ -> commands.playByItself().run());
        getItems()
                .addAll(
                        item("menu.open", "Shortcut+O", commands.open()),
                        beside,
                        recent,
                        save,
                        reload,
                        problems,
                        columns,
                        tour,
                        lesson,
                        new SeparatorMenuItem(),
                        study,
                        bookmark,
                        note,
                        marks,
                        moment,
                        new SeparatorMenuItem(),
                        item("menu.filter", "Shortcut+Shift+F", filters::toggle),
                        clearFilters,
                        this.list,
                        new ListMenu(texts, surroundings.list()),
                        new SeparatorMenuItem(),
                        present,
                        new ScreenMenu(texts, commands.classScreen()),
                        byItself,
                        new SeparatorMenuItem(),
                        appearance(surroundings),
                        item("menu.fullscreen", "F11", commands.fullScreen()),
                        item("menu.palette", "Shortcut+K", showPalette),
                        item("menu.keys", "F1", showKeys),
                        new SeparatorMenuItem(),
                        item("menu.quit", "Shortcut+Q", commands.quit()));
        setOnShowing(_ -> listRecent());
        setOnHidden(_ -> {
            // unless a choice has given it to something else
            if (isFocused()) {
                closed.run();
            }
        });
        session.document().addListener(_ -> refresh(session));
        session.selection().addListener(_ -> refreshChosen(session));
        refresh(session);
    }

    private MenuItem item(String key, String accelerator, Runnable run) {
        var item = new MenuItem(texts.get(key));
        item.setOnAction(_ -> run.run());
        item.setAccelerator(KeyCombination.keyCombination(accelerator));
        return item;
    }

    private Menu appearance(Surroundings surroundings) {
        var menu = new Menu(texts.get("menu.appearance"));
        var group = new ToggleGroup();
        for (var choice : Surroundings.Appearance.values()) {
            var item = new RadioMenuItem(
                    texts.get("menu.appearance." + choice.name().toLowerCase(java.util.Locale.ROOT)));
            item.setToggleGroup(group);
            item.setSelected(surroundings.appearance().get() == choice);
            item.setOnAction(_ -> surroundings.appearance().set(choice));
            surroundings.appearance().addListener((_, _, now) -> item.setSelected(now == choice));
            menu.getItems().add(item);
        }
        return menu;
    }

    /// Fills the list of files that were opened before.
    void listRecent() {
        recent.getItems().clear();
        for (var path : commands.recent().get()) {
            var item = new MenuItem(path.getFileName() + "   " + path.getParent());
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> commands.openRecent().accept(path));
            recent.getItems().add(item);
        }
        recent.setDisable(recent.getItems().isEmpty());
    }

    private void refresh(Session session) {
        var document = session.document().get();
        var title = title(session);
        setText(title.length() > LONGEST ? title.substring(0, LONGEST).stripTrailing() + "…" : title);
        setAccessibleText(texts.get("menu.spoken", title));
        // the timeline that comes with the program is no file that another could stand beside
        beside.setDisable(document.file().isEmpty() || !document.whole());
        save.setDisable(!document.isOpen() || !document.whole());
        reload.setDisable(document.file().isEmpty());
        present.setDisable(document.timeline().events().isEmpty());
        study.setDisable(document.timeline().events().isEmpty() || !document.whole());
        list.setDisable(document.timeline().events().isEmpty());
        marks.setDisable(list.isDisable());
        moment.setDisable(list.isDisable());
        refreshChosen(session);
        byItself.setDisable(present.isDisable());
        problems.setDisable(document.problems().isEmpty() && document.trouble().isEmpty());
        tour.setDisable(!document.whole() || document.timeline().events().isEmpty());
        lesson.setDisable(tour.isDisable());
        columns.setDisable(!TableOffer.concerns(document));
    }

    /// What is done with the chosen event.
    private void refreshChosen(Session session) {
        bookmark.setDisable(session.selection().get().isEmpty());
        note.setDisable(session.selection().get().isEmpty());
    }

    private String title(Session session) {
        var document = session.document().get();
        var title = document.timeline().title();
        return title.isBlank()
                ? document.file().map(f -> f.getFileName().toString()).orElse(texts.get("menu.nothing"))
                : title;
    }
}
