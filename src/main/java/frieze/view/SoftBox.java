package frieze.view;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;

/// Boxes over boxes in one faint colour, each a little larger: a soft edge. Four stamped corners, and between them
/// lines of px as faint as the boxes together are there.
final class SoftBox {
    private static final double LONG = 1_000;

    /// Lines of px along an edge.
    private record Edge(Color[] lines) {}

    private final List<Double> reaches;
    private final double radius;
    private final Color colour;
    /// From the box's edge outwards and inwards, whole px: what its corners take.
    private final int outside;
    private final int inside;
    private final Stamps.Phases topLeft;
    private final Stamps.Phases topRight;
    private final Stamps.Phases bottomLeft;
    private final Stamps.Phases bottomRight;
    /// All boxes over each other.
    private final Color all;
    /// By place within a px.
    private final @Nullable Edge[] edges = new Edge[Stamps.PARTS];

    /// @param reaches how far each box lies outside, px
    /// @param radius of the corners of a box that lies at 0, px
    /// @param colour of each box
    SoftBox(List<Double> reaches, double radius, Color colour) {
        this.reaches = reaches;
        this.radius = radius;
        this.colour = colour;
        double farthest = reaches.stream().mapToDouble(reach -> reach).max().orElse(0);
        outside = (int) Math.ceil(farthest);
        inside = (int) Math.ceil(radius) + 1;
        all = Tints.fade(colour, 1 - Math.pow(1 - colour.getOpacity(), reaches.size()));
        topLeft = corner(1, 1);
        topRight = corner(-1, 1);
        bottomLeft = corner(1, -1);
        bottomRight = corner(-1, -1);
    }

    /// @param right 1 where the boxes go on to the right, -1 to the left
    /// @param down 1 where they go on downwards, -1 upwards
    private Stamps.Phases corner(int right, int down) {
        var layers = new ArrayList<Stamp.Layer>();
        for (double reach : reaches) {
            layers.add(new Stamp.Layer(
                    new Outline.Box(
                            right > 0 ? -reach : -LONG,
                            down > 0 ? -reach : -LONG,
                            right > 0 ? LONG : reach,
                            down > 0 ? LONG : reach,
                            radius + reach),
                    colour));
        }
        var across = new Stamps.Range(right > 0 ? -outside - 1 : 1 - inside, right > 0 ? inside : outside + 2);
        var along = new Stamps.Range(down > 0 ? -outside - 1 : 1 - inside, down > 0 ? inside : outside + 2);
        return new Stamps.Phases(layers, across, along);
    }

    /// Whether a box has room for its corners.
    boolean fits(double width, double height) {
        return Math.min(width, height) >= 2 * inside + 1;
    }

    /// Draws it round a box, to an eighth of a px.
    void draw(GraphicsContext gc, double x, double y, double width, double height) {
        topLeft.draw(gc, x, y);
        topRight.draw(gc, x + width, y);
        bottomLeft.draw(gc, x, y + height);
        bottomRight.draw(gc, x + width, y + height);
        double left = Stamps.whole(x) + inside;
        double right = Stamps.whole(x + width) + 1 - inside;
        double top = Stamps.whole(y) + inside;
        double bottom = Stamps.whole(y + height) + 1 - inside;
        // from where on each edge is as dark as the middle; the far ones are the near ones seen in a mirror
        var above = edge(Stamps.part(y));
        double full = Stamps.whole(y) - outside - 1 + above.length;
        for (int i = 0; i < above.length; i++) {
            gc.setFill(above[i]);
            gc.fillRect(left, full - above.length + i, right - left, 1);
        }
        var below = edge(Stamps.part(-(y + height)));
        double fullTo = -Stamps.whole(-(y + height)) + outside + 1 - below.length;
        for (int i = 0; i < below.length; i++) {
            gc.setFill(below[i]);
            gc.fillRect(left, fullTo + below.length - 1 - i, right - left, 1);
        }
        gc.setFill(all);
        gc.fillRect(left, full, right - left, fullTo - full);
        var before = edge(Stamps.part(x));
        double fullLeft = Stamps.whole(x) - outside - 1 + before.length;
        gc.fillRect(fullLeft, top, left - fullLeft, bottom - top);
        var behind = edge(Stamps.part(-(x + width)));
        double fullRight = -Stamps.whole(-(x + width)) + outside + 1 - behind.length;
        gc.fillRect(right, top, fullRight - right, bottom - top);
        for (int i = 0; i < before.length; i++) {
            gc.setFill(before[i]);
            gc.fillRect(fullLeft - before.length + i, top, 1, bottom - top);
        }
        for (int i = 0; i < behind.length; i++) {
            gc.setFill(behind[i]);
            gc.fillRect(fullRight + behind.length - 1 - i, top, 1, bottom - top);
        }
    }

    /// The colours of the lines of px along an edge, from `outside` + 1 px before the px in which it lies to where
    /// all boxes cover them.
    ///
    /// @param part place of the edge within its px
    private Color[] edge(int part) {
        var known = edges[part];
        if (known == null) {
            var lines = new ArrayList<Color>();
            double at = (double) part / Stamps.PARTS;
            for (int line = -outside - 1; ; line++) {
                double through = 1;
                boolean full = true;
                for (double reach : reaches) {
                    double covered = Math.clamp(line + 1 - (at - reach), 0, 1);
                    full &= covered == 1;
                    through *= 1 - covered * colour.getOpacity();
                }
                if (full) {
                    break;
                }
                lines.add(Tints.fade(colour, 1 - through));
            }
            known = new Edge(lines.toArray(new Color[0]));
            edges[part] = known;
        }
        return known.lines;
    }
}
