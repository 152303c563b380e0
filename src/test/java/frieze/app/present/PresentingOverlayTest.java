package frieze.app.present;

import static org.assertj.core.api.Assertions.assertThat;

import frieze.document.EventId;
import frieze.present.Show.Later;
import frieze.view.Theme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The search and the list of keys over a window of a presentation.
class PresentingOverlayTest {
    private static final int[][] SIZES = {{1920, 1080}, {1024, 768}};

    @BeforeAll
    static void start() throws InterruptedException {
        ClassScreen.start();
    }

    private static <T extends Node> List<T> all(Node node, Class<T> kind) {
        var found = new ArrayList<T>();
        if (!node.isVisible()) {
            return found;
        }
        if (kind.isInstance(node)) {
            found.add(kind.cast(node));
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> found.addAll(all(child, kind)));
        }
        return found;
    }

    private static void press(Node node, KeyCode code) {
        Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    private static PresentingOverlay over(ClassScreen screen, Locale reader, boolean beforeClass) {
        screen.scene.setRoot(new javafx.scene.layout.Pane());
        var overlay = new PresentingOverlay(screen.view, screen.presentation, reader, beforeClass);
        screen.scene.setRoot(overlay);
        overlay.resize(screen.scene.getWidth(), screen.scene.getHeight());
        return overlay;
    }

    private static List<String> titles(PresentingOverlay overlay) {
        return all(overlay, Label.class).stream().map(Label::getText).toList();
    }

    @Test
    void theFieldStaysAsHighAsItsWordsWhateverIsFoundBelowIt() throws Exception {
        ClassScreen.on(() -> {
            try (var screen = new ClassScreen(Path.of("timeline.json"), Locale.ENGLISH, 1024, 768, Theme.LIGHT)) {
                var overlay = over(screen, Locale.ENGLISH, false);
                overlay.search();
                overlay.layout();
                overlay.applyCss();
                overlay.layout();
                var field = all(overlay, TextField.class).getFirst();
                double high = field.getHeight();
                assertThat(high).isGreaterThan(768 / 21.6);
                for (var words : List.of("zzz", "a", "trial", "")) {
                    field.setText(words);
                    // as a pulse would, which goes from the pane that changed and not from above it
                    field.getParent().layout();
                    assertThat(field.getHeight()).as(words).isEqualTo(high);
                }
            }
            return null;
        });
    }

    @Test
    void theClassFindsOnlyWhatHasBeenToldAndTheSpeakerEverything() throws Exception {
        ClassScreen.on(() -> {
            try (var screen = new ClassScreen(Path.of("timeline.json"), Locale.ENGLISH, 1920, 1080, Theme.LIGHT)) {
                var presentation = screen.presentation;
                presentation.first();
                presentation.showLater(Later.HIDDEN);
                var overlay = over(screen, Locale.ENGLISH, true);
                overlay.search();
                var field = all(overlay, TextField.class).getFirst();
                field.setText("musk");
                assertThat(titles(overlay)).containsExactly("Nothing in what has been told so far");
                assertThat(overlay.dismiss()).isTrue();
                assertThat(overlay.dismiss()).isFalse();

                var speakers = over(screen, Locale.ENGLISH, false);
                speakers.search();
                var theirs = all(speakers, TextField.class).getFirst();
                theirs.setText("MUSK");
                assertThat(titles(speakers)).hasSize(1).first().asString().contains("Musk");
                press(theirs, KeyCode.ENTER);
                assertThat(presentation.show().get().detour()).isPresent();
                assertThat(all(speakers, TextField.class)).isEmpty();
            }
            return true;
        });
    }

    @Test
    void arrowsChooseAmongWhatIsFound() throws Exception {
        for (var size : SIZES) {
            ClassScreen.on(() -> {
                try (var screen =
                        new ClassScreen(Path.of("timeline.json"), Locale.ENGLISH, size[0], size[1], Theme.LIGHT)) {
                    screen.presentation.last();
                    var overlay = over(screen, Locale.ENGLISH, true);
                    overlay.search();
                    var field = all(overlay, TextField.class).getFirst();
                    field.setText("a");
                    var titles = titles(overlay);
                    press(field, KeyCode.DOWN);
                    overlay.layout();
                    ClassScreen.keep(screen.scene.snapshot(null), "search-%d.png".formatted(size[0]));
                    assertThat(all(overlay, Label.class)).allSatisfy(label -> {
                        assertThat(label.getFont().getSize()).isGreaterThanOrEqualTo(size[1] / 21.6);
                    });
                    press(field, KeyCode.ENTER);
                    Optional<EventId> detour = screen.presentation.show().get().detour();
                    var chosen = screen.presentation.main().orElseThrow();
                    assertThat(titles.get(1)).endsWith(chosen.title());
                    assertThat(detour.isPresent()
                                    || screen.presentation
                                                    .show()
                                                    .get()
                                                    .stop()
                                                    .main()
                                                    .orElseThrow()
                                            == chosen)
                            .isTrue();
                }
                return true;
            });
        }
    }

    @Test
    void allKeysAreListedInLettersForTheBackRow() throws Exception {
        for (var reader : List.of(Locale.ENGLISH, Locale.GERMAN, Locale.FRENCH)) {
            for (var size : SIZES) {
                ClassScreen.on(() -> {
                    try (var screen = new ClassScreen(Path.of("timeline.json"), reader, size[0], size[1], Theme.DARK)) {
                        var overlay = over(screen, reader, true);
                        overlay.themeProperty().set(Theme.DARK);
                        overlay.keys();
                        int listed = 0;
                        for (int page = 0; keys(overlay).isPresent(); page++) {
                            overlay.layout();
                            var pane = keys(overlay).get();
                            pane.layout();
                            keep(screen.scene, "keys-%s-%d-%d.png".formatted(reader, size[0], page));
                            var texts = all(pane, Text.class);
                            listed += texts.size() - 1;
                            for (var text : texts) {
                                var place = text.getBoundsInParent();
                                assertThat(text.getFont().getSize()).isGreaterThanOrEqualTo(size[1] / 21.6);
                                assertThat(place.getMaxX()).as(text.getText()).isLessThanOrEqualTo(size[0]);
                                assertThat(place.getMaxY()).as(text.getText()).isLessThanOrEqualTo(size[1]);
                                for (var other : texts) {
                                    boolean apart = other == text
                                            || !other.getBoundsInParent().intersects(place);
                                    assertThat(apart)
                                            .as(text.getText() + " / " + other.getText())
                                            .isTrue();
                                }
                            }
                            overlay.keys();
                        }
                        assertThat(listed).isEqualTo(48);
                    }
                    return true;
                });
            }
        }
    }

    private static Optional<KeysPane> keys(PresentingOverlay overlay) {
        return all(overlay, KeysPane.class).stream().findFirst();
    }

    private static void keep(Scene scene, String name) throws java.io.IOException {
        ClassScreen.keep(scene.snapshot(null), name);
    }
}
