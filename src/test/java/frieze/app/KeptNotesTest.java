package frieze.app;

import static org.assertj.core.api.Assertions.assertThat;

import frieze.session.NotesMemory.Owner;
import frieze.study.StudyNotes;
import frieze.time.TimeSpan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptNotesTest {
    private static final Owner STORY = new Owner(Optional.of(Path.of("/lessons/Ketamine story.json")), "");

    @TempDir
    private Path folder;

    private final List<Runnable> waiting = new ArrayList<>();
    private final List<Optional<IOException>> told = new ArrayList<>();

    private KeptNotes memory() {
        return new KeptNotes(folder.resolve("notes"), waiting::add, Runnable::run, () -> Instant.EPOCH);
    }

    private static StudyNotes note(String text) {
        return StudyNotes.NONE.noted(new TimeSpan(7, 8), text, Instant.EPOCH);
    }

    @Test
    void theNewestIsWrittenAndOnlyThenToldToBeKept() throws Exception {
        var memory = memory();
        memory.keep(STORY, note("one"), told::add);
        memory.keep(STORY, note("two"), told::add);
        assertThat(told).isEmpty();
        waiting.forEach(Runnable::run);
        assertThat(told).containsExactly(Optional.empty());
        var file = folder.resolve("notes").resolve(KeptNotes.name(STORY));
        assertThat(file.getFileName().toString()).startsWith("Ketamine-story-").endsWith(".json");
        assertThat(Files.readString(file)).contains("\"text\": \"two\"").contains("\"/lessons/Ketamine story.json\"");
        assertThat(memory().of(STORY)
                        .notes()
                        .note(new TimeSpan(7, 8))
                        .orElseThrow()
                        .text())
                .isEqualTo("two");
    }

    @Test
    void whatWaitsIsWrittenBeforeItIsRead() {
        var memory = memory();
        memory.keep(STORY, note("one"), told::add);
        assertThat(memory.of(STORY)
                        .notes()
                        .note(new TimeSpan(7, 8))
                        .orElseThrow()
                        .text())
                .isEqualTo("one");
    }

    @Test
    void notesOfAnEarlierVersionAreSaidToBeThat() throws Exception {
        var memory = memory();
        memory.keep(STORY, note("one"), told::add);
        memory.flush();
        var later = new KeptNotes(folder.resolve("notes"), waiting::add, Runnable::run, Instant::now);
        later.keep(STORY, note("two"), told::add);
        later.flush();
        var file = folder.resolve("notes").resolve(KeptNotes.name(STORY));
        Files.writeString(file, "{\"kind\": \"something else\"}");
        var kept = memory().of(STORY);
        assertThat(kept.earlier()).isTrue();
        assertThat(kept.notes().note(new TimeSpan(7, 8)).orElseThrow().text()).isEqualTo("one");
    }

    @Test
    void aDiskThatDoesNotTakeThemIsTold() throws Exception {
        Files.writeString(folder.resolve("notes"), "a file where the folder should be");
        var memory = memory();
        memory.keep(STORY, note("one"), told::add);
        memory.flush();
        assertThat(told).hasSize(1);
        assertThat(told.getFirst()).isPresent();
    }

    @Test
    void everyTimelineHasAFileOfItsOwn() {
        var other = new Owner(Optional.of(Path.of("/other/Ketamine story.json")), "");
        var unnamed = new Owner(Optional.empty(), "../..\\evil:\u0000");
        assertThat(KeptNotes.name(STORY)).isNotEqualTo(KeptNotes.name(other));
        assertThat(KeptNotes.name(unnamed)).matches("[\\p{L}\\p{N}-]+\\.json");
        assertThat(KeptNotes.name(new Owner(Optional.empty(), "")))
                .startsWith("timeline-")
                .endsWith(".json");
    }
}
