package frieze.search;

/// Events by how well they meet a clause: those of each tier, and those of all better ones. Titles come before
/// texts; in each the whole word before its beginning, and that before a similar word.
final class Tiers {
    static final int WHOLE = 0;
    static final int BEGUN = 1;
    static final int SIMILAR = 2;
    /// From this tier on a text, a tag or the name of the lane says it.
    static final int TEXT = 3;
    static final int COUNT = 6;

    private final long[][] upTo;

    private Tiers(long[][] upTo) {
        this.upTo = upTo;
    }

    /// @param tiers those of each tier; nobody uses them any more
    static Tiers of(long[][] tiers) {
        for (int tier = 1; tier < COUNT; tier++) {
            Bits.join(tiers[tier], tiers[tier - 1]);
        }
        return new Tiers(tiers);
    }

    /// All of these, equally well.
    static Tiers all(long[] events) {
        var upTo = new long[COUNT][];
        for (int tier = 0; tier < COUNT; tier++) {
            upTo[tier] = events.clone();
        }
        return new Tiers(upTo);
    }

    /// Keeps the events of a tier or a better one that meet another clause in this tier or a better one.
    void keep(Tiers other) {
        for (int tier = 0; tier < COUNT; tier++) {
            Bits.keep(upTo[tier], other.upTo[tier]);
        }
    }

    void keep(long[] events) {
        for (var tier : upTo) {
            Bits.keep(tier, events);
        }
    }

    void remove(long[] events) {
        for (var tier : upTo) {
            Bits.remove(tier, events);
        }
    }

    /// The events of a tier or a better one.
    long[] upTo(int tier) {
        return upTo[tier];
    }

    long[] all() {
        return upTo[COUNT - 1];
    }
}
