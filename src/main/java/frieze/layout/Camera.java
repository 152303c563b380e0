package frieze.layout;

import frieze.document.Event;
import frieze.time.Instants;
import frieze.time.TimeSpan;
import java.util.List;

/// Where a viewport may go: pure functions from one viewport to the next, on a folded axis.
final class Camera {
    private static final double MARGIN = 18;
    /// Room for an arrow that leaves the document on the right, or on the left.
    private static final double ARROW = 56;
    /// How much more than the whole document may be in view.
    private static final double MOST_OF_WHOLE = 1.5;

    private final FoldedAxis axis;
    private final TimeSpan extent;
    private final boolean openStart;
    private final boolean openEnd;

    Camera(FoldedAxis axis, TimeSpan extent, boolean openStart, boolean openEnd) {
        this.axis = axis;
        this.extent = extent;
        this.openStart = openStart;
        this.openEnd = openEnd;
    }

    FoldedScale scale(Viewport v) {
        return new FoldedScale(axis, v);
    }

    /// The whole document.
    ///
    /// @param left room kept free beside it besides the usual margin, px
    Viewport fit(double width, double height, double left, double right) {
        double atStart = (openStart ? ARROW / 2 : MARGIN) + left;
        double atEnd = (openEnd ? ARROW : MARGIN) + right;
        return show(extent, atStart, atEnd, width, height, 0);
    }

    /// `span` over the width less the two margins.
    Viewport show(TimeSpan span, double left, double right, double width, double height, double scrollY) {
        long start = Instants.isOpen(span.start()) ? extent.start() : span.start();
        long end = Math.max(FoldedAxis.saturatedAdd(start, 1), Instants.isOpen(span.end()) ? extent.end() : span.end());
        double tears = axis.tears(end) - axis.tears(start);
        double seconds = Math.max(1, FoldedAxis.difference(axis.folded(end), axis.folded(start)));
        double room = Math.max(50, width - left - right - tears * Folds.TEAR_WIDTH);
        double pxPerSecond = Math.min(Levels.FINEST, room / seconds);
        var atStart = new Viewport(start, 0, pxPerSecond, width, height, scrollY);
        double spare = Math.max(0, room - seconds * pxPerSecond) / 2;
        return moved(atStart, -left - spare);
    }

    private Viewport moved(Viewport v, double dx) {
        var place = scale(v).place(dx);
        return new Viewport(place.second(), place.fraction(), v.pxPerSecond(), v.width(), v.height(), v.scrollY());
    }

    Viewport zoomAt(Viewport v, double x, double factor) {
        double pxPerSecond = clampScale(v.pxPerSecond() * factor, v.width());
        if (pxPerSecond == v.pxPerSecond()) {
            return v;
        }
        var place = scale(v).place(x);
        var there = new Viewport(place.second(), place.fraction(), pxPerSecond, v.width(), v.height(), v.scrollY());
        return onDocument(moved(there, -x));
    }

    /// Zooms and keeps `instant` where it stands, exactly.
    Viewport zoomOn(Viewport v, long instant, double factor) {
        return onDocument(centred(instant, scale(v).x(instant), v.pxPerSecond() * factor, v));
    }

    double clampScale(double pxPerSecond, double width) {
        double seconds = Math.max(1, FoldedAxis.difference(axis.folded(extent.end()), axis.folded(extent.start())));
        double room = Math.max(50, width / MOST_OF_WHOLE - axis.gaps() * Folds.TEAR_WIDTH);
        double least = Math.min(Levels.FINEST, room / seconds);
        return Math.clamp(pxPerSecond, least, Levels.FINEST);
    }

    Viewport pan(Viewport v, double dx, double scrollY) {
        var panned = dx == 0 ? v : onDocument(moved(v, dx));
        return new Viewport(
                panned.second(), panned.fraction(), v.pxPerSecond(), v.width(), v.height(), Math.max(0, scrollY));
    }

    /// At least a third of the width stays on the document, or all of the document where that is less.
    private Viewport onDocument(Viewport v) {
        var scale = scale(v);
        double start = scale.x(extent.start());
        double end = scale.x(extent.end());
        double third = Math.min(v.width() / 3, (end - start) + MARGIN);
        if (start > v.width() - third) {
            return moved(v, start - (v.width() - third));
        }
        if (end < third) {
            return moved(v, end - third);
        }
        return v;
    }

    /// `instant` at `x`, at a scale that is clamped to what makes sense.
    Viewport centred(long instant, double x, double pxPerSecond, Viewport from) {
        var there = new Viewport(
                instant, 0, clampScale(pxPerSecond, from.width()), from.width(), from.height(), from.scrollY());
        return moved(there, -x);
    }

    /// All stated dates of the events, and whether something runs on beyond them.
    ///
    /// @param extent of the events
    static Camera of(FoldedAxis axis, List<Event> events, TimeSpan extent, Waiting waiting) {
        boolean start = false;
        boolean end = false;
        int turn = 0;
        for (var e : events) {
            waiting.check(turn++);
            start |= e.when().start() == Instants.OPEN_START;
            end |= e.when().end() == Instants.OPEN_END;
        }
        return new Camera(axis, extent, start, end);
    }

    TimeSpan extent() {
        return extent;
    }
}
