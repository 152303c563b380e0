package frieze.app.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureAddressTest {
    @TempDir
    Path folder;

    private Path story;

    @BeforeEach
    void write() throws IOException {
        var inner = Files.createDirectories(folder.resolve("stories"));
        story = Files.writeString(inner.resolve("story.json"), "{}");
        Files.writeString(folder.resolve("secret.png"), "x");
        Files.writeString(inner.resolve("a picture.png"), "x");
        Files.writeString(Files.createDirectories(inner.resolve("img")).resolve("b.png"), "x");
    }

    private PictureAddress of(String src) {
        return PictureAddress.of(src, new PictureAddress.Home(Optional.of(story), Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a picture.png", "a%20picture.png", "img/b.png", "./img/../img/b.png"})
    void filesBesideTheTimelineCount(String src) {
        assertThat(of(src)).isInstanceOf(PictureAddress.Beside.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../secret.png",
                "%2e%2e/secret.png",
                "img/../../secret.png",
                "/etc/passwd",
                "file:///etc/passwd",
                "//host/x.png",
                "javascript:alert(1)",
                "",
                "nothing.png",
                "\u0000.png",
                "img"
            })
    void nothingElseDoes(String src) {
        assertThat(of(src)).isInstanceOf(PictureAddress.Refused.class);
    }

    @Test
    void aPictureThatStandsInTheFileNeedsNoFolder() {
        var src = "data:image/png;base64,iVBORw0KGgo=";
        assertThat(PictureAddress.of(" " + src, PictureAddress.Home.NONE)).isEqualTo(new PictureAddress.Embedded(src));
    }

    @Test
    void aLinkOutOfTheFolderIsNotFollowed() throws IOException {
        Files.createSymbolicLink(story.resolveSibling("link.png"), folder.resolve("secret.png"));
        assertThat(of("link.png")).isEqualTo(new PictureAddress.Refused("picture.outside"));
    }

    @Test
    void theNetworkIsOnlyNamed() {
        assertThat(of("https://upload.wikimedia.org/a b.png"))
                .isInstanceOfSatisfying(
                        PictureAddress.Remote.class, r -> assertThat(r.host()).isEqualTo("upload.wikimedia.org"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/x", "HTTP://example.org", "mailto:a@example.org"})
    void linksThatMayBeOpened(String text) {
        assertThat(LinkOpener.safe(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "javascript:alert(1)",
                "data:text/html,x",
                "ftp://host",
                "http:",
                "https:///x",
                "a b",
                "#x",
                ""
            })
    void linksThatMayNot(String text) {
        assertThat(LinkOpener.safe(text)).isEmpty();
    }
}
