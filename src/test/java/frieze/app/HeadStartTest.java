package frieze.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import frieze.document.Timeline;
import frieze.format.ReadResult;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class HeadStartTest {
    @Test
    void givesTheStoryThatWasRead() {
        var story = new ReadResult(Timeline.EMPTY, List.of(), false, 0, 0);
        assertThat(HeadStart.begin(() -> story, Locale.ENGLISH).story()).isSameAs(story);
    }

    @Test
    void aFailureSurfacesWhenTheStoryIsAskedFor() {
        var lost = new IllegalStateException("no story");
        var start = HeadStart.begin(
                () -> {
                    throw lost;
                },
                Locale.ENGLISH);
        assertThatThrownBy(start::story).hasCause(lost);
    }
}
