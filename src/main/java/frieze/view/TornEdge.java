package frieze.view;

import frieze.time.TimeSpan;
import java.util.Arrays;
import java.util.SplittableRandom;

/// The two ragged sides of a fold, made once per fold and height from a fixed seed, so that they never flicker.
/// The sides keep their shape while the fold opens or closes.
///
/// @param paper the torn paper: down the outer left line, up the outer right line
/// @param inside the hole: down the inner left line, up the inner right line
record TornEdge(double height, Outline paper, Outline inside) {
    private static final double BAND = 5.5;
    private static final double OUTER_JAG = 0.7;
    private static final double INNER_JAG = 2.3;
    private static final double WAVE = 2.5;
    private static final double STEP_LEAST = 3;
    private static final double STEP_MOST = 8.5;

    static TornEdge of(TimeSpan gap, double height) {
        var random = new SplittableRandom(gap.start() * 31 + gap.end());
        var left = Side.of(random, height, WAVE, 1);
        var right = Side.of(random, height, -WAVE, -1);
        var y = join(left.y, right.y);
        return new TornEdge(
                height,
                new Outline(join(left.outer, right.outer), y, left.y.length),
                new Outline(join(left.inner, right.inner), y, left.y.length));
    }

    /// The first line downwards, the second upwards.
    private static double[] join(double[] down, double[] up) {
        var all = new double[down.length + up.length];
        System.arraycopy(down, 0, all, 0, down.length);
        for (int i = 0; i < up.length; i++) {
            all[down.length + i] = up[up.length - 1 - i];
        }
        return all;
    }

    /// A closed line, first down the left side and then up the right one.
    ///
    /// @param x from the fold's left edge on the left side, from its right edge on the right
    /// @param left how many points the left side has
    record Outline(double[] x, double[] y, int left) {
        int points() {
            return x.length;
        }

        /// From the left edge of a fold that is `width` wide.
        double[] at(double width) {
            var all = x.clone();
            for (int i = left; i < all.length; i++) {
                all[i] += width;
            }
            return all;
        }
    }

    private record Side(double[] y, double[] outer, double[] inner) {
        /// @param inward +1 where the hole lies to the right
        static Side of(SplittableRandom random, double height, double at, int inward) {
            int most = (int) (height / STEP_LEAST) + 3;
            var y = new double[most];
            var outer = new double[most];
            var inner = new double[most];
            double phase = random.nextDouble(Math.PI * 2);
            double length = random.nextDouble(90, 150);
            int count = 0;
            double depth = 0;
            while (true) {
                double wave = WAVE * Math.sin(phase + depth / length * Math.PI * 2);
                y[count] = depth;
                outer[count] = at + wave + random.nextDouble(-OUTER_JAG, OUTER_JAG);
                inner[count] = at + wave + inward * BAND + random.nextDouble(-INNER_JAG, INNER_JAG);
                count++;
                if (depth >= height) {
                    break;
                }
                depth = Math.min(height, depth + random.nextDouble(STEP_LEAST, STEP_MOST));
            }
            return new Side(Arrays.copyOf(y, count), Arrays.copyOf(outer, count), Arrays.copyOf(inner, count));
        }
    }
}
