package frieze.format.markwhen;

import frieze.format.FileText;
import frieze.format.Gathering;
import frieze.format.Spot;
import frieze.format.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// What stands before the first event: `title: …` and the like, in simple YAML.
final class Header {
    private static final Pattern KEY = Pattern.compile("([^\\s:#][^:]{0,60}):(?:\\s+(.*))?");
    private static final Pattern TAG_COLOUR = Pattern.compile("\\s*#\\w*:\\s*\\S.*", Pattern.UNICODE_CHARACTER_CLASS);

    private final FileText file;
    private final Gathering gathering;
    private final Clock clock;
    private final Consumer<String> leftOut;
    private final List<String> description = new ArrayList<>();
    private final List<String> loose = new ArrayList<>();
    private Spot looseAt = Spot.FILE;

    /// @param leftOut hears of each thing that has no place here, by its name
    Header(FileText file, Gathering gathering, Clock clock, Consumer<String> leftOut) {
        this.file = file;
        this.gathering = gathering;
        this.clock = clock;
        this.leftOut = leftOut;
    }

    /// @return the number of the line on which the first event or group begins; one more than there are where
    /// there is none
    int read() {
        int number = 1;
        boolean fenced = false;
        while (number <= file.lineCount()) {
            var line = file.line(number);
            if (line.startsWith("---")) {
                fenced = !fenced;
                number++;
            } else if (!fenced && begins(line)) {
                break;
            } else {
                number = line(line, number);
            }
        }
        if (!loose.isEmpty()) {
            gathering.note(looseAt, "problem.markwhen-loose-text");
            description.addAll(loose);
        }
        gathering.description(String.join("\n", description).strip());
        return number;
    }

    private static boolean begins(String line) {
        return Marks.HEADING.matcher(line).matches()
                || Marks.GROUP.matcher(line).matches()
                || Range.begin(line).isPresent();
    }

    /// @return the number of the next line
    private int line(String line, int number) {
        var key = KEY.matcher(line);
        if (Marks.COMMENT.matcher(line).matches()) {
            leftOut.accept("//");
        } else if (TAG_COLOUR.matcher(line).matches()) {
            leftOut.accept("#…:");
        } else if (key.matches()) {
            var value = new ArrayList<String>();
            value.add(key.group(2) == null ? "" : key.group(2).strip());
            int next = number + 1;
            while (next <= file.lineCount() && file.line(next).matches("[ \\t]+\\S.*|[ \\t]*- .*")) {
                value.add(file.line(next++).strip());
            }
            key(key.group(1).strip(), value);
            return next;
        } else if (!line.isBlank() || !loose.isEmpty()) {
            if (loose.isEmpty()) {
                looseAt = new Spot(number, 1, Texts.cut(line, 120));
            }
            loose.add(line);
        }
        return number + 1;
    }

    private void key(String name, List<String> value) {
        var whole = String.join("\n", value).strip();
        switch (name) {
            case "title" -> gathering.title(unquoted(String.join(" ", value).strip()));
            case "description" -> {
                boolean block = value.getFirst().matches("[|>][+-]?");
                var lines = block ? value.subList(1, value.size()) : value;
                description.add(unquoted(String.join("\n", lines).strip()));
            }
            case "dateFormat" -> {
                if (unquoted(whole).equals("d/M/y")) {
                    clock.dayFirst();
                } else {
                    leftOut.accept(name);
                }
            }
            default -> leftOut.accept(Texts.cut(name, 40));
        }
    }

    /// A text in double quotation marks with the escapes of JSON, which are those of YAML; any other as it is.
    static String unquoted(String text) {
        if (text.length() >= 2 && text.startsWith("'") && text.endsWith("'")) {
            return text.substring(1, text.length() - 1).replace("''", "'");
        }
        if (text.length() < 2 || !text.startsWith("\"") || !text.endsWith("\"")) {
            return text;
        }
        var out = new StringBuilder();
        for (int i = 1; i < text.length() - 1; i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 2 < text.length()) {
                char next = text.charAt(++i);
                out.append(
                        switch (next) {
                            case 'n' -> '\n';
                            case 't' -> '\t';
                            case 'r' -> '\r';
                            default -> next;
                        });
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /// The inverse of [#unquoted], where quotation marks are needed.
    static String quoted(String text) {
        if (text.matches("[\\p{L}\\p{N}][\\p{L}\\p{N} ,.()-]*") && !text.endsWith(" ")) {
            return text;
        }
        return quotedAlways(text);
    }

    static String quotedAlways(String text) {
        return '"'
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r")
                        .replace("\t", "\\t")
                + '"';
    }

    private static final Pattern ITEM = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|[^\\s,\\[\\]\"]+");

    /// The items of `[a, "b c"]`, or of words with blanks or commas between them.
    static List<String> list(String written) {
        return ITEM.matcher(written)
                .results()
                .map(item -> unquoted(item.group()))
                .toList();
    }
}
