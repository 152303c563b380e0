package frieze.session;

import frieze.document.Event;
import frieze.document.TimeOrder;
import frieze.document.Timeline;
import frieze.layout.Viewport;
import frieze.present.Meanwhile;
import frieze.time.Extent;
import frieze.time.TimeSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// A cursor over the timeline that a reader looks at alone: what was going on there, and in each lane what was the last
/// before and the first after. Goes to an event that is chosen. Looked up beside the thread that owns the session.
public final class MomentCursor {
    /// The most events that are named as going on.
    static final int NAMED = 200;
    /// How many steps a view is wide, at most.
    private static final double STEPS = 120;

    /// What there is at a moment.
    ///
    /// @param timeline whose events they are
    /// @param lanes those with events that are shown, in the order of the timeline
    public record Looked(Timeline timeline, Meanwhile at, List<Around> lanes) {}

    /// @param lane number of the lane
    /// @param before what ended last before the moment, surely
    /// @param after what began first after it, surely
    public record Around(int lane, Optional<Event> before, Optional<Event> after) {}

    private final Session session;
    private final Tasks.Line looking;
    private final Consumer<Throwable> failed;
    private final ReadOnlyObjectWrapper<Optional<TimeSpan>> moment = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Looked>> looked = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// @param failed hears what went wrong inside the program
    public MomentCursor(Session session, Tasks tasks, Consumer<Throwable> failed) {
        this.session = session;
        this.failed = failed;
        looking = tasks.line();
        session.document().addListener((_, before, now) -> {
            if (before.opening() != now.opening()) {
                close();
            } else if (before.timeline() != now.timeline()) {
                look();
            }
        });
        session.choices().addListener(_ -> look());
        session.selection().addListener(_ -> chosen().filter(_ -> isOpen()).ifPresent(this::lookAt));
    }

    /// Where it stands: a day, a month, a year, a round number of years, or what a source says of a date; empty while
    /// it
    /// is closed.
    public ReadOnlyObjectProperty<Optional<TimeSpan>> moment() {
        return moment.getReadOnlyProperty();
    }

    /// What is there, soon after it is put there.
    public ReadOnlyObjectProperty<Optional<Looked>> looked() {
        return looked.getReadOnlyProperty();
    }

    public boolean isOpen() {
        return moment.get().isPresent();
    }

    /// Opens it at the date of the chosen event, or in the middle of the view where that is not to be seen.
    public void open() {
        chosen().filter(span -> visible().filter(span::overlaps).isPresent())
                .or(() -> middle().map(instant -> Meanwhile.around(instant, step())))
                .ifPresent(this::lookAt);
    }

    /// Opens it there, or moves it.
    public void lookAt(TimeSpan stretch) {
        moment.set(Optional.of(stretch));
        look();
    }

    /// Opens it at an instant, as exactly as the view shows it, or moves it there.
    public void lookAt(long instant) {
        var there = Meanwhile.around(instant, step());
        if (!moment.get().equals(Optional.of(there))) {
            lookAt(there);
        }
    }

    /// To the next (+1) or previous (-1) stretch of the calendar; the view follows.
    public void move(int direction) {
        moment.get().ifPresent(now -> {
            lookAt(Meanwhile.beside(now, direction, step()));
            bringIntoView();
        });
    }

    public void close() {
        looking.abandon();
        moment.set(Optional.empty());
        looked.set(Optional.empty());
    }

    /// Moves the view where the cursor stands outside of it.
    public void bringIntoView() {
        visible()
                .ifPresent(view -> moment.get()
                        .filter(now -> !view.overlaps(now))
                        .ifPresent(now -> {
                            double half = view.seconds() / 2;
                            double middle = now.start() / 2.0 + now.end() / 2.0;
                            session.camera().show(new TimeSpan((long) (middle - half), (long) (middle + half)), true);
                        }));
    }

    private Optional<TimeSpan> chosen() {
        return session.selected()
                .flatMap(event -> TimeOrder.stated(event.when()))
                .map(Extent::span);
    }

    /// Of the view as it is seen: a folded gap takes no more room than its tear.
    private Optional<Long> middle() {
        return session.plan()
                .flatMap(plan ->
                        session.camera().target().map(view -> plan.scale(view).instant(view.width() / 2)));
    }

    private Optional<TimeSpan> visible() {
        return session.plan()
                .flatMap(plan ->
                        session.camera().target().map(view -> plan.scale(view).visible()));
    }

    /// Of the calendar, as it can be pointed at, seconds.
    private double step() {
        return session.camera()
                .target()
                .map((Viewport view) -> view.width() / STEPS / view.pxPerSecond())
                .orElse(1.0);
    }

    private void look() {
        if (!isOpen()) {
            return;
        }
        var there = moment.get().orElseThrow();
        var timeline = session.timeline();
        var index = session.index();
        var choices = session.choices().get();
        var grouping = session.lanes().grouping();
        looking.start(
                _ -> look(timeline, index, there, event -> choices.shows(grouping, event)),
                _ -> {},
                found -> looked.set(Optional.of(found)),
                failed);
    }

    private static Looked look(Timeline timeline, EventIndex index, TimeSpan there, Predicate<Event> shown) {
        var at = Meanwhile.in(there, index.all(e -> e.when().span().overlaps(there)), shown, NAMED);
        int lanes = timeline.lanes().size();
        var before = new Event[lanes];
        var after = new Event[lanes];
        var any = new boolean[lanes];
        index.all(shown).forEach(event -> {
            int lane = event.lane();
            any[lane] = true;
            var when = event.when();
            if (when.end() <= there.start()
                    && (before[lane] == null || when.end() > before[lane].when().end())) {
                before[lane] = event;
            }
            if (when.start() >= there.end()
                    && (after[lane] == null || when.start() < after[lane].when().start())) {
                after[lane] = event;
            }
        });
        var around = new ArrayList<Around>();
        for (int lane = 0; lane < lanes; lane++) {
            if (any[lane]) {
                around.add(new Around(lane, Optional.ofNullable(before[lane]), Optional.ofNullable(after[lane])));
            }
        }
        return new Looked(timeline, at, List.copyOf(around));
    }
}
