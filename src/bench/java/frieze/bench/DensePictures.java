package frieze.bench;

import frieze.document.Era;
import frieze.document.Timeline;
import frieze.format.TimelineJson;
import frieze.time.CivilDate;
import frieze.time.DateError;
import frieze.time.TimeSpan;
import frieze.time.When;
import frieze.view.Theme;
import frieze.view.TimelinePicture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Draws a document of 100,000 events at three zooms, as `frieze export` does, into `target/bench/pictures`,
/// with the document beside them: to be looked at.
public final class DensePictures {
    private static final Path FOLDER = Path.of("target", "bench", "pictures");
    private static final int EVENTS = 100_000;

    private DensePictures() {}

    public static void main(String[] args) throws IOException {
        Files.createDirectories(FOLDER);
        var timeline = withEras(Worlds.of(EVENTS));
        try (var out = Files.newBufferedWriter(FOLDER.resolve("dense.json"))) {
            new TimelineJson().writing().orElseThrow().write(timeline, out);
        }
        draw(timeline, 1400, 2021, "dense-620-years.png");
        draw(timeline, 1850, 1975, "dense-125-years.png");
        draw(timeline, 1913, 1918, "dense-5-years.png");
        Toolkit.stop();
    }

    private static void draw(Timeline timeline, int from, int to, String name) throws IOException {
        var span = new TimeSpan(CivilDate.startOfYear(from), CivilDate.startOfYear(to));
        var options = new TimelinePicture.Options(1440, 900, Theme.LIGHT, Optional.of(span), true, Locale.ENGLISH);
        TimelinePicture.write(timeline, options, FOLDER.resolve(name));
        System.out.println("drawn: " + FOLDER.resolve(name));
    }

    private static Timeline withEras(Timeline t) {
        var eras = List.of(
                era("1400/1599", "Renaissance"),
                era("1600/1699", "Age of reason"),
                era("1700/1788", "Enlightenment"),
                era("1789/1848", "Age of revolutions"),
                era("1849/1913", "Industry and empire"),
                era("1914/1945", "World wars"),
                era("1946/1989", "Cold War"),
                era("1990/2020", "One world"));
        return new Timeline(
                "World history 1400 to 2020",
                t.description(),
                Optional.of(Locale.ENGLISH),
                t.lanes(),
                eras,
                t.events(),
                t.tour(),
                t.view(),
                t.folds());
    }

    private static Era era(String when, String title) {
        return switch (When.parse(when)) {
            case When.Read(When read) -> new Era(read, title, "");
            case DateError error -> throw new IllegalStateException(when + ": " + error);
        };
    }
}
