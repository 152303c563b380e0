package frieze.format;

import java.util.regex.Pattern;

/// Plain text of a foreign file as Markdown that reads the same: what Markdown would take for markup is escaped,
/// line breaks stay line breaks.
public final class PlainText {
    private static final String MARKS = "\\`*_[]<>#+-.!()~|{}&=:\"'$%,/;?@^";
    private static final Pattern LINE_START =
            Pattern.compile("(?:#{1,6}(?=\\s|$)|>|[-+*](?=\\s|$)|=+\\s*$|-+\\s*$|~~~|\\|)");
    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,9})([.)](?:\\s.*|$))");
    private static final Pattern ENTITY = Pattern.compile("&(?:#\\w{1,8}|\\w{1,32});");

    private PlainText() {}

    /// @return without blanks around it; line breaks are `\n`
    public static String markdown(String plain) {
        var lines = plain.strip().replace("\r\n", "\n").replace('\r', '\n').split("\n", -1);
        var out = new StringBuilder(plain.length() + 16);
        for (int i = 0; i < lines.length; i++) {
            var line = lines[i].strip();
            if (i > 0) {
                boolean within = !line.isEmpty() && !lines[i - 1].isBlank();
                out.append(within ? "  \n" : "\n");
            }
            line(line, out);
        }
        return out.toString();
    }

    private static void line(String line, StringBuilder out) {
        int from = 0;
        var numbered = NUMBERED.matcher(line);
        if (numbered.matches()) {
            out.append(numbered.group(1)).append('\\');
            from = numbered.end(1);
            out.append(line.charAt(from++));
        } else if (LINE_START.matcher(line).lookingAt()) {
            out.append('\\').append(line.charAt(from++));
        }
        for (int i = from; i < line.length(); i++) {
            char c = line.charAt(i);
            if (isMarkup(line, i, c)) {
                out.append('\\');
            }
            out.append(c);
        }
    }

    private static boolean isMarkup(String line, int at, char c) {
        char before = at > 0 ? line.charAt(at - 1) : ' ';
        char after = at + 1 < line.length() ? line.charAt(at + 1) : ' ';
        return switch (c) {
            case '`', '[' -> true;
            case '\\' -> MARKS.indexOf(after) >= 0;
            case '*' -> !(Character.isWhitespace(before) && Character.isWhitespace(after));
            case '_' ->
                !(Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after))
                        && !(Character.isWhitespace(before) && Character.isWhitespace(after));
            case '<' -> Character.isLetter(after) || after == '/' || after == '!' || after == '?';
            case '&' -> ENTITY.matcher(line).region(at, line.length()).lookingAt();
            default -> false;
        };
    }
}
