package frieze.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Files that are no timeline are called what they are.
class NoTimelineTest {
    private static ReadResult read(String name, String text) throws IOException {
        return Format.readAny(ForeignFiles.text(name, text), Progress.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x.json", "x.csv", "x.ics", "x.timeline", "x.zip", "x.mw", "x.ged", "x"})
    void anEmptyFileIsEmptyWhateverItsName(String name) throws IOException {
        var result = read(name, "");
        assertThat(ForeignFiles.problems(result)).containsExactly("1 empty-file");
        assertThat(result.broken()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x.json", "x.csv", "x.ics", "x.timeline", "x"})
    void aPageOfTheWebIsNoTimelineWhateverItsName(String name) throws IOException {
        var page = "\n<!DOCTYPE html>\n<html><head><title>404</title></head><body>Not, found</body></html>";
        assertThat(ForeignFiles.problems(read(name, page))).containsExactly("1 web-page");
        assertThat(ForeignFiles.problems(read(name, "<?xml version=\"1.0\"?><HTML lang=\"de\"/>")))
                .containsExactly("1 web-page");
        assertThat(read(name, page).origin()).hasToString("HTML");
    }

    @Test
    void whatOnlyBeginsLikeOneIsRead() throws IOException {
        assertThat(ForeignFiles.events(read("x.csv", "date,title\n1999,A page\n2000,<html>\n")))
                .hasSize(2);
        assertThat(ForeignFiles.codes(read("x.json", "<htmlike/>").problems())).doesNotContain("problem.web-page");
    }
}
