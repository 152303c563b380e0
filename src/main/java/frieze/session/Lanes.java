package frieze.session;

import frieze.document.Event;
import frieze.document.Lane;
import frieze.document.Timeline;
import frieze.layout.Grouping;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// What the lanes are, and the commands that arrange them: by lane, by tag or by none; hidden, collapsed,
/// moved. Lanes go by their ids; commands do nothing for an id that there is not.
public final class Lanes {
    private final Supplier<Timeline> timeline;
    private final Supplier<Choices> choices;
    private final Consumer<Choices> choose;
    private final BiFunction<Timeline, Grouping.By, Grouping> group;
    private Optional<Grouping> grouping = Optional.empty();
    /// The last opening that has been seen to show something.
    private int seen;

    Lanes(
            Supplier<Timeline> timeline,
            Supplier<Choices> choices,
            Consumer<Choices> choose,
            BiFunction<Timeline, Grouping.By, Grouping> group) {
        this.timeline = timeline;
        this.choices = choices;
        this.choose = choose;
        this.group = group;
    }

    /// Where each event stands now.
    public Grouping grouping() {
        var now = timeline.get();
        var by = choices.get().by();
        if (grouping.filter(known -> known.isOf(now, by)).isEmpty()) {
            grouping = Optional.of(group.apply(now, by));
        }
        return grouping.orElseThrow();
    }

    /// Takes a grouping that was made elsewhere.
    void know(Grouping made) {
        if (made.isOf(timeline.get(), choices.get().by())) {
            grouping = Optional.of(made);
        }
    }

    /// All lanes, hidden ones too, top to bottom.
    public List<Lane> all() {
        return choices.get().arrangement().ordered(grouping().lanes());
    }

    /// Those that are shown, top to bottom.
    public List<Lane> shown() {
        return all().stream().filter(lane -> !isHidden(lane)).toList();
    }

    public boolean isHidden(Lane lane) {
        return choices.get().hiddenLanes().contains(lane.id());
    }

    public boolean isCollapsed(Lane lane) {
        return choices.get().isCollapsed(lane);
    }

    public Lane laneOf(Event event) {
        var now = grouping();
        return now.lanes().get(now.laneOf(event));
    }

    public void groupBy(Grouping.By by) {
        if (by != choices.get().by()) {
            choose.accept(choices.get().grouped(by));
        }
    }

    public void show(String lane, boolean shown) {
        choose.accept(choices.get().arranged(now -> now.withShown(lane, shown)));
    }

    /// Hides all lanes but this.
    public void showOnly(String lane) {
        choose.accept(
                choices.get().arranged(now -> now.withOnly(lane, grouping().lanes())));
    }

    public void showAll() {
        choose.accept(choices.get().arranged(Arrangement::withAllShown));
    }

    /// Where every lane that a newly opened document has is hidden, the reader would see nothing and not know why:
    /// once for each opening, all are shown then. Lanes of tags are not looked at: they take time to find.
    void showSomething(int opening) {
        boolean none = choices.get().by() != Grouping.By.TAG && shown().isEmpty() && !all().isEmpty();
        if (none && opening != seen) {
            showAll();
        }
        seen = opening;
    }

    public void collapse(String lane, boolean collapsed) {
        choose.accept(choices.get().arranged(now -> now.withCollapsed(lane, collapsed)));
    }

    /// Moves a lane up (-1) or down (+1) among those that are shown; nowhere beyond the first and the last.
    public void move(String lane, int step) {
        move(lane, step, shown());
    }

    /// The same among all lanes, hidden ones too.
    public void moveAmongAll(String lane, int step) {
        move(lane, step, all());
    }

    private void move(String lane, int step, List<Lane> among) {
        var ids = new ArrayList<>(among.stream().map(Lane::id).toList());
        int at = ids.indexOf(lane) + step;
        if (!ids.remove(lane) || at < 0 || at > ids.size()) {
            return;
        }
        if (at < ids.size()) {
            placeAbove(lane, ids.get(at));
        } else {
            placeBelow(lane, ids.getLast());
        }
    }

    /// Puts a lane right above another.
    public void placeAbove(String lane, String other) {
        place(lane, Optional.of(other));
    }

    /// Puts a lane right below another; hidden ones may follow.
    public void placeBelow(String lane, String other) {
        var ids = all().stream().map(Lane::id).filter(id -> !id.equals(lane)).toList();
        place(lane, ids.stream().skip(ids.indexOf(other) + 1L).findFirst());
    }

    private void place(String lane, Optional<String> above) {
        if (!above.equals(Optional.of(lane))) {
            choose.accept(choices.get()
                    .arranged(now -> now.withMoved(lane, above, grouping().lanes())));
        }
    }

    /// Shows and opens the lane of an event, where it is hidden or collapsed, and ends a filter that hides it.
    ///
    /// @return whether there was anything to do
    boolean uncover(Event event) {
        var lane = laneOf(event);
        boolean passes = choices.get().filter().test(event);
        if (passes && !isHidden(lane) && !isCollapsed(lane)) {
            return false;
        }
        var from = passes ? choices.get() : choices.get().withFilter(Choices.EVERYTHING.filter());
        choose.accept(from.arranged(now -> now.withShown(lane.id(), true).withCollapsed(lane.id(), false)));
        return true;
    }
}
