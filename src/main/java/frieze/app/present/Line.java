package frieze.app.present;

import frieze.view.Fonts.Cut;
import java.util.List;
import java.util.stream.Collectors;

/// A line of text as it stands on the screen.
///
/// @param ends whether a paragraph ends with it
record Line(List<Run> runs, boolean ends) {
    /// Text in one cut.
    record Run(String text, Cut cut) {}

    Line {
        runs = List.copyOf(runs);
    }

    /// How high some lines are together, with a gap after each paragraph but the last.
    static double height(List<Line> lines, double each, double gap) {
        long gaps = lines.stream()
                .limit(Math.max(0, lines.size() - 1))
                .filter(Line::ends)
                .count();
        return lines.size() * each + gaps * gap;
    }

    String text() {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }
}
