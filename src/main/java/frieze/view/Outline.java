package frieze.view;

/// A closed shape as horizontal lines: for every height the stretches that lie inside.
sealed interface Outline {
    /// The most numbers that [#across] gives.
    int MOST = 12;

    /// Left and right end of every stretch inside at a height, in ascending order.
    ///
    /// @param y px
    /// @param ends at least [#MOST] long; px
    /// @return how many ends there are
    int across(double y, double[] ends);

    double left();

    double top();

    double right();

    double bottom();

    /// A rectangle with round corners; a disc where the corners meet.
    ///
    /// @param radius of the corners, at most half of the shorter side
    record Box(double left, double top, double right, double bottom, double radius) implements Outline {
        /// A disc about a point.
        static Box disc(double x, double y, double radius) {
            return new Box(x - radius, y - radius, x + radius, y + radius, radius);
        }

        @Override
        public int across(double y, double[] ends) {
            if (y < top || y > bottom) {
                return 0;
            }
            double into = Math.max(0, Math.max(top + radius - y, y - (bottom - radius)));
            double inset = radius - Math.sqrt(Math.max(0, radius * radius - into * into));
            ends[0] = left + inset;
            ends[1] = right - inset;
            return 2;
        }
    }

    /// What lies between two boxes, the one inside the other.
    record Ring(Box outer, Box inner) implements Outline {
        @Override
        public int across(double y, double[] ends) {
            int count = outer.across(y, ends);
            double left = ends[0];
            double right = ends[1];
            if (count == 0 || inner.across(y, ends) == 0) {
                ends[0] = left;
                ends[1] = right;
                return count;
            }
            ends[3] = right;
            ends[2] = ends[1];
            ends[1] = ends[0];
            ends[0] = left;
            return 4;
        }

        @Override
        public double left() {
            return outer.left;
        }

        @Override
        public double top() {
            return outer.top;
        }

        @Override
        public double right() {
            return outer.right;
        }

        @Override
        public double bottom() {
            return outer.bottom;
        }
    }

    /// A polygon.
    ///
    /// @param points x and y in turn, px; at most [#MOST] corners
    record Polygon(double[] points, double left, double top, double right, double bottom) implements Outline {
        /// @param points x and y in turn about the origin
        /// @param size what they are stretched by
        static Polygon of(double[] points, double size) {
            var stretched = new double[points.length];
            double left = Double.POSITIVE_INFINITY;
            double top = Double.POSITIVE_INFINITY;
            double right = Double.NEGATIVE_INFINITY;
            double bottom = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < points.length; i += 2) {
                stretched[i] = points[i] * size;
                stretched[i + 1] = points[i + 1] * size;
                left = Math.min(left, stretched[i]);
                right = Math.max(right, stretched[i]);
                top = Math.min(top, stretched[i + 1]);
                bottom = Math.max(bottom, stretched[i + 1]);
            }
            return new Polygon(stretched, left, top, right, bottom);
        }

        @Override
        public int across(double y, double[] ends) {
            int count = 0;
            for (int i = 0; i < points.length; i += 2) {
                int j = (i + 2) % points.length;
                boolean crosses = points[i + 1] <= y != points[j + 1] <= y;
                if (crosses) {
                    double part = (y - points[i + 1]) / (points[j + 1] - points[i + 1]);
                    ends[count++] = points[i] + part * (points[j] - points[i]);
                }
            }
            java.util.Arrays.sort(ends, 0, count);
            return count;
        }
    }
}
