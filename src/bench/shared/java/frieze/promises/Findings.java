package frieze.promises;

import java.util.ArrayList;
import java.util.List;

/// What was found on a walk: how often which promise was broken, and the first few cases in words.
public final class Findings {
    private static final int TOLD = 5;

    private final List<String> first = new ArrayList<>();
    private int moves;
    private int overlaps;
    private int pops;
    private int miscounts;

    void moved() {
        moves++;
    }

    void overlap(String words) {
        overlaps++;
        tell("overlap: ", overlaps, words);
    }

    void pop(String words) {
        pops++;
        tell("pop: ", pops, words);
    }

    void miscount(String words) {
        miscounts++;
        tell("miscount: ", miscounts, words);
    }

    private void tell(String kind, int count, String words) {
        if (count <= TOLD) {
            first.add("move " + moves + ": " + kind + words);
        }
    }

    public int moves() {
        return moves;
    }

    public int overlaps() {
        return overlaps;
    }

    public int pops() {
        return pops;
    }

    public int miscounts() {
        return miscounts;
    }

    /// The first cases of each kind, in words.
    public List<String> first() {
        return List.copyOf(first);
    }
}
