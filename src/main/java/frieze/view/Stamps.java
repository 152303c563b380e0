package frieze.view;

import frieze.document.LaneShape;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;

/// The small shapes of a frame, each made into a picture once and then laid down again and again. Without a graphics
/// card JavaFX works out the outline of every disc and every round corner anew in every frame, which costs some ten
/// times as much as laying down a picture. With one, and where a px of the canvas is not one of the screen, shapes are
/// cheap and sharp as they are: there nothing is stamped.
final class Stamps {
    /// Places within a px that are told apart, each way.
    static final int PARTS = 8;

    /// More shapes than this are forgotten together.
    private static final int MOST = 2_000;

    /// Px from one up to another, from the one in which a shape's origin lies.
    ///
    /// @param from the first
    /// @param to the one after the last
    record Range(int from, int to) {
        static final Range ALL = new Range(Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    /// A power of two.
    private static final int RECENT = 256;

    private record Bead(LaneShape shape, double size, Color colour) {}

    private record Capped(double height, double radius, double line, Color fill, Color stroke) {}

    private final Map<Bead, Phases> beads = new HashMap<>();
    private final Map<Color, Phases> dots = new HashMap<>();
    private final Map<Capped, Caps> caps = new HashMap<>();
    private boolean used;
    private @Nullable Bead lastBead;
    private @Nullable Phases lastBeads;
    private @Nullable Color lastDotted;
    private @Nullable Phases lastDots;
    /// Ends asked for before, by their colours; others may have taken a place since.
    private final @Nullable Caps[] recent = new Caps[RECENT];

    /// One shape at every place within a px.
    static final class Phases {
        private final List<Stamp.Layer> layers;
        private final Range across;
        private final Range down;
        private final @Nullable Stamp[] stamps = new Stamp[PARTS * PARTS];

        /// All of a shape.
        Phases(List<Stamp.Layer> layers) {
            this(layers, Range.ALL, Range.ALL);
        }

        /// @param across what of the shape is drawn from left to right
        /// @param down what of it is drawn from top to bottom
        Phases(List<Stamp.Layer> layers, Range across, Range down) {
            this.layers = layers;
            this.across = across;
            this.down = down;
        }

        /// Lays the shape down with its origin there, to an eighth of a px.
        void draw(GraphicsContext gc, double x, double y) {
            int partX = part(x);
            int partY = part(y);
            var stamp = stamps[partY * PARTS + partX];
            if (stamp == null) {
                stamp = Stamp.of(layers, (double) partX / PARTS, (double) partY / PARTS, across, down);
                stamps[partY * PARTS + partX] = stamp;
            }
            stamp.draw(gc, whole(x), whole(y));
        }
    }

    /// The px in which a place lies, once it is moved to an eighth of a px.
    static int whole(double at) {
        return Math.floorDiv((int) Math.floor(at * PARTS + 0.5), PARTS);
    }

    /// The place within that px, 0 to [#PARTS] - 1.
    static int part(double at) {
        return Math.floorMod((int) Math.floor(at * PARTS + 0.5), PARTS);
    }

    /// Whether JavaFX paints by itself here, without a graphics card.
    static boolean isSoftware() {
        return !Platform.isSupported(ConditionalFeature.SCENE3D);
    }

    /// Says whether shapes are stamped from now on.
    void use(boolean used) {
        this.used = used;
    }

    boolean isUsed() {
        return used;
    }

    /// A lane's shape, filled.
    ///
    /// @param size 1 for 10 px
    void bead(GraphicsContext gc, LaneShape shape, double x, double y, double size, Color colour) {
        var last = lastBead;
        var phases = lastBeads;
        if (last == null || phases == null || last.shape != shape || last.size != size || last.colour != colour) {
            last = new Bead(shape, size, colour);
            forget(beads);
            phases = beads.computeIfAbsent(
                    last,
                    asked ->
                            new Phases(List.of(new Stamp.Layer(Beads.outline(asked.shape, asked.size), asked.colour))));
            lastBead = last;
            lastBeads = phases;
        }
        phases.draw(gc, x, y);
    }

    /// Three small discs in a row: a mark goes on.
    ///
    /// @param x of the first
    /// @param apart from one middle to the next, px; negative for a row to the left
    void dots(GraphicsContext gc, double x, double y, double radius, double apart, Color colour) {
        double first = apart < 0 ? x + 2 * apart : x;
        double step = Math.abs(apart);
        var last = lastDots;
        if (last != null && colour == lastDotted) {
            last.draw(gc, first, y);
            return;
        }
        forget(dots);
        last = dots.computeIfAbsent(
                colour,
                _ -> new Phases(List.of(
                        new Stamp.Layer(Outline.Box.disc(0, 0, radius), colour),
                        new Stamp.Layer(Outline.Box.disc(step, 0, radius), colour),
                        new Stamp.Layer(Outline.Box.disc(2 * step, 0, radius), colour))));
        lastDots = last;
        lastDotted = colour;
        last.draw(gc, first, y);
    }

    /// The ends of boxes of one height and look.
    ///
    /// @param radius of the outer corners, px
    /// @param line width of the outline, inside the box, px; 0 for none
    Caps caps(double height, double radius, double line, Color fill, Color stroke) {
        int hash = fill.hashCode() * 31 + stroke.hashCode();
        int place = (hash ^ hash >>> 8 ^ hash >>> 17) & RECENT - 1;
        var found = recent[place];
        if (found == null || !found.are(height, radius, line, fill, stroke)) {
            forget(caps);
            found = caps.computeIfAbsent(
                    new Capped(height, radius, line, fill, stroke),
                    asked -> new Caps(asked.height, asked.radius, asked.line, asked.fill, asked.stroke));
            recent[place] = found;
        }
        return found;
    }

    private static void forget(Map<?, ?> known) {
        if (known.size() > MOST) {
            known.clear();
        }
    }
}
