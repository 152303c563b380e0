package frieze.app;

import static org.assertj.core.api.Assertions.assertThat;

import frieze.document.Event;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.RadioButton;
import org.junit.jupiter.api.Test;

/// A window that shows several files on one axis.
class TogetherWindowTest extends OpenWindow {
    private Path moon() throws Exception {
        return Files.writeString(
                folder.resolve("moon.json"),
                "{\"title\": \"Moon\", \"events\": [{\"when\": \"1969-07-20\", \"title\": \"Landing\"}]}");
    }

    private void drop(Path... files) throws Exception {
        onWindow(() -> {
            window.dropped(List.of(files));
            return null;
        });
    }

    private void showing(int files) throws Exception {
        await(() -> session.document().get().whole()
                && session.document().get().files().size() == files
                && session.documents().loading().get().isEmpty());
        pulses();
    }

    @Test
    void aDroppedFileCanBeShownBesideTheOldOneSavedAndOpenedAgain() throws Exception {
        var moon = moon();
        drop(moon);
        await(() -> session.document().get().file().equals(Optional.of(moon)));
        pulses();
        fire("show-both");
        showing(2);
        assertThat(button("show-both")).isEmpty();
        assertThat(session.timeline().events())
                .hasSize(10)
                .extracting(Event::title)
                .endsWith("Landing");
        target = suggested -> Optional.of(folder.resolve(suggested));
        onWindow(() -> {
            window.showSave();
            return null;
        });
        assertThat(control(RadioButton.class, "save-as-workspace").isSelected()).isTrue();
        var go = button("save-go").orElseThrow();
        await(() -> !go.isDisabled());
        fire("save-go");
        await(() -> window.scene().lookup("#notice-saved") != null);
        var both = folder.resolve("story.frieze");
        assertThat(both).content().contains("\"story.json\"", "\"moon.json\"");
        var before = session.timeline();
        drop(both);
        await(() -> session.document().get().file().equals(Optional.of(both)));
        showing(2);
        assertThat(session.timeline()).isEqualTo(before);
        Files.writeString(moon, Files.readString(moon).replace("Landing", "Landed"));
        await(() -> session.timeline().events().getLast().title().equals("Landed"));
    }

    @Test
    void severalDroppedFilesAreShownTogether() throws Exception {
        drop(moon(), story);
        showing(2);
        assertThat(session.timeline().title()).startsWith("Moon · ");
        assertThat(button("show-both")).isEmpty();
    }
}
