package frieze.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import frieze.document.Era;
import frieze.layout.Placed.PlacedEra;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Eras that overlap and nest: rows, names, and the count of those without a row.
class EraRowsTest {
    private static final double WIDTH = 1200;

    private static List<Era> eras(String... lines) {
        var fixture = new Fixture();
        for (var line : lines) {
            fixture.era(line.substring(0, line.indexOf(' ')), line.substring(line.indexOf(' ') + 1));
        }
        return fixture.timeline().eras();
    }

    private static String rows(List<Era> eras) {
        return EraRows.of(eras).stream().map(e -> e.era().title() + e.row()).collect(Collectors.joining(" "));
    }

    @Test
    void erasThatFollowEachOtherShareARow() {
        assertThat(rows(eras("1750/1788 A", "1789/1848 B", "1914/1945 C", "1945/1991 D", "1715/1723 E", "1723/1749 F")))
                .isEqualTo("E0 F0 A0 B0 C0 D0");
    }

    @Test
    void erasThatOverlapOrNestDoNot() {
        assertThat(rows(eras("1700/1800 A", "1750/1850 B", "1760/1790 C", "1801/1820 D", "1851/1900 E")))
                .as("C lies in both; D comes when A has ended, but lies in B")
                .isEqualTo("A0 B1 C2 D2 E0");
        assertThat(rows(eras("1700/1800 A", "1700/1750 B", "1751/1800 C", "1752/1760 D", "1753/1755 E")))
                .as("E finds no row")
                .isEqualTo("A0 B1 C1 D2 E3");
        assertThat(EraRows.count(eras("1700/1800 A"))).isEqualTo(1);
        assertThat(EraRows.count(List.of())).isZero();
    }

    @Test
    void noTwoOfARowOverlapAndNoneIsLost() {
        for (int seed = 0; seed < 60; seed++) {
            var random = new Random(seed);
            var eras = random(random, 1 + random.nextInt(40));
            var rows = EraRows.of(eras);
            assertThat(rows.stream().map(EraRows::era)).containsExactlyInAnyOrderElementsOf(eras);
            for (var a : rows) {
                assertThat(a.row()).isBetween(0, EraRows.MOST);
                for (var b : rows) {
                    var s = a.era().when().span();
                    var t = b.era().when().span();
                    if (a != b && a.row() == b.row() && a.row() < EraRows.MOST && s.start() <= t.start()) {
                        assertThat((double) s.end() - t.start())
                                .as("%s and %s", a, b)
                                .isLessThanOrEqualTo(366 * 86_400.0);
                    }
                }
            }
        }
    }

    private static List<Era> random(Random random, int count) {
        var lines = new String[count];
        for (int i = 0; i < count; i++) {
            int from = 1500 + random.nextInt(300);
            lines[i] = "%d/%d Era %s %d"
                    .formatted(from, from + 3 + random.nextInt(120), "x".repeat(random.nextInt(14)), i);
        }
        return eras(lines);
    }

    /// Eras of all kinds: nested, overlapping, alike, of a day or a month, without a beginning, without a title.
    private static Fixture ofAllKinds(Random random, int count) {
        var fixture = new Fixture();
        for (int i = 0; i < count; i++) {
            int from = 1500 + random.nextInt(400);
            var when = switch (random.nextInt(10)) {
                case 0 -> from + "-03-0" + (1 + random.nextInt(9));
                case 1 -> from + "-0" + (1 + random.nextInt(9));
                case 2 -> Integer.toString(from);
                case 3 -> from + "/..";
                case 4 -> "../" + from;
                case 5 -> from / 10 + "X/" + (from + 60);
                case 6 -> "1600/1700";
                default -> from + "/" + (from + 1 + random.nextInt(1 + random.nextInt(300)));
            };
            fixture.era(when, random.nextInt(20) == 0 ? "" : "Era " + "x".repeat(random.nextInt(14)) + i);
        }
        return fixture;
    }

