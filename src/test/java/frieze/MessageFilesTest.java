package frieze;

import static org.assertj.core.api.Assertions.assertThat;

import frieze.text.Messages;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Every text that a reader sees stands in the message files of its room, in every language, and every one of
/// them is used.
///
/// A key counts as used where the sources hold it as a string literal, or hold a literal that ends in `.` or
/// `-` and begins it (`"severity." + name`).
class MessageFilesTest {
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
    private static final Pattern LOOKUP = Pattern.compile("\\bget\\(\\s*\"([^\"]+)\"\\s*[,)]");
    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]*(\\.[a-zA-Z0-9-]+)+");
    private static final Pattern FILE_NAME =
            Pattern.compile(".*\\.(json|css|png|svg|md|properties|otf|txt|html|java|csv)");
    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");

    /// Language to key to text, for each directory that holds message files.
    private static final Map<Path, Map<String, Map<String, String>>> rooms = new HashMap<>();
    private static final Map<Path, String> sources = new HashMap<>();

    @BeforeAll
    static void read() throws IOException {
        for (Path english : files(RESOURCES, p -> p.endsWith("messages.properties"))) {
            var room = new HashMap<String, Map<String, String>>();
            for (String language : Messages.LANGUAGES) {
                String name = language.equals("en") ? "messages.properties" : "messages_" + language + ".properties";
                room.put(language, load(english.resolveSibling(name)));
            }
            rooms.put(RESOURCES.relativize(english.getParent()), room);
        }
        for (Path file : files(SOURCES, p -> p.toString().endsWith(".java"))) {
            sources.put(SOURCES.relativize(file), Files.readString(file));
        }
        assertThat(sources).isNotEmpty();
    }

    @Test
    void everyLanguageHasTheSameKeysAndPlaceholders() {
        var faults = new TreeSet<String>();
        rooms.forEach((room, languages) -> {
            var keys = new TreeSet<String>();
            languages.values().forEach(texts -> keys.addAll(texts.keySet()));
            for (String key : keys) {
                languages.forEach((language, texts) -> {
                    if (texts.getOrDefault(key, "").isBlank()) {
                        faults.add(room + ": no text for " + key + " in " + language);
                    }
                });
                var shapes = languages.values().stream()
                        .filter(texts -> texts.containsKey(key))
                        .map(texts -> placeholders(texts.get(key)))
                        .collect(Collectors.toSet());
                if (shapes.size() > 1) {
                    faults.add(room + ": " + key + " has placeholders " + shapes);
                }
            }
        });
        assertThat(faults).isEmpty();
    }

    @Test
    void noApostropheIsEatenByTheFormat() {
        var faults = new TreeSet<String>();
        rooms.forEach((room, languages) -> languages.forEach((language, texts) -> texts.forEach((key, text) -> {
            if (LONE_APOSTROPHE.matcher(text).find()) {
                faults.add(room + ": " + key + " in " + language + " has a lone ': write \u2019 or ''");
            }
        })));
        assertThat(faults).isEmpty();
    }

    @Test
    void everyKeyInTheSourcesHasAText() {
        assertThat(missing(allKeys(), sources)).isEmpty();
    }

    @Test
    void everyTextIsUsed() {
        assertThat(unused(allKeys(), sources)).isEmpty();
    }

    @Test
    void theChecksSeeWhatIsWrong() {
        var source = Map.of(
                Path.of("A.java"), "Messages m; m.get(\"fit\"); f(\"menu.open\"); f(\"menu.shut\"); g(\"date.\" + x);");
        var keys = Set.of("menu.open", "date.wrong", "old.text");
        assertThat(missing(keys, source)).containsExactly("A.java: fit", "A.java: menu.shut");
        assertThat(unused(keys, source)).containsExactly("old.text");
        assertThat(placeholders("{0} of {1,number,integer}")).containsExactly(0, 1);
        assertThat(placeholders("{0,choice,0#no events|1#one|1<{1} events}")).containsExactly(0, 1);
        assertThat(LONE_APOSTROPHE.matcher("l'an {0}").find()).isTrue();
    }

    private static Set<String> allKeys() {
        var keys = new HashSet<String>();
        rooms.values().forEach(room -> room.values().forEach(texts -> keys.addAll(texts.keySet())));
        return keys;
    }

    private static List<String> missing(Set<String> keys, Map<Path, String> sources) {
        var families = keys.stream().map(key -> key.split("\\.")[0]).collect(Collectors.toSet());
        var faults = new TreeSet<String>();
        sources.forEach((file, text) -> {
            for (String literal : matches(LITERAL, text)) {
                if (KEY.matcher(literal).matches()
                        && families.contains(literal.split("\\.")[0])
                        && !FILE_NAME.matcher(literal).matches()
                        && !begins(keys, literal)) {
                    faults.add(file + ": " + literal);
                }
            }
            if (text.contains("Messages")) {
                matches(LOOKUP, text).stream()
                        .filter(key -> !keys.contains(key))
                        .forEach(key -> faults.add(file + ": " + key));
            }
        });
        return List.copyOf(faults);
    }

    /// Whether a literal is a key, or with a `.` or `-` at its end begins one.
    private static boolean begins(Set<String> keys, String literal) {
        return keys.contains(literal)
                || literal.matches(".*[.-]") && keys.stream().anyMatch(key -> key.startsWith(literal));
    }

    private static List<String> unused(Set<String> keys, Map<Path, String> sources) {
        var literals = new HashSet<String>();
        sources.values().forEach(text -> literals.addAll(matches(LITERAL, text)));
        var beginnings =
                literals.stream().filter(l -> l.matches("[a-z][a-z0-9.-]*[.-]")).toList();
        return keys.stream()
                .filter(key -> !literals.contains(key) && beginnings.stream().noneMatch(key::startsWith))
                .sorted()
                .toList();
    }

    /// The numbers of the placeholders of a text, also those inside a choice.
    private static Set<Integer> placeholders(String text) {
        int highest = new MessageFormat(text).getFormatsByArgumentIndex().length - 1;
        var found = new TreeSet<Integer>();
        Pattern.compile("\\{(\\d+)").matcher(text).results().forEach(m -> found.add(Integer.valueOf(m.group(1))));
        assertThat(found.isEmpty() ? -1 : found.last()).as(text).isGreaterThanOrEqualTo(highest);
        return found;
    }

    private static List<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(m -> m.group(1)).toList();
    }

    private static Map<String, String> load(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Map.of();
        }
        var properties = new Properties();
        properties.load(new StringReader(Files.readString(file)));
        var texts = new HashMap<String, String>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }

    private static List<Path> files(Path root, Predicate<Path> wanted) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return new ArrayList<>(all.filter(wanted).toList());
        }
    }
}
