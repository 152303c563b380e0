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

    String text() {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }
}
