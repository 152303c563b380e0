package frieze.format.icalendar;

import frieze.format.FileText;
import frieze.format.Gathering;
import frieze.format.Spot;

/// A line of an iCalendar file with those that are folded below it. Empty lines between them are passed over.
///
/// @param first its number, from 1
/// @param next the number of the line that follows
/// @param text all of them joined, at most [#LONGEST] characters
record FoldedLine(FileText file, int first, int next, String text) {
    /// Characters of one property; what is longer is cut.
    static final int LONGEST = 1 << 20;

    /// @param number of the line, from 1
    static FoldedLine of(FileText file, int number, Gathering gathering) {
        var first = file.line(number);
        if (first.length() > LONGEST) {
            gathering.warning(new Spot(number, 1, ""), "problem.text-too-long", first.length(), LONGEST);
            first = first.substring(0, LONGEST);
        }
        int next = continuation(file, number + 1);
        if (next == 0) {
            return new FoldedLine(file, number, number + 1, first);
        }
        var text = new StringBuilder(first);
        int after = number + 1;
        boolean cut = false;
        for (; next > 0; next = continuation(file, after)) {
            var line = file.line(next);
            after = next + 1;
            if (fits(text.length(), line)) {
                text.append(line, 1, line.length());
            } else if (!cut) {
                cut = true;
                gathering.warning(
                        new Spot(next, 1, ""), "problem.text-too-long", text.length() + line.length(), LONGEST);
            }
        }
        return new FoldedLine(file, number, after, text.toString());
    }

    private static boolean fits(int length, String line) {
        return length + line.length() <= LONGEST;
    }

    /// The number of the next line that is not empty, if it is folded below those before; otherwise 0.
    private static int continuation(FileText file, int number) {
        int at = number;
        while (at <= file.lineCount() && file.line(at).isEmpty()) {
            at++;
        }
        if (at > file.lineCount()) {
            return 0;
        }
        char c = file.line(at).charAt(0);
        return c == ' ' || c == '\t' ? at : 0;
    }

    /// Where a character of the joined text stands in the file. Takes time for the lines before it, so it is asked
    /// for only where there is something to say.
    ///
    /// @param offset characters, up to the length of the text
    Spot spot(int offset, String excerpt) {
        var line = file.line(first);
        int number = first;
        int skipped = 0;
        int before = 0;
        int length = Math.min(line.length(), LONGEST);
        int more = continuation(file, first + 1);
        for (; more > 0 && offset >= length; more = continuation(file, more + 1)) {
            var further = file.line(more);
            if (fits(length, further)) {
                number = more;
                line = further;
                skipped = 1;
                before = length;
                length += further.length() - 1;
            }
        }
        int at = Math.min(line.length(), offset - before + skipped);
        return new Spot(number, line.codePointCount(0, at) + 1L, excerpt);
    }
}
