package frieze.format.gedcom;

import java.text.Normalizer;
import java.util.Map;

/// ANSEL (ANSI Z39.47), in which an accent comes before its letter.
final class Ansel {
    private static final String MARKS =
            "\u0309\u0300\u0301\u0302\u0303\u0304\u0306\u0307\u0308\u030C\u030A\uFE20\uFE21\u0315\u030B\u0310"
                    + "\u0327\u0328\u0323\u0324\u0325\u0333\u0332\u0326\u031C\u032E\uFE22\uFE23\uFFFD\uFFFD\u0313";
    private static final Map<Character, Character> LETTERS = Map.ofEntries(
            Map.entry('\u00A1', 'Ł'),
            Map.entry('\u00A2', 'Ø'),
            Map.entry('\u00A3', 'Đ'),
            Map.entry('\u00A4', 'Þ'),
            Map.entry('\u00A5', 'Æ'),
            Map.entry('\u00A6', 'Œ'),
            Map.entry('\u00A7', 'ʹ'),
            Map.entry('\u00A8', '·'),
            Map.entry('\u00A9', '♭'),
            Map.entry('\u00AA', '®'),
            Map.entry('\u00AB', '±'),
            Map.entry('\u00AC', 'Ơ'),
            Map.entry('\u00AD', 'Ư'),
            Map.entry('\u00AE', 'ʼ'),
            Map.entry('\u00B0', 'ʻ'),
            Map.entry('\u00B1', 'ł'),
            Map.entry('\u00B2', 'ø'),
            Map.entry('\u00B3', 'đ'),
            Map.entry('\u00B4', 'þ'),
            Map.entry('\u00B5', 'æ'),
            Map.entry('\u00B6', 'œ'),
            Map.entry('\u00B7', 'ʺ'),
            Map.entry('\u00B8', 'ı'),
            Map.entry('\u00B9', '£'),
            Map.entry('\u00BA', 'ð'),
            Map.entry('\u00BC', 'ơ'),
            Map.entry('\u00BD', 'ư'),
            Map.entry('\u00C0', '°'),
            Map.entry('\u00C1', 'ℓ'),
            Map.entry('\u00C2', '℗'),
            Map.entry('\u00C3', '©'),
            Map.entry('\u00C4', '♯'),
            Map.entry('\u00C5', '¿'),
            Map.entry('\u00C6', '¡'),
            Map.entry('\u00C7', 'ß'),
            Map.entry('\u00C8', '€'),
            Map.entry('\u00CF', 'ß'));

    private Ansel() {}

    /// @param latin a line whose bytes were taken for Windows-1252, which keeps those of ANSEL apart
    static String decoded(String latin) {
        var out = new StringBuilder(latin.length());
        var waiting = new StringBuilder();
        for (int i = 0; i < latin.length(); i++) {
            char c = latin.charAt(i);
            if (c >= 0xE0 && c <= 0xFE) {
                waiting.append(MARKS.charAt(c - 0xE0));
            } else {
                out.append(c < 0x80 ? c : LETTERS.getOrDefault(c, '\uFFFD')).append(waiting);
                waiting.setLength(0);
            }
        }
        return Normalizer.normalize(out.append(waiting), Normalizer.Form.NFC);
    }
}
