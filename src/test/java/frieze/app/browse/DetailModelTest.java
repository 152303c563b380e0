package frieze.app.browse;

import static org.assertj.core.api.Assertions.assertThat;

import frieze.document.Event;
import frieze.document.EventId;
import frieze.document.Timeline;
import frieze.format.Format;
import frieze.format.Input;
import frieze.format.Progress;
import frieze.session.EventIndex;
import frieze.text.Messages;
import frieze.time.DateError;
import frieze.time.DateWording;
import frieze.time.When;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DetailModelTest {
    private static Timeline story;
    private static EventIndex index;

    @BeforeAll
    static void read() throws IOException {
        story = Format.readAny(Input.of(Path.of("timeline.json")), Progress.NONE)
                .timeline();
        index = EventIndex.of(story);
    }

    private static DetailModel model(String id) {
        return model(id, Locale.ENGLISH);
    }

    private static DetailModel model(String id, Locale reader) {
        Event event = index.find(new EventId(id)).orElseThrow();
        return DetailModel.of(
                event, story, index, _ -> true, DateWording.of(reader), Messages.of(DetailModel.class, reader));
    }

    @Test
    void saysWhereInTheStoryAnEventStands() {
        var model = model("first-reports");
        assertThat(model.lane().title()).isEqualTo("Medicine");
        assertThat(model.place()).isEqualTo(4);
        assertThat(model.count()).isEqualTo(9);
        assertThat(model.meanwhileHeading()).isEqualTo("Meanwhile, in 1994");
        assertThat(model.question()).isNotBlank();
        assertThat(model.sources()).hasSize(1);
        assertThat(model.links()).extracting(l -> l.id().value()).containsExactly("trials", "introduction");
    }

    @Test
    void listsWhatElseMayHaveBeenGoingOn() {
        assertThat(model("first-reports").meanwhile())
                .extracting(line -> line.id().value())
                .containsExactly("recreational-use", "trials", "review");
        assertThat(model("first-reports").meanwhile().getFirst().detail()).startsWith("going on, ");
        assertThat(model("first-reports").meanwhile().get(1).detail()).startsWith("possibly: ");
        assertThat(model("first-reports").meanwhile().get(2).detail()).startsWith("open start, ");
    }

    @Test
    void nextToAnInexactDateTheDistanceIsNotExact() {
        assertThat(model("first-reports").next().orElseThrow().id().value()).isEqualTo("trials");
        assertThat(model("first-reports").next().orElseThrow().detail()).isEqualTo("date not exact");
    }

    @Test
    void theEndsHaveNoNeighbours() {
        assertThat(model("introduction").previous()).isEmpty();
        assertThat(model("open-question").next()).isEmpty();
    }

    @Test
    void speaksTheReadersLanguage() {
        assertThat(model("first-reports", Locale.GERMAN).meanwhileHeading()).isEqualTo("Zur selben Zeit, 1994");
        assertThat(model("first-reports", Locale.FRENCH).meanwhileHeading()).isEqualTo("Pendant ce temps, en 1994");
    }

    private static When when(String text) {
        return switch (When.parse(text)) {
            case When.Read(var when) -> when;
            case DateError error -> throw new IllegalArgumentException(text + ": " + error);
        };
    }

    @ParameterizedTest
    @CsvSource({
        "1970, 1994, About",
        "1994, 1970, About",
        "1970, 1971, Unclear",
        "196X, 1970, Unclear",
        "1994, [..2000], Unclear",
        "1994, ../2023-04, Unclear",
        "1994, 1994, Same",
        "1994~, 1994~, Unclear",
        "1963-11-22, 1963-11-23, Exactly",
        "1963-11-22?, 1963-11-29, About",
        "1914-07-28/1918-11-11, 1939-09-01/1945-05-08, Exactly"
    })
    void distancesAreNoMoreExactThanTheDates(String from, String to, String kind) {
        assertThat(Distance.between(when(from), when(to)).getClass().getSimpleName())
                .isEqualTo(kind);
    }
}
