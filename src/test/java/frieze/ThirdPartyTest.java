package frieze;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Whoever adds a library names it, and adds its licence text, in what the distribution says about its parts.
class ThirdPartyTest {
    private static final Path LICENCES = Path.of("src/packaging/licences");
    private static final Pattern DEPENDENCY = Pattern.compile("<dependency>.*?</dependency>", Pattern.DOTALL);
    private static final Pattern ARTIFACT = Pattern.compile("<artifactId>(.+?)</artifactId>");
    private static final Pattern TEXT = Pattern.compile("`([\\w.-]+\\.txt)`");
    /// These two come from elsewhere in the project: its own licence, and that of the typeface beside its
    /// files.
    private static final List<String> ELSEWHERE = List.of("frieze-MIT.txt", "Inter-OFL-1.1.txt");

    @Test
    void everyLibraryThatShipsIsNamedWithItsLicence() throws IOException {
        String list = Files.readString(LICENCES.resolve("README.md"));
        List<String> shipped = DEPENDENCY
                .matcher(Files.readString(Path.of("pom.xml")))
                .results()
                .map(match -> match.group())
                .filter(dependency ->
                        !dependency.contains("<scope>test</scope>") && !dependency.contains("<scope>provided</scope>"))
                .map(dependency -> ARTIFACT.matcher(dependency)
                        .results()
                        .findFirst()
                        .orElseThrow()
                        .group(1))
                .toList();
        assertThat(shipped).contains("javafx-controls", "gson");
        assertThat(shipped).allSatisfy(artifact -> assertThat(list).contains("`" + artifact + "`"));
    }

    @Test
    void everyLicenceTextThatIsNamedIsThere() throws IOException {
        var named = TEXT.matcher(Files.readString(LICENCES.resolve("README.md")))
                .results()
                .map(match -> match.group(1))
                .toList();
        assertThat(named).isNotEmpty();
        assertThat(named).allMatch(text -> ELSEWHERE.contains(text) || Files.exists(LICENCES.resolve(text)));
    }
}
