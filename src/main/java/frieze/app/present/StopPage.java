package frieze.app.present;

import frieze.document.Figure;
import frieze.document.Media;
import java.util.List;

/// One page of a stop.
///
/// @param date in words, in lines; empty where there is none
/// @param laneBelow whether the lane's name stands below the date, because there is no room beside it
/// @param title in lines
/// @param titleSize in the measures of [ClassScale]
/// @param left width of the column of the title
/// @param body in the right column, or all across where there is one column
/// @param below the title
record StopPage(
        List<Line> date, boolean laneBelow, List<Line> title, double titleSize, double left, Block body, Block below) {

    /// What stands beside a title or below it.
    sealed interface Block {
        record Nothing() implements Block {}

        record Prose(List<Line> lines) implements Block {
            public Prose {
                lines = List.copyOf(lines);
            }
        }

        /// A question for the class.
        record Question(List<Line> lines, double size) implements Block {
            public Question {
                lines = List.copyOf(lines);
            }
        }

        /// A number as countable dots.
        ///
        /// @param dots how they stand
        /// @param beside whether the label stands beside the number, else below it
        /// @param plain whether they take the colour of what is compared with, not that of the lane
        record Amount(Figure figure, Dots dots, List<Line> label, boolean beside, boolean plain) implements Block {}

        /// @param caption what is said of it, in lines
        record Picture(Media media, List<Line> caption) implements Block {}

        /// Something that is covered.
        record Covered() implements Block {}
    }
}
