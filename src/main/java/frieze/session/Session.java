package frieze.session;

import frieze.document.Event;
import frieze.document.EventId;
import frieze.document.TimeOrder;
import frieze.document.Timeline;
import frieze.layout.FoldMove;
import frieze.layout.Folds;
import frieze.layout.Placed;
import frieze.layout.Plan;
import frieze.time.TimeSpan;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The state of one window and the commands that change it. Everything is seen as immutable values in
/// observable properties; only commands write them, on the thread that owns the session.
public final class Session implements AutoCloseable {
    /// What a session needs from outside.
    public record Outside(
            DocumentReader reader,
            Planner planner,
            Tasks tasks,
            Pulse pulse,
            Motion motion,
            Watcher watcher,
            Consents consents) {}

    /// A list of more events than this says how many more there are.
    static final int LONGEST_LIST = 500;

    private final Documents documents;
    private final Layouts layouts;
    private final Camera camera;
    private final Lanes lanes;
    private final Folding folding;
    private final LaneMemory laneMemory;
    /// The gap that the reader has just closed or opened: it stays where it is.
    private Optional<TimeSpan> clicked = Optional.empty();

    private final ReadOnlyObjectWrapper<Choices> choices = new ReadOnlyObjectWrapper<>(Choices.EVERYTHING);
    private final ReadOnlyObjectWrapper<Optional<EventId>> selection = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Event> selected = Optional.empty();
    /// To be shown as soon as its lane is.
    private Optional<Event> sought = Optional.empty();
    /// What comes back where the document that is being read is given up.
    private Optional<Stay> left = Optional.empty();
    private final ReadOnlyObjectWrapper<Pane> pane = new ReadOnlyObjectWrapper<>(Pane.CLOSED);
    private final ReadOnlyObjectWrapper<Mode> mode = new ReadOnlyObjectWrapper<>(new Mode.Browsing());

    /// A session that arranges lanes for as long as it lasts.
    public Session(Outside outside) {
        this(outside, LaneMemory.forNow());
    }

    /// @param laneMemory how lanes were arranged before
    public Session(Outside outside, LaneMemory laneMemory) {
        this.laneMemory = laneMemory;
        camera = new Camera(outside.motion());
        folding = new Folding(outside.motion());
        layouts = new Layouts(
                outside.planner(),
                outside.pulse(),
                outside.tasks(),
                () -> camera.viewport().get(),
                folding);
        documents = new Documents(outside, timeline -> layouts.make(timeline, choices.get(), layouts.textScale()));
        lanes = new Lanes(this::timeline, choices::get, this::choose, outside.planner()::group);
        camera.selections(selection::get, this::select);
        camera.onMove(_ -> layouts.request());
        layouts.heardBy(this::replace, documents::tell);
        documents.heardBy(this::follow);
    }

    /// All that a reader had done with a document before another one took its place.
    private record Stay(
            Optional<Layouts.Made> made, Choices choices, Optional<Event> selected, Pane pane, Camera.Stay camera) {}

    private void follow(Documents.Arrival arrival) {
        switch (arrival) {
            case Documents.Arrival.Another(var made) -> {
                left = Optional.of(new Stay(layouts.made(), choices.get(), selected, pane.get(), camera.stay()));
                begin(made);
            }
            case Documents.Arrival.Renewed(var made) -> renew(made);
            case Documents.Arrival.Withdrawn() -> left.ifPresent(this::comeBack);
        }
        if (document().get().whole()) {
            left = Optional.empty();
            lanes.showSomething(document().get().opening());
        }
    }

    private void begin(Layouts.Made made) {
        choose(document()
                .get()
                .own()
                .map(laneMemory::of)
                .map(Choices.EVERYTHING::with)
                .orElse(Choices.EVERYTHING));
        choose(Optional.empty());
        show(Pane.CLOSED);
        adopt(made);
        camera.begin(made.plan());
    }

