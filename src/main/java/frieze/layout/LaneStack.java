package frieze.layout;

import frieze.layout.Placed.PlacedLane;
import java.util.ArrayList;
import java.util.List;

/// The lanes of a plan, one below the other: how high each is in a window, how far they are scrolled, and
/// which of them are in view.
///
/// @param lanes from top to bottom
record LaneStack(List<LaneLayout> lanes) {
    /// Lanes may be squeezed to this part of their air before they scroll.
    private static final double LEAST_AIR = 0.55;
    /// The most air per lane when there is room to spare, as a part of what it takes by itself.
    private static final double MOST_AIR = 2.2;

    LaneStack {
        lanes = List.copyOf(lanes);
    }

    /// @param y top of the lane, px from the top of the first lane
    /// @param air what is used for [LaneLayout#air()], px
    private record Band(LaneLayout lane, double y, double height, double air) {}

    /// What is in view of the lanes.
    ///
    /// @param scrollY as wanted, within what there is
    record Stacked(List<PlacedLane> lanes, double scrollY, double contentHeight) {}

    /// Places the lanes that are in view; the others cost nothing.
    Stacked place(FoldedScale scale, int level, Viewport viewport, FrameCounts counts) {
        var bands = bands(viewport.height());
        double contentHeight =
                bands.isEmpty() ? 0 : bands.getLast().y() + bands.getLast().height();
        double scrollY = Math.clamp(viewport.scrollY(), 0, Math.max(0, contentHeight - viewport.height()));
        var placed = new ArrayList<PlacedLane>();
        for (var band : bands) {
            double y = band.y() - scrollY;
            if (y < viewport.height() && y + band.height() > 0) {
                placed.add(band.lane().place(scale, level, viewport.width(), y, band.air(), counts));
            }
        }
        return new Stacked(List.copyOf(placed), scrollY, contentHeight);
    }

    /// How far the lanes can be scrolled in a window, px.
    double furthest(double height) {
        var bands = bands(height);
        return bands.isEmpty()
                ? 0
                : Math.max(0, bands.getLast().y() + bands.getLast().height() - height);
    }

    /// How far to scroll so that a lane is in view, no further than needed; as far as now where it is.
    ///
    /// @param index of the lane; outside the list it changes nothing
    double scrolledTo(int index, Viewport from) {
        if (index < 0 || index >= lanes.size()) {
            return from.scrollY();
        }
        var band = bands(from.height()).get(index);
        double lowest = Math.max(0, band.y() + band.height() - from.height());
        return Math.clamp(from.scrollY(), Math.min(lowest, band.y()), Math.max(lowest, band.y()));
    }

    private List<Band> bands(double height) {
        double factor = airFactor(height);
        var bands = new ArrayList<Band>(lanes.size());
        double y = 0;
        for (var lane : lanes) {
            double air = lane.air() * factor;
            double own = lane.fixedHeight() + air;
            bands.add(new Band(lane, y, own, air));
            y += own;
        }
        return bands;
    }

    private double airFactor(double height) {
        double fixed = 0;
        double air = 0;
        for (var lane : lanes) {
            fixed += lane.fixedHeight();
            air += lane.air();
        }
        if (air == 0) {
            return 1;
        }
        double factor = (height - fixed) / air;
        return factor < LEAST_AIR ? 1 : Math.min(MOST_AIR, factor);
    }
}