    @Test
    void namedAndCountedErasAreTheErasInView() {
        int torn = 0;
        int counted = 0;
        for (int seed = 0; seed < 60; seed++) {
            var random = new Random(seed);
            int count = 1 + random.nextInt(random.nextInt(10) == 0 ? 300 : 30);
            var fixture = ofAllKinds(random, count).event(0, "1500", "first", 3).event(0, "1960", "last", 3);
            for (int i = random.nextInt(12); i > 0; i--) {
                fixture.event(0, Integer.toString(1500 + random.nextInt(450)), "between", 3);
            }
            var timeline = fixture.timeline();
            var plan = Fixture.plan(timeline, random.nextBoolean() ? Plan.gaps(timeline) : Folds.NONE);
            boolean several = EraRows.count(timeline.eras()) > 1;
            var view = plan.fit(WIDTH, 600);
            for (int move = 0; move < 30; move++) {
                view = random.nextBoolean()
                        ? plan.zoomAt(view, random.nextInt((int) WIDTH), 0.3 + 2.5 * random.nextDouble())
                        : plan.pan(view, 700 - random.nextInt(1400), 0);
                var placed = plan.place(view);
                var scale = plan.scale(view);
                var inView = timeline.eras().stream()
                        .filter(e -> scale.x(e.when().span().end()) > 0
                                && scale.x(e.when().span().start()) < WIDTH)
                        .toList();
                var told = new ArrayList<>(EraRows.unnamed(placed.eras()));
                counted += told.size();
                torn += placed.tears().size();
                for (var era : placed.eras()) {
                    if (!era.titleLines().isEmpty()) {
                        checkName(era, placed, several);
                        told.add(era.era());
                    }
                }
                assertThat(told).as("seed %d, move %d", seed, move).containsExactlyInAnyOrderElementsOf(inView);
            }
        }
        assertThat(counted).as("eras that had no room").isGreaterThan(1_000);
        assertThat(torn).as("tears in view").isGreaterThan(100);
    }

    /// A name that counts as one: readable, within what is to be seen of its era, with nothing else over it.
    private static void checkName(PlacedEra era, Placed placed, boolean several) {
        if (several) {
            assertThat(era.titleLines()).hasSize(1);
        }
        double right = era.labelX() + width(era);
        assertThat(era.titleLines()).noneMatch(String::isBlank);
        assertThat(era.labelX()).isBetween(Math.max(0, era.x1()), WIDTH);
        assertThat(right).as("%s", era).isLessThanOrEqualTo(Math.min(WIDTH, era.x2()) + 1);
        for (var tear : placed.tears()) {
            assertThat(right <= tear.x() || era.labelX() >= tear.x() + tear.width())
                    .as("%s and %s", era, tear)
                    .isTrue();
        }
        for (var other : placed.eras()) {
            if (other != era
                    && other.depth() == era.depth()
                    && !other.titleLines().isEmpty()) {
                assertThat(right <= other.labelX() || other.labelX() + width(other) <= era.labelX())
                        .as("%s and %s", era, other)
                        .isTrue();
            }
        }
    }

    private static double width(PlacedEra era) {
        return era.titleLines().stream()
                .mapToDouble(line -> Fixture.MEASURER.width(line, TextMeasurer.TextStyle.ERA))
                .max()
                .orElse(0);
    }

    @Test
    void anEraThatHasRoomIsNamed() {
        for (int seed = 0; seed < 25; seed++) {
            var random = new Random(seed);
            var fixture = ofAllKinds(random, 20).event(0, "1500", "first", 3).event(0, "1960", "last", 3);
            var plan = Fixture.plan(fixture.timeline(), Folds.NONE);
            var eras = plan.place(plan.fit(WIDTH, 600)).eras();
            for (var era : eras) {
                boolean roomy = Math.min(WIDTH, era.x2()) - Math.max(0, era.x1()) > 150;
                boolean alone = eras.stream()
                        .noneMatch(o -> o != era && o.depth() == era.depth() && o.x1() > era.x1() && o.x1() < era.x2());
                if (roomy
                        && alone
                        && era.depth() < EraRows.MOST
                        && !era.era().title().isBlank()) {
                    assertThat(era.titleLines()).as("%s", era).isNotEmpty();
                }
            }
        }
    }

    @Test
    void manyErasAtOnceAreNotComparedWithEachOther() {
        var many = new ArrayList<Era>();
        for (int i = 0; i < 200_000; i++) {
            many.add(new Era(Fixture.when("1700/1800"), "Era", ""));
        }
        assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> assertThat(EraRows.of(many)).hasSize(200_000));
    }
}
