package frieze;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What a formatter cannot hold: short files, speaking names, nothing left open.
class SourceStyleTest {
    private static final int LINES = 500;
    private static final int COLUMNS = 140;
    private static final Pattern EMPTY_NAME = Pattern.compile(
            "\\b(?:class|record|interface|enum)\\s+(\\w+(?:Util|Utils|Utility|Manager|Helper|Helpers|Impl))\\b");
    private static final Pattern LEFT_OPEN = Pattern.compile("\\b(?:TO" + "DO|FIX" + "ME|XX" + "X)\\b");
    private static final Pattern SWALLOWED = Pattern.compile("catch\\s*\\([^)]*\\)\\s*\\{\\s*}");

    @Test
    void everySourceFileKeepsTheHouseRules() throws IOException {
        var found = new ArrayList<String>();
        var files = sources();
        assertThat(files).isNotEmpty();
        for (Path file : files) {
            faults(Files.readString(file)).forEach(fault -> found.add(file + fault));
        }
        assertThat(found).isEmpty();
    }

    @Test
    void theRulesSeeWhatTheyForbid() {
        assertThat(faults("final class File" + "Helper {}"))
                .containsExactly(": FileHelper says nothing about what it does");
        assertThat(faults("// TO" + "DO later")).hasSize(1);
        assertThat(faults("try { f(); } catch (IOException e) {\n}")).hasSize(1);
        assertThat(faults("\n".repeat(501))).hasSize(1);
        assertThat(faults("x".repeat(141))).hasSize(1);
        assertThat(faults("record Lane(String id) {}\n")).isEmpty();
    }

    private static List<String> faults(String text) {
        var found = new ArrayList<String>();
        var lines = text.lines().toList();
        if (lines.size() > LINES) {
            found.add(": " + lines.size() + " lines; " + LINES + " at most");
        }
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).length() > COLUMNS) {
                found.add(":" + (i + 1) + ": " + lines.get(i).length() + " columns; " + COLUMNS + " at most");
            }
            if (LEFT_OPEN.matcher(lines.get(i)).find()) {
                found.add(":" + (i + 1) + ": left open: " + lines.get(i).strip());
            }
        }
        EMPTY_NAME
                .matcher(text)
                .results()
                .forEach(m -> found.add(": " + m.group(1) + " says nothing about what it does"));
        SWALLOWED.matcher(text).results().forEach(m -> found.add(": swallows an exception: " + m.group()));
        return found;
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> all = Files.walk(Path.of("src"))) {
            return all.filter(p -> p.toString().endsWith(".java")).sorted().toList();
        }
    }
}
