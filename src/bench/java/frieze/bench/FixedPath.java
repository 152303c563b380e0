package frieze.bench;

import frieze.layout.Plan;
import frieze.layout.Viewport;
import frieze.session.Camera;
import frieze.time.CivilDate;
import frieze.time.TimeSpan;

/// The path that every document is walked along: 125 years to 5 in 40 frames, then 40 years of panning in 80.
final class FixedPath {
    static final int FRAMES = 120;

    private static final int ZOOMS = 40;
    private static final double ZOOM = Math.pow(125.0 / 5, 1.0 / ZOOMS);
    private static final double SCREENS = 40.0 / 5;

    private FixedPath() {}

    private static TimeSpan begin() {
        return new TimeSpan(CivilDate.startOfYear(1850), CivilDate.startOfYear(1975));
    }

    /// Where the path begins.
    ///
    /// @param width of the time area, px
    /// @param height of the lanes area, px
    static Viewport start(Plan plan, double width, double height) {
        return plan.show(begin(), plan.fit(width, height));
    }

    /// The same by the camera of a session.
    static void start(Camera camera) {
        camera.show(begin(), false);
    }

    /// One step from `from`.
    ///
    /// @param frame 0 to [#FRAMES] - 1
    static Viewport step(Plan plan, Viewport from, int frame) {
        return frame < ZOOMS
                ? plan.zoomAt(from, from.width() / 2, ZOOM)
                : plan.pan(from, SCREENS * from.width() / (FRAMES - ZOOMS), 0);
    }

    /// The same by the camera of a session.
    static void step(Camera camera, int frame) {
        double width = camera.viewport().get().orElseThrow().width();
        if (frame < ZOOMS) {
            camera.zoomAt(width / 2, ZOOM, false);
        } else {
            camera.panBy(SCREENS * width / (FRAMES - ZOOMS), 0);
        }
    }
}
