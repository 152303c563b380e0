package frieze.session;

import frieze.document.Event;
import frieze.document.EventId;
import frieze.document.Lane;
import frieze.layout.Placed;
import frieze.layout.Plan;
import frieze.layout.Viewport;
import frieze.time.TimeSpan;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Which part of the timeline is in view, and how it moves there. All commands do nothing until there is a
/// plan and a size.
public final class Camera {
    /// One press of + or -.
    public static final double STEP = 1.6;
    /// A glide covers its speed times this, seconds: the area under the curve of [Motion.Kind#GLIDE].
    private static final double GLIDE_SECONDS = 0.1;
    /// A gap that opens may take this part of a view that shows the whole, no more.
    private static final double MOST_OF_VIEW = 0.6;

    enum Home {
        FIRST,
        FIT,
        ELSEWHERE
    }

    private final Motion motion;
    private final Pilot pilot;
    private final ReadOnlyObjectWrapper<Optional<Viewport>> viewport = new ReadOnlyObjectWrapper<>(Optional.empty());
    private History history = new History();
    private Optional<Plan> plan = Optional.empty();
    private Supplier<Optional<EventId>> chosen = Optional::empty;
    private Consumer<Optional<EventId>> chosenThere = _ -> {};
    private double width;
    private double height;
    private Home home = Home.FIRST;
    private boolean keepsSpan;
    private Motion.Running running = () -> {};
    private Optional<Viewport> target = Optional.empty();

    Camera(Motion motion) {
        this(motion, Pilot.BROWSING);
    }

    /// @param pilot finds the way from place to place
    Camera(Motion motion, Pilot pilot) {
        this.motion = motion;
        this.pilot = pilot;
    }

    /// Lets every place in the history know the event that was chosen there.
    ///
    /// @param chosen the chosen event
    /// @param again chooses the one that belongs to a place the reader comes back to
    void selections(Supplier<Optional<EventId>> chosen, Consumer<Optional<EventId>> again) {
        this.chosen = chosen;
        this.chosenThere = again;
    }

    /// Empty until there is a document and a size.
    public ReadOnlyObjectProperty<Optional<Viewport>> viewport() {
        return viewport.getReadOnlyProperty();
    }

    /// Where a flight under way will end; else where the view is.
    public Optional<Viewport> target() {
        return target.or(viewport::get);
    }

    // -- what the camera stands on

    /// Another document: forgets where the reader was and goes to its first view.
    void begin(Plan plan) {
        stop();
        history = new History();
        this.plan = Optional.of(plan);
        home = Home.FIRST;
        viewport.set(Optional.empty());
        settle();
    }

    /// All that is forgotten when another document begins.
    record Stay(Optional<Plan> plan, Optional<Viewport> view, Home home, History history) {}

    Stay stay() {
        return new Stay(plan, target(), home, history);
    }

    /// Back to the document and the place from before another one began: the same stretch is in view, whatever
    /// the size is by now.
    void comeBack(Stay stay) {
        stop();
        history = stay.history();
        plan = stay.plan();
        home = stay.home();
        viewport.set(stay.view());
        keepsSpan = stay.view().filter(then -> then.width() == width).isEmpty();
        settle();
    }

    /// The same document laid out anew: what is at `anchor` stays where it is, unless the whole was in view.
    void replace(Plan next, Optional<Long> anchor) {
        var before = plan;
        var here = target();
        stop();
        plan = Optional.of(next);
        if (before.isEmpty() || here.isEmpty() || home != Home.ELSEWHERE) {
            settle();
            return;
        }
        var view = here.get();
        var scale = before.get().scale(view);
        double middle = view.width() / 2;
        long instant = anchor.filter(scale.visible()::contains).orElseGet(() -> scale.instant(middle));
        double x = scale.x(instant);
        var there = new Viewport(instant, 0, view.pxPerSecond(), view.width(), view.height(), view.scrollY());
        viewport.set(Optional.of(next.pan(there, -x, 0)));
    }

    /// The same document with other gaps folded: the chosen event stays where it is, else the gap that the
    /// reader has clicked. Where the whole was in view, it stays so if that gap fills the view, open.
    ///
    /// @param chosen where the chosen event stands, if it is in view
    void refold(Plan next, Optional<Long> chosen, Optional<TimeSpan> clicked) {
        var anchor = chosen.or(() -> clicked.flatMap(this::middleOf));
        boolean fills = home != Home.ELSEWHERE
                && chosen.isEmpty()
                && clicked.filter(gap -> fills(next, gap)
                                || plan.filter(now -> fills(now, gap)).isPresent())
                        .isPresent();
        home = anchor.isPresent() && !fills ? Home.ELSEWHERE : home;
        replace(next, anchor);
    }

