package frieze.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Events are read from bytes only where that gives the same as reading them in full.
class PlainEventsTest {
    private static final String[] WORDS = {
        "Treaty",
        "é",
        "𝄞",
        "日本",
        "\\n",
        "\\t",
        "\\\"",
        "\\\\",
        "\\/",
        "\\u00e9",
        "\\u4E2d",
        " ",
        ",",
        "}",
        "{",
        "]",
        ": ",
        "}, {",
        "\\ud834\\udd1e",
        "\u2028",
        "\u007f"
    };
    /// What is refused, reported or only read in full.
    private static final String[] ODD = {
        "\\u0007", "\\b", "\\f", "\\ud834", "\\x", "\\u12", "\n", "\u0001", "\\u0000", "\\r"
    };
    private static final String[] DATES = {
        "1914",
        "1969-07-20",
        "196X",
        "1914/1918",
        "c. 1970",
        "by 2000",
        "1999-13-01",
        "",
        "  ",
        "44 BC",
        "né",
        "1\\u00391"
    };
    private static final String[] OTHERS = {
        "\"calendar\": \"julian\"",
        "\"sources\": [{\"title\": \"S\", \"url\": \"https://example.org\"}]",
        "\"links\": [{\"to\": \"e1\"}, {\"to\": \"nobody\"}]",
        "\"media\": [{\"src\": \"a.png\"}]",
        "\"figures\": [{\"value\": 5, \"label\": \"l\"}]",
        "\"importance\": 5.0",
        "\"importance\": 50",
        "\"importance\": \"3\"",
        "\"xxportance\": 4",
        "\"titel\": \"T\"",
        "\"ti\\u0074le\": \"U\"",
        "\"title\": 7",
        "\"title\": \"\"",
        "\"text\": null",
        "\"tags\": \"a\"",
        "\"tags\": [\"\", \" \", 3]",
        "\"tags\": []",
        "\"lane\": \"\"",
        "\"id\": \"\"",
        "\"id\": \" \"",
        "\"when\": 1914",
        "\"notes\": {}"
    };

    private static final CodedDates CODED = new CodedDates(0);

    private static PlainEvents plain(byte[] bytes) {
        return new PlainEvents(bytes, new IdTable(List.of()), new KnownDates(), CODED, new Sharing());
    }

