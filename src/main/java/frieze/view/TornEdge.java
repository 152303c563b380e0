package frieze.view;

import frieze.time.TimeSpan;
import java.util.Arrays;
import java.util.SplittableRandom;

/// The two ragged sides of a fold, made once per fold and height from a fixed seed, so that they never flicker.
/// x from its left edge.
///
/// @param paperX the torn paper: down the outer left line, up the outer right line
/// @param insideX the hole: down the inner left line, up the inner right line
record TornEdge(double height, double[] paperX, double[] paperY, double[] insideX, double[] insideY) {
    private static final double BAND = 5.5;
    private static final double OUTER_JAG = 0.7;
    private static final double INNER_JAG = 2.3;
    private static final double WAVE = 2.5;
    private static final double STEP_LEAST = 3;
    private static final double STEP_MOST = 8.5;

    static TornEdge of(TimeSpan gap, double width, double height) {
        var random = new SplittableRandom(gap.start() * 31 + gap.end());
        var left = Side.of(random, height, WAVE, 1);
        var right = Side.of(random, height, width - WAVE, -1);
        return new TornEdge(
                height,
                join(left.outer, right.outer),
                join(left.y, right.y),
                join(left.inner, right.inner),
                join(left.y, right.y));
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
