package frieze.bench;

import frieze.format.Format;
import frieze.format.Input;
import frieze.format.Progress;
import frieze.format.ReadResult;
import frieze.search.Query;
import frieze.search.SearchIndex;
import frieze.session.EventIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/// How long a keystroke takes from the text to the first screen of hits, and how many there are in which lane,
/// in a timeline of a million events; how long making the index takes, as a ratio to reading the file and putting
/// it in order, in turn; and what the index weighs, as a ratio to the size of the file.
///
/// The texts are made of 200,000 different words, used as unevenly as those of a language (by Zipf's law). Queries
/// are typed sign by sign: words, frequent and rare, several of them, with typing errors, exact ones, dates, lanes
/// and tags.
public final class Search {
    private static final int EVENTS = Figures.quick() ? 100_000 : 1_000_000;
    private static final int ROUNDS = Figures.quick() ? 3 : 5;
    private static final int WARM_UP = 1;
    private static final int WORDS = 200_000;
    private static final int SCREEN = 50;
    private static final int QUERIES = 120;

    private Search() {}

    private record Open(ReadResult result, EventIndex byTime) {}

    public static void main(String[] args) throws IOException {
        var folder = Files.createTempDirectory("frieze-search");
        var file = folder.resolve("million.json");
        try {
            var words = words();
            write(file, words);
            measure(file, words);
        } finally {
            Files.deleteIfExists(file);
            Files.delete(folder);
        }
    }

