package frieze.time;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A piece of a spoken date: a number as written (`10,000`, `13.8`), a word in lower case without accents, or a
/// sign.
///
/// @param position of its first character in the text
/// @param glued nothing stands between it and the token before
/// @param dotted a full stop follows: an abbreviation, or an ordinal number in German
/// @param senses what the word may mean, as [SpokenWords#senses] gives it
record SpokenToken(Kind kind, String text, int position, boolean glued, boolean dotted, int senses) {
    enum Kind {
        NUMBER,
        WORD,
        SIGN
    }

    /// Blanks, apostrophes and the full stops of abbreviations only separate.
    static List<SpokenToken> of(String text) {
        var tokens = new ArrayList<SpokenToken>();
        int at = 0;
        while (at < text.length()) {
            int start = at;
            int c = text.codePointAt(at);
            at += Character.charCount(c);
            if (isBlank(c) || c == '\'' || c == '\u2019' || c == '.') {
                continue;
            }
            Kind kind;
            if (isDigit(c)) {
                kind = Kind.NUMBER;
                at = endOfNumber(text, at);
            } else if (Character.isLetter(c)) {
                kind = Kind.WORD;
                while (at < text.length() && isWordPart(text.codePointAt(at))) {
                    at += Character.charCount(text.codePointAt(at));
                }
            } else {
                kind = Kind.SIGN;
            }
            boolean glued = start > 0 && !tokens.isEmpty() && !isBlank(text.charAt(start - 1));
            boolean dotted = at < text.length() && text.charAt(at) == '.';
            var plain = plain(text.substring(start, at), kind);
            tokens.add(new SpokenToken(
                    kind, plain, start, glued, dotted, kind == Kind.WORD ? SpokenWords.senses(plain) : 0));
        }
        return tokens;
    }

    /// Digits, and single points or commas between digits; groups of three may stand apart by a blank (`10
    /// 000`).
    private static int endOfNumber(String text, int from) {
        int at = from;
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean joins = c == ','
                    || c == '.'
                    || isBlank(c) && isGroup(text, at + 1) && from > 0 && at - startOfRun(text, at) <= 3;
            if (!isDigit(c) && !(joins && at + 1 < text.length() && isDigit(text.charAt(at + 1)))) {
                return at;
            }
            at++;
        }
        return at;
    }

    private static int startOfRun(String text, int end) {
        int start = end;
        while (start > 0 && isDigit(text.charAt(start - 1)) && end - start <= 4) {
            start--;
        }
        return start;
    }

    private static boolean isGroup(String text, int at) {
        for (int i = 0; i < 3; i++) {
            if (at + i >= text.length() || !isDigit(text.charAt(at + i))) {
                return false;
            }
        }
        return at + 3 >= text.length() || !isDigit(text.charAt(at + 3));
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isWordPart(int c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static String plain(String text, Kind kind) {
        return switch (kind) {
            case NUMBER -> {
                if (isAscii(text)) {
                    yield text;
                }
                var digits = new StringBuilder();
                text.chars().forEach(c -> digits.append(isBlank(c) ? ' ' : (char) c));
                yield digits.toString();
            }
            case WORD ->
                isAscii(text)
                        ? text.toLowerCase(Locale.ROOT)
                        : Normalizer.normalize(text, Normalizer.Form.NFKD)
                                .codePoints()
                                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                                .toString()
                                .toLowerCase(Locale.ROOT);
            case SIGN ->
                switch (text) {
                    case "–", "—", "−", "‐", "‑" -> "-";
                    case "～", "≈" -> "~";
                    default -> text;
                };
        };
    }

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    boolean isSign(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }

    boolean isWord(String word) {
        return kind == Kind.WORD && text.equals(word);
    }
}
