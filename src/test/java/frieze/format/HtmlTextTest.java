package frieze.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// HTML becomes Markdown by a list of what is let through.
class HtmlTextTest {
    private static String markdown(String html) {
        return HtmlText.of(html).text();
    }

    private static int removed(String html) {
        return HtmlText.of(html).removed();
    }

    @Test
    void paragraphsBreaksAndEmphasisAreKept() {
        assertThat(markdown("<p>One <b>two</b></p><p><i>three</i><br>four &amp; <em>five</em></p>"))
                .isEqualTo("One **two**\n\n*three*  \nfour & *five*");
        assertThat(markdown("<b> wide </b>and<i></i> <strong><em>both</em></strong>"))
                .isEqualTo("**wide** and ***both***");
    }

    @Test
    void listsHeadingsQuotesAndLinksAreKept() {
        assertThat(markdown("<h2>Head</h2><ul><li>a<li>b <a href='https://example.org/?x=1'>c</a></ul>"))
                .isEqualTo("## Head\n\n- a\n- b [c](https://example.org/?x=1)");
        assertThat(markdown("<ol><li>a</li><li>b</li></ol><blockquote>said</blockquote>"))
                .isEqualTo("1. a\n2. b\n\n> said");
        assertThat(markdown("<a href='mailto:a@example.org'>write</a>")).isEqualTo("[write](mailto:a@example.org)");
        assertThat(markdown("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>"))
                .isEqualTo("a | b\n\nc");
    }

    @Test
    void whatActsOrLoadsVanishesAndIsCounted() {
        for (var bad : List.of(
                "<script>alert(1)</script>",
                "<style>p{}</style>",
                "<iframe src='https://example.org'>x</iframe>",
                "<img src='https://tracker.example/1.gif' width=1>",
                "<object data='a.swf'><p>x</p></object>",
                "<input name=a value=b>",
                "<svg><script>alert(1)</script></svg>",
                "<video src=a></video>",
                "<link rel=stylesheet href=a>",
                "<span onclick='alert(1)'></span>",
                "<a href='javascript:alert(1)'></a>",
                "<a href='data:text/html,x'></a>",
                "<a href='file:///etc/passwd'></a>",
                "<a href='#here'></a>")) {
            assertThat(markdown("before " + bad + " after")).as(bad).isEqualTo("before after");
            assertThat(removed("before " + bad + " after")).as(bad).isEqualTo(1);
        }
        assertThat(removed("<p>nothing <b>wrong</b></p><!-- here -->")).isZero();
        assertThat(markdown("<html><head><title>t</title></head><body onload=x>words</body></html>"))
                .isEqualTo("words");
        assertThat(markdown("<img src=x alt='A map'>")).isEqualTo("A map");
    }

    @Test
    void plainTextStaysAsItIs() {
        for (var plain : List.of("A plain text.", "x < y and z > 3", "5 * 3 = 15", "snake_case", "", "a [1] b")) {
            assertThat(markdown(plain)).isEqualTo(plain);
        }
        assertThat(markdown("fish &amp; chips &eacute;t&eacute; &#8211;")).isEqualTo("fish & chips été –");
        assertThat(markdown("one\r\n   two\n\n\n  three")).isEqualTo("one two\n\nthree");
    }

    @Test
    void whatMarkdownWouldTakeForNotationIsEscaped() {
        for (var plain : List.of(
                "*not emphasis*",
                "# no heading",
                "1. no list",
                "- no list",
                "[a](http://b)",
                "`c`",
                "> d",
                "List<Integer>")) {
            assertThat(markdown(plain)).isNotEqualTo(plain);
            assertThat(MarkdownText.words(markdown(plain))).isEqualTo(plain);
            assertThat(MarkdownText.words(markdown("<p>" + plain.replace("<", "&lt;") + "</p>")))
                    .isEqualTo(plain);
        }
        assertThat(MarkdownText.html(markdown("&lt;script&gt;x&lt;/script&gt;")))
                .isEqualTo("&lt;script&gt;x&lt;/script&gt;");
    }

    @Test
    void linesHaveNoNotation() {
        assertThat(HtmlText.lineOf("Whitney Houston<br/> 1963 - <b>2012</b> &amp; *more*")
                        .text())
                .isEqualTo("Whitney Houston 1963 - 2012 & *more*");
        assertThat(HtmlText.lineOf("by <a href='https://example.org/'>X</a>").links())
                .containsExactly(new HtmlText.Link("X", "https://example.org/"));
        assertThat(HtmlText.lineOf(" a\nb ").text()).isEqualTo("a b");
        assertThat(HtmlText.lineOf("a<script>x</script>").removed()).isEqualTo(1);
    }

    /// Whatever was read is a text that looks the same when it goes out as HTML and comes back.
    @Test
    void whatWasReadComesBack() {
        var parts = List.of(
                "<b>",
                "</b>",
                "<i>",
                "</i>",
                "<p>",
                "</p>",
                "a",
                " ",
                "b.",
                "<br>",
                "<ul>",
                "<li>",
                "</ul>",
                "*",
                "_",
                "<a href=\"http://e.org\">",
                "</a>",
                "<blockquote>",
                "</blockquote>",
                "<h3>",
                "</h3>",
                "(",
                "\"",
                "&amp;",
                "<code>",
                "</code>",
                "`",
                "1.",
                "<pre>",
                "</pre>",
                "<ol>",
                "</ol>",
                "[",
                "]",
                "#",
                "-",
                "\n",
                "<td>",
                "<hr>");
        for (int seed = 0; seed < 4_000; seed++) {
            var random = new Random(seed);
            var html = new StringBuilder();
            for (int i = random.nextInt(14); i >= 0; i--) {
                html.append(parts.get(random.nextInt(parts.size())));
            }
            var once = markdown(html.toString());
            var twice = markdown(MarkdownText.html(once));
            assertThat(MarkdownText.looksSame(once, twice))
                    .as("seed %d: %s became %s, then %s", seed, html, once, twice)
                    .isTrue();
        }
    }

    @Test
    void hostileHtmlTakesBoundedTime() {
        var formats = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            formats.append("<b id=").append(i).append('>');
        }
        for (var hostile : List.of(
                "<div>".repeat(100_000),
                "<b>".repeat(100_000) + "x",
                "<ul><li>".repeat(50_000) + "x",
                "<blockquote>".repeat(50_000) + "x",
                formats + "<p>x".repeat(20_000),
                "<a href=http://e.org/>".repeat(20_000),
                "<table>".repeat(30_000) + "x",
                "<b><i>".repeat(30_000) + "</b></i>".repeat(30_000),
                "<p>" + "[".repeat(150_000),
                "<p>" + "*a _b ".repeat(30_000),
                "`".repeat(190_000) + "<br>",
                "<".repeat(190_000) + "br>",
                "&amp".repeat(100_000),
                "<!--".repeat(100_000))) {
            assertTimeoutPreemptively(
                    Duration.ofSeconds(20),
                    () -> assertThat(HtmlText.of(hostile)).isNotNull(),
                    () -> hostile.substring(0, 20));
        }
    }
}