    private boolean fills(Plan with, TimeSpan gap) {
        return target().filter(view -> {
                    var scale = with.scale(view);
                    return scale.x(gap.end()) - scale.x(gap.start()) > MOST_OF_VIEW * view.width();
                })
                .isPresent();
    }

    /// The instant at a place in the view; empty for a place outside.
    Optional<Long> instantAt(double x) {
        return x < 0 || x > width
                ? Optional.empty()
                : plan.flatMap(p -> target().map(view -> p.scale(view).instant(x)));
    }

    /// The instant in the middle of what is in view of a stretch; empty where nothing of it is.
    private Optional<Long> middleOf(TimeSpan stretch) {
        return plan.flatMap(p -> target().flatMap(view -> {
            var scale = p.scale(view);
            double left = Math.max(0, scale.x(stretch.start()));
            double right = Math.min(view.width(), scale.x(stretch.end()));
            return left < right ? Optional.of(scale.instant((left + right) / 2)) : Optional.empty();
        }));
    }

    /// The next change of size is made by a pane that opens or closes: what is in view then stays in view,
    /// at another scale.
    public void keepSpan() {
        keepsSpan = true;
    }

    /// The size of the time area, px. Keeps the left edge and the scale, unless the reader is still where
    /// the camera brought them.
    public void resize(double width, double height) {
        if (width <= 0 || height <= 0 || width == this.width && height == this.height) {
            return;
        }
        stop();
        this.width = width;
        this.height = height;
        settle();
    }

    private void settle() {
        if (plan.isEmpty() || width <= 0 || height <= 0) {
            return;
        }
        var p = plan.get();
        viewport.set(Optional.of(viewport.get()
                .filter(_ -> home == Home.ELSEWHERE)
                .map(v -> sized(p, v))
                .orElseGet(() -> home == Home.FIT ? p.fit(width, height) : p.first(width, height))));
        keepsSpan = false;
    }

    private Viewport sized(Plan p, Viewport v) {
        var next = new Viewport(v.second(), v.fraction(), v.pxPerSecond(), width, height, v.scrollY());
        return p.pan(keepsSpan ? p.show(p.scale(v).visible(), next) : next, 0, 0);
    }

    // -- by hand

    public void panBy(double dx, double dy) {
        byHand(view -> plan.orElseThrow().pan(view, dx, dy));
    }

    /// Scrolls the lanes by this part of the height in view; positive shows lower ones. Runs for as long
    /// as a step of the wheel; several in a row add up.
    public void scroll(double part) {
        if (plan.isEmpty() || viewport.get().isEmpty()) {
            return;
        }
        var p = plan.get();
        var from = viewport.get().get();
        var to = p.pan(target().orElse(from), 0, part * height);
        stop();
        target = Optional.of(to);
        running = motion.start(Motion.Kind.WHEEL, progress -> {
            set(progress >= 1 ? to : p.pan(from, 0, (to.scrollY() - from.scrollY()) * progress));
            endAt(progress);
        });
    }

    /// Scrolls a lane into view where it is not.
    public void reveal(Lane lane) {
        byHand(view -> plan.orElseThrow().revealLane(lane, view));
    }

    /// Glides on with the speed of the hand, px a second.
    public void glide(double vx, double vy) {
        if (motion.reduced() || viewport.get().isEmpty()) {
            return;
        }
        stop();
        var from = viewport.get().get();
        running = motion.start(
                Motion.Kind.GLIDE,
                progress -> set(
                        plan.orElseThrow().pan(from, vx * GLIDE_SECONDS * progress, vy * GLIDE_SECONDS * progress)));
    }

    public void zoomAt(double x, double factor, boolean animated) {
        if (plan.isEmpty() || viewport.get().isEmpty()) {
            return;
        }
        var p = plan.get();
        var from = viewport.get().get();
        var to = p.zoomAt(target().orElse(from), x, factor);
        if (!animated) {
            byHand(view -> p.zoomAt(view, x, factor));
            return;
        }
        stop();
        history.wander(placed(from));
        home = Home.ELSEWHERE;
        target = Optional.of(to);
        double whole = to.pxPerSecond() / from.pxPerSecond();
        running = motion.start(Motion.Kind.WHEEL, progress -> {
            set(progress >= 1 ? to : p.zoomAt(from, x, Math.pow(whole, progress)));
            endAt(progress);
        });
    }

