package frieze.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What the view paints, at places where a token must show.
class TimelineViewPictureTest {
    private static final Map<Theme, WritableImage> PICTURES = new EnumMap<>(Theme.class);
    private static final int GUTTER = 116;
    private static final int HEADER = 50;

    @BeforeAll
    static void paint() {
        for (var theme : Theme.values()) {
            PICTURES.put(theme, Fx.on(() -> {
                var view = SamplePlaced.view(new Recorded(), theme);
                var scene = Fx.scene(view, SamplePlaced.WIDTH, SamplePlaced.HEIGHT, theme);
                return Fx.snapshot(scene);
            }));
            Fx.keep(PICTURES.get(theme), "sample-" + theme.name().toLowerCase() + ".png");
        }
    }

    private static Color at(Theme theme, double timeX, double laneY) {
        return PICTURES.get(theme).getPixelReader().getColor((int) (GUTTER + timeX), (int) (HEADER + laneY));
    }

    @ParameterizedTest
    @EnumSource
    void theGroundsAreThoseOfTheTheme(Theme theme) {
        var tokens = Tokens.of(theme);
        assertThat(at(theme, -60, 120)).isEqualTo(tokens.surface());
        assertThat(at(theme, SamplePlaced.x(1999), 200)).isEqualTo(tokens.surface());
        assertThat(at(theme, SamplePlaced.x(2007), 110)).isEqualTo(tokens.era());
    }

    @ParameterizedTest
    @EnumSource
    void polesAndArrowsAreSolidInTheColourOfTheirLane(Theme theme) {
        var tokens = Tokens.of(theme);
        assertThat(at(theme, SamplePlaced.x(1965) + 0.5, 90)).isEqualTo(tokens.lane(3));
        assertThat(at(theme, SamplePlaced.x(2010), 348)).isEqualTo(tokens.lane(1));
    }

    @ParameterizedTest
    @EnumSource
    void whatIsUncertainIsTintedNotSolid(Theme theme) {
        var tokens = Tokens.of(theme);
        var tint = at(theme, SamplePlaced.x(1979), 502);
        assertThat(tint).isNotEqualTo(tokens.lane(2));
        assertThat(distance(tint, mixed(tokens.era(), tokens.lane(2), theme.tint())))
                .isLessThan(0.012);
    }

    @ParameterizedTest
    @EnumSource
    void cardsAreRaisedAndTheSelectedOneHasAnOutlineOfInk(Theme theme) {
        var tokens = Tokens.of(theme);
        assertThat(at(theme, SamplePlaced.x(1965) + 100, 80)).isEqualTo(tokens.raised());
        assertThat(at(theme, SamplePlaced.x(1994.5) + 100, 12)).isEqualTo(tokens.ink());
        assertThat(at(theme, SamplePlaced.x(1965) + 100, 12)).isNotEqualTo(tokens.ink());
    }

    @ParameterizedTest
    @EnumSource
    void theSelectedDateIsHighlighted(Theme theme) {
        var tokens = Tokens.of(theme);
        var mixed = mixed(tokens.surface(), tokens.highlight(), theme.slice());
        assertThat(distance(at(theme, SamplePlaced.x(1994.2), 300), mixed)).isLessThan(0.012);
    }

    @ParameterizedTest
    @EnumSource
    void theFoldIsTornOpen(Theme theme) {
        var tokens = Tokens.of(theme);
        double middle = (SamplePlaced.x(1980) + SamplePlaced.x(1994)) / 2;
        assertThat(at(theme, middle, 480)).isEqualTo(tokens.fold());
    }

    @Test
    void theSameFoldIsAlwaysTornTheSameWay() {
        var first = TornEdge.of(SamplePlaced.GAP, 700);
        assertThat(TornEdge.of(SamplePlaced.GAP, 700).inside().at(40))
                .containsExactly(first.inside().at(40));
    }

    /// The largest difference of a channel, 0 to 1.
    private static double distance(Color a, Color b) {
        return Math.max(
                Math.abs(a.getRed() - b.getRed()),
                Math.max(Math.abs(a.getGreen() - b.getGreen()), Math.abs(a.getBlue() - b.getBlue())));
    }

    private static Color mixed(Color ground, Color over, double alpha) {
        return Color.rgb(
                mixed(ground.getRed(), over.getRed(), alpha),
                mixed(ground.getGreen(), over.getGreen(), alpha),
                mixed(ground.getBlue(), over.getBlue(), alpha));
    }

    private static int mixed(double ground, double over, double alpha) {
        return (int) Math.round((ground + (over - ground) * alpha) * 255);
    }
}
