package frieze.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import frieze.layout.TextMeasurer.TextStyle;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FxTextMeasurerTest {
    private static FxTextMeasurer measurer;

    @BeforeAll
    static void start() {
        measurer = Fx.on(() -> new FxTextMeasurer(new Fonts(1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1111",
                "0000",
                "Patients say that their depression felt better",
                "AVATAR To. Wave",
                "Größenänderung, naïve façade",
                "Ελληνικά και ο χρόνος",
                "Война и мир",
                "عصر النهضة",
                "אירוע חשוב מאוד",
                "日本の歴史",
                "e\u0301t\u00e9",
                "66 million years ago – “long” ago…"
            })
    void itMeasuresAsTheTextIsDrawn(String text) {
        for (var style : TextStyle.values()) {
            double drawn = Fx.on(() -> {
                var node = new Text(text);
                node.setFont(measurer.fonts().style(style));
                return node.getLayoutBounds().getWidth();
            });
            assertThat(measurer.width(text, style)).as("%s in %s", text, style).isCloseTo(drawn, within(1.0));
        }
    }

    /// Word by word, which Pango does not kern as the toolkit kerns plain text.
    @Test
    void mixedScriptsAreMeasuredToTwoPx() {
        var text = "Cairo  القاهرة in 969";
        double drawn = Fx.on(() -> {
            var node = new Text(text);
            node.setFont(measurer.fonts().style(TextStyle.TITLE));
            return node.getLayoutBounds().getWidth();
        });
        assertThat(measurer.width(text, TextStyle.TITLE)).isCloseTo(drawn, within(2.0));
    }

    /// Without care this does not fail, it ends the process.
    @Test
    void threadsMayMeasureJoinedScriptsAtOnce() {
        var titles = IntStream.range(0, 60_000)
                .mapToObj(i -> i % 2 == 0 ? "אירוע חשוב מאוד " + i : "حدث مهم جدا " + i)
                .toList();
        var alone = Fx.on(() -> new FxTextMeasurer(new Fonts(1)));
        var expected = titles.stream()
                .map(title -> alone.width(title, TextStyle.TITLE))
                .toList();
        var together = Fx.on(() -> new FxTextMeasurer(new Fonts(1)));
        assertThat(titles.parallelStream()
                        .map(title -> together.width(title, TextStyle.TITLE))
                        .toList())
                .isEqualTo(expected);
    }

    private static String word(Random random) {
        return random.ints(5, 0x627, 0x63B)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /// Without care this does not fail, it ends the process.
    @Test
    void labelsMayBeLaidOutWhileJoinedScriptsAreMeasured() {
        var font = measurer.fonts().style(TextStyle.TITLE);
        var measured = new AtomicInteger();
        var done = new AtomicBoolean();
        var worker = Thread.ofPlatform().start(() -> {
            var random = new Random(1);
            while (!done.get()) {
                measurer.width(word(random), TextStyle.TITLE);
                measured.incrementAndGet();
            }
        });
        var random = new Random(2);
        long end = System.nanoTime() + 2_000_000_000L;
        int laidOut = 0;
        while (System.nanoTime() < end) {
            laidOut += Fx.on(() -> {
                for (int i = 0; i < 40; i++) {
                    var node = new Text(word(random));
                    node.setFont(font);
                    node.getLayoutBounds();
                }
                return 40;
            });
        }
        done.set(true);
        assertThat(measured.get()).as("measured beside %d laid out", laidOut).isGreaterThan(100);
    }

    @Test
    void workForWhichTheToolkitWaitsIsMeasuredBesideIt() {
        var titles =
                IntStream.range(0, 4_000).mapToObj(i -> word(new Random(i))).toList();
        var fresh = Fx.on(() -> new FxTextMeasurer(new Fonts(1)));
        long begin = System.nanoTime();
        var widths = Fx.on(() -> ToolkitText.lent(() -> titles.parallelStream()
                .map(title -> fresh.width(title, TextStyle.TITLE))
                .toList()));
        assertThat(widths).hasSize(4_000).allMatch(width -> width > 5);
        assertThat(Duration.ofNanos(System.nanoTime() - begin))
                .as("nobody waits for an answer that cannot come")
                .isLessThan(Duration.ofMillis(950));
    }

    @Test
    void theTypefaceIsTheBundledOne() {
        double narrow = measurer.width("1111", TextStyle.TITLE);
        double wide = measurer.width("0000", TextStyle.TITLE);
        assertThat(wide / narrow).as("digits differ in width").isGreaterThan(1.2);
    }

    @Test
    void largerTextIsWider() {
        var large = Fx.on(() -> new FxTextMeasurer(new Fonts(1.5)));
        double usual = measurer.width("An anaesthetic", TextStyle.ERA);
        assertThat(large.width("An anaesthetic", TextStyle.ERA)).isCloseTo(1.5 * usual, within(2.0));
    }
}
