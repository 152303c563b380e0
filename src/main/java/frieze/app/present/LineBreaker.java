package frieze.app.present;

import frieze.app.present.Line.Run;
import frieze.view.Fonts.Cut;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Breaks paragraphs into lines: between words, and within a word only where it is longer than a line.
///
/// @param ruler measures
/// @param width of a line, in the unit of the ruler
record LineBreaker(Ruler ruler, double width, Locale locale) {
    /// Says how wide a text is.
    interface Ruler {
        double width(String text, Cut cut);
    }

    /// The lines of a paragraph.
    List<Line> lines(List<Run> paragraph) {
        var lines = new ArrayList<Line>();
        var line = new ArrayList<Run>();
        double used = 0;
        for (var piece : pieces(paragraph)) {
            double wide = width(piece);
            double bare = width(stripped(piece));
            if (!line.isEmpty() && used + bare > width) {
                lines.add(new Line(stripped(line), false));
                line.clear();
                used = 0;
            }
            var left = piece;
            while (line.isEmpty() && width(stripped(left)) > width) {
                int cut = longest(left);
                lines.add(new Line(hyphenated(left, cut), false));
                left = after(left, cut);
                wide = width(left);
            }
            line.addAll(left);
            used += wide;
        }
        if (!line.isEmpty()) {
            lines.add(new Line(stripped(line), false));
        }
        if (!lines.isEmpty()) {
            lines.set(lines.size() - 1, new Line(lines.getLast().runs(), true));
        }
        return List.copyOf(lines);
    }

    /// Whether some word is longer than a line.
    boolean breaksWords(List<Run> paragraph) {
        return pieces(paragraph).stream().anyMatch(piece -> width(stripped(piece)) > width);
    }

    /// What may not be parted, each with the blanks after it.
    private List<List<Run>> pieces(List<Run> paragraph) {
        var whole = new StringBuilder();
        paragraph.forEach(run -> whole.append(run.text()));
        var breaks = BreakIterator.getLineInstance(locale);
        breaks.setText(whole.toString());
        var pieces = new ArrayList<List<Run>>();
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            pieces.add(part(paragraph, from, to));
            from = to;
        }
        return pieces;
    }

    private static List<Run> part(List<Run> runs, int from, int to) {
        var part = new ArrayList<Run>();
        int at = 0;
        for (var run : runs) {
            int length = run.text().length();
            int first = Math.max(from, at) - at;
            int last = Math.min(to, at + length) - at;
            if (last > first) {
                part.add(new Run(run.text().substring(first, last), run.cut()));
            }
            at += length;
        }
        return part;
    }

    private double width(List<Run> runs) {
        double sum = 0;
        for (var run : runs) {
            sum += ruler.width(run.text(), run.cut());
        }
        return sum;
    }

    private static List<Run> stripped(List<Run> runs) {
        var all = new ArrayList<>(runs);
        while (!all.isEmpty()) {
            var last = all.removeLast();
            var text = last.text().stripTrailing();
            if (!text.isEmpty()) {
                all.add(new Run(text, last.cut()));
                break;
            }
        }
        return merged(all);
    }

    /// Neighbours in one cut as one.
    private static List<Run> merged(List<Run> runs) {
        var merged = new ArrayList<Run>();
        for (var run : runs) {
            if (!merged.isEmpty() && merged.getLast().cut() == run.cut()) {
                var before = merged.removeLast();
                merged.add(new Run(before.text() + run.text(), run.cut()));
            } else {
                merged.add(run);
            }
        }
        return merged;
    }

    /// How much of a word that is too long fits on a line: at least a letter.
    private int longest(List<Run> word) {
        int length = word.stream().mapToInt(run -> run.text().length()).sum();
        int low = 1;
        int high = length - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (width(hyphenated(word, middle)) <= width) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        var text = new StringBuilder();
        word.forEach(run -> text.append(run.text()));
        boolean pair = low < length && Character.isLowSurrogate(text.charAt(low));
        return Math.max(1, pair ? low + (low == 1 ? 1 : -1) : low);
    }

    private static List<Run> hyphenated(List<Run> word, int cut) {
        var begin = new ArrayList<>(part(word, 0, cut));
        var last = begin.removeLast();
        char end = last.text().charAt(last.text().length() - 1);
        boolean letters = Character.isAlphabetic(end) && !Character.isIdeographic(end);
        begin.add(new Run(letters ? last.text() + "-" : last.text(), last.cut()));
        return begin;
    }

    private static List<Run> after(List<Run> word, int cut) {
        return part(word, cut, Integer.MAX_VALUE);
    }
}
