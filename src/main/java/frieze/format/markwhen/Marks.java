package frieze.format.markwhen;

import java.util.regex.Pattern;

/// The beginnings of lines and words that mean something in markwhen, and how texts of ours keep clear of them:
/// by a backslash, of which reading takes one away again.
final class Marks {
    static final Pattern HEADING = Pattern.compile("(#{1,6})\\s+(.*)");
    static final Pattern GROUP = Pattern.compile("\\s*(group|section)(?:\\s+(.*))?", Pattern.CASE_INSENSITIVE);
    static final Pattern END = Pattern.compile("\\s*end(?:Group|Section)\\b.*", Pattern.CASE_INSENSITIVE);
    static final Pattern COMMENT = Pattern.compile("\\s*//.*");
    static final Pattern PICTURE = Pattern.compile("\\s*!\\[([^\\[\\]]*)]\\(([^()\\s]*)\\)\\s*");

    /// A tag; numbers alone are none.
    static final Pattern TAG = Pattern.compile("(?<=^|\\s)#(?!\\d+(?:\\s|$))(\\w+)", Pattern.UNICODE_CHARACTER_CLASS);

    /// What begins a tag, a heading, an id, a picture or a comment, where a word may begin.
    private static final Pattern WORD = Pattern.compile("(?<=^|\\s)(\\\\*)(#|//|!(?=[\\w\\[]))");

    private static final Pattern START =
            Pattern.compile("(\\s*)(\\\\*)((?:group|section|end(?:group|section)).*)", Pattern.CASE_INSENSITIVE);

    private Marks() {}

    /// A title so that it is read as a title.
    static String escapedWords(String words) {
        return WORD.matcher(words).replaceAll("$1\\\\$2");
    }

    /// The inverse of [#escapedWords].
    static String plainWords(String words) {
        return WORD.matcher(words).replaceAll(m -> fewer(m.group(1)) + m.group(2));
    }

    /// A line of a text so that it is read as text.
    static String escaped(String line) {
        var words = escapedWords(line);
        var start = START.matcher(words);
        if (start.matches()) {
            return start.group(1) + "\\" + start.group(2) + start.group(3);
        }
        int colon = colon(words);
        return colon < 0 ? words : words.substring(0, colon) + "\\" + words.substring(colon);
    }

    /// The inverse of [#escaped].
    static String plain(String line) {
        var start = START.matcher(line);
        if (start.matches()) {
            boolean guarded = !start.group(2).isEmpty();
            return plainWords(guarded ? start.group(1) + start.group(2).substring(1) + start.group(3) : line);
        }
        int colon = colon(line);
        boolean guarded = colon > 0 && line.charAt(colon - 1) == '\\';
        return plainWords(guarded ? line.substring(0, colon - 1) + line.substring(colon) : line);
    }

    /// One backslash less, doubled as a replacement needs it.
    private static String fewer(String backslashes) {
        return backslashes.isEmpty() ? "" : backslashes.substring(1).replace("\\", "\\\\");
    }

    /// Where the colon stands before which there is a date and any number of backslashes; -1 where there is
    /// none.
    private static int colon(String line) {
        for (int colon = line.lastIndexOf(':', 200); colon > 0; colon = line.lastIndexOf(':', colon - 1)) {
            int end = colon;
            while (end > 0 && line.charAt(end - 1) == '\\') {
                end--;
            }
            var bare = line.substring(0, end) + ":";
            var begin = Range.begin(bare);
            if (begin.isPresent() && begin.get().colon() == end) {
                return colon;
            }
        }
        return -1;
    }
}