    private static boolean isPlain(String event) {
        byte[] bytes = event.getBytes(StandardCharsets.UTF_8);
        var reader = plain(bytes);
        var draft = reader.read(0, 1, 1, 0);
        if (draft != null) {
            assertThat(reader.end()).isEqualTo(bytes.length);
            assertThat(reader.end() - reader.fewer()).isEqualTo(event.length());
        }
        return draft != null;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"when\": \"1914\", \"title\": \"T\"}",
                "{\"id\":\"e1\",\"when\":\"1914\",\"title\":\"T\",\"lane\":\"l\",\"importance\":5,\"tags\":[\"a\",\"b\"],"
                        + "\"text\":\"x\",\"notes\":\"y\"}",
                "{ \"title\" : \"Café 𝄞 日本\" , \"when\"\n:\t\"c. 1970\" , \"tags\" : [ \"é\" , \"b\" ] ,\"importance\": 1 }",
                "{\"when\": \"1914\", \"title\": \"a \\\"b\\\" \\\\ \\/ \\u00e9 \\u4E2D\", \"text\": \"one\\n\\ttwo\\r\"}",
                "{\"when\": \"1914\", \"title\": \"T\", \"tags\": [], \"text\": \"\", \"lane\": \"\"}"
            })
    void whatMostFilesHoldIsPlain(String event) {
        assertThat(isPlain(event)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"title\": \"T\"}",
                "{\"when\": \"1914\"}",
                "{\"when\": \"1914\", \"title\": \" \"}",
                "{\"when\": \"no date\", \"title\": \"T\"}",
                "{\"when\": \"1914\", \"title\": \"T\", \"title\": \"U\"}",
                "{\"when\": \"1914\", \"title\": \"T\", \"xxportance\": 4}",
                "{\"when\": \"1914\", \"title\": \"T\", \"importance\": 6}",
                "{\"when\": \"1914\", \"title\": \"T\", \"importance\": 50}",
                "{\"when\": \"1914\", \"title\": \"T\", \"id\": \"\"}",
                "{\"when\": \"1914\", \"title\": \"T\", \"tags\": [\"a\",]}",
                "{\"when\": \"1914\", \"title\": \"T\\u0000\"}",
                "{\"when\": \"1914\", \"title\": \"two\\nlines\"}",
                "{\"when\": \"1914\", \"title\": \"T\",}",
                "{\"when\": \"1914\", \"title\": \"T\"",
                "{\"when\": \"1914\", \"title\": \"T",
                "{\"when\": \"1914\", \"title\"",
                "{\"when\": \"1914\", \"title\": \"T\\"
            })
    void whatIsWrongOrRareIsLeftToOthers(String event) {
        assertThat(isPlain(event)).isFalse();
    }

    @Test
    void noByteOfACharacterIsTakenForOne() {
        for (int first = 0x80; first < 0x100; first++) {
            for (int second = 0x70; second < 0xD0; second++) {
                for (int third : new int[] {' ', 0x7F, 0x80, 0xBF, 0xC0}) {
                    byte[] bytes = {(byte) first, (byte) second, (byte) third, (byte) 0x80};
                    assertThat(Utf8.length(bytes, 0)).isEqualTo(lengthByJava(bytes));
                }
            }
        }
    }

    private static int lengthByJava(byte[] bytes) {
        for (int length = 2; length <= 4; length++) {
            var text = new String(bytes, 0, length, StandardCharsets.UTF_8);
            if (text.codePointCount(0, text.length()) == 1 && !text.contains("\uFFFD")) {
                return length;
            }
        }
        return 0;
    }

    private static String event(int number, Random random) {
        var fields = new ArrayList<String>();
        fields.add("\"when\": \"" + DATES[random.nextInt(random.nextInt(6) > 0 ? 6 : DATES.length)] + "\"");
        fields.add("\"title\": \"" + words(random) + "\"");
        for (var name : List.of("text", "lane", "notes")) {
            if (random.nextBoolean()) {
                fields.add("\"" + name + "\": \"" + words(random) + "\"");
            }
        }
        if (random.nextBoolean()) {
            fields.add("\"id\": \"e" + random.nextInt(number + 3) + "\"");
        }
        if (random.nextBoolean()) {
            fields.add("\"importance\": " + (1 + random.nextInt(5)));
        }
        if (random.nextBoolean()) {
            fields.add("\"tags\": [\"" + words(random) + "\", \"b\"]");
        }
        if (random.nextInt(6) == 0) {
            fields.add(OTHERS[random.nextInt(OTHERS.length)]);
        }
        Collections.shuffle(fields, random);
        return "{" + String.join(random.nextBoolean() ? "," : " , ", fields) + "}";
    }

    private static String words(Random random) {
        var text = new StringBuilder("w");
        for (int i = random.nextInt(5); i > 0; i--) {
            text.append(
                    random.nextInt(60) == 0 ? ODD[random.nextInt(ODD.length)] : WORDS[random.nextInt(WORDS.length)]);
        }
        return text.toString();
    }

    /// Timeline, problems and places, for sound, odd and damaged files.
    @Test
    void readingThemFromBytesIsNotSeenInAnything() {
        var random = new Random(20261124);
        int plain = 0;
        int broken = 0;
        for (int run = 0; run < 6_000; run++) {
            var json = new StringBuilder("{\"events\": [");
            for (int i = random.nextInt(20); i >= 0; i--) {
                var event = event(i, random);
                plain += isPlain(event) ? 1 : 0;
                json.append(event).append(i == 0 ? "" : random.nextInt(80) == 0 ? " " : ",\n");
            }
            byte[] bytes = json.append("]}").toString().getBytes(StandardCharsets.UTF_8);
            for (int change = random.nextInt(6); change > 3; change--) {
                bytes = PiecesTest.changed(bytes, random);
            }
            PiecesTest.same(bytes, 1 + random.nextInt(3_000), "run " + run);
            broken += PiecesTest.inPieces(bytes, 100).broken() ? 1 : 0;
        }
        assertThat(plain).isGreaterThan(20_000);
        assertThat(broken).isBetween(500, 5_000);
    }
}
