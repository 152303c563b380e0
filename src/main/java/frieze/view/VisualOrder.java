package frieze.view;

import java.text.Bidi;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Breaks a line that holds right-to-left script into pieces that stand side by side from left to right, each to
/// be drawn by itself: the order is that of the Unicode Bidirectional Algorithm (UAX #9), by `java.text.Bidi`.
///
/// Words and what stands between them become pieces of their own, because a toolkit that takes letters from one
/// typeface and brackets from another puts them in the wrong order where they stand in one right-to-left piece
/// (JavaFX on Pango does).
final class VisualOrder {
    /// Hebrew begins here; everything before reads from left to right.
    private static final char FIRST = 0x590;

    private static final String MIRRORED = "()[]{}<>«»‹›≤≥⟨⟩（）［］｛｝「」『』【】《》〈〉";
    private static final char NON_JOINER = 0x200C;
    private static final char JOINER = 0x200D;

    private VisualOrder() {}

    /// Whether a text holds nothing that reads from right to left, nor any sign that turns the direction, so that
    /// it can be drawn as it is. Looks at each character once.
    static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= FIRST && turns(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean turns(char c) {
        return c < 0x900
                || c >= 0x200E && c <= 0x200F
                || c >= 0x202A && c <= 0x202E
                || c >= 0x2066 && c <= 0x2069
                || c >= 0xFB1D && c <= 0xFDFF
                || c >= 0xFE70 && c <= 0xFEFF
                // half of a letter of an old script that reads from right to left, or of an Arabic sign
                || c >= 0xD802 && c <= 0xD803
                || c >= 0xD83A && c <= 0xD83B;
    }

    /// The pieces from left to right; together they hold every visible character of the line once.
    ///
    /// @param whole the text that the line is a part of: its first letter with a direction says where lines begin
    static List<String> pieces(String line, String whole) {
        boolean leftToRight = new Bidi(whole, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
        var bidi = new Bidi(line, leftToRight ? Bidi.DIRECTION_LEFT_TO_RIGHT : Bidi.DIRECTION_RIGHT_TO_LEFT);
        int runs = bidi.getRunCount();
        var levels = new byte[runs];
        var order = new Integer[runs];
        for (int i = 0; i < runs; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            order[i] = i;
        }
        Bidi.reorderVisually(levels, 0, order, 0, runs);
        var pieces = new ArrayList<String>();
        for (int run : order) {
            var text = line.substring(bidi.getRunStart(run), bidi.getRunLimit(run));
            if (levels[run] % 2 == 0) {
                add(pieces, visible(text));
            } else {
                leftward(text, pieces);
            }
        }
        return List.copyOf(pieces);
    }

    /// Words, and what stands between them, from the last to the first. A blank between two words is of one piece
    /// with them.
    private static void leftward(String text, List<String> pieces) {
        var clusters = clusters(text);
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        boolean ofLetters = false;
        for (int i = 0; i < clusters.size(); i++) {
            var cluster = clusters.get(i);
            boolean letter = isLetter(cluster)
                    || ofLetters && cluster.equals(" ") && i + 1 < clusters.size() && isLetter(clusters.get(i + 1));
            if (letter != ofLetters) {
                add(words, word.toString());
                word.setLength(0);
                ofLetters = letter;
            }
            if (letter) {
                word.append(cluster);
            } else {
                word.insert(0, mirrored(cluster));
            }
        }
        add(words, word.toString());
        pieces.addAll(words.reversed());
    }

    /// What a reader takes for one character each: a letter with its marks.
    private static List<String> clusters(String text) {
        var bounds = BreakIterator.getCharacterInstance(Locale.ROOT);
        bounds.setText(text);
        var clusters = new ArrayList<String>();
        int from = bounds.first();
        for (int to = bounds.next(); to != BreakIterator.DONE; to = bounds.next()) {
            add(clusters, visible(text.substring(from, to)));
            from = to;
        }
        return clusters;
    }

    private static void add(List<String> pieces, String piece) {
        if (!piece.isEmpty()) {
            pieces.add(piece);
        }
    }

    private static boolean isLetter(String cluster) {
        int codePoint = cluster.codePointAt(0);
        return switch (Character.getDirectionality(codePoint)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
                    Character.DIRECTIONALITY_NONSPACING_MARK -> true;
            default -> codePoint == NON_JOINER || codePoint == JOINER;
        };
    }

    private static String mirrored(String cluster) {
        int at = cluster.length() == 1 ? MIRRORED.indexOf(cluster.charAt(0)) : -1;
        return at < 0 ? cluster : String.valueOf(MIRRORED.charAt(at ^ 1));
    }

    /// Without the signs that only turn the direction: a typeface may draw them as boxes.
    private static String visible(String text) {
        var kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean sign = c == 0x61C
                    || c >= 0x200E && c <= 0x200F
                    || c >= 0x202A && c <= 0x202E
                    || c >= 0x2066 && c <= 0x2069
                    || c == 0xFEFF;
            if (!sign) {
                kept.append(c);
            }
        }
        return kept.toString();
    }
}
