package frieze.app.present;

import static org.assertj.core.api.Assertions.assertThat;

import frieze.view.Theme;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.image.ImageView;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassPictureLoadTest {
    private static final int STOPS = 500;
    private static final int PICTURES = 100;
    /// The stop's own, and those of the next two.
    private static final int KEPT = 3;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() throws InterruptedException {
        ClassScreen.start();
    }

    @Test
    void aLongTourKeepsNoMorePicturesThanAShortOne() throws Exception {
        for (int i = 0; i < PICTURES; i++) {
            var picture = new BufferedImage(300, 200 + i, BufferedImage.TYPE_INT_RGB);
            ImageIO.write(picture, "png", folder.resolve("p" + i + ".png").toFile());
        }
        var file = Files.writeString(folder.resolve("tour.json"), tour());
        ClassScreen.on(() -> {
            try (var screen = new ClassScreen(file, Locale.ENGLISH, 1280, 720, Theme.LIGHT)) {
                for (int stop = 0; stop < STOPS; stop++) {
                    assertThat(screen.presentation.show().get().at()).isEqualTo(stop);
                    assertThat(screen.view.pictures()).isLessThanOrEqualTo(KEPT);
                    assertThat(images(screen.view)).as("stop " + stop).isEqualTo(1);
                    screen.presentation.next();
                }
            }
            return true;
        });
    }

    @Test
    void aPictureThatCannotBeShownGivesWayToTheText() throws Exception {
        var file = Files.writeString(folder.resolve("lost.json"), """
                {"events": [
                  {"id": "a", "when": "1999", "title": "Lost", "text": "What it was about.",
                   "media": [{"src": "lost.png", "alt": "A tower"}]},
                  {"id": "b", "when": "2000", "title": "Elsewhere", "text": "What it was about.",
                   "media": [{"src": "https://example.org/p.png", "alt": "A tower"}]}
                ]}""");
        ClassScreen.on(() -> {
            try (var screen = new ClassScreen(file, Locale.ENGLISH, 1280, 720, Theme.LIGHT)) {
                for (int stop = 0; stop < 2; stop++) {
                    screen.presentation.goTo(stop);
                    assertThat(images(screen.view)).isZero();
                    assertThat(texts(screen.view)).contains("What it was about.");
                }
            }
            return true;
        });
    }

    private static String tour() {
        var events = IntStream.range(0, STOPS)
                .mapToObj(i -> {
                    var picture = "[{\"src\": \"p" + i % PICTURES + ".png\", \"alt\": \"Grey\"}]";
                    return "{\"id\": \"e%d\", \"when\": \"%d\", \"title\": \"Event %d\", \"media\": %s}"
                            .formatted(i, 1500 + i, i, picture);
                })
                .collect(Collectors.joining(",\n"));
        var stops = IntStream.range(0, STOPS)
                .mapToObj(i -> "{\"event\": \"e" + i + "\"}")
                .collect(Collectors.joining(",\n"));
        return "{\"events\": [" + events + "], \"tour\": [" + stops + "]}";
    }

    private static long images(Node node) {
        long here = node instanceof ImageView view && view.getImage() != null ? 1 : 0;
        return node instanceof Parent parent
                ? here
                        + parent.getChildrenUnmodifiable().stream()
                                .mapToLong(ClassPictureLoadTest::images)
                                .sum()
                : here;
    }

    private static String texts(Node node) {
        return switch (node) {
            case javafx.scene.text.Text text -> text.getText() + "\n";
            case Parent parent ->
                parent.getChildrenUnmodifiable().stream()
                        .map(ClassPictureLoadTest::texts)
                        .collect(Collectors.joining());
            default -> "";
        };
    }
}
