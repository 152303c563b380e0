package frieze.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;

/// Plain text reads the same as Markdown.
class PlainTextTest {
    /// The text of paragraphs; anything that is not plain text shows as its kind.
    private static String shown(String markdown) {
        var out = new StringBuilder();
        new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                out.append(text.getLiteral());
            }

            @Override
            public void visit(HardLineBreak line) {
                out.append('\n');
            }

            @Override
            public void visit(SoftLineBreak line) {
                out.append("<soft>");
            }

            @Override
            public void visit(Paragraph paragraph) {
                out.append(out.isEmpty() ? "" : "\n\n");
                visitChildren(paragraph);
            }

            @Override
            protected void visitChildren(Node parent) {
                if (!(parent instanceof Paragraph) && parent.getParent() != null) {
                    out.append('<').append(parent.getClass().getSimpleName()).append('>');
                }
                super.visitChildren(parent);
            }
        }.visitChildren(Parser.builder().build().parse(markdown));
        return out.toString();
    }

    @Test
    void ordinaryTextStaysAsItIs() {
        var plain = "A snake_case word, 3 * 4, a - b & c < d (e) 1999. Done!";
        assertThat(PlainText.markdown(plain)).isEqualTo(plain);
    }

    @Test
    void anyTextIsShownAsItIs() {
        var letters = "ab 1. )#*_`[]<>\\&;!-+=~|\"'\n\n:x/&amp;";
        for (int seed = 0; seed < 3_000; seed++) {
            var random = new Random(seed);
            var text = new StringBuilder();
            for (int i = 1 + random.nextInt(12); i > 0; i--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            var plain = text.toString().strip().replaceAll("[ ]*\n[ ]*", "\n").replaceAll("\n{2,}", "\n\n");
            assertThat(shown(PlainText.markdown(plain)))
                    .as("seed %d: %s", seed, plain)
                    .isEqualTo(plain);
        }
    }
}
