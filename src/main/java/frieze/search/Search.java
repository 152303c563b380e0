package frieze.search;

import frieze.document.Event;
import frieze.document.TimeOrder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// One search: narrows all events down, clause by clause.
final class Search {
    /// Hits that fill a screen.
    static final int SCREEN = 50;
    /// Events looked at between two questions whether anybody still waits.
    private static final int AT_ONCE = 256;

    private final SearchIndex index;
    private final Query query;
    private final Consumer<Hits> first;
    private final BooleanSupplier abandoned;
    private final int count;
    private final List<Needle> needles = new ArrayList<>();
    /// Clauses whose words have to follow each other, which only the text itself tells.
    private final List<Clause.Said> sequences = new ArrayList<>();
    /// Events that may have the words of a negated sequence.
    private final List<long[]> suspects = new ArrayList<>();

    Search(SearchIndex index, Query query, Consumer<Hits> first, BooleanSupplier abandoned) {
        this.index = index;
        this.query = query;
        this.first = first;
        this.abandoned = abandoned;
        count = index.size();
    }

    Hits hits() {
        if (query.isEmpty() || count == 0) {
            return Hits.none(index);
        }
        var tiers = Tiers.all(Bits.all(count));
        var certain = Bits.all(count);
        for (var clause : query.clauses()) {
            switch (clause) {
                case Clause.Said said -> narrow(tiers, said);
                case Clause.InLane lane -> narrow(tiers, inLanes(lanes(lane)), lane.negated());
                case Clause.Tagged tagged -> narrow(tiers, tagged(tagged), tagged.negated());
                case Clause.Dated dated -> {
                    var possible = Bits.none(count);
                    Bits.keep(certain, dated(dated, possible));
                    tiers.keep(possible);
                }
            }
        }
        return sequences.isEmpty() ? found(tiers, certain, true) : confirmed(tiers, certain);
    }

    private Hits found(Tiers tiers, long[] certain, boolean complete) {
        return new Hits(index, tiers, certain, needles, complete);
    }

    private static void narrow(Tiers tiers, long[] events, boolean negated) {
        if (negated) {
            tiers.remove(events);
        } else {
            tiers.keep(events);
        }
    }

    private void narrow(Tiers tiers, Clause.Said said) {
        var own = tiers(said);
        boolean sequence = said.words().size() > 1;
        if (sequence) {
            sequences.add(said);
            suspects.add(own.all());
        }
        if (said.negated()) {
            if (!sequence) {
                tiers.remove(own.all());
            }
        } else {
            tiers.keep(own);
        }
    }

    // -- words

    /// Events that have all words, whether they follow each other or not.
    private Tiers tiers(Clause.Said said) {
        var words = said.words();
        int last = words.size() - 1;
        boolean asTyped = said.negated() || said.exact() || last > 0;
        var similar = asTyped ? Set.<String>of() : Set.copyOf(similar(words.get(last)));
        var tiers = tiers(words.get(last), said.exact(), similar);
        for (int i = 0; i < last; i++) {
            tiers.keep(tiers(words.get(i), true, Set.of()));
        }
        if (!said.negated()) {
            needles.add(new Needle(words, said.exact(), similar));
        }
        return tiers;
    }

    /// The words that one is taken for which nothing has, and with which nothing begins: those like it, and only
    /// where there are none, those that begin like it.
    private Set<String> similar(String word) {
        var vocabularies = Stream.concat(
                        index.parts().stream().map(Part::words),
                        Stream.of(index.laneNames().words()))
                .toList();
        var found = new HashSet<String>();
        if (vocabularies.stream().allMatch(words -> words.beginning(word).isEmpty())) {
            for (var words : vocabularies) {
                Similar.find(words, word, false, other -> found.add(words.word(other)));
            }
            if (found.isEmpty()) {
                for (var words : vocabularies) {
                    Similar.find(words, word, true, other -> found.add(words.word(other)));
                }
            }
        }
        return found;
    }

    /// @param instead words that it is taken for
    private Tiers tiers(String word, boolean whole, Set<String> instead) {
        var tiers = new long[Tiers.COUNT][];
        for (int tier = 0; tier < tiers.length; tier++) {
            tiers[tier] = Bits.none(count);
        }
        for (var part : index.parts()) {
            each(part.words(), word, whole, instead, (found, how) -> {
                part.joinTitles(found, tiers[how]);
                part.joinBodies(found, tiers[Tiers.TEXT + how]);
            });
        }
        var names = index.laneNames();
        each(
                names.words(),
                word,
                whole,
                instead,
                (found, how) ->
                        Bits.join(tiers[Tiers.TEXT + how], inLanes(names.lanes().get(found))));
        return Tiers.of(tiers);
    }

    /// Hears of a word that fits, and how: [Tiers#WHOLE], [Tiers#BEGUN] or [Tiers#SIMILAR].
    private interface Fits {
        void accept(int word, int how);
    }

