package frieze.view;

import static org.assertj.core.api.Assertions.assertThat;

import frieze.document.Era;
import frieze.document.Event;
import frieze.document.EventId;
import frieze.document.Lane;
import frieze.document.LaneShape;
import frieze.document.Timeline;
import frieze.time.TimeSpan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/// Thousands of events in one picture: cards, titles, dots and clusters.
class DensePictureTest {
    private static final List<String> TITLES = List.of(
            "Seven Years’ War",
            "Battle of Plassey",
            "Partition of Poland",
            "American independence",
            "Congress of Vienna",
            "Opium War",
            "Berlin Conference",
            "Dalton’s atoms",
            "Voltaic pile",
            "Germ theory",
            "Aspirin",
            "Blood groups",
            "Walden",
            "The Great Wave",
            "Candide",
            "War and Peace",
            "Suez Canal opens",
            "Great Exhibition",
            "Model T",
            "Bretton Woods");

    static Timeline dense() {
        var random = new Random(7);
        var lanes = List.of(
                new Lane("power", "Power and war", 2, LaneShape.SQUARE),
                new Lane("science", "Science and tools", 1, LaneShape.CIRCLE),
                new Lane("body", "Body and health", 3, LaneShape.CROSS),
                new Lane("art", "Art and thought", 4, LaneShape.DIAMOND),
                new Lane("trade", "Trade and travel", 5, LaneShape.TRIANGLE));
        var events = new ArrayList<Event>();
        for (int i = 0; i < 7527; i++) {
            int year = 2020 - (int) (620 * Math.pow(random.nextDouble(), 1.8));
            var when = switch (random.nextInt(6)) {
                case 0 -> year + "/" + Math.min(2020, year + 1 + random.nextInt(9));
                case 1 -> year + "-0" + (1 + random.nextInt(9));
                default -> Integer.toString(year);
            };
            int draw = random.nextInt(400);
            int importance = draw == 0 ? 5 : draw < 8 ? 4 : draw < 60 ? 3 : draw < 200 ? 2 : 1;
            events.add(new Event(
                    new EventId("e" + i),
                    i,
                    SamplePlaced.when(when),
                    TITLES.get(random.nextInt(TITLES.size())),
                    "",
                    random.nextInt(5),
                    importance,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    ""));
        }
        var eras = new ArrayList<Era>();
        var names = List.of(
                "Renaissance",
                "Reformation",
                "Age of sail",
                "Baroque",
                "Enlightenment",
                "Age of revolutions",
                "Industry and empire",
                "World wars",
                "Cold War",
                "After");
        var spans = List.of(
                "1400/1499",
                "1500/1569",
                "1570/1629",
                "1630/1699",
                "1700/1788",
                "1789/1848",
                "1849/1913",
                "1914/1945",
                "1946/1991",
                "1992/..");
        for (int i = 0; i < names.size(); i++) {
            eras.add(new Era(SamplePlaced.when(spans.get(i)), names.get(i), ""));
        }
        return new Timeline(
                "World history 1400 to 2020",
                "",
                Optional.empty(),
                lanes,
                eras,
                events,
                List.of(),
                Optional.empty(),
                List.of());
    }

    @Test
    void thousandsOfEventsStandInCountedClusters() throws IOException {
        Fx.start();
        var folder = Files.createDirectories(Path.of("target", "pictures"));
        var span = SamplePlaced.when("1748/1961").span();
        for (var theme : Theme.values()) {
            var png = folder.resolve("dense-" + theme.name().toLowerCase(Locale.ROOT) + ".png");
            var options = new TimelinePicture.Options(
                    1440, 900, theme, Optional.of(new TimeSpan(span.start(), span.end())), false, Locale.ENGLISH);
            TimelinePicture.write(dense(), options, png);
            assertThat(ImageIO.read(png.toFile()).getHeight()).isEqualTo(900);
        }
    }
}
