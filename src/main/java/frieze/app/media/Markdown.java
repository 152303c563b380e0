package frieze.app.media;

import frieze.document.Media;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/// Reads Markdown (CommonMark).
public final class Markdown {
    private static final Parser PARSER = Parser.builder().build();

    private Markdown() {}

    public static Node parse(String text) {
        return PARSER.parse(text);
    }

    /// The pictures that a text names, in order.
    public static List<Media> pictures(String text) {
        var found = new ArrayList<Media>();
        parse(text).accept(new AbstractVisitor() {
            @Override
            public void visit(Image image) {
                found.add(picture(image));
            }
        });
        return found;
    }

    public static Media picture(Image image) {
        var alt = new StringBuilder();
        image.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                alt.append(text.getLiteral());
            }
        });
        var title = image.getTitle();
        return new Media(image.getDestination(), alt.toString(), title == null ? "" : title, "");
    }

    /// All words of a text without its marks, in one line.
    public static String plain(String text) {
        var line = new StringBuilder();
        parse(text).accept(new AbstractVisitor() {
            @Override
            public void visit(Text part) {
                line.append(part.getLiteral());
            }

            @Override
            public void visit(Code part) {
                line.append(part.getLiteral());
            }

            @Override
            public void visit(SoftLineBreak part) {
                line.append(' ');
            }

            @Override
            public void visit(HardLineBreak part) {
                line.append(' ');
            }

            @Override
            public void visit(FencedCodeBlock part) {
                line.append(part.getLiteral()).append(' ');
            }

            @Override
            public void visit(IndentedCodeBlock part) {
                line.append(part.getLiteral()).append(' ');
            }

            @Override
            public void visit(HtmlInline part) {
                line.append(part.getLiteral());
            }

            @Override
            public void visit(HtmlBlock part) {
                line.append(part.getLiteral()).append(' ');
            }

            @Override
            public void visit(Paragraph part) {
                visitChildren(part);
                line.append(' ');
            }

            @Override
            public void visit(Heading part) {
                visitChildren(part);
                line.append(' ');
            }
        });
        return line.toString().strip();
    }

    /// The first line of a text, without its marks; empty where it begins with something else than text.
    public static String opening(String text) {
        var first = parse(text).getFirstChild();
        if (first == null) {
            return "";
        }
        var line = new StringBuilder();
        first.accept(new AbstractVisitor() {
            private boolean ended;

            @Override
            public void visit(Text part) {
                line.append(ended ? "" : part.getLiteral());
            }

            @Override
            public void visit(Code part) {
                line.append(ended ? "" : part.getLiteral());
            }

            @Override
            public void visit(SoftLineBreak part) {
                ended = true;
            }

            @Override
            public void visit(HardLineBreak part) {
                ended = true;
            }
        });
        return line.toString().strip();
    }
}
