package frieze.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.event.Event;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

/// All commands and events by keys alone: Ctrl+K, a few letters, Enter.
class PaletteWindowTest extends OpenWindow {
    private void ctrlK() throws Exception {
        onWindow(() -> {
            Event.fireEvent(
                    window.scene().getFocusOwner(),
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.K, false, true, false, false));
            return null;
        });
        pulses();
    }

    private void openPalette() throws Exception {
        onWindow(() -> {
            window.timeline().requestFocus();
            return null;
        });
        ctrlK();
    }

    private void write(String text) throws Exception {
        for (char sign : text.toCharArray()) {
            type(String.valueOf(sign));
        }
    }

    private Node focused() throws Exception {
        return onWindow(() -> window.scene().getFocusOwner());
    }

    private ListView<?> list() throws Exception {
        return control(ListView.class, "palette-list");
    }

    private boolean isOpen() throws Exception {
        return control(Node.class, "palette").isVisible();
    }

    private String rows() throws Exception {
        var list = list();
        return onWindow(() -> list.getItems().toString());
    }

    @Test
    void listsEveryCommandOfTheMenuWithItsKey() throws Exception {
        openPalette();
        var rows = rows();
        var menu = onWindow(() -> ((TitleMenu) window.scene().lookup("#title"))
                .getItems().stream()
                        .filter(item -> !(item instanceof SeparatorMenuItem))
                        .toList());
        assertThat(menu).hasSizeGreaterThan(15);
        for (MenuItem item : menu) {
            if (item.getAccelerator() != null) {
                assertThat(rows)
                        .contains("name=" + item.getText() + ", key="
                                + item.getAccelerator().getDisplayText().replace("+", " + "));
            } else if (!item.getText().startsWith("Recent")) {
                assertThat(rows).contains("name=" + item.getText());
            }
        }
        assertThat(rows).contains("name=Next event in time, key=Right", "name=Show everything, key=0");
    }

    @Test
    void runsTheCommandThatIsTyped() throws Exception {
        openPalette();
        assertThat(focused()).isSameAs(control(TextField.class, "palette-field"));
        write("LAST ev");
        press(KeyCode.ENTER);
        assertThat(isOpen()).isFalse();
        assertThat(session.selected()).isEqualTo(onWindow(() -> session.index().outermost(true, _ -> true)));
        assertThat(focused()).isSameAs(window.timeline());
    }

    @Test
    void goesToAnEventByArrowsAndEnter() throws Exception {
        openPalette();
        write("ketamin");
        await(() -> {
            var items = ((ListView<?>) window.scene().lookup("#palette-list")).getItems();
            return items.size() > 1 && items.getFirst().toString().startsWith("GoesTo");
        });
        var list = list();
        var second = onWindow(() -> list.getItems().get(1).toString());
        press(KeyCode.DOWN);
        assertThat(list().getSelectionModel().getSelectedIndex()).isEqualTo(1);
        press(KeyCode.ENTER);
        var chosen = session.selected().orElseThrow();
        assertThat(second).contains(chosen.toString());
        assertThat(chosen.title().toLowerCase(Locale.ROOT) + chosen.text().toLowerCase(Locale.ROOT))
                .contains("ketamin");
        assertThat(onWindow(() -> window.find().finding().text().get()))
                .as("what is looked for in the toolbar stays")
                .isEmpty();
    }

    @Test
    void escGivesTheKeysBackToWhatHadThem() throws Exception {
        var fit = button("fit").orElseThrow();
        onWindow(() -> {
            fit.requestFocus();
            return null;
        });
        ctrlK();
        assertThat(isOpen()).isTrue();
        assertThat(control(Node.class, "palette").getAccessibleRole()).isEqualTo(AccessibleRole.DIALOG);
        assertThat(list().getAccessibleText()).isNotBlank();
        press(KeyCode.ESCAPE);
        assertThat(isOpen()).isFalse();
        assertThat(focused()).isSameAs(fit);
    }

    @Test
    void whatCannotBeDoneNowIsSaidAndNotDone() throws Exception {
        openPalette();
        write("bookmark");
        assertThat(control(TextField.class, "palette-field").getAccessibleHelp())
                .contains("Bookmark")
                .contains("not possible now");
        press(KeyCode.ENTER);
        assertThat(isOpen()).isTrue();
    }

    /// For the eye: commands and events, light and dark.
    @Test
    void looksAsItShould() throws Exception {
        openPalette();
        picture("palette-all.png");
        write("ke");
        await(() -> ((ListView<?>) window.scene().lookup("#palette-list"))
                .getItems()
                .getLast()
                .toString()
                .startsWith("GoesTo"));
        pulses();
        picture("palette-light.png");
        onWindow(() -> {
            surroundings.appearance().set(Surroundings.Appearance.DARK);
            return null;
        });
        pulses();
        picture("palette-dark.png");
    }

    private void picture(String name) throws Exception {
        var folder = Files.createDirectories(Path.of("target/pictures"));
        var image = onWindow(() -> window.scene().snapshot(null));
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        var copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                copy.setRGB(x, y, image.getPixelReader().getArgb(x, y));
            }
        }
        assertThat(javax.imageio.ImageIO.write(copy, "png", folder.resolve(name).toFile()))
                .isTrue();
    }
}
