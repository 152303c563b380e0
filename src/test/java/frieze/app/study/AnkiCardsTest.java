package frieze.app.study;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import frieze.document.Timeline;
import frieze.format.Format;
import frieze.format.Input;
import frieze.format.Progress;
import frieze.format.RandomTimelines;
import frieze.time.DateWording;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AnkiCardsTest {
    private static final String HEADERS = "#separator:tab\n#html:false\n#guid column:1\n#tags column:4\n";

    private static String cards(Timeline timeline) {
        return AnkiCards.of(timeline, timeline.events(), DateWording.of(Locale.ENGLISH));
    }

    /// As Anki reads it: headers, then one card a line, fields parted by tabs, quoted where they hold one.
    private static List<CsvRecord> read(String text) {
        assertThat(text).startsWith(HEADERS);
        try (var csv = CsvReader.builder()
                .fieldSeparator('\t')
                .skipEmptyLines(false)
                .ofCsvRecord(text.substring(HEADERS.length()))) {
            return csv.stream().collect(Collectors.toList());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void theStoryIsOneCardAnEvent() throws Exception {
        var story = Format.readAny(
                        Input.of("timeline.json", Files.readAllBytes(Path.of("timeline.json"))), Progress.NONE)
                .timeline();
        var records = read(cards(story));
        assertThat(records).hasSize(9);
        var trials = records.get(4);
        assertThat(trials.getField(0)).endsWith("-trials");
        assertThat(trials.getField(1)).isEqualTo("Trial results become available");
        assertThat(trials.getField(2)).startsWith("some time up to 2000\n\nBy 2000,");
        assertThat(trials.getField(3)).isEqualTo("depression trials");
        assertThat(records.stream().map(r -> r.getField(0))).doesNotHaveDuplicates();
    }

    @Test
    void whateverTheTextsHoldEachEventIsFourFields() {
        for (int seed = 0; seed < 300; seed++) {
            var timeline = new RandomTimelines(new Random(seed)).timeline();
            var records = read(cards(timeline));
            assertThat(records).hasSize(timeline.events().size());
            for (int i = 0; i < records.size(); i++) {
                assertThat(records.get(i).getFieldCount()).isEqualTo(4);
                assertThat(records.get(i).getField(1))
                        .isEqualTo(timeline.events().get(i).title());
            }
        }
    }
}
