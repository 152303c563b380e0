package frieze.app.present;

import static org.assertj.core.api.Assertions.assertThat;

import frieze.document.Event;
import frieze.document.EventId;
import frieze.time.When;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleSearchTest {
    private static Event event(String title) {
        return new Event(
                new EventId(title),
                0,
                ((When.Read) When.parse("1970")).when(),
                title,
                "",
                0,
                3,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "");
    }

    private static final List<Event> EVENTS = Stream.of(
                    "Königin Élisabeth", "Straße nach Łódź", "Ἀθῆναι", "A review finds 49 studies")
            .map(TitleSearchTest::event)
            .toList();

    @ParameterizedTest
    @CsvSource({
        "konigin, 1",
        "KÖNIGIN elis, 1",
        "strasse lodz, 1",
        "straße, 1",
        "αθηναι, 1",
        "49 review, 1",
        "review queen, 0",
        "'  ', 0",
        "n, 3",
    })
    void everyWordMustBePartOfTheTitleWithOrWithoutMarks(String words, int hits) {
        assertThat(TitleSearch.find(words, EVENTS, _ -> true, 10).hits()).hasSize(hits);
    }

    @Test
    void namesNothingThatMayNotBeNamedAndCountsWhatItLeavesOut() {
        var many = IntStream.range(0, 10).mapToObj(i -> event("Event " + i)).toList();
        var found = TitleSearch.find("event", many, event -> !event.title().endsWith("0"), 4);
        assertThat(found.hits()).extracting(Event::title).containsExactly("Event 1", "Event 2", "Event 3", "Event 4");
        assertThat(found.more()).isEqualTo(5);
    }
}
