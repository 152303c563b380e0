package frieze.session;

import frieze.layout.Folds;
import frieze.time.TimeSpan;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Which empty stretches of a document the reader wants folded. Gaps are named by their span, so that the choice
/// survives a change of the file wherever the gap does.
///
/// @param all what holds for every gap of which the reader has said nothing
/// @param byHand what they said of single gaps: true where it is folded. Stretches that the document does not
/// offer by itself are in here as well, once they have been picked.
public record GapChoices(boolean all, Map<TimeSpan, Boolean> byHand) {
    public static final GapChoices FOLDED = new GapChoices(true, Map.of());

    private static final Comparator<TimeSpan> IN_TIME =
            Comparator.comparingLong(TimeSpan::start).thenComparingLong(TimeSpan::end);

    public GapChoices {
        byHand = Map.copyOf(byHand);
    }

    public boolean isFolded(TimeSpan gap) {
        return byHand.getOrDefault(gap, all);
    }

    /// All or none: what was said of single gaps is overruled, but stretches picked by hand stay known.
    GapChoices withAll(boolean fold) {
        var same = new HashMap<TimeSpan, Boolean>();
        byHand.keySet().forEach(gap -> same.put(gap, fold));
        return new GapChoices(fold, same);
    }

    GapChoices with(List<TimeSpan> gaps, boolean fold) {
        var next = new HashMap<>(byHand);
        gaps.forEach(gap -> next.put(gap, fold));
        return new GapChoices(all, next);
    }

    /// Forgets what was said of stretches that are no gaps any more.
    GapChoices among(Folds known) {
        var left = new HashMap<>(byHand);
        left.keySet().retainAll(Set.copyOf(known.gaps()));
        return left.size() == byHand.size() ? this : new GapChoices(all, left);
    }

    /// The document's own gaps and those picked by hand, in order of time.
    Folds known(Folds own) {
        if (byHand.isEmpty()) {
            return own;
        }
        var every = new TreeSet<>(IN_TIME);
        every.addAll(own.gaps());
        every.addAll(byHand.keySet());
        return new Folds(List.copyOf(every));
    }

    /// Those of the known gaps that are folded.
    Folds folded(Folds known) {
        return new Folds(known.gaps().stream().filter(this::isFolded).toList());
    }
}
