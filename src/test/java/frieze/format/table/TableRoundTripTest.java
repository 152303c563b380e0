package frieze.format.table;

import static org.assertj.core.api.Assertions.assertThat;

import frieze.document.Event;
import frieze.document.Timeline;
import frieze.format.ForeignFiles;
import frieze.format.Loss;
import frieze.format.RandomTimelines;
import java.io.IOException;
import java.io.StringWriter;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Reading back a table gives the same timeline but for what [TableWriter#losses] names.
class TableRoundTripTest {
    static String written(Timeline timeline) throws IOException {
        var out = new StringWriter();
        new TableWriter().write(timeline, out);
        return out.toString();
    }

    @Test
    void onlyWhatIsNamedIsLost() throws Exception {
        var seen = new HashSet<String>();
        for (int seed = 0; seed < 2_000; seed++) {
            var timeline = new RandomTimelines(new Random(seed)).timeline();
            var losses = new TableWriter().losses(timeline);
            losses.forEach(loss -> seen.add(loss.code()));
            var text = written(timeline);
            var result = ForeignFiles.read(ForeignFiles.text("x.csv", text), "csv");
            assertThat(result.problems())
                    .filteredOn(problem -> !problem.code().endsWith("-nothing")) // a timeline may be empty
                    .as("seed %d%n%s", seed, text)
                    .isEmpty();
            var again = result.timeline();
            assertThat(again.title()).isEqualTo(timeline.title());
            assertThat(again.description()).isEqualTo(timeline.description());
            assertThat(again.eras()).as("seed %d%n%s", seed, text).isEqualTo(timeline.eras());
            assertThat(events(again)).as("seed %d%n%s", seed, text).isEqualTo(events(timeline));
            for (var lane : again.lanes()) {
                boolean named =
                        losses.stream().anyMatch(loss -> loss.equals(Loss.ofTimeline("loss.table-lane", lane.title())));
                assertThat(named || timeline.lanes().contains(lane))
                        .as("seed %d %s", seed, lane)
                        .isTrue();
            }
        }
        assertThat(seen)
                .containsExactlyInAnyOrder("loss.folds", "loss.language", "loss.table-lane", "loss.tour", "loss.view");
    }

    private static List<List<Object>> events(Timeline timeline) {
        return timeline.events().stream()
                .map(event -> List.<Object>of(
                        event.id(),
                        event.when(),
                        event.title(),
                        event.text(),
                        event.notes(),
                        timeline.lanes().get(event.lane()).title(),
                        event.importance(),
                        event.tags(),
                        event.media(),
                        event.sources(),
                        event.links(),
                        event.figures()))
                .toList();
    }

    @Test
    void whatCannotStandInACellIsNamed() throws Exception {
        var text = "id,date (EDTF),title\na,1970,x\n";
        var timeline =
                ForeignFiles.read(ForeignFiles.text("x.csv", text), "csv").timeline();
        var event = timeline.events().getFirst();
        var odd = new Event(
                event.id(),
                0,
                event.when(),
                "a\nb",
                "",
                0,
                3,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "");
        var changed = new Timeline(
                "",
                "",
                Optional.empty(),
                timeline.lanes(),
                List.of(),
                List.of(odd),
                List.of(),
                Optional.empty(),
                List.of());
        assertThat(new TableWriter().losses(changed)).extracting(Loss::code).contains("loss.table-blanks");
        assertThat(written(timeline)).isEqualTo(text);
    }
}
