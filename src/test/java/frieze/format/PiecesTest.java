package frieze.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

/// Whether a file is read in pieces or in one go must not be seen in anything: not in the timeline, not in a
/// single place of a problem.
class PiecesTest {
    private static final byte[] TELLING = "{}[]\",:\\0-1eE.tfnu/\n\0XY~?%é".getBytes(StandardCharsets.UTF_8);

    private static ReadResult read(byte[] bytes, int large, int piece, Progress progress) {
        try {
            return new TimelineJson(large, piece).read(Input.of("test.json", bytes), progress);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static ReadResult inOneGo(byte[] bytes) {
        return read(bytes, Integer.MAX_VALUE, 1, Progress.NONE);
    }

    static ReadResult inPieces(byte[] bytes, int piece) {
        return read(bytes, 0, piece, Progress.NONE);
    }

    static void same(byte[] bytes, int piece, String what) {
        var expected = inOneGo(bytes);
        var result = inPieces(bytes, piece);
        if (!result.equals(expected)) {
            assertThat(Reading.problems(result)).as(what).isEqualTo(Reading.problems(expected));
            assertThat(result.timeline().events())
                    .as(what)
                    .isEqualTo(expected.timeline().events());
            assertThat(result).as(what).isEqualTo(expected);
        }
    }

    private static String list(int count, String between, String event) {
        var json = new StringBuilder("{\"title\": \"Events\", \"events\": [");
        for (int i = 0; i < count; i++) {
            json.append(i == 0 ? "" : between).append(event.replace("#", String.valueOf(i)));
        }
        return json.append("], \"tour\": [{\"event\": \"e3\"}, {\"event\": \"nowhere\"}]}")
                .toString();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void theEventsAreTheSameHoweverTheyAreWritten() {
        var event = "{\"id\": \"e#\", \"when\": \"19#\", \"title\": \"Café 𝄞 } , { #\", \"lane\": \"l\", \"links\": "
                + "[{\"to\": \"e1\"}, {\"to\": \"e#\"}, {\"to\": \"nobody\"}], \"tags\": [\"}, {\"]}";
        for (var between : List.of(",", ", ", ",\n", "\n  ,\r\n\t")) {
            var json = utf8(list(90, between, event));
            for (int piece : new int[] {1, 7, 64, 500, 4_000, 100_000}) {
                same(json, piece, "pieces of " + piece + " with <" + between + "> between");
            }
        }
    }

    /// The first name of an event is that of a link too, so that many cuts are wrong.
    @Test
    void wrongCutsAreNoticed() {
        var event =
                "{\"title\": \"T #\", \"when\": \"1914\", \"sources\": [{\"title\": \"S\"},{\"title\": \"},{\\\"title\\\"\"}]}";
        var json = utf8(list(50, ",", event));
        for (int piece = 1; piece < 300; piece += 3) {
            same(json, piece, "pieces of " + piece);
        }
        assertThat(inOneGo(json).timeline().events()).hasSize(50);
    }

    @Test
    void problemsOfEveryKindStandWhereTheyStand() {
        var event =
                "{\"id\": \"e#\", \"when\": \"19#9\", \"titel\": 1, \"id\": \"f\", \"importance\": 9, \"lane\": \"x#\", "
                        + "\"media\": [{\"src\": \"pictures/p#.png\"}], \"notes\": null, \"figures\": {}}";
        for (int count : new int[] {3, 40, 1_500}) {
            var json = utf8(list(count, ",\n", event));
            same(json, 300, count + " events");
            assertThat(inPieces(json, 300).errors()).isGreaterThan(count);
        }
    }

    @Test
    void whatIsNoEventIsReportedInItsPlace() {
        var json = list(60, ", ", "{\"id\": \"e#\", \"when\": \"1960\", \"title\": \"T\"}")
                .replace("{\"id\": \"e20\"", "7, null, [[]], \"x\", {\"id\": \"e20\"")
                .replace("{\"id\": \"e33\"", "{}, {\"when\": \"1970\"}, {\"id\": \"e33\"");
        for (int piece = 20; piece < 600; piece += 17) {
            same(utf8(json), piece, "pieces of " + piece);
        }
    }

    @Test
    void twoListsOfEventsAreTwo() {
        var event = "{\"id\": \"e#\", \"when\": \"1960\", \"title\": \"T\"}";
        var once = list(30, ", ", event);
        var twice = once.substring(0, once.length() - 1) + ","
                + list(40, ",\n", event).substring(1);
        same(utf8(twice), 100, "two lists");
        assertThat(inPieces(utf8(twice), 100).timeline().events()).hasSize(70);
    }

    @Test
    void nestingMayGoNoDeeperThanOtherwise() {
        for (int depth = 245; depth < 260; depth++) {
            var json = list(30, ",", "{\"id\": \"e#\", \"when\": \"1960\", \"title\": \"T\", \"x\": DEEP}")
                    .replace("DEEP", "[".repeat(depth) + "]".repeat(depth));
            same(utf8(json), 600, "depth " + depth);
        }
    }

    @Test
    void otherEncodingsAreReadAsEver() {
        var json = list(80, ",\n", "{\"id\": \"e#\", \"when\": \"1960\", \"title\": \"Café #\"}");
        for (var charset : List.of(StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            same(json.getBytes(charset), 200, charset.name());
        }
        same(utf8("\uFEFF" + json), 200, "with a byte order mark");
        byte[] late = utf8(json);
        late[late.length - 300] = (byte) 0xE9;
        same(late, 200, "one byte that is no UTF-8");
        assertThat(inPieces(late, 200).warnings()).isPositive();
    }

    /// Long before the list, and in it, so that no block of bytes ends where a piece does.
    @Test
    void blocksOfBytesEndAnywhere() {
        var event = "{\"id\": \"e#\", \"when\": \"1960\", \"title\": \"Ünïcödé 𝄞𝄞 #\", \"text\": \""
                + "é𝄞x".repeat(40) + "\"}";
        for (int pad = 65_400; pad < 65_560; pad += 3) {
            var json = list(700, ",\n", event).replace("\"Events\"", "\"" + "-".repeat(pad) + "\"");
            same(utf8(json), 5_000, "after " + pad);
        }
    }

    @Test
    void whatHappensToAFileHappensToBoth() throws Exception {
        byte[] story = Files.readAllBytes(Path.of("timeline.json"));
        byte[] plain = utf8(
                list(12, ",\n", "{\"id\": \"e#\", \"when\": \"196#\", \"title\": \"é #\", \"tags\": [\"a\", \"b\"]}"));
        var random = new Random(20261123);
        int broken = 0;
        for (int i = 0; i < 12_000; i++) {
            byte[] bytes = (i % 12 == 0 ? story : plain).clone();
            for (int change = random.nextInt(3); change >= 0; change--) {
                bytes = changed(bytes, random);
            }
            same(bytes, 1 + random.nextInt(i % 12 == 0 ? 3_000 : 200), "run " + i);
            broken += inPieces(bytes, 100).broken() ? 1 : 0;
        }
        assertThat(broken).isBetween(1_000, 11_000);
    }

    static byte[] changed(byte[] bytes, Random random) {
        int at = random.nextInt(bytes.length);
        int length = Math.min(bytes.length - at, random.nextInt(40));
        switch (random.nextInt(5)) {
            case 0 -> bytes[at] = (byte) random.nextInt(128);
            case 1, 2 -> bytes[at] = TELLING[random.nextInt(TELLING.length)];
            case 3 -> {
                return joined(bytes, at, at + length);
            }
            default -> {
                return joined(bytes, at + length, at);
            }
        }
        return bytes;
    }

    private static byte[] joined(byte[] bytes, int to, int from) {
        byte[] both = Arrays.copyOf(bytes, to + bytes.length - from);
        System.arraycopy(bytes, from, both, to, bytes.length - from);
        return both;
    }

    @Test
    void readingInPiecesStopsWhenItIsCancelled() {
        byte[] json = utf8(list(60_000, ",\n", "{\"id\": \"e#\", \"when\": \"1960\", \"title\": \"T #\"}"));
        var told = new ArrayList<Long>();
        var progress = new Progress() {
            @Override
            public void read(long bytes, long of) {
                told.add(bytes);
            }

            @Override
            public boolean cancelled() {
                return told.size() > 3;
            }
        };
        assertThatThrownBy(() -> read(json, 0, 10_000, progress)).isInstanceOf(CancellationException.class);
        assertThat(told.getLast()).isLessThan(json.length / 3);
    }
}
