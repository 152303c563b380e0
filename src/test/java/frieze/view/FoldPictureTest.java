package frieze.view;

import static org.assertj.core.api.Assertions.assertThat;

import frieze.document.Timeline;
import frieze.format.Format;
import frieze.format.Input;
import frieze.format.Progress;
import frieze.layout.FoldMove;
import frieze.layout.Folds;
import frieze.layout.Placed;
import frieze.layout.Plan;
import frieze.layout.PlanSettings;
import frieze.layout.Viewport;
import frieze.time.DateWording;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.image.WritableImage;
import org.junit.jupiter.api.Test;

/// Gaps that close, photographed on the way.
class FoldPictureTest {
    private static final double[] WAY = {0, 0.25, 0.5, 0.75, 1};
    private static final String SIDE_BY_SIDE = """
            {"title": "Two folds", "lanes": [{"id": "a", "title": "Comets"}, {"id": "b", "title": "Observatory"}],
             "eras": [{"when": "1700/1900", "title": "Before the war"}, {"when": "1901/2000", "title": "Later"}],
             "events": [
              {"when": "1700/1720", "title": "A comet is watched", "lane": "a", "importance": 4},
              {"when": "1715", "title": "The dome is built", "lane": "b", "importance": 4},
              {"when": "1715/1990", "title": "The observatory stands", "lane": "b", "importance": 3},
              {"when": "1850", "title": "It comes back", "lane": "a", "importance": 5},
              {"when": "1985/2000", "title": "Seen from space", "lane": "a", "importance": 4}]}
            """;

    private record Pictures(List<WritableImage> frames, WritableImage before, WritableImage after) {}

    private static Plan plan(Timeline timeline, TimelineView view, Folds folds) {
        var lanes = IntStream.range(0, timeline.lanes().size()).boxed().toList();
        return Plan.of(
                timeline,
                new PlanSettings(folds, _ -> true, lanes, 1),
                view.look().measurer(),
                DateWording.of(Locale.ENGLISH));
    }

    private static Pictures photograph(Timeline timeline, Theme theme, long held) {
        return Fx.on(() -> {
            Fonts.ready();
            var view = new TimelineView(NoActions.NONE);
            view.themeProperty().set(theme);
            view.timelineProperty().set(timeline);
            var scene = Fx.scene(view, 1280, 700, theme);
            scene.snapshot(null);
            var open = plan(timeline, view, Folds.NONE);
            var folded = plan(timeline, view, Plan.gaps(timeline));
            var first = open.fit(
                    view.timeAreaWidthProperty().get(),
                    view.lanesAreaHeightProperty().get());
            double x = open.scale(first).x(held);
            var there = new Viewport(held, 0, first.pxPerSecond(), first.width(), first.height(), 0);
            Placed before = open.place(first);
            Placed after = folded.place(folded.pan(there, -x, 0));
            var move = FoldMove.between(open, before, folded, after).orElseThrow();
            var frames = new ArrayList<WritableImage>();
            view.placedProperty().set(after);
            for (double way : WAY) {
                view.foldingProperty().set(Optional.of(move.at(way)));
                frames.add(scene.snapshot(null));
            }
            view.foldingProperty().set(Optional.empty());
            var last = scene.snapshot(null);
            view.placedProperty().set(before);
            return new Pictures(frames, scene.snapshot(null), last);
        });
    }

    private static int different(WritableImage a, WritableImage b) {
        int count = 0;
        for (int y = 0; y < a.getHeight(); y++) {
            for (int x = 0; x < a.getWidth(); x++) {
                count += a.getPixelReader().getArgb(x, y) == b.getPixelReader().getArgb(x, y) ? 0 : 1;
            }
        }
        return count;
    }

    private static void check(Pictures pictures, String name) {
        for (int i = 0; i < WAY.length; i++) {
            Fx.keep(pictures.frames().get(i), name + "-" + (int) (100 * WAY[i]) + ".png");
        }
        Fx.keep(pictures.before(), name + "-before.png");
        assertThat(different(pictures.frames().getFirst(), pictures.before()))
                .as("begins as it was")
                .isLessThan(2_000);
        assertThat(different(pictures.frames().getLast(), pictures.after()))
                .as("ends as it is")
                .isLessThan(2_000);
        assertThat(different(pictures.frames().get(2), pictures.before())).isGreaterThan(5_000);
        assertThat(different(pictures.frames().get(2), pictures.after())).isGreaterThan(5_000);
    }

    private static Timeline read(Input input) throws IOException {
        return Format.readAny(input, Progress.NONE).timeline();
    }

    @Test
    void theStoryFolds() throws IOException {
        var story = read(Input.of(Path.of("timeline.json")));
        check(photograph(story, Theme.LIGHT, Plan.gaps(story).gaps().getFirst().end()), "fold-story");
        check(photograph(story, Theme.DARK, Plan.gaps(story).gaps().getFirst().end()), "fold-story-dark");
    }

    @Test
    void twoFoldsSideBySide() throws IOException {
        var two = read(Input.of("two.json", SIDE_BY_SIDE.getBytes(StandardCharsets.UTF_8)));
        assertThat(Plan.gaps(two).gaps()).hasSize(2);
        check(photograph(two, Theme.LIGHT, Plan.gaps(two).gaps().getFirst().end()), "fold-two");
    }
}
