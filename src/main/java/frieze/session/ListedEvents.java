package frieze.session;

import frieze.document.Event;
import frieze.document.TimeOrder;
import frieze.document.Timeline;
import frieze.layout.Grouping;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The events that pass the reader's choices, in order of time: what a list of them shows. Follows the session while it
/// is wanted; chosen beside the thread that owns the session.
public final class ListedEvents {
    /// @param timeline whose events they are
    /// @param events in the order of [TimeOrder]
    public record Listed(Timeline timeline, List<Event> events) {
        static final Listed NOTHING = new Listed(Timeline.EMPTY, List.of());

        /// How many events of the timeline are not among them.
        public int left() {
            return timeline.events().size() - events.size();
        }

        /// Place of an event among them, from 0; negative where it is not one of them.
        public int place(Event event) {
            return Collections.binarySearch(events, event, TimeOrder.BY_TIME);
        }
    }

    /// What the events depend on.
    private record Asked(EventIndex index, Predicate<Event> filter, Set<String> hidden, Grouping grouping) {}

    private final Session session;
    private final Tasks.Line choosing;
    private final Consumer<Throwable> failed;
    private final InvalidationListener follow = _ -> follow();
    private final ReadOnlyObjectWrapper<Listed> listed = new ReadOnlyObjectWrapper<>(Listed.NOTHING);
    private Optional<Asked> asked = Optional.empty();
    private boolean wanted;

    /// @param failed hears what went wrong inside the program
    public ListedEvents(Session session, Tasks tasks, Consumer<Throwable> failed) {
        this.session = session;
        this.failed = failed;
        choosing = tasks.line();
        session.document().addListener(follow);
        session.choices().addListener(follow);
    }

    /// What there is to list; what was listed last while it is not wanted.
    public ReadOnlyObjectProperty<Listed> listed() {
        return listed.getReadOnlyProperty();
    }

    /// Says whether somebody looks at it.
    public void wanted(boolean now) {
        wanted = now;
        follow();
    }

    private void follow() {
        if (!wanted) {
            return;
        }
        var choices = session.choices().get();
        var grouping = session.lanes().grouping();
        var index = session.index();
        var next = Optional.of(new Asked(index, choices.filter(), choices.hiddenLanes(), grouping));
        if (next.equals(asked)) {
            return;
        }
        asked = next;
        var timeline = session.timeline();
        choosing.start(
                _ -> new Listed(timeline, index.all(event -> choices.shows(grouping, event))),
                _ -> {},
                listed::set,
                failed);
    }
}
