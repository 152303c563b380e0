package frieze.view;

import frieze.layout.TextMeasurer.TextStyle;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.scene.text.Font;

/// The bundled typeface at one text scale. Each file is a family of its own in JavaFX: the family's name is
/// what loading it says.
public final class Fonts {
    /// The four cuts that ship with the program.
    public enum Cut {
        REGULAR("Inter-Regular.otf"),
        MEDIUM("Inter-Medium.otf"),
        SEMI_BOLD("Inter-SemiBold.otf"),
        DISPLAY("InterDisplay-SemiBold.otf");

        private final String file;

        Cut(String file) {
            this.file = file;
        }
    }

    private static final Map<Cut, String> FAMILIES = load();

    private final double scale;
    private final Map<TextStyle, Font> styles = new EnumMap<>(TextStyle.class);
    private final Font smallBold;
    private final Font eraDate;

    /// @param scale 1 at 100 %
    public Fonts(double scale) {
        this.scale = scale;
        styles.put(TextStyle.SMALL, of(Cut.REGULAR, 13));
        styles.put(TextStyle.LABEL, of(Cut.MEDIUM, 13));
        styles.put(TextStyle.COUNT, of(Cut.SEMI_BOLD, 13));
        styles.put(TextStyle.ERA, of(Cut.SEMI_BOLD, 14));
        styles.put(TextStyle.TITLE, of(Cut.SEMI_BOLD, 15));
        smallBold = styles.get(TextStyle.COUNT);
        eraDate = of(Cut.REGULAR, 14);
    }

    /// Loads the typeface, so that style sheets can name it.
    ///
    /// @throws UncheckedIOException where the program's own files are broken
    public static void ready() {
        if (FAMILIES.size() != Cut.values().length) {
            throw new IllegalStateException("the bundled typeface is incomplete");
        }
    }

    /// The name of a cut's family, as style sheets must write it.
    public static String family(Cut cut) {
        return Objects.requireNonNull(FAMILIES.get(cut));
    }

    /// A font of this text scale.
    ///
    /// @param size px at 100 %
    public Font of(Cut cut, double size) {
        return Font.font(FAMILIES.get(cut), size * scale);
    }

    public Font style(TextStyle style) {
        return Objects.requireNonNull(styles.get(style));
    }

    public double scale() {
        return scale;
    }

    Font smallBold() {
        return smallBold;
    }

    Font eraDate() {
        return eraDate;
    }

    private static Map<Cut, String> load() {
        var families = new EnumMap<Cut, String>(Cut.class);
        for (var cut : Cut.values()) {
            try (InputStream in = Fonts.class.getResourceAsStream("/frieze/fonts/" + cut.file)) {
                var font = in == null ? null : Font.loadFont(in, 13);
                if (font == null) {
                    throw new IllegalStateException("cannot load the typeface " + cut.file);
                }
                families.put(cut, font.getFamily());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return families;
    }
}
