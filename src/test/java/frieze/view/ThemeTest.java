package frieze.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Contrast as WCAG 2.2 reckons it: 4.5 for text, 3 for marks.
class ThemeTest {
    private static final double TEXT = 4.5;
    private static final double MARK = 3;

    private static double luminance(Color c) {
        return 0.2126 * linear(c.getRed()) + 0.7152 * linear(c.getGreen()) + 0.0722 * linear(c.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    private static double contrast(Color a, Color b) {
        double la = luminance(a);
        double lb = luminance(b);
        return (Math.max(la, lb) + 0.05) / (Math.min(la, lb) + 0.05);
    }

    private static List<Color> grounds(Tokens t) {
        return List.of(t.background(), t.surface(), t.era(), t.raised());
    }

    @Test
    void contrastIsReckonedRightly() {
        assertThat(contrast(Color.BLACK, Color.WHITE)).isEqualTo(21);
        assertThat(contrast(Color.WHITE, Color.web("#767676"))).isBetween(4.5, 4.6);
    }

    @ParameterizedTest
    @EnumSource
    void textIsReadableOnEveryGround(Theme theme) {
        var t = Tokens.of(theme);
        for (var ground : grounds(t)) {
            for (var text : List.of(t.ink(), t.inkMuted(), t.accent(), t.good(), t.bad(), t.focus())) {
                assertThat(contrast(text, ground)).as("%s on %s", text, ground).isGreaterThanOrEqualTo(TEXT);
            }
        }
        assertThat(contrast(t.onAccent(), t.accent())).isGreaterThanOrEqualTo(TEXT);
        assertThat(contrast(t.onHighlight(), t.highlight())).isGreaterThanOrEqualTo(TEXT);
        assertThat(contrast(t.ink(), t.accentSoft())).isGreaterThanOrEqualTo(TEXT);
        assertThat(contrast(t.inkMuted(), t.accentSoft())).isGreaterThanOrEqualTo(TEXT);
        assertThat(contrast(t.ink(), t.fold())).isGreaterThanOrEqualTo(TEXT);
    }

    @ParameterizedTest
    @EnumSource
    void marksAndBordersStandOutOnEveryGround(Theme theme) {
        var t = Tokens.of(theme);
        var marks = new ArrayList<>(t.lanes());
        marks.add(t.lineStrong());
        var grounds = new ArrayList<>(grounds(t));
        for (var mark : marks) {
            for (var ground : grounds) {
                assertThat(contrast(mark, ground)).as("%s on %s", mark, ground).isGreaterThanOrEqualTo(MARK);
            }
        }
        for (var lane : t.lanes()) {
            var slice = t.surface().interpolate(t.highlight(), theme.slice());
            assertThat(contrast(lane, slice)).as("%s on the slice", lane).isGreaterThanOrEqualTo(MARK);
        }
    }

    @ParameterizedTest
    @EnumSource
    void numbersOnTheFullestClustersAreReadable(Theme theme) {
        var t = Tokens.of(theme);
        for (var lane : t.lanes()) {
            assertThat(contrast(t.ink(), t.surface().interpolate(lane, 0.32)))
                    .as("on %s", lane)
                    .isGreaterThanOrEqualTo(TEXT);
        }
    }

    @Test
    void stylesUseOnlyTokensThatBothThemesHave() throws IOException {
        var uses = Pattern.compile("-frieze-[a-z0-9-]+");
        var rules = uses.matcher(read(Theme.LIGHT.stylesheets().get(1)))
                .results()
                .map(r -> r.group())
                .distinct()
                .toList();
        assertThat(rules).isNotEmpty();
        for (var theme : Theme.values()) {
            var colours = read(theme.stylesheets().getFirst());
            assertThat(rules).allSatisfy(token -> assertThat(colours).contains("    " + token + ":"));
        }
        assertThat(read(Theme.LIGHT.stylesheets().get(1)))
                .as("rules hold no colours of their own")
                .doesNotContainPattern("#[0-9A-Fa-f]{3,8}\\b");
    }

    @Test
    void styleSheetsNameTheFamiliesThatTheTypefaceReallyHas() throws IOException {
        var named = Pattern.compile("-fx-font-family: \"([^\"]+)\"")
                .matcher(read(Theme.LIGHT.stylesheets().get(1)))
                .results()
                .map(r -> r.group(1))
                .distinct()
                .toList();
        var families = new ArrayList<String>();
        for (var cut : Fonts.Cut.values()) {
            families.add(Fx.on(() -> Fonts.family(cut)));
        }
        assertThat(named).isNotEmpty().allSatisfy(name -> assertThat(families).contains(name));
    }

    private static String read(String url) throws IOException {
        try (var in = URI.create(url).toURL().openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
