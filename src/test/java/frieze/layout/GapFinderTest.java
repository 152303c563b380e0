package frieze.layout;

import static org.assertj.core.api.Assertions.assertThat;

import frieze.time.RandomEdtf;
import frieze.time.When;
import org.junit.jupiter.api.Test;

/// How far dates reach.
class GapFinderTest {
    /// The extent of a document is found without asking each single date for what it states.
    @Test
    void aSingleDateStatesWhatItCovers() {
        var texts = new RandomEdtf(20_261_123);
        int single = 0;
        for (int i = 0; i < 20_000; i++) {
            var text = texts.next();
            if (When.parse(text) instanceof When.Read(var when) && GapFinder.isSingle(when)) {
                single++;
                assertThat(GapFinder.stated(when.shape())).as(text).containsExactly(when.span());
            }
        }
        assertThat(single).isGreaterThan(5_000);
    }

    @Test
    void foldsByItselfOnlyWhatIsUnusuallyLong() {
        var evenly = new Fixture()
                .event(0, "1789-07-14", "Bastille", 3)
                .event(0, "1804-12-02", "Coronation", 3)
                .event(0, "1814-09-18", "Congress", 3)
                .event(0, "1832-05-27", "Festival", 3);
        assertThat(Plan.gaps(evenly.timeline()).gaps()).isEmpty();
        assertThat(Plan.gaps(evenly.event(0, "1990", "Much later", 3).timeline())
                        .gaps())
                .hasSize(1);
        assertThat(Plan.gaps(new Fixture()
                                .event(0, "1789", "Two dates", 3)
                                .event(0, "1989", "and what lies between", 3)
                                .timeline())
                        .gaps())
                .isEmpty();
    }
}
