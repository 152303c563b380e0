package frieze.app;

import frieze.app.table.FoundTable;
import frieze.app.table.TablePane;
import frieze.format.table.Tables;
import frieze.session.DocumentState;
import frieze.session.Session;
import frieze.session.TableMemory;
import frieze.session.Tasks;
import frieze.session.Trouble;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.Region;

/// Asks how a table is meant where that is not plain, and on request for any.
final class TableOffer {
    private final Session session;
    private final TableMemory memory;
    private final Tasks tasks;
    private final Tasks.Line looking;
    private final Locale reader;
    private final Beside beside;
    private final double scale;
    private final Runnable none;
    private final Consumer<Throwable> unexpected;
    /// Made when it is first needed.
    private Optional<TablePane> made = Optional.empty();
    private boolean open;

    /// @param none says that there is no table of which it could be said how it is meant
    TableOffer(
            Session session,
            Tasks tasks,
            TableMemory memory,
            Locale reader,
            Beside beside,
            double scale,
            Runnable none,
            Consumer<Throwable> unexpected) {
        this.session = session;
        this.memory = memory;
        this.tasks = tasks;
        this.looking = tasks.line();
        this.reader = reader;
        this.beside = beside;
        this.scale = scale;
        this.none = none;
        this.unexpected = unexpected;
        session.document().addListener((_, before, now) -> follow(before, now));
    }

    /// Whether there is a table of which it could be said how it is meant.
    static boolean concerns(DocumentState state) {
        return state.trouble().filter(TableOffer::concerns).isPresent()
                || state.whole()
                        && state.file().isPresent()
                        && Tables.isOrigin(state.reading().origin());
    }

    /// Whether a table could not be opened because nobody knows which of its columns holds the dates.
    static boolean concerns(Trouble trouble) {
        return trouble.problems().stream().anyMatch(Tables::lacksDates);
    }

    private void follow(DocumentState before, DocumentState now) {
        boolean opened = now.whole() && (before.opening() != now.opening() || !before.whole());
        var refused = now.trouble().filter(trouble -> !now.trouble().equals(before.trouble()) && concerns(trouble));
        if (opened && before.opening() != now.opening()) {
            close();
        }
        if (refused.isPresent()) {
            look(List.of(refused.get().file()), true);
        } else if (opened && concerns(now)) {
            look(now.files(), true);
        } else if (open && before.opening() == now.opening() && before.reading() != now.reading()) {
            made.ifPresent(TablePane::reread);
        }
    }

    /// Shows how the tables among what is open are meant; what could not be opened comes first.
    void show() {
        var now = session.document().get();
        var refused = now.trouble().filter(TableOffer::concerns);
        look(refused.map(trouble -> List.of(trouble.file())).orElseGet(now::files), false);
    }

    private void look(List<Path> files, boolean onlyUnsure) {
        looking.start(
                _ -> FoundTable.among(files, memory),
                _ -> {},
                found -> {
                    boolean unsure = found.stream().anyMatch(table -> !table.sure());
                    if (!found.isEmpty() && (unsure || !onlyUnsure)) {
                        begin(found);
                    } else if (!onlyUnsure) {
                        none.run();
                    }
                },
                unexpected);
    }

    private void begin(List<FoundTable> found) {
        var pane = made.orElseGet(this::make);
        made = Optional.of(pane);
        open = true;
        pane.open(found);
        beside.show(pane);
        pane.focus();
    }

    private TablePane make() {
        var pane = new TablePane(tasks, memory, reader, this::use, this::close);
        pane.setPrefWidth(Math.round(TablePane.WIDTH * scale));
        pane.setMinWidth(Region.USE_PREF_SIZE);
        return pane;
    }

    private void use(Path file) {
        close();
        if (session.document().get().files().contains(file)) {
            session.documents().openAgain();
        } else {
            session.open(file);
        }
    }

    private void close() {
        looking.abandon();
        if (open) {
            open = false;
            made.ifPresent(TablePane::end);
            beside.close();
        }
    }

    /// Closes the pane where it is to be seen; says whether it was.
    boolean dismiss() {
        boolean seen = open && made.filter(beside::shows).isPresent();
        if (seen) {
            close();
        }
        return seen;
    }
}