    private static void measure(Path file, String[] words) throws IOException {
        long size = Files.size(file);
        var reading = new double[ROUNDS];
        var indexing = new double[ROUNDS];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            System.gc();
            long start = System.nanoTime();
            var open = open(file);
            long read = System.nanoTime();
            System.gc();
            long again = System.nanoTime();
            var index = index(open);
            long end = System.nanoTime();
            if (index.size() != EVENTS) {
                throw new IllegalStateException("not the file that was written");
            }
            if (round >= 0) {
                reading[round] = (read - start) / 1e6;
                indexing[round] = (end - again) / 1e6;
            }
        }
        var open = open(file);
        long before = used();
        var index = index(open);
        long weight = used() - before;
        var keystrokes = keystrokes(index, words);
        double p95 = keystrokes[(int) (keystrokes.length * 0.95)];
        double read = median(reading);
        double made = median(indexing);
        var what = "%,d events, %.0f MB".formatted(EVENTS, size / 1e6);
        Figures.tell(List.of(
                new Figure(
                        "search",
                        what + ": 95th percentile of a keystroke, to the first screen of hits and their count",
                        p95,
                        "ms",
                        16,
                        Map.of(
                                "keystrokes", keystrokes.length,
                                "medianMs", keystrokes[keystrokes.length / 2],
                                "worstMs", keystrokes[keystrokes.length - 1])),
                new Figure(
                        "search index",
                        what + ": making it to reading the file and putting it in order, in turn",
                        made / read,
                        "x",
                        0.5,
                        Map.of("indexMs", made, "readingMs", read)),
                new Figure(
                        "search index",
                        what + ": its live heap to the size of the file",
                        weight / (double) size,
                        "x",
                        0.5,
                        Map.of("heapBytes", weight))));
        System.out.printf("file       %8.1f MB, %,d events%n", size / 1e6, index.size());
        System.out.printf("reading    %8.0f ms%n", read);
        System.out.printf("index      %8.0f ms, %.2f of reading%n", made, made / read);
        System.out.printf("weight     %8.1f MB, %.2f of the file%n", weight / 1e6, weight / (double) size);
        System.out.printf(
                "keystroke  %8.2f ms median, %.2f ms p95, %.2f ms worst of %,d%n",
                keystrokes[keystrokes.length / 2], p95, keystrokes[keystrokes.length - 1], keystrokes.length);
    }

    private static Open open(Path file) throws IOException {
        var result = Format.readAny(Input.of(file), Progress.NONE);
        return new Open(result, EventIndex.of(result.timeline()));
    }

    private static SearchIndex index(Open open) {
        return SearchIndex.of(open.result().timeline(), open.byTime().all(_ -> true), () -> false)
                .orElseThrow();
    }

    /// ms of each, ascending.
    private static double[] keystrokes(SearchIndex index, String[] words) {
        var random = new SplittableRandom(7);
        var times = new ArrayList<Double>();
        for (int i = -10; i < QUERIES; i++) {
            var text = query(random, words);
            for (int length = 1; length <= text.length(); length++) {
                var typed = text.substring(0, length);
                long start = System.nanoTime();
                var early = new boolean[1];
                // exact words go on being looked for after the first screen: that is what a reader waits for
                long[] seen = new long[1];
                var hits = index.find(
                        Query.of(typed),
                        first -> {
                            first.list(0, SCREEN);
                            first.perLane();
                            early[0] = true;
                            seen[0] = System.nanoTime();
                        },
                        () -> early[0]);
                if (!early[0]) {
                    hits.list(0, SCREEN);
                    hits.perLane();
                    seen[0] = System.nanoTime();
                }
                if (i >= 0) {
                    times.add((seen[0] - start) / 1e6);
                }
            }
        }
        return times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }

    private static String query(SplittableRandom random, String[] words) {
        var word = words[zipf(random)];
        var rare = words[random.nextInt(WORDS)];
        return switch (random.nextInt(8)) {
            case 0 -> word;
            case 1 -> rare;
            case 2 -> word + " " + words[zipf(random)];
            case 3 -> wrong(random, rare);
            case 4 -> "\"" + word + " " + words[zipf(random)] + "\"";
            case 5 -> word + " before:" + (1500 + random.nextInt(500));
            case 6 -> "lane:" + (1 + random.nextInt(5)) + " " + word + " -" + words[zipf(random)];
            default -> "during:" + (150 + random.nextInt(50)) + "0s tag:tag-" + random.nextInt(40) + " " + rare;
        };
    }

    private static String wrong(SplittableRandom random, String word) {
        int at = random.nextInt(word.length());
        return word.substring(0, at) + (char) ('a' + random.nextInt(26)) + word.substring(at + 1);
    }

    /// Made of syllables, so that they begin alike as words do; the frequent ones are short.
    private static String[] words() {
        var random = new SplittableRandom(1);
        var syllables = new String[300];
        for (int i = 0; i < syllables.length; i++) {
            syllables[i] = "" + "bcdfghjklmnprstvwz".charAt(random.nextInt(18)) + "aeiouäéy".charAt(random.nextInt(8))
                    + (random.nextBoolean() ? "" : "nrstlm".charAt(random.nextInt(6)));
        }
        var words = new java.util.LinkedHashSet<String>();
        while (words.size() < WORDS) {
            int parts = words.size() < 60 ? 1 : words.size() < 5_000 ? 2 : 3 + random.nextInt(2);
            var word = new StringBuilder();
            for (int i = 0; i < parts; i++) {
                word.append(syllables[random.nextInt(syllables.length)]);
            }
            words.add(word.toString());
        }
        return words.toArray(String[]::new);
    }

    /// Number of a word, the smaller the more frequent.
    private static int zipf(SplittableRandom random) {
        return (int) Math.min(WORDS - 1, Math.exp(random.nextDouble() * Math.log(WORDS)) - 1);
    }

    /// As the file of [Opening]: titles of 15 to 40 letters, texts of about 80, a tag, a lane, an importance.
    private static void write(Path file, String[] words) throws IOException {
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
                        + text(random, words, 14 + random.nextInt(18)) + "\", \"lane\": \"lane-" + random.nextInt(5)
                        + "\", \"importance\": " + (1 + random.nextInt(5)) + ", \"tags\": [\"tag-"
                        + random.nextInt(40) + "\"], \"text\": \"" + text(random, words, 50 + random.nextInt(50))
                        + ".\"}" + (i < EVENTS - 1 ? ",\n" : "\n"));
            }
            out.write("]\n}\n");
        }
    }

    private static String text(SplittableRandom random, String[] words, int length) {
        var text = new StringBuilder(length + 20);
        while (text.length() < length) {
            text.append(text.isEmpty() ? "" : " ").append(words[zipf(random)]);
        }
        text.setCharAt(0, Character.toUpperCase(text.charAt(0)));
        return text.toString();
    }

    private static double median(double[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
