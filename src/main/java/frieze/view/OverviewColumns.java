package frieze.view;

import java.util.function.IntFunction;

/// How many events stand in each of the overview's columns, all lanes together. The same for one content and width,
/// whatever is in view.
///
/// @param most the largest of the sums, at least 1
record OverviewColumns(int[] sums, int most) {
    static OverviewColumns of(IntFunction<int[][]> density, int columns) {
        var sums = new int[columns];
        int most = 1;
        for (var lane : density.apply(columns)) {
            for (int c = 0; c < columns; c++) {
                sums[c] += lane[c];
            }
        }
        for (int sum : sums) {
            most = Math.max(most, sum);
        }
        return new OverviewColumns(sums, most);
    }
}
