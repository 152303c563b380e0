package frieze.format;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.node.Block;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.markdown.MarkdownRenderer;

/// Markdown as text, as a tree and as HTML.
public final class MarkdownText {
    private static final Parser PARSER = Parser.builder().build();
    private static final MarkdownRenderer MARKDOWN = MarkdownRenderer.builder().build();
    private static final HtmlRenderer HTML =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

    /// As it is: only to compare.
    private static final HtmlRenderer RAW = HtmlRenderer.builder().build();

    /// An ampersand that begins no entity needs no escape.
    private static final Pattern NEEDLESS = Pattern.compile("\\\\&(?!#?\\w{1,32};)");

    private MarkdownText() {}

    /// The HTML of a text, for formats that hold HTML: a single plain paragraph stands without tags, HTML in it
    /// is shown and does nothing, and links lead to http, https and mailto addresses alone.
    public static String html(String markdown) {
        var tree = PARSER.parse(markdown);
        var only = tree.getFirstChild();
        if (only instanceof Paragraph && only.getNext() == null && isPlain(only)) {
            var html = HTML.render(only).strip();
            return html.substring("<p>".length(), html.length() - "</p>".length());
        }
        return HTML.render(tree).stripTrailing();
    }

    /// The words of a text for formats that hold plain text in one line or several: without any notation.
    public static String words(String markdown) {
        return words(PARSER.parse(markdown));
    }

    /// Whether two texts look the same to a reader.
    public static boolean looksSame(String markdown, String other) {
        return markdown.equals(other) || isWritten(PARSER.parse(other), markdown);
    }

    /// A way of writing a tree; empty where there is none, as for emphasis that ends inside a word.
    static Optional<String> written(Node document) {
        var full = MARKDOWN.render(document).strip();
        var light = NEEDLESS.matcher(full).replaceAll("&");
        return Stream.of(light, full).filter(text -> isWritten(document, text)).findFirst();
    }

    /// Whether a text is one way of writing a tree.
    static boolean isWritten(Node document, String markdown) {
        return RAW.render(PARSER.parse(markdown)).equals(RAW.render(document));
    }

    /// Blocks on lines of their own.
    static String words(Node tree) {
        var words = new StringBuilder();
        append(tree, words);
        return words.toString().strip();
    }

    private static void append(Node node, StringBuilder words) {
        if (node instanceof Block && !words.isEmpty() && words.charAt(words.length() - 1) != '\n') {
            words.append('\n');
        }
        switch (node) {
            case Text text -> words.append(text.getLiteral());
            case org.commonmark.node.Code code -> words.append(code.getLiteral());
            case org.commonmark.node.FencedCodeBlock code -> words.append(code.getLiteral());
            case org.commonmark.node.IndentedCodeBlock code -> words.append(code.getLiteral());
            case org.commonmark.node.HtmlInline html -> words.append(html.getLiteral());
            case org.commonmark.node.HtmlBlock html -> words.append(html.getLiteral());
            case SoftLineBreak _ -> words.append(' ');
            case org.commonmark.node.HardLineBreak _ -> words.append('\n');
            default -> {
                for (var child = node.getFirstChild(); child != null; child = child.getNext()) {
                    append(child, words);
                }
            }
        }
    }

    private static boolean isPlain(Node paragraph) {
        for (var child = paragraph.getFirstChild(); child != null; child = child.getNext()) {
            if (!(child instanceof Text || child instanceof SoftLineBreak)) {
                return false;
            }
        }
        return true;
    }
}
