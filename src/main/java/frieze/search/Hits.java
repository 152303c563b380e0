package frieze.search;

import frieze.document.Event;
import frieze.document.TimeOrder;
import frieze.time.Extent;
import frieze.time.When;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/// What a query has found, best first: by how well an event meets what was asked (see [Tiers]), then by
/// importance, then by time. Immutable; for any thread. Which events are hits is known at once; they are put in
/// order as they are asked for.
public final class Hits {
    private final SearchIndex index;
    private final Tiers tiers;
    private final long[] certain;
    private final List<Needle> needles;
    private final boolean complete;
    private final int total;

    Hits(SearchIndex index, Tiers tiers, long[] certain, List<Needle> needles, boolean complete) {
        this.index = index;
        this.tiers = tiers;
        this.certain = certain;
        this.needles = List.copyOf(needles);
        this.complete = complete;
        total = Bits.count(tiers.all());
    }

    static Hits none(SearchIndex index) {
        var nothing = Bits.none(index.size());
        return new Hits(index, Tiers.all(nothing), nothing, List.of(), true);
    }

    /// How many events are hits; more may come where this is not [#complete()].
    public int total() {
        return total;
    }

    /// Whether all hits are known.
    public boolean complete() {
        return complete;
    }

    /// Words that were taken for one that nothing has, in the order of their letters; mostly empty.
    public List<String> similar() {
        return needles.stream()
                .flatMap(needle -> needle.similar().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /// How many hits depend on how their date is meant, or meet what was asked of it only in part.
    public int uncertain() {
        var all = tiers.all().clone();
        Bits.remove(all, certain);
        return Bits.count(all);
    }

    /// The hits from the `from`th on, from 0, at most `limit`.
    public List<Event> list(int from, int limit) {
        var list = new ArrayList<Event>();
        int passed = 0;
        for (int tier = 0; tier < Tiers.COUNT && list.size() < limit; tier++) {
            var own = tiers.upTo(tier);
            if (tier > 0) {
                own = own.clone();
                Bits.remove(own, tiers.upTo(tier - 1));
            }
            int count = Bits.count(own);
            if (passed + count <= from) {
                passed += count;
                continue;
            }
            for (int at = Bits.next(own, 0); at >= 0 && list.size() < limit; at = Bits.next(own, at + 1)) {
                if (passed++ >= from) {
                    list.add(index.events().byNumber()[at]);
                }
            }
        }
        return List.copyOf(list);
    }

    /// How many of the hits are of a kind. Costs a look at every hit.
    public int count(Predicate<Event> kind) {
        int count = 0;
        var all = tiers.all();
        for (int at = Bits.next(all, 0); at >= 0; at = Bits.next(all, at + 1)) {
            if (kind.test(index.events().byNumber()[at])) {
                count++;
            }
        }
        return count;
    }

    public boolean contains(Event event) {
        int number = number(event);
        return number >= 0 && Bits.has(tiers.all(), number);
    }

    /// Whether a hit meets what was asked of its date however that is meant.
    public boolean isCertain(Event event) {
        int number = number(event);
        return number >= 0 && Bits.has(certain, number);
    }

    /// The number of an event of this timeline; negative for one of another.
    private int number(Event event) {
        var events = index.events();
        if (event.index() < 0 || event.index() >= events.count()) {
            return -1;
        }
        int number = events.numbers()[event.index()];
        var own = events.byNumber()[number];
        return own == event || own.equals(event) ? number : -1;
    }

    /// How many hits each lane of the timeline has.
    public int[] perLane() {
        var counts = new int[index.lanes().size()];
        var all = tiers.all();
        var lanes = index.events().lanes();
        for (int at = Bits.next(all, 0); at >= 0; at = Bits.next(all, at + 1)) {
            counts[lanes[at]]++;
        }
        return counts;
    }

    /// Where on the axis the hits of each lane of the timeline stand, ascending: the middle of the date that is
    /// stated first, in seconds. Costs a look at every hit.
    public List<long[]> places() {
        var counts = perLane();
        var places = new ArrayList<long[]>();
        for (int count : counts) {
            places.add(new long[count]);
        }
        var used = new int[counts.length];
        var all = tiers.all();
        for (int at = Bits.next(all, 0); at >= 0; at = Bits.next(all, at + 1)) {
            int lane = index.events().lanes()[at];
            places.get(lane)[used[lane]++] = place(index.events().byNumber()[at].when());
        }
        places.forEach(Arrays::sort);
        return List.copyOf(places);
    }

    private static long place(When when) {
        return TimeOrder.stated(when)
                .map(Extent::span)
                .map(span -> (span.start() & span.end()) + ((span.start() ^ span.end()) >> 1))
                .orElseGet(() -> TimeOrder.place(when));
    }

    /// Where a text has what was looked for: places that do not touch, in the order of the text.
    public List<Mark> marks(String text) {
        var marks = new ArrayList<Mark>();
        needles.forEach(needle -> marks.addAll(needle.marks(text)));
        return Needle.joined(marks);
    }

    @Override
    public String toString() {
        return total + " hits " + Arrays.toString(list(0, 3).toArray());
    }
}