    private void renew(Layouts.Made made) {
        var anchor = selected().map(e -> TimeOrder.place(e.when()));
        adopt(made);
        camera.replace(made.plan(), anchor);
        choices.set(choices.get().withGaps(choices.get().gaps().among(made.gaps())));
        choices.get().renumber(timeline(), this::choose);
        keepWhatIsLeft();
    }

    private void adopt(Layouts.Made made) {
        sought = Optional.empty();
        layouts.adopt(made);
        lanes.know(made.grouping());
    }

    private void comeBack(Stay stay) {
        choose(stay.choices());
        choose(stay.selected());
        stay.made().ifPresentOrElse(this::adopt, layouts::clear);
        camera.comeBack(stay.camera());
        show(stay.pane());
    }

    /// The same document laid out anew.
    ///
    /// @param refolded whether it differs in what is folded alone
    private void replace(Plan plan, boolean refolded) {
        if (refolded) {
            // the camera still stands on the plan that is drawn
            var chosen = selected().flatMap(this::item).flatMap(item -> camera.instantAt(item.anchorX()));
            camera.refold(plan, chosen, clicked);
        } else {
            camera.replace(plan, selected().map(e -> TimeOrder.place(e.when())));
        }
        clicked = Optional.empty();
        sought.filter(event -> selected().equals(Optional.of(event))).ifPresent(camera::reveal);
        sought = Optional.empty();
    }

    private void keepWhatIsLeft() {
        choose(selection.get().flatMap(index()::find));
        switch (pane.get()) {
            case Pane.Details(var id) when index().find(id).isEmpty() -> show(Pane.CLOSED);
            case Pane.Listing _ -> show(Pane.CLOSED);
            case Pane.Details _, Pane.Closed _ -> {}
        }
    }

    // -- what there is to see

    public ReadOnlyObjectProperty<DocumentState> document() {
        return documents.state();
    }

    /// Reading and opening of files; the documents' own commands.
    public Documents documents() {
        return documents;
    }

    public Camera camera() {
        return camera;
    }

    /// What the lanes are, and how they are arranged.
    public Lanes lanes() {
        return lanes;
    }

    /// The picture for the viewport; empty until there is a document and a size.
    public ReadOnlyObjectProperty<Optional<Placed>> placed() {
        return layouts.placed();
    }

    /// What is to be drawn instead of [#placed()] while gaps close or open; empty while none does.
    public ReadOnlyObjectProperty<Optional<FoldMove.Frame>> folding() {
        return folding.frame();
    }

    public Optional<Plan> plan() {
        return layouts.plan();
    }

    /// The gaps that can be folded, folded or not.
    public Folds gaps() {
        return layouts.gaps();
    }

