package frieze.format;

import java.util.List;

/// Which of the eight lane colours is meant by a colour of a foreign file.
public final class LaneColour {
    /// The eight on the light theme (`-frieze-lane-1` to `-frieze-lane-8`), red, green and blue.
    private static final List<Integer> LANES =
            List.of(0x0B4A94, 0xAE2C00, 0x079365, 0xCB599A, 0xA67C00, 0x267FEC, 0x262C3A, 0x6A5F44);

    /// Below this saturation a colour counts as grey.
    private static final double GREY = 0.12;

    private LaneColour() {}

    /// The nearest lane colour: of a colour the one that is nearest in hue, so that pastels find their lane; of
    /// a grey the ink or the umber.
    ///
    /// @param red 0 to 255, as are the others
    /// @return 1 to 8
    public static int nearest(int red, int green, int blue) {
        if (saturation(red, green, blue) < GREY) {
            return Math.max(red, Math.max(green, blue)) < 96 ? 7 : 8;
        }
        int best = 1;
        double least = Double.MAX_VALUE;
        for (int lane = 1; lane <= LANES.size(); lane++) {
            double distance = lane >= 7 ? Double.MAX_VALUE : distance(red, green, blue, LANES.get(lane - 1));
            if (distance < least) {
                best = lane;
                least = distance;
            }
        }
        return best;
    }

    /// By the angle of hue above all, then by how light they are.
    private static double distance(int red, int green, int blue, int lane) {
        int r = lane >> 16;
        int g = lane >> 8 & 255;
        int b = lane & 255;
        double turn = Math.abs(hue(red, green, blue) - hue(r, g, b));
        return Math.min(turn, 360 - turn) + Math.abs(light(red, green, blue) - light(r, g, b)) * 10;
    }

    private static double light(int red, int green, int blue) {
        return (0.3 * red + 0.6 * green + 0.1 * blue) / 255;
    }

    private static double saturation(int red, int green, int blue) {
        int most = Math.max(red, Math.max(green, blue));
        int least = Math.min(red, Math.min(green, blue));
        return most == 0 ? 0 : (most - least) / (double) most;
    }

    /// Degrees, 0 for red.
    private static double hue(int red, int green, int blue) {
        int most = Math.max(red, Math.max(green, blue));
        double range = most - Math.min(red, Math.min(green, blue));
        if (most == red) {
            return (60 * (green - blue) / range + 360) % 360;
        }
        return most == green ? 60 * (blue - red) / range + 120 : 60 * (red - green) / range + 240;
    }
}
