package frieze.session;

import frieze.document.Event;
import frieze.layout.Grouping;
import frieze.search.Hits;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// How many of the hits of a search the timeline does not show, and why. Counted beside the thread that owns the
/// session.
public final class HiddenHits {
    /// @param filtered that a filter leaves out
    /// @param inLanes of the others, those whose lane is hidden
    public record Hidden(int filtered, int inLanes) {
        static final Hidden NONE = new Hidden(0, 0);
    }

    /// What the numbers depend on.
    private record Asked(Hits hits, Predicate<Event> filter, Set<String> lanes, Grouping grouping) {}

    private final Session session;
    private final Finding finding;
    private final Tasks.Line counting;
    private final Consumer<Throwable> failed;
    private final ReadOnlyObjectWrapper<Hidden> hidden = new ReadOnlyObjectWrapper<>(Hidden.NONE);
    private Optional<Asked> asked = Optional.empty();

    /// @param failed hears what went wrong inside the program
    public HiddenHits(Session session, Finding finding, Tasks tasks, Consumer<Throwable> failed) {
        this.session = session;
        this.finding = finding;
        this.failed = failed;
        counting = tasks.line();
        InvalidationListener follow = _ -> follow();
        finding.found().addListener(follow);
        session.choices().addListener(follow);
        session.document().addListener(follow);
    }

    /// Nothing until it is known.
    public ReadOnlyObjectProperty<Hidden> hidden() {
        return hidden.getReadOnlyProperty();
    }

    /// Whether the timeline leaves out an event by a filter or by its lane.
    public boolean hides(Event event) {
        return !session.shows(event);
    }

    private void follow() {
        var choices = session.choices().get();
        var grouping = session.lanes().grouping();
        boolean all = choices.filtered().isNone() && choices.hiddenLanes().isEmpty();
        var next = finding.found()
                .get()
                .filter(_ -> !all)
                .filter(found -> found.events() == session.timeline())
                .map(found -> new Asked(found.hits(), choices.filter(), choices.hiddenLanes(), grouping));
        if (next.equals(asked)) {
            return;
        }
        asked = next;
        counting.abandon();
        if (next.isEmpty()) {
            hidden.set(Hidden.NONE);
            return;
        }
        var hits = next.get().hits();
        counting.start(
                _ -> {
                    int filtered = hits.count(choices.filter().negate());
                    return new Hidden(filtered, hits.count(event -> !choices.shows(grouping, event)) - filtered);
                },
                _ -> {},
                hidden::set,
                failed);
    }
}
