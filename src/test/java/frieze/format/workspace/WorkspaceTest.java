package frieze.format.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import frieze.document.Event;
import frieze.document.Problem;
import frieze.format.Format;
import frieze.format.Input;
import frieze.format.Progress;
import frieze.format.ReadResult;
import frieze.format.ReadResult.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkspaceTest {
    @TempDir
    private Path folder;

    private Path one;
    private Path other;

    @BeforeEach
    void write() throws IOException {
        one = Files.writeString(
                folder.resolve("one.json"),
                "{\"title\": \"One\", \"events\": [{\"when\": \"1970\", \"title\": \"A\"}]}");
        Files.createDirectory(folder.resolve("deep"));
        other = Files.writeString(
                folder.resolve("deep/the \"other\".json"),
                "{\"events\": [{\"when\": \"1971\", \"title\": \"B\"}, "
                        + "{\"when\": \"soon\", \"title\": \"C\"}, {\"when\": \"1972\", \"title\": \"D\"}]}");
    }

    private Path workspace(String text) throws IOException {
        return Files.writeString(folder.resolve("both.frieze"), text);
    }

    private static ReadResult read(Path file) throws IOException {
        return Format.readAny(Input.of(file), Progress.NONE);
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        var target = folder.resolve("deep/both.frieze");
        Files.writeString(target, Workspace.text(List.of(one, other), target));
        assertThat(target).content().contains("\"../one.json\"", "\"the \\\"other\\\".json\"");
        var read = read(target);
        assertThat(read.origin()).hasToString("Frieze workspace (Frieze)");
        assertThat(read.timeline().events()).extracting(Event::title).containsExactly("A", "B", "D");
        assertThat(read.timeline().title()).isEqualTo("One · the \"other\"");
        assertThat(read.parts())
                .containsExactly(new Part(one, 1, Optional.empty()), new Part(other, 2, Optional.empty()));
        assertThat(read.partOf(0).map(Part::file)).contains(one);
        assertThat(read.partOf(2).map(Part::file)).contains(other);
        assertThat(read.partOf(3)).isEmpty();
        assertThat(read.errors()).isEqualTo(1);
        assertThat(read.problems()).extracting(Problem::file).containsExactly(other.toString());
    }

    @Test
    void whatCannotBeOpenedIsSaidAndTheRestIsShown() throws IOException {
        Files.writeString(folder.resolve("nested.frieze"), "{\"workspace\": 1, \"files\": [\"both.frieze\"]}");
        var read = read(workspace("""
                {"workspace": 1, "files": ["one.json",
                 "none.json",
                 "nested.frieze",
                 "both.frieze",
                 "./one.json", "deep", 7, "\\u0000"]}
                """));
        assertThat(read.timeline().events()).hasSize(1);
        assertThat(read.problems())
                .extracting(problem -> problem.line() + " " + problem.code())
                .containsExactly(
                        "5 problem.workspace-twice",
                        "5 problem.workspace-file",
                        "5 problem.workspace-file",
                        "2 problem.workspace-file",
                        "3 problem.workspace-nested",
                        "4 problem.workspace-nested",
                        "5 problem.workspace-file");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"workspace\": 1}",
                "{\"workspace\": 1, \"files\": {}}",
                "{\"workspace\": 1, \"files\": [",
                "{\"workspace\": 1, \"files\": []}"
            })
    void anEmptyWorkspaceIsAProblem(String text) throws IOException {
        var read = read(workspace(text));
        assertThat(read.timeline().events()).isEmpty();
        assertThat(read.problems()).extracting(Problem::code).contains("problem.workspace-empty");
    }

    @Test
    void whatIsRefusedIsWrittenInNothing() throws IOException {
        Files.writeString(folder.resolve("table.csv"), "date,title\n1970,A\n");
        Files.writeString(folder.resolve("page.json"), "<!DOCTYPE html><html><body>No</body></html>");
        var read = read(workspace("{\"workspace\": 1, \"files\": [\"table.csv\", \"page.json\"]}"));
        assertThat(read.broken()).isTrue();
        assertThat(read.timeline().events()).hasSize(1);
        assertThat(read.origin()).hasToString("Frieze workspace (CSV)");
    }

    @Test
    void theListOfFilesEnds() throws IOException {
        var names = new StringBuilder("{\"workspace\": 1, \"files\": [\"one.json\"");
        for (int i = 0; i < 100; i++) {
            Files.copy(one, folder.resolve(i + ".json"));
            names.append(", \"").append(i).append(".json\"");
        }
        var read = read(workspace(names.append("]}").toString()));
        assertThat(read.parts()).hasSize(Workspace.MOST);
        assertThat(read.errors()).isEqualTo(101 - Workspace.MOST);
    }

    @Test
    void fromStandardInputNoFileIsFound() throws IOException {
        var input =
                Input.of("<stdin>", "{\"workspace\": 1, \"files\": [\"one.json\"]}".getBytes(StandardCharsets.UTF_8));
        assertThat(Format.readAny(input, Progress.NONE).errors()).isEqualTo(2);
    }

    @Test
    void onlyAWorkspaceIsRecognised() throws IOException {
        assertThat(Format.of(Input.of(workspace("{\"files\": [], \"workspace\": 1}"))))
                .isInstanceOf(Workspace.class);
        assertThat(Format.of(Input.of(workspace("{\"events\": []}")))).isNotInstanceOf(Workspace.class);
        assertThat(Format.of(Input.of(one))).isNotInstanceOf(Workspace.class);
    }
}
