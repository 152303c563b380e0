package frieze.view;

import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

/// A small shape as a picture: laid down at whole px it looks as if it had been filled there.
final class Stamp {
    /// Lines that a px is cut into for its coverage, as JavaFX does.
    private static final int LINES = 8;

    private final Image image;
    private final int x;
    private final int y;
    private final double width;
    private final double height;

    /// One shape in one colour; later layers lie over earlier ones.
    record Layer(Outline outline, Color colour) {}

    /// @param x of the picture's left edge, px from where it is laid down
    /// @param y of the picture's top edge
    private Stamp(Image image, int x, int y) {
        this.image = image;
        width = image.getWidth();
        height = image.getHeight();
        this.x = x;
        this.y = y;
    }

    /// A stamp of shapes about the origin, moved by a part of a px.
    ///
    /// @param layers at least one
    /// @param dx 0 to 1
    /// @param dy 0 to 1
    /// @param across what of them is drawn from left to right
    /// @param down what of them is drawn from top to bottom
    static Stamp of(List<Layer> layers, double dx, double dy, Stamps.Range across, Stamps.Range down) {
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (var layer : layers) {
            left = Math.min(left, layer.outline.left());
            top = Math.min(top, layer.outline.top());
            right = Math.max(right, layer.outline.right());
            bottom = Math.max(bottom, layer.outline.bottom());
        }
        int x = (int) Math.max(across.from(), Math.floor(left + dx));
        int y = (int) Math.max(down.from(), Math.floor(top + dy));
        int width = Math.max(1, (int) Math.min(across.to(), Math.ceil(right + dx)) - x);
        int height = Math.max(1, (int) Math.min(down.to(), Math.ceil(bottom + dy)) - y);
        var argb = new float[width * height][];
        for (var layer : layers) {
            lay(argb, coverage(layer.outline, x - dx, y - dy, width, height), layer.colour);
        }
        var image = new WritableImage(width, height);
        image.getPixelWriter()
                .setPixels(0, 0, width, height, PixelFormat.getIntArgbPreInstance(), packed(argb), 0, width);
        return new Stamp(image, x, y);
    }

    /// How much of every px lies inside, 0 to 1.
    ///
    /// @param left of the first px
    /// @param top of the first px
    static float[] coverage(Outline outline, double left, double top, int width, int height) {
        var covered = new float[width * height];
        var ends = new double[Outline.MOST];
        for (int line = 0; line < height * LINES; line++) {
            int count = outline.across(top + (line + 0.5) / LINES, ends);
            for (int i = 0; i + 1 < count; i += 2) {
                double from = Math.max(0, ends[i] - left);
                double to = Math.min(width, ends[i + 1] - left);
                for (int px = (int) from; px < to; px++) {
                    double part = Math.min(to, px + 1) - Math.max(from, px);
                    covered[line / LINES * width + px] += (float) (part / LINES);
                }
            }
        }
        return covered;
    }

    private static void lay(float[][] argb, float[] coverage, Color colour) {
        for (int i = 0; i < coverage.length; i++) {
            if (coverage[i] <= 0) {
                continue;
            }
            float alpha = (float) (Math.min(1, coverage[i]) * colour.getOpacity());
            var below = argb[i] == null ? new float[4] : argb[i];
            argb[i] = new float[] {
                alpha + below[0] * (1 - alpha),
                (float) colour.getRed() * alpha + below[1] * (1 - alpha),
                (float) colour.getGreen() * alpha + below[2] * (1 - alpha),
                (float) colour.getBlue() * alpha + below[3] * (1 - alpha)
            };
        }
    }

    private static int[] packed(float[][] argb) {
        var packed = new int[argb.length];
        for (int i = 0; i < argb.length; i++) {
            var px = argb[i];
            if (px != null) {
                packed[i] = Math.round(px[0] * 255) << 24
                        | Math.round(px[1] * 255) << 16
                        | Math.round(px[2] * 255) << 8
                        | Math.round(px[3] * 255);
            }
        }
        return packed;
    }

    /// Lays it down with its origin at a whole px.
    void draw(GraphicsContext gc, int atX, int atY) {
        gc.drawImage(image, atX + x, atY + y, width, height);
    }
}
