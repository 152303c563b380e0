package frieze.app.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MarkdownFlowTest {
    private final List<URI> opened = new ArrayList<>();

    @BeforeAll
    static void start() throws InterruptedException {
        // links are controls: these want the toolkit
        var ready = new java.util.concurrent.CountDownLatch(1);
        try {
            javafx.application.Platform.startup(ready::countDown);
        } catch (IllegalStateException alreadyStarted) {
            ready.countDown();
        }
        assertThat(ready.await(30, java.util.concurrent.TimeUnit.SECONDS)).isTrue();
        javafx.application.Platform.setImplicitExit(false);
    }

    private Parent flow(String markdown) {
        return MarkdownFlow.of(markdown, opened::add, media -> new Label("picture " + media.src()), Locale.ENGLISH);
    }

    private static String text(Node node) {
        return switch (node) {
            case Text text -> text.getText();
            case Hyperlink link -> link.getText();
            case Label label -> label.getText();
            case Parent parent ->
                String.join(
                        "",
                        parent.getChildrenUnmodifiable().stream()
                                .map(MarkdownFlowTest::text)
                                .toList());
            default -> "";
        };
    }

    private static List<Hyperlink> links(Node node) {
        if (node instanceof Hyperlink link) {
            return List.of(link);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .flatMap(n -> links(n).stream())
                        .toList()
                : List.of();
    }

    @Test
    void htmlIsShownAsItIsWritten() {
        assertThat(text(flow("a <b onclick=\"x()\">bold</b>\n\n<script>alert(1)</script>")))
                .contains("<b onclick=\"x()\">")
                .contains("<script>alert(1)</script>");
    }

    @Test
    void linksOpenOnlyWhenTheyAreClicked() {
        var found = links(flow("[here](https://example.org/x) and [there](mailto:a@example.org)"));
        assertThat(opened).isEmpty();
        assertThat(found).hasSize(2);
        found.getFirst().fire();
        assertThat(opened).containsExactly(URI.create("https://example.org/x"));
    }

    @Test
    void dangerousLinksAreOnlyText() {
        var flow = flow("[a](javascript:alert(1)) [b](file:///etc/passwd) [c](data:text/html,x)");
        assertThat(links(flow)).isEmpty();
        assertThat(text(flow)).isEqualTo("a b c");
    }

    @Test
    void picturesAreTreatedLikeMedia() {
        assertThat(text(flow("Before ![alt](https://example.org/x.png) after")))
                .contains("picture https://example.org/x.png");
        assertThat(Markdown.pictures("![An *old* map](map.png \"Caption\")").getFirst())
                .isEqualTo(new frieze.document.Media("map.png", "An old map", "Caption", ""));
    }

    @Test
    void listsAreNumberedFromWhereTheyStart() {
        assertThat(text(flow("3. three\n4. four"))).isEqualTo("3.three4.four");
    }

    @Test
    void whatIsTooLongIsCutAndSaysSo() {
        assertThat(text(flow("x".repeat(MarkdownFlow.LONGEST + 5))))
                .endsWith("5 further characters of this text are not shown.");
    }

    @Test
    void noTextBreaksIt() {
        for (var hostile : List.of(
                "> ".repeat(20_000) + "x",
                "*".repeat(30_000),
                "[".repeat(30_000),
                "- ".repeat(15_000),
                "*a **b ".repeat(5_000),
                "\u0000\uFFFF\uD800",
                "`".repeat(30_000),
                "![".repeat(15_000) + "](x)".repeat(2_000))) {
            assertThatCode(() -> flow(hostile)).doesNotThrowAnyException();
        }
    }
}
