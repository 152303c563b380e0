package frieze.view;

import frieze.document.EventId;
import frieze.layout.Placed;
import frieze.time.TimeSpan;

/// What a hand can ask of the band below a stop. Distances in px of the band's own layout, which is 540 high on a whole
/// screen.
public interface BandActions {
    /// Follows the hand: positive `dx` shows later times.
    void panBy(double dx);

    /// Lets the hand's speed run out, px a second.
    void glide(double vx);

    /// @param animated for a step of the wheel
    void zoomAt(double x, double factor, boolean animated);

    void lookAt(EventId event);

    void openCluster(Placed.Cluster cluster);

    void unfold(TimeSpan gap);
}
