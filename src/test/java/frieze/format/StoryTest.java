package frieze.format;

import static org.assertj.core.api.Assertions.assertThat;

import frieze.document.LaneShape;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// The timeline that the program opens when it is given no other.
class StoryTest {
    private static final Path STORY = Path.of("timeline.json");

    @Test
    void theStoryHasNoProblems() throws Exception {
        var result = Format.readAny(Input.of(STORY), Progress.NONE);
        assertThat(result.problems()).isEmpty();
        assertThat(result.broken()).isFalse();
        var story = result.timeline();
        assertThat(story.events()).hasSize(9);
        assertThat(story.eras()).hasSize(3);
        assertThat(story.tour()).hasSize(8);
        assertThat(story.tour()).allSatisfy(stop -> {
            assertThat(stop.question()).endsWith("?");
            assertThat(stop.notes().lines()).hasSizeBetween(2, 3);
        });
        assertThat(story.view()).isPresent();
        assertThat(story.lanes())
                .extracting(lane -> lane.shape())
                .containsExactly(LaneShape.CROSS, LaneShape.CIRCLE, LaneShape.SQUARE, LaneShape.DIAMOND);
        assertThat(story.lanes()).extracting(lane -> lane.colour()).containsExactly(3, 1, 2, 4);
    }

    @Test
    void everyEventKeepsItsPrecisionAndNamesItsSource() throws Exception {
        var story = Format.readAny(Input.of(STORY), Progress.NONE).timeline();
        assertThat(story.events())
                .extracting(event -> event.id().value() + " " + event.when().written())
                .containsExactly(
                        "introduction 196X",
                        "fda-approval 1970",
                        "recreational-use 197X/..",
                        "first-reports 1994",
                        "trials [..2000]",
                        "cancer-comparison 2021",
                        "review ../2023-04",
                        "interview 2024",
                        "open-question 2024/..");
        assertThat(story.events()).allSatisfy(event -> {
            assertThat(event.sources())
                    .anySatisfy(source -> assertThat(source.title()).contains("The Conversation"));
            assertThat(event.sources())
                    .allSatisfy(source -> assertThat(source.url()).isEmpty());
            assertThat(event.tags()).isNotEmpty();
            assertThat(event.links()).isNotEmpty();
            assertThat(event.text()).isNotBlank();
        });
    }

    @Test
    void itComesWithTheProgram() throws Exception {
        try (var packed = frieze.Main.class.getResourceAsStream("timeline.json")) {
            assertThat(packed).isNotNull();
            assertThat(packed.readAllBytes()).isEqualTo(Files.readAllBytes(STORY));
        }
    }
}
