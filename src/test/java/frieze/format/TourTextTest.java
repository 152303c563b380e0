package frieze.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import frieze.document.EventId;
import frieze.document.Stop;
import frieze.document.Stop.Veil;
import frieze.document.Timeline;
import frieze.time.When;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Writing a tour into a file leaves everything outside it byte for byte as it was.
class TourTextTest {
    private static final Charset ANSI = Charset.forName("windows-1252");

    private static Stop at(String id) {
        return Stop.at(new EventId(id));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String with(String file, Stop... tour) throws IOException {
        return new String(TourText.of(utf8(file)).with(List.of(tour)), StandardCharsets.UTF_8);
    }

    private static Timeline read(byte[] bytes) throws IOException {
        return Format.readAny(Input.of("", bytes), Progress.NONE).timeline();
    }

    @Test
    void aTourIsAddedInTheIndentationOfTheFile() throws IOException {
        assertThat(with("{\n    \"title\": \"A\",\n    \"events\": []\n}\n", at("a").withNotes("x\ny")))
                .isEqualTo("""
                        {
                            "title": "A",
                            "events": [],
                            "tour": [
                                {
                                    "event": "a",
                                    "notes": "x\\ny"
                                }
                            ]
                        }
                        """);
        assertThat(with("{\r\n\t\"title\": \"A\"\r\n}", at("a")))
                .isEqualTo(
                        "{\r\n\t\"title\": \"A\",\r\n\t\"tour\": [\r\n\t\t{\r\n\t\t\t\"event\": \"a\"\r\n\t\t}\r\n\t]\r\n}");
        assertThat(with("{\"title\":\"A\"}", at("a"))).isEqualTo("{\"title\":\"A\",\"tour\":[{\"event\":\"a\"}]}");
        assertThat(with("{ \"title\": \"A\" }", at("a")))
                .isEqualTo("{ \"title\": \"A\", \"tour\": [{\"event\": \"a\"}] }");
    }

    @Test
    void whatIsNotChangedKeepsItsTextDownToWhatNobodyKnows() throws IOException {
        var file = """
                { "title": "A",
                  "tour": [
                    { "event": "a",   "mine": 1 },
                    { "event": "b", "notes": "old" }
                  ],
                  "events": [] }
                """;
        assertThat(with(file, at("b").withNotes("new"), at("a"), at("c"))).isEqualTo("""
                        { "title": "A",
                          "tour": [
                            { "event": "b", "notes": "new" },
                            { "event": "a",   "mine": 1 },
                            { "event": "c" }
                          ],
                          "events": [] }
                        """);
    }

    @Test
    void aStopThatIsChangedKeepsWhatNobodyKnows() throws IOException {
        var file = """
                { "title": "A",
                  "tour": [
                    { "event": "a", "mine": {"x": [1.50, "}"]}, "notes": "old", "yours": null },
                    { "event": "b", "mine": 2 },
                    { "event": "c", "mine": 3 }
                  ],
                  "events": [] }
                """;
        // one moved and changed, one at another event in the same place, one gone
        assertThat(with(file, at("c").withNotes("new"), at("z"))).isEqualTo("""
                { "title": "A",
                  "tour": [
                    { "event": "c", "notes": "new", "mine": 3 },
                    { "event": "z", "mine": 2 }
                  ],
                  "events": [] }
                """);
        assertThat(with(file, at("a").withNotes("new")))
                .contains(
                        "{ \"event\": \"a\", \"notes\": \"new\", \"mine\": {\"x\": [1.50, \"}\"]}, \"yours\": null }");
    }

    @Test
    void anEmptyTourTakesTheMemberAway() throws IOException {
        assertThat(with("{\n  \"title\": \"A\",\n  \"tour\": [{\"event\": \"a\"}]\n}"))
                .isEqualTo("{\n  \"title\": \"A\"\n}");
        assertThat(with("{\"tour\": [{\"event\": \"a\"}], \"title\": \"A\"}")).isEqualTo("{\"title\": \"A\"}");
        assertThat(with("{ \"tour\": [{\"event\": \"a\"}] }")).isEqualTo("{  }");
    }

    @Test
    void severalToursBecomeOne() throws IOException {
        var file = "{\"tour\":[{\"event\":\"a\"}],\"title\":\"A\",\"t\\u006fur\":[{\"event\":\"b\"}],\"events\":[]}";
        assertThat(read(utf8(file)).tour()).containsExactly(at("a"), at("b"));
        assertThat(with(file, at("b"), at("a")))
                .isEqualTo("{\"tour\":[{\"event\":\"b\"},{\"event\":\"a\"}],\"title\":\"A\",\"events\":[]}");
        assertThat(with(file)).isEqualTo("{\"title\":\"A\",\"events\":[]}");
        assertThat(with("{\"tour\":[{\"event\":\"a\"}],\"tour\":[{\"event\":\"b\"}]}"))
                .isEqualTo("{}");
    }

    @Test
    void whatStandsInTextsIsNoMember() throws IOException {
        var file = "{\"title\":\"\\\"tour\\\": [{]}, \\\\\",\"events\":[{\"when\":\"1970\",\"title\":\"tour\"}]}";
        assertThat(with(file, at("a")))
                .isEqualTo(file.substring(0, file.length() - 1) + ",\"tour\":[{\"event\":\"a\"}]}");
    }

    @Test
    void theSameTourLeavesTheFileAlone() throws IOException {
        var file = Files.readAllBytes(Path.of("timeline.json"));
        var text = TourText.of(file);
        assertThat(text.timeline().tour()).isNotEmpty();
        assertThat(text.with(text.timeline().tour())).isEqualTo(file);
    }

    @Test
    void inTheStoryOnlyTheStopThatIsEditedChanges() throws IOException {
        var file = Files.readString(Path.of("timeline.json"));
        var text = TourText.of(utf8(file));
        var tour = new ArrayList<>(text.timeline().tour());
        var question = tour.get(1).question();
        tour.set(1, tour.get(1).withQuestion("Why?"));
        assertThat(new String(text.with(tour), StandardCharsets.UTF_8)).isEqualTo(file.replace(question, "Why?"));
    }

    @Test
    void everyEncodingIsKept() throws IOException {
        var file = "{\n  \"title\": \"Größe\"\n}\n";
        var stop = at("é").withNotes("日 \uD83D\uDE00");
        for (var charset :
                List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, ANSI)) {
            for (boolean marked : charset == ANSI ? new boolean[] {false} : new boolean[] {false, true}) {
                byte[] before = ((marked ? "\uFEFF" : "") + file).getBytes(charset);
                byte[] after = TourText.of(before).with(List.of(stop));
                int end = before.length - "\n}\n".getBytes(charset).length;
                assertThat(after).as(charset + " " + marked).startsWith(Arrays.copyOf(before, end));
                assertThat(after).endsWith("\n}\n".getBytes(charset));
                assertThat(read(after)).isEqualTo(read(before).withTour(List.of(stop)));
            }
        }
    }