    public ReadOnlyObjectProperty<Choices> choices() {
        return choices.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<EventId>> selection() {
        return selection.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Pane> pane() {
        return pane.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Mode> mode() {
        return mode.getReadOnlyProperty();
    }

    /// Says what the window is for from now on.
    public void enter(Mode next) {
        mode.set(next);
    }

    public EventIndex index() {
        return documents.index();
    }

    public Timeline timeline() {
        return document().get().timeline();
    }

    /// The chosen event itself.
    public Optional<Event> selected() {
        return selected;
    }

    private void choose(Optional<Event> event) {
        selected = event;
        selection.set(event.map(Event::id));
    }

    /// Whether an event passes the reader's choices.
    public boolean shows(Event event) {
        return choices.get().shows(lanes.grouping(), event);
    }

    /// Whether it stands in an open lane besides, so that the keys come past it; those of collapsed lanes
    /// are passed over, as in any list that is folded.
    private boolean passes(Event event) {
        return choices.get().opens(lanes.grouping(), event);
    }

    /// Opens a file; see [Documents#open].
    public void open(Path file) {
        documents.open(file);
    }

    private void show(Pane next) {
        if (next instanceof Pane.Closed != pane.get() instanceof Pane.Closed) {
            camera.keepSpan();
        }
        pane.set(next);
    }

    // -- choosing events

    public void select(Optional<EventId> event) {
        pick(event.flatMap(index()::find));
    }

    private void pick(Optional<Event> event) {
        choose(event);
        if (pane.get() instanceof Pane.Details) {
            show(event.<Pane>map(chosen -> new Pane.Details(chosen.id())).orElse(Pane.CLOSED));
        }
    }

    /// Chooses an event and brings it into view.
    public void goTo(EventId id) {
        index().find(id).ifPresent(this::goTo);
    }

    /// The same for an event of this timeline: first away from here, where another one is chosen.
    public void goTo(Event event) {
        reveal(event);
        pick(Optional.of(event));
    }

    /// Shows the details of an event.
    public void open(EventId id) {
        index().find(id).ifPresent(event -> {
            reveal(event);
            choose(Optional.of(event));
            show(new Pane.Details(id));
        });
    }

    private void reveal(Event event) {
        if (!uncovers(event)) {
            camera.reveal(event);
        }
    }

    /// An event that the reader asks for comes out of its lane, hidden or collapsed; it is brought into
    /// view as soon as there is a plan with the lane open.
    private boolean uncovers(Event event) {
        boolean uncovers = lanes.uncover(event);
        if (uncovers) {
            sought = Optional.of(event);
        }
        return uncovers;
    }

    public void zoomTo(EventId id) {
        index().find(id).ifPresent(event -> {
            if (!uncovers(event)) {
                camera.zoomTo(event);
            }
            pick(Optional.of(event));
        });
    }

    /// One step closer to the chosen event where it is in view, else to the middle.
    public void zoomIn() {
        camera.step(Camera.STEP, chosenInstant());
    }

    /// One step away, the same way.
    public void zoomOut() {
        camera.step(1 / Camera.STEP, chosenInstant());
    }

    /// Where the chosen event is drawn; where it has no form of its own, its place in the order of time.
    private Optional<Long> chosenInstant() {
        return selected()
                .filter(this::shows)
                .map(event -> drawnAt(event).orElseGet(() -> TimeOrder.place(event.when())));
    }

    private Optional<Long> drawnAt(Event event) {
        return placed().get()
                .flatMap(picture -> item(event)
                        .map(item ->
                                plan().orElseThrow().scale(picture.viewport()).instant(item.anchorX())));
    }

    private Optional<Placed.Item> item(Event event) {
        return placed().get().stream()
                .flatMap(picture -> picture.lanes().stream())
                .flatMap(lane -> lane.items().stream())
                .filter(item -> item.event().id().equals(event.id()))
                .findFirst();
    }

    public void selectFirst() {
        index().outermost(false, this::passes).ifPresent(this::goTo);
    }

    public void selectLast() {
        index().outermost(true, this::passes).ifPresent(this::goTo);
    }

    /// The next (+1) or previous (-1) event in time. Where none is chosen yet, the first one in view.
    public void selectInTime(int step) {
        selected()
                .map(event -> index().beside(event, step, this::passes))
                .orElseGet(this::firstInView)
                .ifPresent(this::goTo);
    }

    private Optional<Event> firstInView() {
        return placed().get().stream()
                .flatMap(p -> p.lanes().stream())
                .flatMap(lane -> lane.items().stream())
                .filter(item -> item.anchorX() >= 0
                        && item.anchorX()
                                <= camera.viewport().get().orElseThrow().width())
                .map(Placed.Item::event)
                .min(TimeOrder.BY_TIME)
                .or(() -> index().outermost(false, this::passes));
    }

    /// The event nearest in time in the next lane below (+1) or above (-1) that has one.
    public void selectInLane(int step) {
        var from = selected();
        if (from.isEmpty()) {
            selectInTime(1);
            return;
        }
        var grouping = lanes.grouping();
        var all = lanes.all();
        for (int at = all.indexOf(lanes.laneOf(from.get())) + step; at >= 0 && at < all.size(); at += step) {
            int wanted = grouping.lanes().indexOf(all.get(at));
            var found = index().nearest(from.get(), e -> grouping.laneOf(e) == wanted && passes(e));
            if (found.isPresent()) {
                goTo(found.get());
                return;
            }
        }
    }

    /// Zooms so that a cluster parts; where no zoom parts it, lists its events.
    public void openCluster(Placed.Cluster cluster, Placed.PlacedLane lane) {
        if (cluster.opens()) {
            camera.open(cluster);
            return;
        }
        placed().get().ifPresent(placed -> {
            var events = layouts.plan().orElseThrow().members(cluster, lane, placed.viewport(), LONGEST_LIST);
            show(new Pane.Listing(events, cluster.count() - events.size()));
        });
    }

    /// Closes what stands beside the timeline, then lets go of the chosen event.
    public void dismiss() {
        if (pane.get() instanceof Pane.Closed) {
            choose(Optional.empty());
        } else {
            show(Pane.CLOSED);
        }
    }

    public void closePane() {
        show(Pane.CLOSED);
    }

    // -- choosing what is shown

    /// The gaps that can be folded, each as it is folded or would be.
    public List<Gap> gapList() {
        return Gap.listed(gaps(), choices.get().gaps(), plan().map(Plan::folds).orElse(Folds.NONE));
    }

    /// Folds all gaps, or none.
    public void foldGaps(boolean fold) {
        choose(choices.get().withFoldGaps(fold));
    }

    /// Folds or opens a gap: one of [#gaps()], what [#foldableAt] offers, or a tear, which may stand for
    /// several gaps.
    public void fold(TimeSpan gap, boolean folded) {
        var meant = gaps().gaps().stream().filter(gap::overlaps).toList();
        var these = meant.isEmpty() ? List.of(gap) : meant;
        clicked = Optional.of(gap);
        choose(choices.get().withGapsFolded(these, folded));
    }

    /// The empty stretch around an instant: one of [#gaps()], or else the longest between them that no
    /// stated date touches, however short.
    public Optional<TimeSpan> foldableAt(long instant) {
        var known = gaps().gaps();
        var own = known.stream().filter(gap -> gap.contains(instant)).findFirst();
        return own.isPresent() ? own : layouts.gapAround(instant).map(free -> Gap.cut(free, instant, known));
    }

    /// The empty stretch at a place in the view, folded or open; empty where a date is stated, and where folding
    /// would gain nothing.
    ///
    /// @param x px of the time area
    public Optional<Gap> gapAt(double x) {
        return nearGaps().flatMap(near -> near.at(x));
    }

    /// The same where the document offers a gap or the reader has folded one before.
    public Optional<Gap> knownGapAt(double x) {
        return nearGaps().flatMap(near -> near.knownAt(x));
    }

    /// Folds or opens the empty stretch in the middle of the view, or the gap nearest to it.
    public void foldNearest() {
        nearGaps().flatMap(NearGaps::nearest).ifPresent(gap -> fold(gap.span(), !gap.folded()));
    }

    private Optional<NearGaps> nearGaps() {
        return plan().flatMap(plan -> camera.target()
                .map(view -> new NearGaps(plan, view, gaps(), choices.get().gaps(), this::foldableAt)));
    }

    public void filter(Predicate<Event> filter) {
        choose(choices.get().withFilter(filter));
    }

    private void choose(Choices next) {
        choices.set(next);
        document().get().own().ifPresent(file -> laneMemory.keep(file, next.lanes()));
        layouts.choose(next, layouts.textScale());
    }

    /// The size of text that the reader's system asks for, 1 at 100 %.
    public void textScale(double scale) {
        layouts.choose(choices.get(), scale);
    }

    /// The size of the time area, px; keeps the chosen event in view.
    public void resize(double width, double height) {
        camera.resize(width, height);
        if (pane.get() instanceof Pane.Details) {
            selected().filter(this::shows).ifPresent(camera::reveal);
        }
    }

    @Override
    public void close() {
        documents.close();
    }
}
