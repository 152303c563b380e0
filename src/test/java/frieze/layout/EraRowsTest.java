package frieze.layout;

import static org.assertj.core.api.Assertions.assertThat;

import frieze.document.Era;
import frieze.layout.Placed.PlacedEra;
import java.util.List;
import java.util.Optional;
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

    @Test
    void namesStayInViewAndNeverOverlapAndEveryEraIsNamedDrawnOrCounted() {
        for (int seed = 0; seed < 25; seed++) {
            var random = new Random(seed);
            var fixture = new Fixture().event(0, "1500", "first", 3).event(0, "1900", "last", 3);
            for (var era : random(random, 2 + random.nextInt(30))) {
                fixture.era(when(era), era.title());
            }
            var timeline = fixture.timeline();
            var plan = Fixture.plan(timeline, Folds.NONE);
            boolean several = EraRows.count(timeline.eras()) > 1;
            var view = plan.fit(WIDTH, 600);
            for (int move = 0; move < 25; move++) {
                view = random.nextBoolean()
                        ? plan.zoomAt(view, random.nextInt((int) WIDTH), 0.5 + 1.5 * random.nextDouble())
                        : plan.pan(view, 500 - random.nextInt(1000), 0);
                var placed = plan.place(view);
                check(placed.eras(), several);
                var scale = plan.scale(view);
                var inView = timeline.eras().stream()
                        .filter(e -> scale.x(e.when().span().end()) > 0
                                && scale.x(e.when().span().start()) < WIDTH)
                        .collect(Collectors.toSet());
                assertThat(placed.eras().stream().map(PlacedEra::era)).containsExactlyInAnyOrderElementsOf(inView);
            }
        }
    }

    private static String when(Era era) {
        var years = era.when().span();
        return year(years.start()) + "/" + (year(years.end()) - 1);
    }

    private static int year(long second) {
        return java.time.LocalDate.ofEpochDay(Math.floorDiv(second, 86_400L)).getYear();
    }

    private static void check(List<PlacedEra> eras, boolean several) {
        var named = eras.stream().filter(e -> !e.titleLines().isEmpty()).toList();
        for (var a : named) {
            assertThat(a.labelX()).isBetween(0.0, WIDTH);
            if (several) {
                assertThat(a.titleLines()).hasSize(1);
            }
            double width = Fixture.MEASURER.width(a.titleLines().getFirst(), TextMeasurer.TextStyle.ERA);
            assertThat(a.labelX() + width).isLessThanOrEqualTo(WIDTH + 1);
            for (var b : named) {
                if (a != b && a.depth() == b.depth() && a.labelX() <= b.labelX()) {
                    assertThat(a.labelX() + width).as("%s and %s", a, b).isLessThanOrEqualTo(b.labelX());
                }
            }
        }
        for (var era : eras) {
            boolean roomy = Math.min(WIDTH, era.x2()) - Math.max(0, era.x1()) > 150;
            boolean alone = eras.stream()
                    .noneMatch(o -> o != era && o.depth() == era.depth() && o.x1() > era.x1() && o.x1() < era.x2());
            if (roomy && alone && era.depth() < EraRows.MOST) {
                assertThat(era.titleLines()).as("%s", era).isNotEmpty();
            }
        }
        var counted = EraRows.more(eras, 104, WIDTH);
        var beyond = eras.stream()
                .filter(e -> e.depth() >= EraRows.MOST)
                .map(PlacedEra::era)
                .collect(Collectors.toSet());
        assertThat(counted.stream().flatMap(m -> m.eras().stream())).containsExactlyInAnyOrderElementsOf(beyond);
        Optional<EraRows.More> last = Optional.empty();
        for (var more : counted) {
            assertThat(more.x()).isBetween(0.0, WIDTH - 104);
            last.ifPresent(before -> assertThat(more.x()).isGreaterThanOrEqualTo(before.x() + 104));
            last = Optional.of(more);
        }
    }
}
