package frieze.format;

import static org.assertj.core.api.Assertions.assertThat;

import frieze.document.Lane;
import frieze.document.Timeline;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A timeline on its way into a format.
class ConversionTest {
    @Test
    void lanesOfSeveralTimelinesStillTellWhereTheyComeFrom() throws IOException {
        var together = owned(Reading.of("""
                {"lanes": [{"id": "a", "title": "Wars"}, {"id": "b", "title": "Wars"}],
                 "events": [{"when": "1914", "title": "One", "lane": "a"}, {"when": "1939", "title": "Two", "lane": "b"}]}
                """).timeline());
        var conversion = new Conversion(
                new ReadResult(together, List.of(), false, 0, 0),
                Format.named("frieze").orElseThrow());
        assertThat(conversion.losses()).isEmpty();
        var written = new String(conversion.bytes(), StandardCharsets.UTF_8);
        assertThat(Reading.of(written).timeline().lanes())
                .extracting(Lane::title)
                .containsExactly("Wars · Moon", "Wars · Rome");
    }

    private static Timeline owned(Timeline timeline) {
        var owners = List.of("Moon", "Rome");
        var lanes = timeline.lanes().stream()
                .map(lane -> new Lane(
                        lane.id(),
                        lane.title(),
                        lane.colour(),
                        lane.shape(),
                        owners.get(timeline.lanes().indexOf(lane))))
                .toList();
        return new Timeline(
                timeline.title(),
                timeline.description(),
                timeline.language(),
                lanes,
                timeline.eras(),
                timeline.events(),
                timeline.tour(),
                timeline.view(),
                timeline.folds());
    }
}
