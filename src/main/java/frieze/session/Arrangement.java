package frieze.session;

import frieze.document.Lane;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// How the reader wants the lanes of one grouping, by id, so that it survives a change of the file.
///
/// @param hidden not shown at all
/// @param collapsed shown as one slim row
/// @param order top to bottom; lanes that it does not name stay where the grouping has them. Empty for the
/// grouping's own order
public record Arrangement(Set<String> hidden, Set<String> collapsed, List<String> order) {
    public static final Arrangement AS_IS = new Arrangement(Set.of(), Set.of(), List.of());

    public Arrangement {
        hidden = Set.copyOf(hidden);
        collapsed = Set.copyOf(collapsed);
        order = List.copyOf(order);
    }

    Arrangement withShown(String lane, boolean shown) {
        return new Arrangement(with(hidden, lane, !shown), collapsed, order);
    }

    Arrangement withCollapsed(String lane, boolean collapse) {
        return new Arrangement(hidden, with(collapsed, lane, collapse), order);
    }

    Arrangement withOnly(String lane, List<Lane> lanes) {
        var others = new HashSet<>(hidden);
        lanes.forEach(other -> others.add(other.id()));
        others.remove(lane);
        return new Arrangement(others, collapsed, order);
    }

    Arrangement withAllShown() {
        return new Arrangement(Set.of(), collapsed, order);
    }

    private static Set<String> with(Set<String> set, String lane, boolean in) {
        var next = new HashSet<>(set);
        if (in) {
            next.add(lane);
        } else {
            next.remove(lane);
        }
        return next;
    }

    /// Puts a lane above another, or below all.
    Arrangement withMoved(String lane, Optional<String> above, List<Lane> lanes) {
        var ids = new ArrayList<>(ordered(lanes).stream().map(Lane::id).toList());
        if (!ids.remove(lane)) {
            return this;
        }
        int at = above.map(ids::indexOf).filter(i -> i >= 0).orElse(ids.size());
        ids.add(at, lane);
        return new Arrangement(hidden, collapsed, ids);
    }

    /// All lanes of a grouping as the reader wants them, hidden ones too.
    public List<Lane> ordered(List<Lane> lanes) {
        var known = new LinkedHashSet<>(order);
        var wanted = new ArrayList<Lane>();
        for (var id : order) {
            lanes.stream().filter(lane -> lane.id().equals(id)).findFirst().ifPresent(wanted::add);
        }
        var named = wanted.iterator();
        return lanes.stream()
                .map(lane -> known.contains(lane.id()) ? named.next() : lane)
                .toList();
    }
}