    @Test
    void whatCannotBeReadBackIsNotWritten() {
        refused("{\"title\": \"A\"", TourText.Unwritable.Reason.BROKEN);
        refused("when,title\n1970,A\n", TourText.Unwritable.Reason.FORMAT);
        assertThatThrownBy(() -> with("{\"title\": \"A\"}", at("a").withTitle("two\nlines")))
                .isInstanceOfSatisfying(
                        TourText.Unwritable.class,
                        e -> assertThat(e.reason()).isEqualTo(TourText.Unwritable.Reason.DIFFERENT));
        byte[] damaged = "{\"title\": \"A\"}".getBytes(StandardCharsets.UTF_16LE);
        damaged[23] = (byte) 0xDC;
        assertThatThrownBy(() -> TourText.of(damaged))
                .isInstanceOfSatisfying(
                        TourText.Unwritable.class,
                        e -> assertThat(e.reason()).isEqualTo(TourText.Unwritable.Reason.ENCODING));
    }

    private static void refused(String file, TourText.Unwritable.Reason reason) {
        assertThatThrownBy(() -> TourText.of(utf8(file)))
                .isInstanceOfSatisfying(
                        TourText.Unwritable.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }

    // -- at random

    /// Files of which it is known where the tour stands, since they are put together around it.
    private record RandomFile(Random random, Charset charset) {
        String blanks() {
            var all = List.of("", "", " ", "\n", "\r\n  ", "\t", "\n    ", "  ");
            return all.get(random.nextInt(all.size()));
        }

        String comma() {
            return blanks() + "," + blanks();
        }

        String member(int number) {
            var all = List.of(
                    "\"title\"#:#\"a \\\"tour\\\" \\\\\"",
                    "\"description\"#:#\"é: [{,\\u0041]} ß\"",
                    "\"unknown" + number + "\"#:#[1,#{\"tour\"#:#[#]},#null,#-1.5e3#]",
                    "\"events\"#:#[#{\"id\":\"e" + number + "\",#\"when\":\"1970\",\"title\":\"x\"#}#]",
                    "\"x" + number + "\"#:#true",
                    "\"view\"#:#\"1970\"");
            return fill(all.get(number % all.size()));
        }

        String tour() {
            var all = List.of(
                    "[#]",
                    "[#{\"event\"#:#\"e1\"}#]",
                    "[{\"event\":\"gone\",\"else\":[#1#]},#{#\"span\":\"1970\",\"hide\":[\"date\"]}#]",
                    "null",
                    "{#}",
                    "[#\"no stop\",{}#]");
            return fill(all.get(random.nextInt(all.size())));
        }

        private String fill(String pattern) {
            var text = new StringBuilder();
            for (char c : pattern.toCharArray()) {
                text.append(c == '#' ? blanks() : String.valueOf(c));
            }
            return text.toString();
        }

        byte[] bytes(String text) {
            return text.getBytes(charset);
        }
    }

    private static List<Stop> tour(Random random) {
        var texts = List.of("", "x", "é \"quoted\" \\ 日", "two\n\nlines\t\u2028", "\uD83D\uDE00 </script>");
        var lines = List.of("", "Why?", "日本 'what'", "a / b");
        var dates = List.of("1970", "c. 1960", "-0043/1950", "196X");
        return IntStream.range(0, random.nextInt(4))
                .mapToObj(i -> new Stop(
                        random.nextInt(3) == 0
                                ? List.of(new EventId("e1"), new EventId("é" + i))
                                : List.of(new EventId("e" + i)),
                        lines.get(random.nextInt(lines.size())),
                        random.nextBoolean()
                                ? Optional.empty()
                                : Optional.of(((When.Read) When.parse(dates.get(random.nextInt(dates.size())))).when()),
                        random.nextBoolean() ? List.of() : List.of("lane é"),
                        texts.get(random.nextInt(texts.size())),
                        lines.get(random.nextInt(lines.size())),
                        random.nextBoolean()
                                ? Optional.empty()
                                : Optional.of(Duration.ofSeconds(1 + random.nextInt(900))),
                        random.nextBoolean() ? Optional.empty() : Optional.of(Duration.ofSeconds(30)),
                        random.nextBoolean() ? EnumSet.noneOf(Veil.class) : EnumSet.of(Veil.DATE, Veil.TITLE)))
                .toList();
    }

    @Test
    void everythingOutsideTheTourIsIdenticalAndReadingBackGivesTheTour() throws IOException {
        var charsets = List.of(
                StandardCharsets.UTF_8,
                StandardCharsets.UTF_8,
                StandardCharsets.UTF_16LE,
                StandardCharsets.UTF_16BE,
                ANSI);
        int written = 0;
        int removed = 0;
        for (int seed = 0; seed < 3_000; seed++) {
            var random = new Random(seed);
            var file = new RandomFile(random, charsets.get(random.nextInt(charsets.size())));
            boolean marked = file.charset() != ANSI && random.nextInt(3) == 0;
            var head = new StringBuilder(marked ? "\uFEFF" : "").append('{').append(file.blanks());
            int members = random.nextInt(6);
            int place = random.nextInt(members + 1);
            for (int i = 0; i < place; i++) {
                head.append(i > 0 ? file.comma() : "").append(file.member(i));
            }
            var tail = new StringBuilder();
            for (int i = place; i < members; i++) {
                tail.append(i > place ? file.comma() : "").append(file.member(i));
            }
            var end = file.blanks() + "}" + (random.nextBoolean() ? file.blanks() : "");
            boolean more = members > place;
            var tour = tour(random);
            byte[] before;
            byte[] front;
            byte[] back;
            if (random.nextInt(4) > 0) {
                var commaBefore = place > 0 ? file.comma() : "";
                var name = "\"tour\"" + file.blanks() + ":" + file.blanks();
                var commaAfter = more ? file.comma() : "";
                before = file.bytes(head + commaBefore + name + file.tour() + commaAfter + tail + end);
                boolean same = tour.equals(read(before).tour());
                boolean gone = tour.isEmpty() && !same;
                // the member goes with the comma before it, or, where it is the first, with the one after
                front = file.bytes(gone ? head.toString() : head + commaBefore + name);
                back = file.bytes(gone && place == 0 ? tail + end : commaAfter + tail + end);
                written++;
                removed += gone ? 1 : 0;
            } else {
                var between = place > 0 && more ? file.comma() : "";
                before = file.bytes(head + between + tail + end);
                front = file.bytes(
                        members > 0 ? head + between + tail : head.toString().strip());
                back = file.bytes(end);
            }
            byte[] after = TourText.of(before).with(tour);
            var shown = "seed " + seed + ":\n" + new String(before, file.charset()) + "\n->\n"
                    + new String(after, file.charset());
            assertThat(after.length).as(shown).isGreaterThanOrEqualTo(front.length + back.length);
            assertThat(after).as(shown).startsWith(front).endsWith(back);
            assertThat(read(after)).as(shown).isEqualTo(read(before).withTour(tour));
        }
        assertThat(written).isGreaterThan(1_000);
        assertThat(removed).isGreaterThan(100);
    }
}
