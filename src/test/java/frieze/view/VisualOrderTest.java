package frieze.view;

import static org.assertj.core.api.Assertions.assertThat;

import frieze.layout.TextMeasurer.TextStyle;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import javafx.scene.Group;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Lines whose letters read from right to left, in pieces from left to right.
class VisualOrderTest {
    private static String shown(String line, String whole) {
        return VisualOrder.pieces(line, whole).stream().collect(Collectors.joining("|"));
    }

    private static String shown(String line) {
        return shown(line, line);
    }

    @Test
    void bracketsAndDigitsStandWhereTheyAreRead() {
        assertThat(shown("אב ג (1948) דה")).isEqualTo("דה| (|1948|) |אב ג");
        assertThat(shown("معركة (1260).")).isEqualTo(".(|1260|) |معركة");
        assertThat(shown("אבג: \"דה\" (וז), 1948!")).isEqualTo("!|1948| ,(|וז|) \"|דה|\" :|אבג");
        assertThat(shown("אבג [x] «ד»")).isEqualTo("«|ד|» [|x|] |אבג");
    }

    @Test
    void namesInOtherScriptsKeepTheirOrder() {
        assertThat(shown("شركة Apple (1976) في")).isEqualTo("في| |Apple (1976)| |شركة");
        assertThat(shown("Battle of אב (1260)")).startsWith("Battle of |");
    }

    @Test
    void aLineFollowsTheTextThatItIsAPartOf() {
        assertThat(shown("1948!", "אבג 1948!")).isEqualTo("!|1948");
        assertThat(shown("1948!", "Israel 1948!")).isEqualTo("1948!");
    }

    @Test
    void marksStayWithTheirLettersAndDirectionSignsAreNotDrawn() {
        assertThat(shown("שָׁלוֹם")).isEqualTo("שָׁלוֹם");
        assertThat(shown("می‌خواهم")).as("joined as it is written").isEqualTo("می‌خواهم");
        assertThat(shown("\u202Bאב\u202C \u2067גד\u2069")).isEqualTo("אב גד");
        assertThat(shown("A\u200EB")).isEqualTo("AB");
    }

    @Test
    void whatReadsFromLeftToRightIsLeftAlone() {
        for (var text : List.of("", "Cáfe 1948 (x)", "Ελλάδα", "Москва", "日本 「史」", "भारत", "Spaß 😀", "…")) {
            assertThat(VisualOrder.isPlain(text)).as(text).isTrue();
        }
        for (var text : List.of("א", "x ع", "\u202B", "a\u200Fb", "𐤀", "𞤀", "ﷺ")) {
            assertThat(VisualOrder.isPlain(text)).as(text).isFalse();
        }
    }

    @Test
    void nothingIsLostOrDoubled() {
        var signs = "אבגد ه و(1)[2]{3}«ש»<ז>‹ح›:,.!?-–\"'12٣٤AbcשָןÉ😀🏳️‍🌈 𞤀𐤀"
                .codePoints()
                .toArray();
        var random = new Random(11);
        for (int i = 0; i < 3_000; i++) {
            var text = new StringBuilder();
            for (int j = random.nextInt(24); j >= 0; j--) {
                text.appendCodePoint(signs[random.nextInt(signs.length)]);
            }
            var pieces = VisualOrder.pieces(text.toString(), text.toString());
            assertThat(sorted(String.join("", pieces))).as("%s", text).isEqualTo(sorted(text.toString()));
        }
    }

    /// Either bracket of a pair counts as the opening one: some are turned.
    private static List<Integer> sorted(String text) {
        var pairs = "()[]{}<>«»‹›";
        return text.codePoints()
                .map(c -> pairs.indexOf(c) < 0 ? c : pairs.charAt(pairs.indexOf(c) & ~1))
                .sorted()
                .boxed()
                .toList();
    }

