package frieze.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import frieze.document.Timeline;
import frieze.time.When;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LargeFileTest {
    private static final int EVENTS = 100_000;

    private static byte[] many() {
        var json = new StringBuilder("{\"lanes\": [{\"id\": \"a\"}, {\"id\": \"b\"}], \"events\": [\n");
        for (int i = 0; i < EVENTS; i++) {
            json.append("{\"id\": \"e")
                    .append(i)
                    .append("\", \"when\": \"")
                    .append(1000 + i % 1000)
                    .append("\", \"title\": \"Event ");
            json.append(i)
                    .append("\", \"lane\": \"")
                    .append(i % 2 == 0 ? "a" : "b")
                    .append("\", \"tags\": [\"t")
                    .append(i % 7);
            json.append("\"], \"links\": [{\"to\": \"e").append(EVENTS - 1 - i).append("\"}]},\n");
        }
        json.setLength(json.length() - 2);
        return json.append("]}").toString().getBytes(StandardCharsets.UTF_8);
    }

    /// Notes what it hears.
    private static class Listening implements Progress {
        final List<Long> bytes = new ArrayList<>();
        final List<Timeline> looks = new ArrayList<>();
        final List<Long> bytesAtLook = new ArrayList<>();
        long of;

        @Override
        public void read(long count, long all) {
            bytes.add(count);
            of = all;
        }

        @Override
        public boolean wantsPartial() {
            return true;
        }

        @Override
        public void partial(Timeline soFar) {
            looks.add(soFar);
            bytesAtLook.add(bytes.getLast());
        }
    }

    @Test
    void theFirstEventsAreThereBeforeATenthIsRead() {
        byte[] file = many();
        var heard = new Listening();
        var result = Reading.of(file, heard);
        assertThat(result.problems()).isEmpty();
        assertThat(result.timeline().events()).hasSize(EVENTS);
        assertThat(heard.of).isEqualTo(file.length);
        assertThat(heard.bytes).isSorted().doesNotHaveDuplicates().last().isEqualTo((long) file.length);
        var sizes = heard.looks.stream().map(t -> t.events().size()).toList();
        assertThat(sizes).isSorted().hasSizeBetween(5, 7);
        assertThat(sizes.getFirst()).isBetween(1_000, 3_000);
        assertThat(heard.bytesAtLook.getFirst()).isLessThan(file.length / 10);
        assertThat(heard.looks.getFirst().lanes()).hasSize(2);
        assertThat(heard.looks.getFirst().events())
                .isEqualTo(result.timeline().events().subList(0, sizes.getFirst()));
    }

    @Test
    void aLookIsNotChangedByWhatIsReadLater() {
        var heard = new Listening();
        Reading.of(many(), heard);
        assertThatThrownBy(() -> heard.looks
                        .getFirst()
                        .events()
                        .add(heard.looks.getFirst().events().getFirst()))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void readingEndsSoonAfterItIsCancelled() {
        byte[] file = many();
        var heard = new Listening() {
            @Override
            public boolean cancelled() {
                return !looks.isEmpty();
            }
        };
        assertThatThrownBy(() -> Reading.of(file, heard)).isInstanceOf(CancellationException.class);
        assertThat(heard.bytes.getLast()).isLessThan(file.length / 10);
    }

    @Test
    void equalTextsAndDatesShareOneObject() {
        var events = Reading.of(many()).timeline().events();
        assertThat(events.get(7).tags().getFirst())
                .isSameAs(events.get(0).tags().getFirst());
        var dates = Collections.newSetFromMap(new IdentityHashMap<When, Boolean>());
        events.forEach(event -> dates.add(event.when()));
        assertThat(dates).hasSizeBetween(1_000, 3_000);
        assertThat(events.get(0).media()).isSameAs(events.get(1).media());
    }

    /// Longer than what is taken into memory at once, so that it is read from the disk twice.
    @Test
    void placesAreFoundInAFileThatIsReadInBlocks(@TempDir Path folder) throws Exception {
        var file = folder.resolve("large.json");
        var blanks = " ".repeat(999) + "\n";
        var wrong = "\"titel\": 1,\n";
        Files.writeString(
                file,
                "{\"events\": [],\n" + wrong.repeat(3) + blanks.repeat(8_450) + wrong + blanks.repeat(8_450)
                        + "\"titel\": 1}");
        var result = Format.readAny(Input.of(file), Progress.NONE);
        assertThat(Reading.problems(result)).hasSize(5).last().isEqualTo("?16906:1 problem.unknown-field-near");
        assertThat(result.problems().getLast().excerpt()).isEqualTo("\"titel\": 1}");
    }
}
