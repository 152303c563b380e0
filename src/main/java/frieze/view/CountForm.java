package frieze.view;

import java.text.CompactNumberFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A way to write counts in a reader's language: in full, or short (`4.4K`). Texts are kept, and a short form rounds
/// before it asks the language, so that moving through a large document, where every count changes in every
/// frame, seldom asks it anything.
final class CountForm {
    private static final int KEPT = 20_000;
    private static final String[] THOUSANDS = {"", "", "", "0k", "00k", "000k", "0M", "00M", "000M"};

    private final NumberFormat words;
    /// Parts of a thousand that are told apart; 0 for every count as it is.
    private final int parts;
    private final Map<Integer, String> texts = new HashMap<>();

    private CountForm(NumberFormat words, int parts) {
        this.words = words;
        this.parts = parts;
    }

    /// All forms of a language, the longest first. Some languages have no short thousands: those count in k.
    static List<CountForm> all(Locale locale) {
        return List.of(
                new CountForm(NumberFormat.getIntegerInstance(locale), 0),
                new CountForm(compact(locale, 1), 10),
                new CountForm(compact(locale, 0), 1),
                new CountForm(thousands(locale, 1), 10),
                new CountForm(thousands(locale, 0), 1));
    }

    private static NumberFormat compact(Locale locale, int digits) {
        var form = NumberFormat.getCompactNumberInstance(locale, NumberFormat.Style.SHORT);
        form.setMaximumFractionDigits(digits);
        return form;
    }

    private static NumberFormat thousands(Locale locale, int digits) {
        var form = new CompactNumberFormat("#,##0.##", DecimalFormatSymbols.getInstance(locale), THOUSANDS);
        form.setMaximumFractionDigits(digits);
        return form;
    }

    /// A count, 0 or more, in words.
    String format(int count) {
        int rounded = rounded(count);
        var known = texts.get(rounded);
        if (known == null) {
            if (texts.size() >= KEPT) {
                texts.clear();
            }
            known = words.format(rounded);
            texts.put(rounded, known);
        }
        return known;
    }

    private int rounded(int count) {
        if (parts == 0 || count < 1_000) {
            return count;
        }
        int unit = (count < 1_000_000 ? 1_000 : 1_000_000) / parts;
        return (int) Math.min(Integer.MAX_VALUE, Math.rint((double) count / unit) * unit);
    }
}
