package frieze.bench;

import com.google.gson.stream.JsonReader;
import frieze.document.Timeline;
import frieze.format.Format;
import frieze.format.Input;
import frieze.format.Progress;
import frieze.format.ReadResult;
import frieze.session.EventIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/// How long it takes to open a timeline of a million events, some 200 MB, as a ratio to a bare Gson reader that
/// skips every value of the same file in the same run; how much of the file has been read when the first events
/// can be shown; and what the open timeline weighs. Opening is reading and putting the events in order of time;
/// laying them out is not part of it. The two are measured in turn, and the median of the rounds is told.
public final class Opening {
    private static final int EVENTS = Figures.quick() ? 100_000 : 1_000_000;
    private static final int ROUNDS = Figures.quick() ? 3 : 7;
    private static final int WARM_UP = 2;

    private Opening() {}

    /// What stays in memory while a timeline is open.
    private record Open(ReadResult result, EventIndex index) {}

    public static void main(String[] args) throws IOException {
        var folder = Files.createTempDirectory("frieze-opening");
        var file = folder.resolve("million.json");
        try {
            write(file);
            measure(file);
        } finally {
            Files.deleteIfExists(file);
            Files.delete(folder);
        }
    }

    private static void measure(Path file) throws IOException {
        long size = Files.size(file);
        var bare = new double[ROUNDS];
        var opening = new double[ROUNDS];
        var first = new double[ROUNDS];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            System.gc();
            long start = System.nanoTime();
            skip(file);
            long middle = System.nanoTime();
            System.gc();
            var look = new FirstLook();
            long again = System.nanoTime();
            var open = open(file, look);
            long end = System.nanoTime();
            if (open.index().size() != EVENTS || !open.result().problems().isEmpty()) {
                throw new IllegalStateException(
                        "not the file that was written: " + open.result().problems());
            }
            if (round >= 0) {
                bare[round] = (middle - start) / 1e6;
                opening[round] = (end - again) / 1e6;
                first[round] = look.at;
            }
        }
        long before = used();
        var open = open(file, new FirstLook());
        long weight = used() - before;
        double skipped = median(bare);
        double opened = median(opening);
        tell(size, skipped, opened, median(first), weight);
        System.out.printf(
                "file             %8.1f MB, %,d events%n",
                size / 1e6, open.index().size());
        System.out.printf("bare JsonReader  %8.0f ms%n", skipped);
        System.out.printf("opening          %8.0f ms%n", opened);
        System.out.printf("ratio            %8.2f%n", opened / skipped);
        System.out.printf("first events     %8.4f of the file%n", median(first));
        System.out.printf("live heap        %8.2f x the file%n", weight / (double) size);
    }

    private static void tell(long size, double skipped, double opened, double first, long weight) throws IOException {
        var file = "%,d events, %.0f MB".formatted(EVENTS, size / 1e6);
        Figures.tell(List.of(
                new Figure(
                        "opening",
                        file + ": reading and putting in order to a bare `JsonReader` that skips all values, in turn",
                        opened / skipped,
                        "x",
                        1.6,
                        Map.of("openingMs", opened, "bareMs", skipped, "bytes", size)),
                new Figure(
                        "first events",
                        file + ": read when the first events can be shown",
                        first,
                        "fraction",
                        0.1,
                        Map.of()),
                new Figure(
                        "memory",
                        file + ": live heap of the open timeline to the size of the file",
                        weight / (double) size,
                        "x",
                        1.5,
                        Map.of("heapBytes", weight))));
    }

    private static double median(double[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static void skip(Path file) throws IOException {
        try (var json = new JsonReader(Files.newBufferedReader(file))) {
            json.skipValue();
        }
    }

    private static Open open(Path file, Progress progress) throws IOException {
        var result = Format.readAny(Input.of(file), progress);
        return new Open(result, EventIndex.of(result.timeline()));
    }

    /// Remembers how much had been read when there was something to show.
    private static final class FirstLook implements Progress {
        private double fraction;
        double at = -1;

        @Override
        public void read(long bytes, long of) {
            fraction = (double) bytes / of;
        }

        @Override
        public boolean wantsPartial() {
            return at < 0;
        }

        @Override
        public void partial(Timeline soFar) {
            if (at < 0) {
                at = fraction;
            }
        }
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static final String[] WORDS =
            ("the of and in to a was for by that with from his on which as were at had who after their king city war "
                            + "first over year against great river people between treaty letter army church trade under "
                            + "printed built signed found crossed opened ended began carried council parliament harvest "
                            + "engine comet voyage college hospital railway library charter bridge siege queen émigrés")
                    .split(" ");

    /// Titles of 15 to 40 characters, texts of about 80, a tag, a lane and an importance, one event a line.
    private static void write(Path file) throws IOException {
        var random = new SplittableRandom(20_261_123);
        try (var out = Files.newBufferedWriter(file)) {
            out.write("{\n\"title\": \"A million events\",\n\"lanes\": [\n");
            for (int lane = 0; lane < 5; lane++) {
                out.write("{\"id\": \"lane-" + lane + "\", \"title\": \"Lane " + (lane + 1) + "\"}"
                        + (lane < 4 ? ",\n" : "],\n"));
            }
            out.write("\"events\": [\n");
            for (int i = 0; i < EVENTS; i++) {
                int year = 1400 + (int) (620 * Math.pow(random.nextDouble(), 0.6));
                out.write("{\"id\": \"e" + i + "\", \"when\": \"" + Worlds.date(random, year) + "\", \"title\": \""
                        + words(random, 14 + random.nextInt(18)) + "\", \"lane\": \"lane-" + random.nextInt(5)
                        + "\", \"importance\": " + (1 + random.nextInt(5)) + ", \"tags\": [\"tag-"
                        + random.nextInt(40) + "\"], \"text\": \"" + words(random, 50 + random.nextInt(50)) + ".\"}"
                        + (i < EVENTS - 1 ? ",\n" : "\n"));
            }
            out.write("]\n}\n");
        }
    }

    private static String words(SplittableRandom random, int length) {
        var text = new StringBuilder(length + 12);
        while (text.length() < length) {
            text.append(text.isEmpty() ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
        }
        text.setCharAt(0, Character.toUpperCase(text.charAt(0)));
        return text.toString();
    }
}
