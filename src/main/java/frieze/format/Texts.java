package frieze.format;

import java.util.OptionalLong;

/// Makes texts from a file fit to be shown.
public final class Texts {
    private Texts() {}

    /// Without line breaks and tabs, which become blanks, and without other control characters, which are
    /// reported.
    static String oneLine(String text, long place, Problems problems) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ') {
                return lines(text.replaceAll("[\\t\\n\\r]+", " "), place, problems);
            }
        }
        return text;
    }

    /// Without control characters other than line breaks and tabs, which are reported.
    static String lines(String text, long place, Problems problems) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\n' && c != '\t' && c != '\r') {
                problems.warning(place, "problem.control-character", "U+%04X".formatted((int) c));
                return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]", "\uFFFD");
            }
        }
        return text;
    }

    /// The beginning of a text, never half a pair of surrogates.
    public static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 2)) ? most - 2 : most - 1;
        return text.substring(0, end) + "…";
    }

    /// A whole number as JSON may write it: `5`, also `5.0` and `5e0`. Empty for all others and for those
    /// beyond 2^53.
    public static OptionalLong wholeNumber(String written) {
        int length = written.length();
        long digits = 0;
        int i = 0;
        while (i < length && i < 15 && written.charAt(i) >= '0' && written.charAt(i) <= '9') {
            digits = digits * 10 + written.charAt(i++) - '0';
        }
        if (i > 0 && i == length) {
            return OptionalLong.of(digits);
        }
        if (length > 400 || !written.matches("-?\\d+(\\.\\d+)?([eE][+-]?\\d+)?")) {
            return OptionalLong.empty();
        }
        double value = Double.parseDouble(written);
        return value == Math.rint(value) && Math.abs(value) <= 1L << 53
                ? OptionalLong.of((long) value)
                : OptionalLong.empty();
    }
}
