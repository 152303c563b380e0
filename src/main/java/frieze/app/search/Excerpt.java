package frieze.app.search;

import frieze.search.Hits;
import frieze.search.Mark;
import java.util.List;

/// A part of a text, and where in it stands what was looked for.
///
/// @param marks places in `text`
record Excerpt(String text, List<Mark> marks) {
    private static final int BEFORE = 40;
    private static final int LENGTH = 150;

    /// Around the first place; empty where the text has none.
    static Excerpt of(String text, Hits hits) {
        var marks = hits.marks(text);
        if (marks.isEmpty()) {
            return new Excerpt("", List.of());
        }
        int first = marks.getFirst().start();
        int start = first <= BEFORE ? 0 : wordFrom(text, first - BEFORE, first);
        int end = Math.min(
                text.length(), Math.max(start + LENGTH, marks.getFirst().end()));
        if (end < text.length()) {
            int blank = text.lastIndexOf(' ', end);
            end = blank > marks.getFirst().end() ? blank : whole(text, end);
        }
        var before = start > 0 ? "… " : "";
        var part = before + text.substring(start, end) + (end < text.length() ? " …" : "");
        int shift = before.length() - start;
        int last = end;
        return new Excerpt(
                part,
                marks.stream()
                        .filter(mark -> mark.end() <= last)
                        .map(mark -> new Mark(mark.start() + shift, mark.end() + shift))
                        .toList());
    }

    /// Behind the first blank from `from` on; where there is none before `to`, there.
    private static int wordFrom(String text, int from, int to) {
        int blank = text.indexOf(' ', from);
        return blank < 0 || blank >= to ? whole(text, to) : blank + 1;
    }

    /// Not between the halves of a letter.
    private static int whole(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }
}
