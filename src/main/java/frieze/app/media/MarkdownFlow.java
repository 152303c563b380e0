package frieze.app.media;

import frieze.document.Media;
import frieze.text.Messages;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Separator;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
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
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.ThematicBreak;

/// Lays Markdown out as text. HTML is shown as it is written; links do nothing until they are clicked.
public final class MarkdownFlow extends AbstractVisitor {
    /// Longer texts are cut, and say so.
    public static final int LONGEST = 40_000;
    /// What is nested deeper is shown plain.
    private static final int DEEPEST = 60;

    private final LinkOpener opener;
    private final Function<Media, Node> pictures;
    private final Deque<Pane> blocks = new ArrayDeque<>();
    private final Deque<String> styles = new ArrayDeque<>();
    private int depth;

    private MarkdownFlow(LinkOpener opener, Function<Media, Node> pictures, Pane root) {
        this.opener = opener;
        this.pictures = pictures;
        blocks.push(root);
    }

    /// @param pictures shows a picture, or why it cannot be shown
    public static VBox of(String markdown, LinkOpener opener, Function<Media, Node> pictures, Locale reader) {
        var root = new VBox();
        root.getStyleClass().add("markdown");
        var shown = markdown.length() > LONGEST ? markdown.substring(0, LONGEST) : markdown;
        Markdown.parse(shown).accept(new MarkdownFlow(opener, pictures, root));
        if (shown.length() < markdown.length()) {
            var note = new Text(
                    Messages.of(MarkdownFlow.class, reader).get("text.cut", markdown.length() - shown.length()));
            note.getStyleClass().addAll("text", "muted");
            root.getChildren().add(new TextFlow(note));
        }
        return root;
    }

    private void within(Pane block, org.commonmark.node.Node node) {
        blocks.peek().getChildren().add(block);
        blocks.push(block);
        deeper(node);
        blocks.pop();
    }

    private void deeper(org.commonmark.node.Node node) {
        if (depth < DEEPEST) {
            depth++;
            visitChildren(node);
            depth--;
        }
    }

    private void styled(String style, org.commonmark.node.Node node) {
        styles.push(style);
        deeper(node);
        styles.pop();
    }

    private void say(String literal) {
        var text = new Text(literal);
        text.getStyleClass().add("text");
        text.getStyleClass().addAll(styles);
        if (blocks.peek() instanceof TextFlow) {
            blocks.peek().getChildren().add(text);
        } else {
            blocks.peek().getChildren().add(new TextFlow(text));
        }
    }

    private static TextFlow flow(String style) {
        var flow = new TextFlow();
        flow.getStyleClass().add(style);
        return flow;
    }

    private static VBox box(String style) {
        var box = new VBox();
        box.getStyleClass().add(style);
        return box;
    }

    @Override
    public void visit(Paragraph paragraph) {
        within(flow("paragraph"), paragraph);
    }

    @Override
    public void visit(Heading heading) {
        within(flow(heading.getLevel() <= 2 ? "heading" : "subheading"), heading);
    }

    @Override
    public void visit(BlockQuote quote) {
        within(box("quote"), quote);
    }

    @Override
    public void visit(BulletList list) {
        within(box("list"), list);
    }

    @Override
    public void visit(OrderedList list) {
        within(box("list"), list);
    }

    @Override
    public void visit(ListItem item) {
        var sign = new Text(sign(item));
        sign.getStyleClass().add("text");
        var content = box("item");
        var row = new HBox(8, sign, content);
        HBox.setHgrow(content, Priority.ALWAYS);
        blocks.peek().getChildren().add(row);
        blocks.push(content);
        deeper(item);
        blocks.pop();
    }

    private static String sign(ListItem item) {
        if (!(item.getParent() instanceof OrderedList list)) {
            return "•";
        }
        int number = list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber();
        for (var before = item.getPrevious(); before != null; before = before.getPrevious()) {
            number++;
        }
        return number + ".";
    }

    @Override
    public void visit(ThematicBreak rule) {
        blocks.peek().getChildren().add(new Separator());
    }

    @Override
    public void visit(FencedCodeBlock code) {
        code(code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        code(code.getLiteral());
    }

    private void code(String literal) {
        var flow = flow("code-block");
        var text = new Text(literal.stripTrailing());
        text.getStyleClass().addAll("text", "code");
        flow.getChildren().add(text);
        blocks.peek().getChildren().add(flow);
    }

    @Override
    public void visit(HtmlBlock html) {
        say(html.getLiteral());
    }

    @Override
    public void visit(HtmlInline html) {
        say(html.getLiteral());
    }

    @Override
    public void visit(Code code) {
        styles.push("code");
        say(code.getLiteral());
        styles.pop();
    }

    @Override
    public void visit(Emphasis emphasis) {
        styled("emphasis", emphasis);
    }

    @Override
    public void visit(StrongEmphasis strong) {
        styled("strong", strong);
    }

    @Override
    public void visit(org.commonmark.node.Text text) {
        say(text.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak line) {
        say(" ");
    }

    @Override
    public void visit(HardLineBreak line) {
        say("\n");
    }

    @Override
    public void visit(Image image) {
        // a picture stands after the paragraph that names it
        var picture = pictures.apply(Markdown.picture(image));
        var outer = blocks.stream()
                .filter(block -> !(block instanceof TextFlow))
                .findFirst()
                .orElseThrow();
        outer.getChildren().add(picture);
    }

    @Override
    public void visit(Link link) {
        var address = LinkOpener.safe(link.getDestination());
        if (address.isEmpty()) {
            deeper(link);
            return;
        }
        var label = new StringBuilder();
        link.accept(new AbstractVisitor() {
            @Override
            public void visit(org.commonmark.node.Text text) {
                label.append(text.getLiteral());
            }

            @Override
            public void visit(Code code) {
                label.append(code.getLiteral());
            }
        });
        var hyperlink = new Hyperlink(label.isEmpty() ? link.getDestination() : label.toString());
        hyperlink.setWrapText(true);
        hyperlink.setTooltip(new Tooltip(link.getDestination()));
        hyperlink.setOnAction(_ -> opener.open(address.get()));
        if (blocks.peek() instanceof TextFlow) {
            blocks.peek().getChildren().add(hyperlink);
        } else {
            blocks.peek().getChildren().add(new TextFlow(hyperlink));
        }
    }
}
