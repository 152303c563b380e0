package frieze.app.table;

import frieze.format.Input;
import frieze.format.Progress;
import frieze.format.table.DayOrder;
import frieze.format.table.TableBeginning;
import frieze.format.table.TableShape;
import frieze.format.table.Tables;
import frieze.session.TableMemory;
import frieze.session.Tasks;
import frieze.time.DateWording;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// How a table is meant, while its reader is choosing. Every change is tried beside the window, on the first rows and
/// then on all; only what came of the last one is heard. Knows no toolkit.
final class TableModel {
    /// A table and how it would be read.
    ///
    /// @param guess how it was found to be meant
    /// @param rows those that may name the columns
    /// @param samples for each column of `shape` something that stands in it; may be empty
    record State(
            Path file,
            TableBeginning beginning,
            TableShape guess,
            TableShape shape,
            List<String> rows,
            List<String> samples,
            Preview preview) {
        /// Whether a column is known to hold dates.
        boolean isDated() {
            return shape.dates() >= 0;
        }

        /// Whether anything can be shown that way, as far as is known.
        boolean isUsable() {
            return isDated() && !(preview.whole() && preview.events() == 0 && preview.eras() == 0);
        }

        private State with(Preview other) {
            return new State(file, beginning, guess, shape, rows, samples, other);
        }
    }

    private final TableMemory memory;
    private final DateWording wording;
    private final Tasks.Line line;
    private final Runnable changed;
    private Optional<State> state = Optional.empty();
    private Optional<Throwable> failure = Optional.empty();
    private Optional<Path> file = Optional.empty();
    /// Whether the newest change has not been tried yet, and who waits for that.
    private boolean trying;

    private Optional<Consumer<Path>> waiting = Optional.empty();
    /// All changes since the table was read, the newest outermost: a second one may come before the first has been
    /// tried.
    private Function<TableBeginning, TableShape> wanted = TableBeginning::guess;
    /// The role that was changed last, and how the table was meant before that: on the way from one column to another
    /// by the arrow keys, none of those between is taken from the role that it has.
    private Optional<Role> last = Optional.empty();

    private Function<TableBeginning, TableShape> before = wanted;

    /// @param changed hears that [#state] or [#failure] is another one
    TableModel(Tasks tasks, TableMemory memory, DateWording wording, Runnable changed) {
        this.line = tasks.line();
        this.memory = memory;
        this.wording = wording;
        this.changed = changed;
    }

    /// Empty until a table has been read.
    Optional<State> state() {
        return state;
    }

    /// Why the table cannot be read, where it cannot.
    Optional<Throwable> failure() {
        return failure;
    }

    Optional<Path> file() {
        return file;
    }

    /// Begins with a table as it is read now.
    void open(Path table) {
        state = Optional.empty();
        file = Optional.of(table);
        failure = Optional.empty();
        last = Optional.empty();
        wanted = beginning -> memory.shape(table.toString(), beginning).orElseGet(beginning::guess);
        changed.run();
        look();
    }

    /// Ends all looking.
    void close() {
        line.abandon();
        state = Optional.empty();
        file = Optional.empty();
        trying = false;
        waiting = Optional.empty();
        failure = Optional.empty();
    }

    /// Looks at the file again, which has changed: what was chosen holds as long as its columns are the same.
    void reread() {
        file.ifPresent(table -> {
            var now = wanted;
            var shape = state.map(State::shape);
            last = Optional.empty();
            wanted = beginning -> {
                var same = shape.filter(known -> {
                    var found = beginning.guess(known.delimiter(), known.heading());
                    return found.headings().equals(known.headings())
                            && found.columns().size() == known.columns().size();
                });
                return same.isPresent() || shape.isEmpty()
                        ? now.apply(beginning)
                        : memory.shape(table.toString(), beginning).orElseGet(beginning::guess);
            };
            look();
        });
    }

    /// @param column from 0; -1 for none
    void role(Role role, int column) {
        if (last.equals(Optional.of(role))) {
            wanted = before;
        }
        var now = wanted;
        change((beginning, shape) -> role.given(shape, beginning.guess(shape.delimiter(), shape.heading()), column));
        last = Optional.of(role);
        before = now;
    }

    void delimiter(char delimiter) {
        change((beginning, shape) -> beginning.guess(delimiter).with(shape.order()));
    }

    /// @param row from 1; 0 for none
    void heading(int row) {
        change((beginning, shape) -> beginning.guess(shape.delimiter(), row).with(shape.order()));
    }

    void order(DayOrder order) {
        change((_, shape) -> shape.with(order));
    }

    /// Back to how the table was found.
    void guess() {
        change((beginning, _) -> beginning.guess());
    }

    /// Keeps what is chosen, for this table and all with its heading, as soon as it has been tried; does nothing
    /// where nothing could be shown that way.
    ///
    /// @param kept hears which table it was
    void use(Consumer<Path> kept) {
        if (trying) {
            waiting = Optional.of(kept);
            return;
        }
        state.filter(now -> now.isUsable() && failure.isEmpty()).ifPresent(now -> {
            memory.choose(now.file().toString(), now.shape(), now.guess());
            kept.accept(now.file());
        });
    }

    private interface Change {
        TableShape of(TableBeginning beginning, TableShape shape);
    }

    private void change(Change change) {
        last = Optional.empty();
        var now = wanted;
        wanted = beginning -> change.of(beginning, now.apply(beginning));
        look();
    }

    private void look() {
        var table = file.orElseThrow();
        var shape = wanted;
        trying = true;
        waiting = Optional.empty();
        line.start(_ -> first(table, shape), _ -> {}, this::seen, this::failed);
    }

    /// What comes of the first rows.
    private State first(Path table, Function<TableBeginning, TableShape> wanted) throws IOException {
        var input = Input.of(table);
        var beginning = TableBeginning.of(input, Progress.NONE);
        var shape = wanted.apply(beginning);
        var look = Tables.look(beginning.isWhole() ? input : beginning.input(), shape, Progress.NONE);
        return new State(
                table,
                beginning,
                beginning.guess(),
                shape,
                beginning.firstRows(shape.delimiter()),
                beginning.samples(shape),
                Preview.of(look, beginning.isWhole(), wording));
    }

    private void seen(State first) {
        state = Optional.of(first);
        failure = Optional.empty();
        var shape = first.shape();
        wanted = _ -> shape;
        trying = false;
        changed.run();
        var use = waiting;
        waiting = Optional.empty();
        if (use.isPresent()) {
            use(use.get());
            return;
        }
        if (!first.preview().whole()) {
            line.start(progress -> whole(first, progress), _ -> {}, this::counted, this::failed);
        }
    }

    private Preview whole(State first, Tasks.Progress progress) throws IOException {
        var look = Tables.look(Input.of(first.file()), first.shape(), new Progress() {
            @Override
            public void read(long bytes, long of) {}

            @Override
            public boolean cancelled() {
                return progress.abandoned();
            }
        });
        return Preview.of(look, true, wording);
    }

    private void counted(Preview whole) {
        state = state.map(now -> now.with(whole));
        changed.run();
    }

    private void failed(Throwable problem) {
        failure = Optional.of(problem);
        trying = false;
        waiting = Optional.empty();
        changed.run();
    }
}
