package frieze.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import frieze.document.Era;
import frieze.document.Event;
import frieze.document.Lane;
import frieze.document.LaneShape;
import frieze.document.Timeline;
import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TimelinePictureTest {
    @TempDir
    Path folder;

    static Timeline story() {
        var lanes = List.of(
                new Lane("medicine", "Medicine", 3, LaneShape.CROSS),
                new Lane("research", "Research", 1, LaneShape.CIRCLE),
                new Lane("society", "Society", 2, LaneShape.SQUARE),
                new Lane("law", "Law", 4, LaneShape.DIAMOND));
        var events = new ArrayList<Event>();
        events.add(SamplePlaced.event("introduction", "196X", "Ketamine enters the clinic", 0));
        events.add(SamplePlaced.event("fda-approval", "1970", "Approved as a general anaesthetic", 3));
        events.add(SamplePlaced.event("recreational-use", "197X/..", "Used as a recreational drug", 2));
        events.add(SamplePlaced.event("first-reports", "1994", "Patients say that their depression felt better", 0));
        events.add(SamplePlaced.event("trials", "[..2000]", "Trial results become available", 1));
        events.add(SamplePlaced.event("cancer", "2021", "1,489 studies of cancer drugs", 1));
        events.add(SamplePlaced.event("review", "../2023-04", "A review finds 49 studies", 1));
        events.add(SamplePlaced.event("interview", "2024", "Elon Musk tells CNN of his prescription", 2));
        events.add(SamplePlaced.event("open-question", "2024/..", "Still open: how does it work?", 0));
        var eras = List.of(
                new Era(SamplePlaced.when("196X/1993"), "An anaesthetic", ""),
                new Era(SamplePlaced.when("1994/2000"), "An unexpected effect", ""),
                new Era(SamplePlaced.when("2001/.."), "Too few studies", ""));
        return new Timeline(
                "Ketamine: from anaesthetic to open question",
                "",
                Optional.empty(),
                lanes,
                eras,
                events,
                List.of(),
                Optional.empty(),
                List.of(SamplePlaced.when("1980/1993")));
    }

    private static TimelinePicture.Options options(Theme theme) {
        return new TimelinePicture.Options(1440, 900, theme, Optional.empty(), true, Locale.ENGLISH);
    }

    @ParameterizedTest
    @EnumSource
    void theStoryIsDrawnWithoutAWindow(Theme theme) throws IOException {
        Fx.start();
        var folder = Files.createDirectories(Path.of("target", "pictures"));
        var png = folder.resolve("story-" + theme.name().toLowerCase(Locale.ROOT) + ".png");
        TimelinePicture.write(story(), options(theme), png);
        var picture = ImageIO.read(png.toFile());
        assertThat(picture.getWidth()).isEqualTo(1440);
        assertThat(picture.getHeight()).isEqualTo(900);
        var tokens = Tokens.of(theme);
        assertThat(new Color(picture.getRGB(60, 770))).isEqualTo(awt(tokens.surface()));
        assertThat(new Color(picture.getRGB(1300, 5))).isEqualTo(awt(tokens.background()));
        assertThat(holds(picture, awt(tokens.lane(1))))
                .as("a mark in the colour of research")
                .isTrue();
    }

    @Test
    void aTimelineWithoutAnythingIsDrawnToo() throws IOException {
        Fx.start();
        var png = folder.resolve("empty.png");
        TimelinePicture.write(Timeline.EMPTY, options(Theme.LIGHT), png);
        assertThat(ImageIO.read(png.toFile()).getWidth()).isEqualTo(1440);
    }

    @Test
    void sizesThatNobodyCanDrawAreRefused() {
        assertThatThrownBy(() ->
                        new TimelinePicture.Options(100_000, 10, Theme.LIGHT, Optional.empty(), true, Locale.ENGLISH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("100000x10");
    }

    private static boolean holds(java.awt.image.BufferedImage picture, Color colour) {
        for (int y = 110; y < 740; y++) {
            for (int x = 120; x < 1430; x++) {
                if (picture.getRGB(x, y) == colour.getRGB()) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Color awt(javafx.scene.paint.Color c) {
        return new Color((float) c.getRed(), (float) c.getGreen(), (float) c.getBlue());
    }
}
