package frieze.app;

import java.util.List;

/// Where the window stands, px on the desktop.
public record WindowBounds(double x, double y, double width, double height, boolean maximized) {
    static final double LEAST_WIDTH = 640;
    static final double LEAST_HEIGHT = 420;

    /// Moved and shrunk so that all of it lies on one of the screens: the one that shows most of it, else the
    /// first.
    ///
    /// @param screens what windows may use of each, at least one
    WindowBounds within(List<WindowBounds> screens) {
        var best = screens.getFirst();
        for (var screen : screens) {
            if (shared(screen) > shared(best)) {
                best = screen;
            }
        }
        double w = Math.min(Math.max(width, LEAST_WIDTH), best.width);
        double h = Math.min(Math.max(height, LEAST_HEIGHT), best.height);
        double left = Math.clamp(x, best.x, best.x + best.width - w);
        double top = Math.clamp(y, best.y, best.y + best.height - h);
        return new WindowBounds(left, top, w, h, maximized);
    }

    /// The area that two have in common, px².
    double shared(WindowBounds o) {
        double w = Math.min(x + width, o.x + o.width) - Math.max(x, o.x);
        double h = Math.min(y + height, o.y + o.height) - Math.max(y, o.y);
        return w > 0 && h > 0 ? w * h : 0;
    }
}
