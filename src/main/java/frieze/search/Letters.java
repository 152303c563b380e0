package frieze.search;

import java.text.Normalizer;
import java.util.Map;

/// Letters as they are compared: in lower case, without marks, one letter of two written as both ("ß" as "ss",
/// "œ" as "oe"). What is neither letter nor digit parts words. The marks of Indic scripts are kept, where they
/// are vowels; so are the syllables of Hangul and kana as they are written.
final class Letters {
    /// Parts words.
    static final char BREAK = 0;
    /// Says nothing: a mark on the letter before, a soft hyphen.
    static final char NOTHING = 1;
    /// More than one letter: see [#several].
    static final char SEVERAL = 2;

    private static final Map<Character, String> OTHERS = Map.ofEntries(
            Map.entry('ß', "ss"),
            Map.entry('æ', "ae"),
            Map.entry('œ', "oe"),
            Map.entry('ø', "o"),
            Map.entry('đ', "d"),
            Map.entry('ð', "d"),
            Map.entry('ł', "l"),
            Map.entry('þ', "th"),
            Map.entry('ħ', "h"),
            Map.entry('ŧ', "t"),
            Map.entry('ı', "i"),
            Map.entry('ŋ', "n"),
            Map.entry('ς', "σ"));

    /// By the upper eight bits of a letter, made when first asked for; every thread makes the same.
    private static final char[][] PAGES = new char[256][];

    private Letters() {}

    /// The letter that a UTF-16 unit is compared as, or one of [#BREAK], [#NOTHING], [#SEVERAL]. Halves of pairs
    /// of surrogates stay as they are.
    static char of(char written) {
        var page = PAGES[written >> 8];
        return page == null ? page(written >> 8)[written & 0xff] : page[written & 0xff];
    }

    /// The letters of one that is compared as several.
    static String several(char written) {
        return letters(written);
    }

    /// Whether it is a word of its own, in scripts that leave no blanks between words.
    static boolean standsAlone(char letter) {
        return letter >= 0x0e00
                && switch (Character.UnicodeScript.of(letter)) {
                    case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR, TIBETAN -> true;
                    default -> false;
                };
    }

    private static char[] page(int number) {
        var page = new char[256];
        for (int i = 0; i < page.length; i++) {
            page[i] = compared((char) (number << 8 | i));
        }
        PAGES[number] = page;
        return page;
    }

    private static char compared(char written) {
        if (Character.isSurrogate(written)) {
            return written;
        }
        int type = Character.getType(written);
        if (type == Character.FORMAT || type == Character.NON_SPACING_MARK && !isVowel(written)) {
            return NOTHING;
        }
        if (type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK) {
            return written;
        }
        if (!Character.isLetterOrDigit(written) && type != Character.OTHER_NUMBER) {
            return BREAK;
        }
        var letters = letters(written);
        return letters.isEmpty() ? BREAK : letters.length() == 1 ? letters.charAt(0) : SEVERAL;
    }

    private static String letters(char written) {
        var parts = comesApart(written)
                ? Normalizer.normalize(String.valueOf(written), Normalizer.Form.NFKD)
                : String.valueOf(written);
        var letters = new StringBuilder();
        for (char part : parts.toCharArray()) {
            if (Character.isLetterOrDigit(part)) {
                char small = Character.toLowerCase(part);
                var other = OTHERS.get(small);
                letters.append(other == null ? String.valueOf(small) : other);
            }
        }
        return letters.toString();
    }

    /// Marks from Devanagari to Tibetan and Burmese.
    private static boolean isVowel(char mark) {
        return mark >= 0x0900 && mark < 0x1ab0 || mark == 0x3099 || mark == 0x309a;
    }

    private static boolean comesApart(char written) {
        return written < 0x0900
                || written >= 0x1e00 && written < 0x2190
                || written >= 0xfb00 && written < 0xfb50
                || written >= 0xff00;
    }
}