    /// A typeface that has all of these letters and signs draws the whole line in the right order by itself.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "معركة عين جالوت (1260) في فلسطين",
                "מלחמת העצמאות (1948–1949)",
                "הכרזה: \"מדינה\" [ישראל], 1948!",
                "تأسيس شركة Apple (1976) في أمريكا",
                "Battle of עין חרוד (1260), won",
                "ابن سينا (980-1037) «طبيب».",
                "١٩٤٨: النكبة"
            })
    void piecesLookLikeTheWholeLineInATypefaceThatHasEveryLetter(String title) {
        var picture = Fx.on(() -> {
            var font = Font.font("DejaVu Sans", 20);
            if (!font.getFamily().equals("DejaVu Sans")) {
                return null;
            }
            var pieces = VisualOrder.pieces(title, title);
            return new WritableImage[] {
                picture(new Group(text(title, font, 0))),
                picture(sideBySide(pieces, font)),
                picture(sideBySide(pieces.reversed(), font))
            };
        });
        Assumptions.assumeTrue(picture != null, "needs the typeface DejaVu Sans to compare with");
        assertThat(difference(picture[0], picture[1])).isLessThan(0.15);
        assertThat(difference(picture[0], picture[2])).as("in another order").isGreaterThan(0.3);
        assertThat(ink(picture[0])).isGreaterThan(300);
    }

    private static Group sideBySide(List<String> pieces, Font font) {
        var line = new Group();
        double x = 0;
        for (var piece : pieces) {
            var text = text(piece, font, x);
            line.getChildren().add(text);
            x += text.getLayoutBounds().getWidth();
        }
        return line;
    }

    private static Text text(String words, Font font, double x) {
        var text = new Text(Math.round(x), 30, words);
        text.setFont(font);
        return text;
    }

    private static WritableImage picture(Group line) {
        return Fx.scene(new Group(line), 500, 44, Theme.LIGHT).snapshot(null);
    }

    private static double dark(WritableImage image, int x, int y) {
        return 1 - image.getPixelReader().getColor(x, y).getBrightness();
    }

    private static double ink(WritableImage image) {
        double sum = 0;
        for (int y = 0; y < 44; y++) {
            for (int x = 0; x < 500; x++) {
                sum += dark(image, x, y);
            }
        }
        return sum;
    }

    /// The part of the ink that stands elsewhere, in blocks of 8 by 4 px: pieces may lie half a px aside.
    private static double difference(WritableImage a, WritableImage b) {
        double sum = 0;
        for (int top = 0; top < 44; top += 4) {
            for (int left = 0; left < 496; left += 8) {
                double here = 0;
                for (int y = top; y < top + 4; y++) {
                    for (int x = left; x < left + 8; x++) {
                        here += dark(a, x, y) - dark(b, x, y);
                    }
                }
                sum += Math.abs(here);
            }
        }
        return sum / ink(a);
    }

    @Test
    void aCanvasAndACardDrawTheSameLine() {
        var title = "معركة عين جالوت (1260) في فلسطين";
        var pictures = Fx.on(() -> {
            var look = new Look(Theme.LIGHT, new Fonts(1));
            var canvas = new Canvas(500, 44);
            var gc = canvas.getGraphicsContext2D();
            gc.setFont(look.fonts().style(TextStyle.TITLE));
            gc.setFill(Color.BLACK);
            look.lines().fill(gc, title, title, TextStyle.TITLE, 10, 30);
            var node = new LineNode("card-title");
            node.set(title, title, TextStyle.TITLE, look);
            node.place(10, 30);
            var two = new WritableImage[] {picture(new Group(canvas)), picture(new Group(node))};
            node.set("Plain", "Plain", TextStyle.TITLE, look);
            assertThat(node.getChildren().stream()
                            .filter(javafx.scene.Node::isVisible)
                            .map(text -> ((Text) text).getText()))
                    .as("no piece of the line before is left")
                    .containsExactly("Plain");
            return two;
        });
        assertThat(difference(pictures[0], pictures[1])).isLessThan(0.1);
        assertThat(ink(pictures[0])).isGreaterThan(200);
    }
}
