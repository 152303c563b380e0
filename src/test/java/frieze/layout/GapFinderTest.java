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
}
