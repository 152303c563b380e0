package frieze.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import frieze.document.LaneShape;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The schema that editors use and the reader say the same of every file.
class SchemaTest {
    private static final JsonObject SCHEMA = schema();
    private static final SchemaCheck CHECK = new SchemaCheck(SCHEMA);

    private static JsonObject schema() {
        try (var in = TimelineJson.class.getResourceAsStream("timeline.schema.json")) {
            return JsonParser.parseString(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .getAsJsonObject();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void theSchemaNamesTheFieldsThatTheReaderKnows() {
        var objects = Map.of(
                "lane", Fields.LANE,
                "era", Fields.ERA,
                "event", Fields.EVENT,
                "media", Fields.MEDIA,
                "source", Fields.SOURCE,
                "link", Fields.LINK,
                "figure", Fields.FIGURE,
                "stop", Fields.STOP);
        assertThat(SCHEMA.getAsJsonObject("properties").keySet()).containsExactlyElementsOf(Fields.TIMELINE.names());
        objects.forEach((name, fields) -> assertThat(CHECK.resolve("#/$defs/" + name)
                        .getAsJsonObject("properties")
                        .keySet())
                .as(name)
                .containsExactlyElementsOf(fields.names()));
        var shapes = Stream.of(LaneShape.values())
                .map(shape -> shape.name().toLowerCase(Locale.ROOT))
                .toList();
        assertThat(CHECK.resolve("#/$defs/lane")
                        .getAsJsonObject("properties")
                        .getAsJsonObject("shape")
                        .getAsJsonArray("enum")
                        .asList())
                .extracting(JsonElement::getAsString)
                .containsExactlyElementsOf(shapes);
    }

    @Test
    void everyFieldIsExplained() {
        var objects = new ArrayList<JsonObject>();
        objects.add(SCHEMA);
        SCHEMA.getAsJsonObject("$defs").asMap().values().stream()
                .map(JsonElement::getAsJsonObject)
                .filter(rule -> rule.has("properties"))
                .forEach(objects::add);
        assertThat(objects)
                .hasSize(9)
                .allSatisfy(rule -> rule.getAsJsonObject("properties")
                        .asMap()
                        .forEach((name, property) -> assertThat(
                                        property.getAsJsonObject().get("description"))
                                .as(name)
                                .isNotNull()));
    }

    @Test
    void theDatesThatItProposesAreDates() {
        var examples = CHECK.resolve("#/$defs/date").getAsJsonArray("examples").asList();
        assertThat(examples)
                .isNotEmpty()
                .allSatisfy(date -> assertThat(
                                Reading.of("{\"view\": " + date + "}").problems())
                        .isEmpty());
    }

    @Test
    void theStoryFollowsTheSchema() throws Exception {
        assertThat(CHECK.faults(JsonParser.parseString(Files.readString(Path.of("timeline.json")))))
                .isEmpty();
    }

    static Stream<String> sound() {
        return Stream.of(
                "{}",
                "{\"$schema\": \"x\", \"title\": \"\"}",
                "{\"events\": [], \"lanes\": [], \"eras\": [], \"tour\": [], \"folds\": []}",
                "{\"language\": \"zh-Hans-CN\"}",
                event("\"importance\": 5.0"),
                event("\"figures\": [{\"value\": 0}, {\"value\": 1e3, \"label\": \"\"}]"),
                event(
                        "\"sources\": [{\"title\": \"T\"}, {\"url\": \"mailto:a@b\"}, {\"author\": \"A\", \"url\": \"\"}]"),
                event("\"media\": [{\"src\": \"a b/c.png\", \"alt\": \"x\"}, {\"src\": \"https://example.org/\"}]"),
                event("\"media\": [{\"src\": \"data:image/png;base64,iVBORw0KGgo=\"},"
                        + " {\"src\": \"data:image/jpg;base64,/9j/\"}, {\"src\": \"data:image/gif;base64,R0lGODlh\"},"
                        + " {\"src\": \"data:image/bmp;base64,Qk0=\"}, {\"src\": \"data:image/bmp;base64,"
                        + "Qk3/".repeat(2_000)
                        + "\"}]"),
                event("\"calendar\": \"gregorian\", \"notes\": \"\\n\", \"lane\": \"\""),
                "{\"lanes\": [{\"id\": \"x\", \"colour\": 8, \"shape\": \"down\"}]}");
    }

    private static String event(String fields) {
        return "{\"events\": [{\"when\": \"1970\", \"title\": \"x\", " + fields + "}]}";
    }

    @ParameterizedTest
    @MethodSource
    void sound(String json) {
        assertThat(CHECK.faults(JsonParser.parseString(json))).isEmpty();
        assertThat(Reading.of(json).problems()).isEmpty();
    }

    static Stream<String> faulty() {
        return Stream.of(
                "[]",
                "\"text\"",
                "{\"titel\": \"x\"}",
                "{\"title\": 1}",
                "{\"title\": null}",
                "{\"title\": \"" + "x".repeat(1001) + "\"}",
                "{\"description\": \"" + "x".repeat(200_001) + "\"}",
                "{\"language\": \"e\"}",
                "{\"view\": \"\"}",
                "{\"folds\": \"1980\"}",
                "{\"folds\": [1980]}",
                "{\"events\": {}}",
                "{\"events\": [[]]}",
                "{\"events\": [{\"title\": \"x\"}]}",
                "{\"events\": [{\"when\": \"1970\"}]}",
                "{\"events\": [{\"when\": \" \", \"title\": \"x\"}]}",
                "{\"events\": [{\"when\": \"1970\", \"title\": \"\"}]}",
                event("\"id\": \"\""),
                event("\"calendar\": \"mayan\""),
                event("\"importance\": 0"),
                event("\"importance\": 6"),
                event("\"importance\": 2.5"),
                event("\"importance\": \"2\""),
                event("\"tags\": [\"\"]"),
                event("\"tags\": [{}]"),
                event("\"tags\": {}"),
                event("\"lane\": 1"),
                event("\"media\": [{\"alt\": \"x\"}]"),
                event("\"media\": [{\"src\": \"\"}]"),
                event("\"media\": [{\"src\": \" \"}]"),
                event("\"media\": [{\"src\": \"../x\"}]"),
                event("\"media\": [{\"src\": \"/x\"}]"),
                event("\"media\": [{\"src\": \"" + "x".repeat(1001) + "\"}]"),
                event("\"media\": [{\"src\": \"data:image/svg+xml;base64,PHN2Zz4=\"}]"),
                event("\"media\": [{\"src\": \"data:image/png;base64,PHN2Zz4=\"}]"),
                event("\"media\": [{\"src\": \"data:image/png,iVBORw0KGgo=\"}]"),
                event("\"media\": [{\"src\": \"data:image/png;base64,iVBORw0KGgo@\"}]"),
                event("\"media\": [{\"src\": \"data:\"}]"),
                event("\"media\": [{\"src\": \"file:x\"}]"),
                event("\"media\": [{\"src\": \"a\\\\b\"}]"),
                event("\"media\": [{\"src\": \"a/..\"}]"),
                event("\"sources\": [{}]"),
                event("\"sources\": [{\"title\": \" \"}]"),
                event("\"sources\": [{\"title\": \"x\", \"url\": \"ftp://x\"}]"),
                event("\"sources\": [{\"title\": \"x\", \"url\": \"https://a b\"}]"),
                event("\"links\": [{\"label\": \"x\"}]"),
                event("\"links\": [{\"to\": \"\"}]"),
                event("\"figures\": [{\"value\": -1}]"),
                event("\"figures\": [{\"label\": \"x\"}]"),
                event("\"figures\": [{\"value\": 1000000000001}]"),
                event("\"colour\": 1"),
                "{\"lanes\": [{\"title\": \"x\"}]}",
                "{\"lanes\": [{\"id\": \"\"}]}",
                "{\"lanes\": [{\"id\": \"x\", \"colour\": 0}]}",
                "{\"lanes\": [{\"id\": \"x\", \"colour\": 9}]}",
                "{\"lanes\": [{\"id\": \"x\", \"shape\": \"Circle\"}]}",
                "{\"eras\": [{\"title\": \"x\"}]}",
                "{\"eras\": [{\"when\": \"1970\"}]}",
                "{\"tour\": [{}]}",
                "{\"tour\": [{\"event\": \"\"}]}");
    }

    @ParameterizedTest
    @MethodSource
    void faulty(String json) {
        assertThat(CHECK.faults(JsonParser.parseString(json))).isNotEmpty();
        assertThat(Reading.of(json).problems()).isNotEmpty();
    }

    /// What the reader knows and a schema cannot say: whether a date is one, and whether names lead somewhere.
    private static final List<String> BEYOND_A_SCHEMA = List.of(
            "problem.date",
            "problem.link-to-nowhere",
            "problem.stop-to-nowhere",
            "problem.unknown-lane",
            "problem.undeclared-lane",
            "problem.duplicate-id",
            "problem.duplicate-lane",
            "problem.duplicate-key");

    @Test
    void bothSayTheSameOfTheStoryWithAnyValueReplaced() throws Exception {
        var story = Files.readString(Path.of("timeline.json"));
        var random = new Random(11);
        int faulty = 0;
        for (int i = 0; i < 3_000; i++) {
            var json = JsonParser.parseString(story);
            replaceOne(json, random);
            var faults = CHECK.faults(json);
            var problems = Reading.of(json.toString()).problems().stream()
                    .filter(problem -> !BEYOND_A_SCHEMA.contains(problem.code()))
                    .toList();
            faulty += faults.isEmpty() ? 0 : 1;
            assertThat(problems.isEmpty())
                    .as("run %d: %s, %s", i, faults, problems)
                    .isEqualTo(faults.isEmpty());
        }
        assertThat(faulty).isBetween(1_000, 2_900);
    }

    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "{}",
            "[]",
            "\"\"",
            "\"x\"",
            "\"1970\"",
            "0",
            "3",
            "4.0",
            "-1",
            "2.5",
            "[\"x\"]",
            "[{}]",
            "{\"x\": 1}");

    private static void replaceOne(JsonElement root, Random random) {
        var at = root;
        while (true) {
            var value = JsonParser.parseString(VALUES.get(random.nextInt(VALUES.size())));
            if (at instanceof JsonObject object) {
                var names = List.copyOf(object.keySet());
                var name = names.get(random.nextInt(names.size()));
                if (random.nextInt(8) == 0) {
                    object.remove(name);
                    return;
                }
                if (object.get(name).isJsonPrimitive() || random.nextInt(6) == 0) {
                    object.add(name, value);
                    return;
                }
                at = object.get(name);
            } else if (at instanceof JsonArray array) {
                int index = random.nextInt(array.size());
                if (array.get(index).isJsonPrimitive() || random.nextInt(6) == 0) {
                    array.set(index, value);
                    return;
                }
                at = array.get(index);
            }
        }
    }
}