    private void byHand(UnaryOperator<Viewport> move) {
        if (plan.isEmpty() || viewport.get().isEmpty()) {
            return;
        }
        stop();
        var from = viewport.get().get();
        history.wander(placed(from));
        home = Home.ELSEWHERE;
        set(move.apply(from));
    }

    // -- to a place

    /// One step closer (`STEP`) or further (`1 / STEP`).
    ///
    /// @param instant what stays where it is, if it is in view; else the middle does
    void step(double factor, Optional<Long> instant) {
        if (plan.isEmpty() || viewport.get().isEmpty()) {
            return;
        }
        var scale = plan.get().scale(target().orElseThrow());
        double x = instant.map(scale::x).filter(at -> at >= 0 && at <= width).orElse(width / 2);
        zoomAt(x, factor, true);
    }

    /// Everything from edge to edge.
    public void fit() {
        depart(Home.FIT, p -> p.fit(width, height));
    }

    /// The same, at once: there was nothing to be seen before.
    void beginWithAll() {
        stop();
        home = Home.FIT;
        settle();
    }

    /// This stretch from edge to edge, at once or in a flight.
    public void show(TimeSpan span, boolean animated) {
        if (animated) {
            depart(Home.ELSEWHERE, p -> p.show(span, target().orElseThrow()));
        } else {
            byHand(view -> plan.orElseThrow().show(span, view));
        }
    }

    public void back() {
        travel(history::back);
    }

    public void forward() {
        travel(history::forward);
    }

    private void travel(Function<History.Place, Optional<History.Place>> step) {
        if (plan.isEmpty()) {
            return;
        }
        var p = plan.get();
        target().map(this::placed).flatMap(step).ifPresent(place -> {
            var v = place.view();
            home = Home.ELSEWHERE;
            fly(p.pan(new Viewport(v.second(), v.fraction(), v.pxPerSecond(), width, height, v.scrollY()), 0, 0));
            chosenThere.accept(place.selection());
        });
    }

    private History.Place placed(Viewport view) {
        return new History.Place(view, chosen.get());
    }

    /// Brings an event into view where it is not, and closer where it has no form of its own from here.
    public void reveal(Event event) {
        if (plan.isEmpty() || viewport.get().isEmpty()) {
            return;
        }
        var p = plan.get();
        var here = target().orElseThrow();
        var near = p.reveal(event, here);
        boolean shown = p.place(near).lanes().stream()
                .flatMap(lane -> lane.items().stream())
                .anyMatch(item -> item.event().id().equals(event.id()));
        var there = shown ? near : p.zoomTo(event, here);
        if (!there.equals(here)) {
            depart(Home.ELSEWHERE, _ -> there);
        }
    }

    /// Shows an event large in the middle.
    public void zoomTo(Event event) {
        depart(Home.ELSEWHERE, p -> p.zoomTo(event, target().orElseThrow()));
    }

    /// Zooms so that a cluster parts.
    void open(Placed.Cluster cluster) {
        depart(Home.ELSEWHERE, p -> p.open(cluster, target().orElseThrow()));
    }

    // -- flights

    private void depart(Home to, Function<Plan, Viewport> where) {
        if (plan.isEmpty() || viewport.get().isEmpty()) {
            return;
        }
        var view = where.apply(plan.get());
        history.leave(placed(target().orElseThrow()));
        home = to;
        fly(view);
    }

    private void fly(Viewport to) {
        stop();
        var way = pilot.way(viewport.get().orElseThrow(), to);
        if (way.isEmpty() && !motion.reduced()) {
            motion.dissolve(() -> set(to));
            return;
        }
        target = Optional.of(to);
        running = motion.start(
                way.map(Pilot.Way::kind).orElse(Motion.Kind.FLIGHT),
                way.map(Pilot.Way::millis).orElse((double) Motion.Kind.FLIGHT.millis),
                progress -> {
                    set(progress >= 1 || way.isEmpty() ? to : way.get().at().apply(progress));
                    endAt(progress);
                });
    }

    private void endAt(double progress) {
        if (progress >= 1) {
            target = Optional.empty();
        }
    }

    private void set(Viewport view) {
        viewport.set(Optional.of(view));
    }

    private void stop() {
        running.stop();
        running = () -> {};
        target = Optional.empty();
    }

    /// Lets a listener hear of every move.
    void onMove(Consumer<Optional<Viewport>> heard) {
        viewport.addListener((_, _, now) -> heard.accept(now));
    }
}
