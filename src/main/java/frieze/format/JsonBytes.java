package frieze.format;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Where things stand in the bytes of a sound JSON text. Counts in the smallest units of its encoding (bytes, or
/// pairs of bytes in UTF-16), since all signs of JSON are one unit long and part of no other character.
///
/// @param bytes of the whole file; not copied
record JsonBytes(byte[] bytes, Encoding encoding) {
    /// A member of an object: from the quotation mark of its name to the end of its value, in units.
    ///
    /// @param end of its value, exclusive
    record Member(String name, int start, int value, int end) {}

    /// A value, in units.
    ///
    /// @param end exclusive
    record Range(int start, int end) {}

    private static final String BLANKS = " \t\n\r";

    /// Bytes of a unit.
    int width() {
        return encoding.charset() == StandardCharsets.UTF_16LE || encoding.charset() == StandardCharsets.UTF_16BE
                ? 2
                : 1;
    }

    int size() {
        return (bytes.length - encoding.mark()) / width();
    }

    /// Where a unit begins in the file.
    int byteAt(int unit) {
        return encoding.mark() + unit * width();
    }

    private char unit(int at) {
        int place = byteAt(at);
        if (width() == 1) {
            return (char) (bytes[place] & 0xFF);
        }
        boolean big = encoding.charset() == StandardCharsets.UTF_16BE;
        int high = bytes[big ? place : place + 1] & 0xFF;
        int low = bytes[big ? place + 1 : place] & 0xFF;
        return (char) (high << 8 | low);
    }

    /// The text between two places.
    String text(int from, int to) {
        return new String(bytes, byteAt(from), (to - from) * width(), encoding.charset());
    }

    int afterBlanks(int from) {
        int at = from;
        while (at < size() && BLANKS.indexOf(unit(at)) >= 0) {
            at++;
        }
        return at;
    }

    /// The members of an object, in their order.
    ///
    /// @param object where its brace stands
    List<Member> members(int object) {
        var members = new ArrayList<Member>();
        int at = afterBlanks(object + 1);
        while (unit(at) == '"') {
            int start = at;
            int nameEnd = afterText(at);
            int value = afterBlanks(afterBlanks(nameEnd) + 1);
            int end = afterValue(value);
            members.add(new Member(name(start + 1, nameEnd - 1), start, value, end));
            at = afterSeparator(end);
        }
        return members;
    }

    /// The items of a list, in their order; none where something else stands there.
    List<Range> items(int list) {
        var items = new ArrayList<Range>();
        if (unit(list) != '[') {
            return items;
        }
        int at = afterBlanks(list + 1);
        while (unit(at) != ']') {
            int end = afterValue(at);
            items.add(new Range(at, end));
            at = afterSeparator(end);
        }
        return items;
    }

    private int afterSeparator(int end) {
        int at = afterBlanks(end);
        return unit(at) == ',' ? afterBlanks(at + 1) : at;
    }

    private int afterText(int from) {
        int at = from + 1;
        while (unit(at) != '"') {
            at += unit(at) == '\\' ? 2 : 1;
        }
        return at + 1;
    }

    private int afterValue(int from) {
        int at = from;
        int depth = 0;
        do {
            char c = unit(at);
            if (c == '"') {
                at = afterText(at);
            } else if (c == '{' || c == '[') {
                depth++;
                at++;
            } else if (c == '}' || c == ']') {
                depth--;
                at++;
            } else if (depth > 0) {
                at++;
            } else {
                at = afterWord(at);
            }
        } while (depth > 0);
        return at;
    }

    /// A number, or `true`, `false`, `null`.
    private int afterWord(int from) {
        int at = from;
        while (at < size() && (BLANKS + ",]}").indexOf(unit(at)) < 0) {
            at++;
        }
        return at;
    }

    /// A name without its escapes.
    private String name(int from, int to) {
        var written = text(from, to);
        var name = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c == '\\' && written.charAt(i + 1) == 'u') {
                name.append((char) Integer.parseInt(written, i + 2, i + 6, 16));
                i += 5;
            } else if (c == '\\') {
                // the other escapes stand for signs that are in no name of ours: they stay as they are
                name.append(c).append(written.charAt(++i));
            } else {
                name.append(c);
            }
        }
        return name.toString();
    }
}
