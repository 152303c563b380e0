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

    /// The part of an empty stretch around an instant that lies between known gaps.
    public static TimeSpan cut(TimeSpan free, long instant, List<TimeSpan> known) {
        long start = free.start();
        long end = free.end();
        for (var gap : known) {
            if (gap.end() <= instant) {
                start = Math.max(start, gap.end());
            } else {
                end = Math.min(end, gap.start());
            }
        }
        return new TimeSpan(start, end);
    }
}
