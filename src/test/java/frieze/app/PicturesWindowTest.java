package frieze.app;

import static org.assertj.core.api.Assertions.assertThat;

import frieze.format.zip.Zips;
import frieze.view.Pictures;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/// A window shows the pictures of a timeline, wherever they are: in an archive, or in the file itself.
class PicturesWindowTest extends OpenWindow {
    private static final Path LOOK = Path.of("target/pictures/archive-window.png");

    /// A sunset over the sea, so that somebody who looks at it sees which way up it is.
    private static byte[] picture(int width, int height) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            float down = (float) y / height;
            var colour = down > 0.6f
                    ? new Color(0.1f, 0.25f, 0.5f - down / 4)
                    : new Color(0.95f, 0.8f - down / 2, 0.3f + down / 3);
            for (int x = 0; x < width; x++) {
                boolean sun = Math.hypot(x - 0.7 * width, y - 0.35 * height) < 0.12 * height;
                image.setRGB(x, y, (sun ? Color.WHITE : colour).getRGB());
            }
        }
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    private Path archive(byte[] picture) throws IOException {
        return Files.write(
                folder.resolve("class.zip"),
                Zips.of(Map.of(
                        "class/events.json",
                        Zips.text(
                                "{\"title\": \"At sea\", \"events\": [",
                                "{\"id\": \"evening\", \"when\": \"1905-07-12\", \"title\": \"An evening\", \"media\": [",
                                " {\"src\": \"pictures/evening.png\", \"alt\": \"The sun\", \"caption\": \"The sun, low\"},",
                                " {\"src\": \"pictures/night.png\", \"alt\": \"The night\"}]},",
                                "{\"when\": \"1906\", \"title\": \"A year later\"}]}"),
                        "class/pictures/evening.png",
                        picture)));
    }

    /// The colour that the reader sees where the sun is.
    private static javafx.scene.paint.Color colour(ImageView view, WritableImage window) {
        var bounds = view.localToScene(view.getBoundsInLocal());
        return window.getPixelReader().getColor((int) (bounds.getMinX() + 0.7 * bounds.getWidth()), (int)
                (bounds.getMinY() + 0.35 * bounds.getHeight()));
    }

    private Optional<ImageView> shown() throws Exception {
        return onWindow(() -> window.scene().getRoot().lookupAll(".picture").stream()
                .flatMap(box -> box.lookupAll("ImageView").stream())
                .map(ImageView.class::cast)
                .findFirst());
    }

    private String reasons() throws Exception {
        return onWindow(() -> String.join(
                " ",
                window.scene().getRoot().lookupAll(".picture .reason").stream()
                        .map((Node node) -> ((Label) node).getText())
                        .toList()));
    }

    /// Opens a file and its first event, and waits until its picture is there.
    private void show(Path file) throws Exception {
        onWindow(() -> {
            session.open(file);
            return null;
        });
        await(() -> session.document().get().file().filter(file::equals).isPresent()
                && session.document().get().whole());
        onWindow(() -> {
            session.open(session.timeline().events().getFirst().id());
            return null;
        });
        await(() -> !window.scene().getRoot().lookupAll(".picture ImageView").isEmpty());
    }

    @Test
    void thoseOfAnArchiveAreShownBesideTheirEvent() throws Exception {
        var file = archive(picture(600, 400));
        show(file);
        var view = shown().orElseThrow();
        // the pane moves in
        await(() -> view.localToScene(view.getBoundsInLocal()).getMaxX()
                <= window.scene().getWidth());
        pulses();
        assertThat(view.getImage().getWidth()).isEqualTo(600);
        assertThat(view.getAccessibleText()).isEqualTo("The sun");
        assertThat(reasons()).isEqualTo("There is no picture pictures/night.png.");
        var image = onWindow(() -> window.scene().snapshot(null));
        Files.createDirectories(LOOK.getParent());
        Pictures.write(image, LOOK);
        assertThat(onWindow(() -> colour(view, image))).isEqualTo(javafx.scene.paint.Color.WHITE);
    }

    @Test
    void thoseThatStandInTheFileAreShown() throws Exception {
        var base64 = Base64.getEncoder().encodeToString(picture(300, 200));
        var file = Files.writeString(
                folder.resolve("icons.timeline"),
                "<timeline><version>1.0.0</version><categories/><events><event><start>1905-7-12 0:0:0</start>"
                        + "<end>1905-7-12 0:0:0</end><text>An evening</text><icon>" + base64
                        + "</icon></event></events></timeline>");
        show(file);
        assertThat(shown().orElseThrow().getImage().getWidth()).isEqualTo(300);
        assertThat(reasons()).isEmpty();
    }
}
