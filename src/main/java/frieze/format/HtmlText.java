package frieze.format;

import frieze.document.Media;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;

/// Makes Markdown of the texts of foreign files, which may be HTML: by a list of what is let through. Scripts,
/// styles, frames, forms, pictures and what acts when it is touched are left out and counted. Takes time linear
/// in the length of the text, which is cut at [#LONGEST].
public final class HtmlText {
    /// Characters of a text that are read.
    public static final int LONGEST = 200_000;
    /// Characters of a title, a caption and the like.
    public static final int LONGEST_LINE = 1_000;

    private static final Pattern TAG = Pattern.compile("</?([A-Za-z][A-Za-z0-9]*)[\\s/>]|<!--");
    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]");

    /// Plain text in which nothing could be notation.
    private static final Pattern SAFE = Pattern.compile("\\p{L}[^\\\\`*_\\[\\]<>&\\n\\r\\t]*(?<! )");

    private static final Pattern LINE_END = Pattern.compile("\\r\\n?");
    private static final Pattern PARAGRAPH_END = Pattern.compile("\\n[ \\t]*\\n\\s*");
    private static final Pattern BLANKS = Pattern.compile("[ \\t\\n]+");

    private HtmlText() {}

    /// What came of a text.
    ///
    /// @param text Markdown, or one line without any notation
    /// @param removed how many things were left out: elements, event handlers, and links that are not offered
    /// @param links that are offered, in order; where the text is Markdown they stand in it as well
    /// @param pictures that stand in the text as such, sound or not; where nobody takes them they are left out
    public record Converted(String text, int removed, List<Link> links, List<Media> pictures) {
        private static Converted plain(String text) {
            return new Converted(text, 0, List.of(), List.of());
        }
    }

    /// A link that stands in a text.
    public record Link(String words, String address) {}

    /// The Markdown of a text that may be HTML; plain text stays as it is, with what Markdown would take for
    /// notation escaped.
    public static Converted of(String html) {
        var text = Texts.cut(html, LONGEST);
        if (!isHtml(text)) {
            return Converted.plain(plain(decoded(text)));
        }
        var read = HtmlTree.read(text);
        return new Converted(read.markdown(), read.removed(), read.links(), read.pictures());
    }

    /// The words of a text that may be HTML, in one line.
    public static Converted lineOf(String html) {
        var text = Texts.cut(html, LONGEST);
        if (!isHtml(text)) {
            return Converted.plain(oneLine(decoded(text)));
        }
        var read = HtmlTree.read(text);
        return new Converted(oneLine(read.words()), read.removed(), read.links(), read.pictures());
    }

    /// As [#of], and says what was left out.
    public static String markdown(String html, Spot spot, Gathering gathering) {
        var converted = of(checked(html, LONGEST, spot, gathering));
        return reported(converted, converted.pictures.size(), spot, gathering);
    }

    /// As [#lineOf], and says what was left out: links too.
    public static String line(String html, Spot spot, Gathering gathering) {
        return line(
                html, spot, gathering, link -> gathering.note(spot, "problem.html-link", Texts.cut(link.address, 80)));
    }

    /// As [#lineOf], and says what was left out.
    ///
    /// @param links takes the links, for which a line has no place
    public static String line(String html, Spot spot, Gathering gathering, Consumer<Link> links) {
        return line(html, spot, gathering, links, Optional.empty());
    }

    /// As [#lineOf], and says what was left out.
    ///
    /// @param links takes the links, for which a line has no place
    /// @param pictures takes those that stand in the text
    public static String line(
            String html, Spot spot, Gathering gathering, Consumer<Link> links, Consumer<Media> pictures) {
        return line(html, spot, gathering, links, Optional.of(pictures));
    }

    private static String line(
            String html, Spot spot, Gathering gathering, Consumer<Link> links, Optional<Consumer<Media>> pictures) {
        var converted = lineOf(checked(html, LONGEST, spot, gathering));
        converted.links.forEach(links);
        pictures.ifPresent(converted.pictures::forEach);
        int lost = pictures.isPresent() ? 0 : converted.pictures.size();
        var line = reported(converted, lost, spot, gathering);
        return Texts.cut(checked(line, LONGEST_LINE, spot, gathering), LONGEST_LINE);
    }

    private static String checked(String text, int longest, Spot spot, Gathering gathering) {
        if (text.length() > longest) {
            gathering.error(spot, "problem.text-too-long", text.length(), longest);
        }
        var control = CONTROL.matcher(text);
        if (!control.find()) {
            return text;
        }
        gathering.warning(spot, "problem.control-character", "U+%04X".formatted((int) text.charAt(control.start())));
        return control.replaceAll("\uFFFD");
    }

    private static String reported(Converted converted, int pictures, Spot spot, Gathering gathering) {
        if (converted.removed + pictures > 0) {
            gathering.note(spot, "problem.html-removed", converted.removed + pictures);
        }
        return converted.text;
    }

    /// Whether a tag that HTML knows stands in it: `x < y` and `List<Integer>` are text.
    private static boolean isHtml(String text) {
        if (text.indexOf('<') < 0) {
            return false;
        }
        var tags = TAG.matcher(text);
        while (tags.find()) {
            if (tags.group(1) == null || Tag.isKnownTag(tags.group(1))) {
                return true;
            }
        }
        return false;
    }

    private static String decoded(String text) {
        return text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
    }

    /// Line breaks inside a paragraph are blanks, as they are in HTML; what Markdown would not take for notation is
    /// not escaped.
    private static String plain(String text) {
        if (!text.contains("  ") && SAFE.matcher(text).matches()) {
            return text;
        }
        var written = new StringBuilder();
        var escaped = new StringBuilder();
        for (var part : PARAGRAPH_END.split(LINE_END.matcher(text).replaceAll("\n"))) {
            var paragraph = BLANKS.matcher(part).replaceAll(" ").strip();
            if (!paragraph.isEmpty()) {
                written.append(written.isEmpty() ? "" : "\n\n").append(paragraph);
                escaped.append(escaped.isEmpty() ? "" : "\n\n").append(PlainText.markdown(paragraph));
            }
        }
        var safe = escaped.toString();
        return MarkdownText.looksSame(written.toString(), safe) ? written.toString() : safe;
    }

    private static String oneLine(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ') {
                return text.replaceAll("\\s+", " ").strip();
            }
        }
        return text.strip();
    }
}