    private static void each(Vocabulary words, String word, boolean whole, Set<String> instead, Fits fits) {
        var range = words.beginning(word);
        int next = range.first();
        if (words.is(next, word)) {
            fits.accept(next++, Tiers.WHOLE);
        }
        for (; !whole && next < range.end(); next++) {
            fits.accept(next, Tiers.BEGUN);
        }
        for (var other : instead) {
            int there = words.beginning(other).first();
            if (words.is(there, other)) {
                fits.accept(there, Tiers.SIMILAR);
            }
        }
    }

    // -- lanes, tags, dates

    private List<Integer> lanes(Clause.InLane clause) {
        var found = new ArrayList<Integer>();
        for (int i = 0; i < index.lanes().size(); i++) {
            var lane = index.lanes().get(i);
            if (lane.id().equals(clause.id()) || Needle.isIn(Words.of(lane.fullTitle()), clause.words())) {
                found.add(i);
            }
        }
        return found;
    }

    private long[] inLanes(List<Integer> lanes) {
        var wanted = new boolean[index.lanes().size()];
        lanes.forEach(lane -> wanted[lane] = true);
        var events = Bits.none(count);
        var lane = index.events().lanes();
        for (int i = 0; i < count; i++) {
            if (wanted[lane[i]]) {
                Bits.add(events, i);
            }
        }
        return events;
    }

    private long[] tagged(Clause.Tagged clause) {
        var events = Bits.none(count);
        for (var part : index.parts()) {
            for (int tag = 0; tag < part.tags().size(); tag++) {
                if (Needle.isIn(part.tags().get(tag), clause.words())) {
                    part.joinTagged(tag, events);
                }
            }
        }
        return events;
    }

    /// The events that are certain; adds those that are possible to `possible`.
    private long[] dated(Clause.Dated clause, long[] possible) {
        var certain = Bits.none(count);
        var asked =
                clause.relation() == Clause.Relation.DURING ? clause.when().span() : TimeOrder.bounded(clause.when());
        long[] starts = index.events().starts();
        long[] ends = index.events().ends();
        for (int i = 0; i < count; i++) {
            boolean may = switch (clause.relation()) {
                case BEFORE -> starts[i] < asked.start();
                case AFTER -> ends[i] > asked.end();
                case DURING -> starts[i] < asked.end() && asked.start() < ends[i];
            };
            boolean must = switch (clause.relation()) {
                case BEFORE -> ends[i] <= asked.start();
                case AFTER -> starts[i] >= asked.end();
                case DURING -> asked.start() <= starts[i] && ends[i] <= asked.end();
            };
            if (clause.negated() ? !must : may) {
                Bits.add(possible, i);
            }
            if (clause.negated() ? !may : must) {
                Bits.add(certain, i);
            }
        }
        return certain;
    }

    // -- words that follow each other

    /// Looks at every event that has the words, in the order in which hits are shown.
    private Hits confirmed(Tiers candidates, long[] certain) {
        var tiers = new long[Tiers.COUNT][];
        for (int tier = 0; tier < tiers.length; tier++) {
            tiers[tier] = Bits.none(count);
        }
        var seen = Bits.none(count);
        int found = 0;
        int looked = 0;
        for (int tier = 0; tier < Tiers.COUNT; tier++) {
            var those = candidates.upTo(tier);
            for (int event = Bits.next(those, 0); event >= 0; event = Bits.next(those, event + 1)) {
                if (Bits.has(seen, event)) {
                    continue;
                }
                if (++looked % AT_ONCE == 0 && abandoned.getAsBoolean()) {
                    return found(copy(tiers), certain, false);
                }
                if (confirms(event, tier)) {
                    Bits.add(seen, event);
                    Bits.add(tiers[tier], event);
                    if (++found == SCREEN) {
                        first.accept(found(copy(tiers), certain, false));
                    }
                }
            }
        }
        return found(Tiers.of(tiers), certain, true);
    }

    private static Tiers copy(long[][] tiers) {
        var copies = new long[tiers.length][];
        for (int i = 0; i < tiers.length; i++) {
            copies[i] = tiers[i].clone();
        }
        return Tiers.of(copies);
    }

    /// Whether an event has all sequences in this tier or a better one.
    private boolean confirms(int number, int tier) {
        var event = index.events().byNumber()[number];
        for (int i = 0; i < sequences.size(); i++) {
            var said = sequences.get(i);
            if (said.negated()) {
                if (Bits.has(suspects.get(i), number) && says(event, said, Tiers.COUNT - 1)) {
                    return false;
                }
            } else if (!says(event, said, tier)) {
                return false;
            }
        }
        return true;
    }

    /// Whether an event says it in this tier or a better one.
    private boolean says(Event event, Clause.Said said, int tier) {
        return needle(said, tier == Tiers.WHOLE).isIn(event.title())
                || tier >= Tiers.TEXT && saysBelow(event, needle(said, tier == Tiers.TEXT + Tiers.WHOLE));
    }

    private static Needle needle(Clause.Said said, boolean whole) {
        return new Needle(said.words(), whole || said.exact(), Set.of());
    }

    private boolean saysBelow(Event event, Needle needle) {
        return needle.isIn(event.text())
                || event.tags().stream().anyMatch(needle::isIn)
                || needle.isIn(index.lanes().get(event.lane()).fullTitle());
    }
}
