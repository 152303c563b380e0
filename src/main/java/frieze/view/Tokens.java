package frieze.view;

import frieze.document.Lane;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;

/// The semantic colours of a theme for what is painted rather than styled, read from the theme's style
/// sheet, so that there is one source.
///
/// @param tearEdge the torn paper's white edge
/// @param lanes the eight lane colours, in order
public record Tokens(
        Theme theme,
        Color background,
        Color surface,
        Color era,
        Color raised,
        Color ink,
        Color inkMuted,
        Color line,
        Color lineStrong,
        Color accent,
        Color onAccent,
        Color accentSoft,
        Color focus,
        Color highlight,
        Color onHighlight,
        Color fold,
        Color tearEdge,
        Color good,
        Color bad,
        Color shadow,
        List<Color> lanes) {

    private static final int LANES = 8;
    private static final Pattern TOKEN = Pattern.compile("-frieze-([a-z0-9-]+)\\s*:\\s*(#[0-9A-Fa-f]{6,8})\\s*;");
    private static final Map<Theme, Tokens> READ = read();

    /// The colours of a theme.
    public static Tokens of(Theme theme) {
        return Objects.requireNonNull(READ.get(theme));
    }

    /// The colour of a lane, 1 to 8, or [Lane#NEUTRAL]; numbers beyond go round.
    public Color lane(int colour) {
        if (colour == Lane.NEUTRAL) {
            return inkMuted;
        }
        return lanes.get(Math.floorMod(colour - 1, LANES));
    }

    private static Map<Theme, Tokens> read() {
        var all = new EnumMap<Theme, Tokens>(Theme.class);
        for (var theme : Theme.values()) {
            all.put(theme, read(theme));
        }
        return all;
    }

    private static Tokens read(Theme theme) {
        var c = colours(theme);
        var lanes = new ArrayList<Color>();
        for (int i = 1; i <= LANES; i++) {
            lanes.add(c.of("lane-" + i));
        }
        return new Tokens(
                theme,
                c.of("background"),
                c.of("surface"),
                c.of("era"),
                c.of("raised"),
                c.of("ink"),
                c.of("ink-muted"),
                c.of("line"),
                c.of("line-strong"),
                c.of("accent"),
                c.of("on-accent"),
                c.of("accent-soft"),
                c.of("focus"),
                c.of("highlight"),
                c.of("on-highlight"),
                c.of("fold"),
                c.of("tear-edge"),
                c.of("good"),
                c.of("bad"),
                c.of("shadow"),
                List.copyOf(lanes));
    }

    private static Sheet colours(Theme theme) {
        try (InputStream in = theme.colours().openStream()) {
            var matcher = TOKEN.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            var colours = new HashMap<String, Color>();
            while (matcher.find()) {
                colours.put(matcher.group(1), Color.web(matcher.group(2)));
            }
            return new Sheet(theme, colours);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Sheet(Theme theme, Map<String, Color> colours) {
        Color of(String token) {
            var colour = colours.get(token);
            if (colour == null) {
                throw new IllegalStateException("the " + theme + " theme has no colour " + token);
            }
            return colour;
        }
    }
}
