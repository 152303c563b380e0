package frieze.bench;

import frieze.time.When;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// How long reading a million mixed dates takes, as a ratio to `LocalDate.parse` over a million ISO days in the
/// same run; and how much a million dates weigh beside their texts. The two are measured in turn, and the
/// median of the rounds is told.
public final class DateParsing {
    private static final int COUNT = Figures.quick() ? 100_000 : 1_000_000;
    private static final int ROUNDS = 9;
    /// `LocalDate.parse` knows one form, we know them all.
    private static final double LIMIT = 3;
    private static final String[] MIXED = {
        "1985-04-12",
        "1985-04",
        "1985",
        "1968-21",
        "196X",
        "18XX",
        "1970~",
        "1994?",
        "-0043",
        "2004-06~-11",
        "156X-12-25",
        "Y-66E6S2",
        "1950S2",
        "[..2000]",
        "[1970..1994]",
        "197X/..",
        "../2023-04",
        "1914-07-28/1918-11-11",
        "1985-04-12T23:20:30Z",
        "[1667,1668,1670..1672]"
    };

    private DateParsing() {}

    public static void main(String[] args) throws IOException {
        var random = new Random(1);
        var iso = new String[COUNT];
        var mixed = new String[COUNT];
        var years = new String[COUNT];
        for (int i = 0; i < COUNT; i++) {
            iso[i] = LocalDate.ofEpochDay(random.nextInt(80_000) - 40_000).toString();
            mixed[i] = new String(MIXED[random.nextInt(MIXED.length)]);
            years[i] = String.format("%04d", random.nextInt(10_000));
        }
        var jdk = new double[ROUNDS];
        var frieze = new double[ROUNDS];
        long check = 0;
        for (int round = -3; round < ROUNDS; round++) {
            long start = System.nanoTime();
            for (var text : iso) {
                check += LocalDate.parse(text).getYear();
            }
            long middle = System.nanoTime();
            for (var text : mixed) {
                check += When.parse(text) instanceof When.Read(var when)
                        ? when.span().start() & 7
                        : 1;
            }
            long end = System.nanoTime();
            if (round >= 0) {
                jdk[round] = (middle - start) / 1e6;
                frieze[round] = (end - middle) / 1e6;
            }
        }
        Arrays.sort(jdk);
        Arrays.sort(frieze);
        System.out.printf("LocalDate.parse  %8.1f ms for %,d ISO days%n", jdk[ROUNDS / 2], COUNT);
        System.out.printf("When.parse       %8.1f ms for %,d mixed dates%n", frieze[ROUNDS / 2], COUNT);
        System.out.printf("ratio            %8.2f%n", frieze[ROUNDS / 2] / jdk[ROUNDS / 2]);
        double plain = weigh(years);
        double any = weigh(mixed);
        System.out.printf("memory           %8.1f bytes a plain year, beyond its text%n", plain);
        System.out.printf("                 %8.1f bytes a mixed date, beyond its text (check %d)%n", any, check);
        Figures.tell(List.of(new Figure(
                "dates",
                "%,d mixed dates to as many ISO days in `LocalDate.parse`, in turn".formatted(COUNT),
                frieze[ROUNDS / 2] / jdk[ROUNDS / 2],
                "x",
                LIMIT,
                Map.of(
                        "localDateMs",
                        jdk[ROUNDS / 2],
                        "friezeMs",
                        frieze[ROUNDS / 2],
                        "bytesAPlainYear",
                        plain,
                        "bytesAMixedDate",
                        any))));
    }

    private static double weigh(String[] texts) {
        var whens = new When[texts.length];
        long before = used();
        for (int i = 0; i < texts.length; i++) {
            whens[i] = When.parse(texts[i]) instanceof When.Read(var when) ? when : null;
        }
        long after = used();
        return whens[0] == null ? 0 : (double) (after - before) / texts.length;
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
