package frieze.format.icalendar;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// How texts are written in iCalendar files (RFC 5545, 3.1 and 3.3.11).
final class Escapes {
    /// Bytes of a line, without its end.
    private static final int WIDTH = 75;

    private Escapes() {}

    static String unescaped(String value) {
        if (value.indexOf('\\') < 0) {
            return value;
        }
        var out = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\\' && i + 1 < value.length()) {
                char next = value.charAt(++i);
                out.append(next == 'n' || next == 'N' ? '\n' : next);
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace("\n", "\\n");
    }

    /// At commas that are not escaped.
    static List<String> split(String value) {
        var parts = new ArrayList<String>();
        int begin = 0;
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) == '\\') {
                i++;
            } else if (value.charAt(i) == ',') {
                parts.add(value.substring(begin, i));
                begin = i + 1;
            }
        }
        parts.add(value.substring(begin));
        return parts;
    }

    /// Folds a line so that none is longer than 75 bytes and none ends within a character.
    static void fold(String line, StringBuilder out) {
        int width = 0;
        for (int i = 0; i < line.length(); ) {
            int point = line.codePointAt(i);
            int count = Character.charCount(point);
            int bytes = line.substring(i, i + count).getBytes(StandardCharsets.UTF_8).length;
            if (width + bytes > WIDTH) {
                out.append("\r\n ");
                width = 1;
            }
            out.appendCodePoint(point);
            width += bytes;
            i += count;
        }
        out.append("\r\n");
    }
}
