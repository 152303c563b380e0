package frieze.session;

import frieze.layout.Folds;
import frieze.time.TimeSpan;
import java.util.ArrayList;
import java.util.List;

/// A stretch of time without a stated date.
///
/// @param folded whether a tear stands for it
public record Gap(TimeSpan span, boolean folded) {
    /// The known gaps for a list of them, in order of time. A folded one is what its tear folds, which may be a
    /// little less than was asked for, or several gaps at once.
    ///
    /// @param tears what is folded in the picture
    static List<Gap> listed(Folds known, GapChoices choices, Folds tears) {
        var listed = new ArrayList<Gap>();
        for (var span : known.gaps()) {
            boolean folded = choices.isFolded(span);
            var torn = tears.gaps().stream()
                    .filter(tear -> folded && tear.overlaps(span))
                    .findFirst();
            var gap = new Gap(torn.orElse(span), folded);
            if (!listed.contains(gap)) {
                listed.add(gap);
            }
        }
        return List.copyOf(listed);
    }
}
