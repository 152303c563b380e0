package frieze.view;

import frieze.layout.TextMeasurer;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;

/// Measures with the bundled typeface. Text in simple scripts is measured as the sum of its characters and of
/// what each pair adds (kerning), both kept, so that a million titles cost a million look-ups; in other scripts
/// whole words are measured and kept. Works on any thread.
public final class FxTextMeasurer implements TextMeasurer {
    /// Characters below this are kept in a table: Latin with its extensions A.
    private static final int TABLE = 0x180;
    /// Greek and Cyrillic end here; beyond, scripts join and stack.
    private static final int SIMPLE = 0x530;

    /// More words than this are measured anew each time.
    private static final int WORDS = 50_000;

    private final Fonts fonts;
    private final Map<TextStyle, Advances> advances = new EnumMap<>(TextStyle.class);

    public FxTextMeasurer(Fonts fonts) {
        this.fonts = fonts;
        for (var style : TextStyle.values()) {
            advances.put(style, new Advances(fonts.style(style)));
        }
    }

    @Override
    public double width(String text, TextStyle style) {
        return Objects.requireNonNull(advances.get(style)).width(text);
    }

    /// The fonts that this measures with.
    public Fonts fonts() {
        return fonts;
    }

    private static boolean isSimple(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isSimple(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSimple(char c) {
        return c < 0x300
                || c >= 0x370 && c < 0x483
                || c >= 0x48A && c < SIMPLE
                || c >= 0x2010 && c <= 0x2027
                || c == 0x202F
                || c == 0x20AC;
    }

    /// The widths of one font. Races between threads only measure the same thing twice.
    private static final class Advances {
        private final Font font;
        private final float[] single = new float[TABLE];
        /// By the first character, then by the second; made for those that come first in a pair. 0 where nothing is
        /// known
        /// yet, as rows are handed from thread to thread unguarded.
        private final float[] @Nullable [] pairs = new float[TABLE][];
        private final Map<Integer, Float> others = new ConcurrentHashMap<>();
        private final Map<String, Float> words = new ConcurrentHashMap<>();

        Advances(Font font) {
            this.font = font;
            Arrays.fill(single, Float.NaN);
        }

        double width(String text) {
            return isSimple(text) ? simple(text) : byWords(text);
        }

        private double simple(String text) {
            double sum = 0;
            char before = 0;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                sum += i == 0 ? one(c) : after(before, c);
                before = c;
            }
            return sum;
        }

        /// Letters join within words, not across blanks; a blank takes the typeface of the word before it.
        private double byWords(String text) {
            double sum = 0;
            int from = 0;
            while (from < text.length()) {
                int blank = text.indexOf(' ', from);
                int to = blank < 0 ? text.length() : blank + 1;
                var word = text.substring(from, to);
                sum += isSimple(word) ? simple(word) : word(word);
                from = to;
            }
            return sum;
        }

        private double word(String word) {
            var known = words.get(word);
            if (known != null) {
                return known;
            }
            double width = measure(word);
            if (words.size() < WORDS) {
                words.put(word, (float) width);
            }
            return width;
        }

        private float one(char c) {
            if (c >= TABLE) {
                return kept(c, String.valueOf(c), 0);
            }
            float known = single[c];
            if (Float.isNaN(known)) {
                known = (float) measure(String.valueOf(c));
                single[c] = known;
            }
            return known;
        }

        /// What `c` adds to the width when it follows `before`.
        private float after(char before, char c) {
            if (before >= TABLE || c >= TABLE) {
                return kept(before << 16 | c, "" + before + c, one(before));
            }
            var after = pairs[before];
            if (after == null) {
                after = new float[TABLE];
                pairs[before] = after;
            }
            float known = after[c];
            if (known == 0) {
                known = (float) measure("" + before + c) - one(before);
                after[c] = known;
            }
            return known;
        }

        private float kept(int key, String text, float without) {
            var known = others.get(key);
            if (known == null) {
                known = (float) measure(text) - without;
                others.put(key, known);
            }
            return known;
        }

        private double measure(String text) {
            return ToolkitText.width(text, font, isSimple(text));
        }
    }
}
