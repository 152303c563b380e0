package frieze.search;

import java.util.function.IntConsumer;

/// Words that differ from one by small typing errors: a letter left out, one too many, another one, or two
/// neighbours exchanged (the optimal string alignment distance of Damerau and Levenshtein). Walks the vocabulary
/// as a tree of beginnings and leaves a branch as soon as it has too many errors (Baeza-Yates and Gonnet, *Fast
/// text searching for regular expressions or automaton searching on tries*, 1996).
final class Similar {
    private final Vocabulary vocabulary;
    private final String word;
    private final int errors;
    private final boolean begun;
    private final IntConsumer found;
    /// `rows[d][i]`: errors between the first `d` letters of the branch and the first `i` of the word.
    private final int[][] rows;

    private Similar(Vocabulary vocabulary, String word, boolean begun, IntConsumer found) {
        this.vocabulary = vocabulary;
        this.word = word;
        this.begun = begun;
        this.found = found;
        errors = errors(word);
        rows = new int[word.length() + errors + 2][word.length() + 1];
        for (int i = 0; i <= word.length(); i++) {
            rows[0][i] = i;
        }
    }

    /// How many errors a word may have: one from four letters on, two from eight. None where it has a digit: a
    /// number is meant as it stands, and a year is not another one.
    static int errors(String word) {
        return word.chars().anyMatch(Character::isDigit) || word.length() < 4 ? 0 : word.length() < 8 ? 1 : 2;
    }

    /// Hears of all words within [#errors]; where `begun` is set, of those with a beginning within them.
    static void find(Vocabulary vocabulary, String word, boolean begun, IntConsumer found) {
        if (errors(word) > 0 && vocabulary.size() > 0) {
            new Similar(vocabulary, word, begun, found).walk(0, vocabulary.size(), 0, -1);
        }
    }

    private void walk(int from, int to, int depth, int before) {
        int at = from;
        if (vocabulary.length(at) == depth) {
            if (depth > 0 && rows[depth][word.length()] <= errors) {
                found.accept(at);
            }
            at++;
        }
        while (at < to) {
            int letter = vocabulary.letter(at, depth);
            int end = sameLetter(at, to, depth, letter);
            int least = row(depth + 1, letter, before);
            if (begun && rows[depth + 1][word.length()] <= errors) {
                for (int i = at; i < end; i++) {
                    found.accept(i);
                }
            } else if (least <= errors && depth + 2 < rows.length) {
                walk(at, end, depth + 1, letter);
            }
            at = end;
        }
    }

    /// Where the words with this letter at this depth end; they mostly are few.
    private int sameLetter(int at, int to, int depth, int letter) {
        int step = 1;
        int known = at;
        while (known + step < to && vocabulary.letter(known + step, depth) == letter) {
            known += step;
            step *= 2;
        }
        int low = known + 1;
        int high = Math.min(to, known + step);
        return Vocabulary.first(low, high, word -> vocabulary.letter(word, depth) != letter);
    }

    /// Fills the row of a depth; says its least number.
    private int row(int depth, int letter, int before) {
        var row = rows[depth];
        var above = rows[depth - 1];
        row[0] = depth;
        int least = depth;
        for (int i = 1; i <= word.length(); i++) {
            int best =
                    Math.min(Math.min(above[i], row[i - 1]) + 1, above[i - 1] + (word.charAt(i - 1) == letter ? 0 : 1));
            if (depth > 1 && i > 1 && word.charAt(i - 1) == before && word.charAt(i - 2) == letter) {
                best = Math.min(best, rows[depth - 2][i - 2] + 1);
            }
            row[i] = best;
            least = Math.min(least, best);
        }
        return least;
    }
}
