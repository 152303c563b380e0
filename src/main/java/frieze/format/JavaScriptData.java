package frieze.format;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads the values that stand in JavaScript, without running it: JSON as strict or as loose as JavaScript has it,
/// and dates as its constructors write them. Anything else is code: it is reported, and null stands in its place.
/// Takes time linear in the length of the text.
public final class JavaScriptData {
    private static final int DEEPEST = 100;
    private static final Pattern NAME = Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$.]*");
    private static final Pattern NUMBER = Pattern.compile("[+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?");
    private static final Pattern DATE =
            Pattern.compile("(?:new\\s+Date|Date\\.parse|Date\\.UTC|(?:new\\s+)?moment(?:\\.utc)?)\\s*\\(");
    private static final Pattern DATA_SET = Pattern.compile("(?:new\\s+)?[\\w.]*DataSet\\s*\\(");

    private final FileText file;
    private final String text;
    private final Gathering gathering;
    /// Where code stands that was passed by, characters from the beginning.
    private final Set<Integer> passed = new HashSet<>();

    private int at;
    private boolean stopped;

    public JavaScriptData(FileText file, Gathering gathering) {
        this.file = file;
        this.text = file.text();
        this.gathering = gathering;
    }

    /// The value that begins at a place, after blanks and comments. Where it breaks off, that is reported, and what
    /// stands before is given.
    ///
    /// @param from characters from the beginning
    public Json read(int from) {
        at = from;
        stopped = false;
        return value(0);
    }

    /// Where the last value ended, characters from the beginning.
    public int end() {
        return at;
    }

    private Json value(int depth) {
        skip();
        int offset = at;
        if (at >= text.length() || depth > DEEPEST) {
            return stop(offset);
        }
        char c = text.charAt(at);
        var value = switch (c) {
            case '{' -> members(depth);
            case '[' -> items(depth);
            case '"', '\'', '`' -> string();
            default -> word(depth);
        };
        skip();
        boolean goesOn = !stopped && at < text.length() && ",}]):;".indexOf(text.charAt(at)) < 0 && depth > 0;
        return goesOn ? code(offset) : value;
    }

    /// Whether a field of an object has code for a value, which was left out and reported.
    public boolean isCode(Json object, String field) {
        return object instanceof Json.Members(var _, var members)
                && members.get(field) instanceof Json.Null(int offset)
                && passed.contains(offset);
    }

    private Json stop(int offset) {
        if (!stopped) {
            stopped = true;
            gathering.stop(file.spot(Math.min(offset, text.length())), "problem.not-json");
        }
        return new Json.Null(offset);
    }

    private Json members(int depth) {
        var members = new LinkedHashMap<String, Json>();
        var object = new Json.Members(at++, members);
        for (skip(); !stopped && !takes('}'); skip()) {
            if (takes(',')) {
                continue;
            }
            var name = name();
            skip();
            if (name.isEmpty() || !takes(':')) {
                stop(at);
                break;
            }
            members.put(name.get(), value(depth + 1));
        }
        return object;
    }

    private Json items(int depth) {
        var items = new ArrayList<Json>();
        var list = new Json.Items(at++, items);
        for (skip(); !stopped && !takes(']'); skip()) {
            if (takes(',')) {
                continue;
            }
            int before = at;
            items.add(value(depth + 1));
            if (at == before) {
                stop(at);
            }
        }
        return list;
    }

    private Optional<String> name() {
        if (at < text.length() && "\"'".indexOf(text.charAt(at)) >= 0) {
            return string().asText();
        }
        var word = NAME.matcher(text).region(at, text.length());
        var number = NUMBER.matcher(text).region(at, text.length());
        var found = word.lookingAt() ? word : number.lookingAt() ? number : null;
        if (found == null) {
            return Optional.empty();
        }
        at = found.end();
        return Optional.of(found.group());
    }

    private boolean takes(char c) {
        boolean there = at < text.length() && text.charAt(at) == c;
        if (there) {
            at++;
        } else if (at >= text.length()) {
            stop(at);
        }
        return there;
    }

    private Json string() {
        int offset = at;
        char quote = text.charAt(at++);
        var out = new StringBuilder();
        while (at < text.length() && text.charAt(at) != quote) {
            char c = text.charAt(at++);
            if (c == '\n' && quote != '`') {
                return stop(offset);
            }
            if (c == '\\' && at < text.length()) {
                escape(out);
            } else {
                out.append(c);
            }
        }
        if (at >= text.length()) {
            return stop(offset);
        }
        at++;
        return quote == '`' && out.indexOf("${") >= 0 ? code(offset) : new Json.Text(offset, out.toString());
    }

    private void escape(StringBuilder out) {
        char c = text.charAt(at++);
        switch (c) {
            case 'n' -> out.append('\n');
            case 't' -> out.append('\t');
            case 'r' -> out.append('\r');
            case 'b', 'f', 'v', '0' -> out.append(' ');
            case 'u', 'x' -> {
                int length = c == 'u' ? 4 : 2;
                int end = Math.min(text.length(), at + length);
                try {
                    out.append((char) Integer.parseInt(text.substring(at, end), 16));
                    at = end;
                } catch (NumberFormatException _) {
                    out.append('\uFFFD'); // an escape that stands for no character
                }
            }
            case '\n' -> {
                // the text goes on in the next line
            }
            default -> out.append(c);
        }
    }

    private Json word(int depth) {
        int offset = at;
        var number = NUMBER.matcher(text).region(at, text.length());
        if (number.lookingAt()) {
            at = number.end();
            return new Json.Number(offset, number.group());
        }
        var date = DATE.matcher(text).region(at, text.length());
        if (date.lookingAt()) {
            at = date.end();
            var arguments = arguments(depth);
            return date(offset, arguments).orElseGet(() -> code(offset));
        }
        var set = DATA_SET.matcher(text).region(at, text.length());
        if (set.lookingAt()) {
            at = set.end();
            var arguments = arguments(depth);
            return arguments.isEmpty() ? new Json.Items(offset, List.of()) : arguments.getFirst();
        }
        var word = NAME.matcher(text).region(at, text.length());
        if (!word.lookingAt()) {
            return code(offset);
        }
        at = word.end();
        return switch (word.group()) {
            case "true", "false" -> new Json.Bool(offset, word.group().equals("true"));
            case "null", "undefined", "NaN" -> new Json.Null(offset);
            default -> code(offset);
        };
    }

    private List<Json> arguments(int depth) {
        var arguments = new ArrayList<Json>();
        for (skip(); !stopped && !takes(')'); skip()) {
            if (takes(',')) {
                continue;
            }
            int before = at;
            arguments.add(value(depth + 1));
            if (at == before) {
                stop(at);
            }
        }
        return arguments;
    }

    /// A date by its parts is written as ISO 8601 has it, as exact as there are parts; one by a single value is that
    /// value.
    private static Optional<Json> date(int offset, List<Json> arguments) {
        if (arguments.isEmpty()
                || arguments.stream().anyMatch(value -> value.asText().isEmpty())) {
            return Optional.empty();
        }
        if (arguments.size() == 1) {
            return Optional.of(arguments.getFirst());
        }
        var parts = new long[7];
        for (int i = 0; i < arguments.size(); i++) {
            var number = Texts.wholeNumber(arguments.get(i).asText().orElse(""));
            if (i >= parts.length || number.isEmpty() || Math.abs(number.getAsLong()) > 999_999) {
                return Optional.empty();
            }
            parts[i] = number.getAsLong();
        }
        long year = parts[0] >= 0 && parts[0] < 100 ? 1900 + parts[0] : parts[0];
        var day = LocalDate.of((int) year, 1, 1).plusMonths(parts[1]).plusDays(arguments.size() > 2 ? parts[2] - 1 : 0);
        var time = day.atStartOfDay().plusHours(parts[3]).plusMinutes(parts[4]).plusSeconds(parts[5]);
        int second = time.toLocalTime().toSecondOfDay();
        var stated = new DateParts(
                time.getYear(),
                time.getMonthValue(),
                arguments.size() > 2 ? time.getDayOfMonth() : 0,
                arguments.size() > 3 && second > 0 ? second : DateParts.NO_TIME,
                "");
        return Optional.of(new Json.Text(offset, stated.edtf()));
    }

    /// Passes by an expression up to what ends it.
    private Json code(int offset) {
        int open = 0;
        while (at < text.length() && (open > 0 || ",}])".indexOf(text.charAt(at)) < 0)) {
            char c = text.charAt(at);
            if (c == '"' || c == '\'' || c == '`') {
                pass(c);
            } else {
                open += "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
                at++;
            }
            skip();
        }
        var written = text.substring(offset, Math.min(at, offset + 200)).strip();
        gathering.error(file.spot(offset), "problem.code", Texts.cut(written, 60));
        passed.add(offset);
        return new Json.Null(offset);
    }

    private void pass(char quote) {
        at++;
        while (at < text.length() && text.charAt(at) != quote && (quote == '`' || text.charAt(at) != '\n')) {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        at = Math.min(text.length(), at + 1);
    }

    /// Blanks and comments.
    private void skip() {
        at = skip(text, at);
    }

    /// Where the next thing stands after blanks and comments.
    static int skip(String text, int from) {
        int at = from;
        while (at < text.length()) {
            if (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\uFEFF') {
                at++;
            } else if (text.startsWith("//", at)) {
                int end = text.indexOf('\n', at);
                at = end < 0 ? text.length() : end;
            } else if (text.startsWith("/*", at)) {
                int end = text.indexOf("*/", at + 2);
                at = end < 0 ? text.length() : end + 2;
            } else {
                break;
            }
        }
        return at;
    }

    /// Where the lists of objects begin that stand outside of each other in code: characters from the beginning.
    /// What stands in texts and comments is none.
    ///
    /// @param from where to look
    /// @return empty where there is no more
    public Optional<Integer> nextList(int from) {
        at = from;
        for (skip(); at < text.length(); skip()) {
            char c = text.charAt(at);
            if (c == '"' || c == '\'' || c == '`') {
                pass(c);
            } else if (c == '[' && skip(text, at + 1) < text.length() && text.charAt(skip(text, at + 1)) == '{') {
                return Optional.of(at);
            } else {
                at++;
            }
        }
        return Optional.empty();
    }
}
