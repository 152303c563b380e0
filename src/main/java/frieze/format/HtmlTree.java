package frieze.format;

import frieze.document.EmbeddedPicture;
import frieze.document.Media;
import frieze.format.InlineRun.Look;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/// Reads HTML into a tree of Markdown, by a list of what is let through.
final class HtmlTree {
    /// What is nested deeper is read as if it were not nested.
    private static final int DEEPEST = 100;
    /// As [#DEEPEST], for quotes and lists.
    private static final int DEEPEST_BLOCK = 12;

    private static final Set<String> LEFT_OUT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "iframe",
            "frame",
            "frameset",
            "noframes",
            "object",
            "embed",
            "applet",
            "param",
            "input",
            "button",
            "select",
            "textarea",
            "datalist",
            "output",
            "progress",
            "meter",
            "svg",
            "math",
            "canvas",
            "audio",
            "video",
            "source",
            "track",
            "map",
            "area",
            "link",
            "meta",
            "base",
            "title");
    private static final Set<String> EMPHASIS = Set.of("em", "i", "cite", "dfn", "var");
    private static final Set<String> STRONG = Set.of("strong", "b");
    private static final Set<String> CODE = Set.of("code", "kbd", "samp", "tt");
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "section",
            "article",
            "aside",
            "header",
            "footer",
            "main",
            "nav",
            "address",
            "figure",
            "figcaption",
            "center",
            "details",
            "summary",
            "dl",
            "dt",
            "dd",
            "fieldset",
            "legend",
            "table",
            "caption",
            "tr",
            "thead",
            "tbody",
            "tfoot",
            "form",
            "hgroup");

    private final boolean looks;
    private final Document document = new Document();
    private final Deque<org.commonmark.node.Node> containers = new ArrayDeque<>();
    private List<InlineRun> runs = new ArrayList<>();
    private int heading;
    private int removed;
    private final List<HtmlText.Link> links = new ArrayList<>();
    private final List<Media> pictures = new ArrayList<>();

    private HtmlTree(boolean looks) {
        this.looks = looks;
        containers.push(document);
    }

    /// What was read.
    ///
    /// @param words without any notation, a line for each block
    /// @param removed how many things were left out
    /// @param links those that are offered, in order
    record Read(String markdown, String words, int removed, List<HtmlText.Link> links, List<Media> pictures) {}

    /// Reads a text. Where Markdown has no notation for how emphasis touches the letters around it, the emphasis
    /// is left out; where it has none for how blocks lie in each other, they become paragraphs.
    static Read read(String html) {
        var parser = Parser.htmlParser();
        parser.setMaxDepth(DEEPEST);
        var body = org.jsoup.Jsoup.parse(html, "", parser);
        var tree = new HtmlTree(true);
        tree.all(body);
        var words = MarkdownText.words(tree.document);
        var markdown = MarkdownText.written(tree.document)
                .or(() -> {
                    var plain = new HtmlTree(false);
                    plain.all(body);
                    return MarkdownText.written(plain.document);
                })
                .orElseGet(() -> PlainText.markdown(words.replace("\n", "\n\n")));
        return new Read(markdown, words, tree.removed, List.copyOf(tree.links), List.copyOf(tree.pictures));
    }

    private void all(Element body) {
        children(body, Look.PLAIN);
        endParagraph();
    }

    private void children(Element element, Look look) {
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text) {
                runs.add(new InlineRun(text.getWholeText().replaceAll("[ \\t\\n\\r\\f]+", " "), look));
            } else if (child instanceof Element inner) {
                element(inner, look);
            }
        }
    }

    private void element(Element element, Look look) {
        var name = element.normalName();
        if (LEFT_OUT.contains(name)) {
            removed++;
            return;
        }
        for (Attribute attribute : element.attributes()) {
            removed += attribute.getKey().toLowerCase(Locale.ROOT).startsWith("on") ? 1 : 0;
        }
        switch (name) {
            case "br" -> runs.add(InlineRun.BREAK);
            case "img" -> {
                var alt = element.attr("alt").strip();
                if (EmbeddedPicture.is(element.attr("src"))) {
                    pictures.add(new Media(element.attr("src"), alt, "", ""));
                } else {
                    removed++;
                }
                runs.add(new InlineRun(alt, look));
            }
            case "a" -> link(element, look);
            case "q" -> {
                runs.add(new InlineRun("“", look));
                children(element, look);
                runs.add(new InlineRun("”", look));
            }
            case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                endParagraph();
                heading = name.charAt(1) - '0';
                children(element, look);
                endParagraph();
                heading = 0;
            }
            case "hr" -> {
                endParagraph();
                append(new ThematicBreak());
            }
            case "pre" -> code(element);
            case "blockquote" -> within(new BlockQuote(), element, look);
            case "ul", "menu", "dir" -> list(new BulletList(), element, look);
            case "ol" -> list(new OrderedList(), element, look);
            case "li" -> item(element, look);
            case "td", "th" -> {
                if (element.previousElementSibling() != null) {
                    runs.add(new InlineRun(" | ", Look.PLAIN));
                }
                children(element, look);
            }
            default -> other(name, element, look);
        }
    }

    private void other(String name, Element element, Look look) {
        if (BLOCKS.contains(name)) {
            removed += name.equals("form") ? 1 : 0;
            endParagraph();
            children(element, look);
            endParagraph();
        } else if (looks && EMPHASIS.contains(name)) {
            children(element, look.emphasised());
        } else if (looks && STRONG.contains(name)) {
            children(element, look.strengthened());
        } else if (looks && CODE.contains(name)) {
            children(element, look.coded());
        } else {
            children(element, look);
        }
    }

    private void link(Element element, Look look) {
        var address = element.attr("href").strip().replace(" ", "%20");
        if (address.startsWith("//")) {
            address = "https:" + address;
        }
        if (!Addresses.LINK.matcher(address).matches()) {
            removed += element.hasAttr("href") ? 1 : 0;
            children(element, look);
            return;
        }
        int before = runs.size();
        children(element, look.linked(address));
        if (runs.subList(Math.min(before, runs.size()), runs.size()).stream().allMatch(InlineRun::isBlank)) {
            runs.add(new InlineRun(address, look.linked(address)));
        }
        links.add(new HtmlText.Link(element.text().strip(), address));
    }

    private void code(Element element) {
        endParagraph();
        var code = new FencedCodeBlock();
        code.setFenceCharacter("`");
        code.setLiteral(element.wholeText().stripTrailing() + "\n");
        append(code);
    }

    private void within(org.commonmark.node.Node block, Element element, Look look) {
        endParagraph();
        if (containers.size() > DEEPEST_BLOCK) {
            children(element, look);
            endParagraph();
            return;
        }
        containers.push(block);
        children(element, look);
        endParagraph();
        containers.pop();
        if (block.getFirstChild() != null) {
            append(block);
        }
    }

    private void list(ListBlock list, Element element, Look look) {
        list.setTight(true);
        within(list, element, look);
    }

    private void item(Element element, Look look) {
        boolean stray = !(containers.peek() instanceof ListBlock);
        if (stray) {
            endParagraph();
            var list = new BulletList();
            list.setTight(true);
            containers.push(list);
        }
        within(new ListItem(), element, look);
        if (stray) {
            var list = containers.pop();
            if (list.getFirstChild() != null) {
                append(list);
            }
        }
    }

    private void endParagraph() {
        var content = heading > 0 ? new Heading() : new Paragraph();
        if (content instanceof Heading title) {
            title.setLevel(heading);
        }
        InlineRun.append(runs, content, heading > 0);
        runs = new ArrayList<>();
        if (content.getFirstChild() != null) {
            append(content);
        }
    }

    /// What stands in a list outside of its items becomes one.
    private void append(org.commonmark.node.Node block) {
        var container = containers.element();
        if (container instanceof ListBlock && !(block instanceof ListItem)) {
            var item = new ListItem();
            add(item, block);
            container.appendChild(item);
            return;
        }
        if (container instanceof ListItem && !(block instanceof ListBlock) && container.getFirstChild() != null) {
            loosen(containers);
        }
        add(container, block);
    }

    private static void add(org.commonmark.node.Node container, org.commonmark.node.Node block) {
        if (container instanceof ListItem item && block instanceof org.commonmark.node.Block content) {
            item.appendChild(content);
        } else {
            container.appendChild(block);
        }
    }

    /// A list with an item of several paragraphs has blank lines between its items.
    private static void loosen(Deque<org.commonmark.node.Node> containers) {
        containers.stream()
                .skip(1)
                .findFirst()
                .filter(ListBlock.class::isInstance)
                .ifPresent(list -> ((ListBlock) list).setTight(false));
    }
}
