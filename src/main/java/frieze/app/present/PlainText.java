package frieze.app.present;

import frieze.app.present.Line.Run;
import frieze.view.Fonts.Cut;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/// Markdown as paragraphs to be read from far away: of all its markup emphasis stays, as a heavier cut, and the points
/// of lists. Pictures are left out; HTML is shown as it is written.
final class PlainText extends AbstractVisitor {
    private static final Parser PARSER = Parser.builder().build();
    /// Longer texts are cut: nobody pages through more before a class.
    private static final int LONGEST = 20_000;
    /// What is nested deeper is left out.
    private static final int DEEPEST = 60;

    private final List<List<Run>> paragraphs = new ArrayList<>();
    private final List<Run> current = new ArrayList<>();
    private Cut cut = Cut.REGULAR;
    private int depth;

    private PlainText() {}

    /// The paragraphs of a text, none of them empty.
    static List<List<Run>> of(String markdown) {
        var text = new PlainText();
        PARSER.parse(markdown.length() > LONGEST ? markdown.substring(0, LONGEST) : markdown)
                .accept(text);
        text.end();
        return List.copyOf(text.paragraphs);
    }

    private void end() {
        if (current.stream().anyMatch(run -> !run.text().isBlank())) {
            paragraphs.add(List.copyOf(current));
        }
        current.clear();
    }

    private void say(String words) {
        if (!words.isEmpty()) {
            current.add(new Run(words, cut));
        }
    }

    private void deeper(Node node) {
        if (depth < DEEPEST) {
            depth++;
            visitChildren(node);
            depth--;
        }
    }

    private void in(Cut other, Node node) {
        var before = cut;
        cut = other;
        deeper(node);
        cut = before;
    }

    @Override
    public void visit(Paragraph paragraph) {
        deeper(paragraph);
        end();
    }

    @Override
    public void visit(Heading heading) {
        in(Cut.SEMI_BOLD, heading);
        end();
    }

    @Override
    public void visit(BulletList list) {
        deeper(list);
    }

    @Override
    public void visit(OrderedList list) {
        deeper(list);
    }

    @Override
    public void visit(ListItem item) {
        say("• ");
        deeper(item);
        end();
    }

    @Override
    public void visit(Emphasis emphasis) {
        in(cut == Cut.SEMI_BOLD ? cut : Cut.MEDIUM, emphasis);
    }

    @Override
    public void visit(StrongEmphasis strong) {
        in(Cut.SEMI_BOLD, strong);
    }

    @Override
    public void visit(Text text) {
        say(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        say(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak line) {
        say(" ");
    }

    @Override
    public void visit(HardLineBreak line) {
        end();
    }

    @Override
    public void visit(FencedCodeBlock code) {
        block(code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        block(code.getLiteral());
    }

    @Override
    public void visit(HtmlInline html) {
        say(html.getLiteral());
    }

    @Override
    public void visit(HtmlBlock html) {
        block(html.getLiteral());
    }

    private void block(String literal) {
        literal.lines().forEach(line -> {
            say(line);
            end();
        });
    }

    @Override
    public void visit(Image image) {}
}
