package frieze.app;

import static org.assertj.core.api.Assertions.assertThat;

import frieze.app.present.SpeakerMemory;
import frieze.app.present.SpeakerMemory.Kept;
import frieze.store.JsonStore;
import frieze.store.SpeakerDesk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A speaker's desk on disk.
class KeptSpeakerTest {
    private static final Kept LESSON = new Kept(
            Map.of("a", Duration.ofSeconds(70), "b #2", Duration.ofSeconds(5)), List.of("Why?", "Since when?"));

    @TempDir
    private Path folder;

    private final List<IOException> failures = new ArrayList<>();
    private int saved;

    private KeptSpeaker speaker() throws IOException {
        var store = new JsonStore<>(folder.resolve("speaker.json"), SpeakerDesk.CODEC, (_, _) -> {}, failures::add);
        return new KeptSpeaker(store.load().value(), value -> {
            saved++;
            store.save(value);
            store.saveNow();
        });
    }

    @Test
    void whatIsKeptIsThereInTheNextLesson() throws IOException {
        var speaker = speaker();
        speaker.keep(folder.resolve("one.json"), LESSON);
        speaker.keepNotesSize(28);
        var again = speaker();
        assertThat(again.of(folder.resolve("one.json"))).isEqualTo(LESSON);
        assertThat(again.of(folder.resolve("other.json"))).isEqualTo(Kept.NOTHING);
        assertThat(again.notesSize()).isEqualTo(28);
        assertThat(failures).isEmpty();
    }

    @Test
    void nothingIsWrittenWhereNothingHasChanged() throws IOException {
        var speaker = speaker();
        speaker.keep(folder.resolve("one.json"), Kept.NOTHING);
        speaker.keepNotesSize(SpeakerMemory.USUAL_SIZE);
        assertThat(saved).isZero();
        speaker.keep(folder.resolve("one.json"), LESSON);
        speaker.keep(folder.resolve("one.json"), LESSON);
        assertThat(saved).isEqualTo(1);
    }

    @Test
    void whatIsEmptyIsForgotten() throws IOException {
        var speaker = speaker();
        speaker.keep(folder.resolve("one.json"), LESSON);
        speaker.keep(folder.resolve("one.json"), Kept.NOTHING);
        assertThat(Files.readString(folder.resolve("speaker.json"))).doesNotContain("one.json");
    }

    @Test
    void whatALaterVersionWroteIsPassedOver() throws IOException {
        Files.writeString(folder.resolve("speaker.json"), """
                { "lamp": "on", "notesSize": 9000,
                  "lessons": [7, { "file": "/a", "mood": {}, "seconds": { "x": -3 }, "parked": ["Who?"] }] }
                """);
        var speaker = speaker();
        assertThat(speaker.notesSize()).isEqualTo(200);
        assertThat(speaker.of(Path.of("/a"))).isEqualTo(new Kept(Map.of("x", Duration.ZERO), List.of("Who?")));
    }

    @Test
    void theLessonsOfAHundredFilesAreKept() throws IOException {
        var speaker = speaker();
        for (int file = 0; file <= 100; file++) {
            speaker.keep(folder.resolve("file" + file), LESSON);
        }
        assertThat(speaker.of(folder.resolve("file0"))).isEqualTo(Kept.NOTHING);
        assertThat(speaker.of(folder.resolve("file1"))).isEqualTo(LESSON);
    }
}
