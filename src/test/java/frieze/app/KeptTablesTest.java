package frieze.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import frieze.format.table.DayOrder;
import frieze.format.table.Meaning;
import frieze.format.table.TableMapping;
import frieze.store.JsonStore;
import frieze.store.TableHeadings;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was chosen for tables survives the program, and what is wrong in its file harms nobody.
class KeptTablesTest {
    private static TableHeadings read(String text) throws IOException {
        return TableHeadings.CODEC.read(new JsonReader(new StringReader(text)));
    }

    @Test
    void whatIsKeptComesBack() throws IOException {
        var mappings = List.of(
                new TableMapping(
                        List.of("noted", "", "end month"),
                        List.of(Meaning.NONE, Meaning.DATE, Meaning.END_MONTH),
                        DayOrder.MONTH_FIRST),
                new TableMapping(List.of("a", "b"), List.of(Meaning.TITLE, Meaning.SOURCE_URL), DayOrder.BY_CONTENT));
        var text = new StringWriter();
        TableHeadings.CODEC.write(new JsonWriter(text), KeptTables.toKeep(mappings));
        assertThat(text.toString()).contains("end-month").contains("month-first");
        assertThat(KeptTables.of(read(text.toString()))).isEqualTo(mappings);
    }

    @Test
    void whatMeansNothingIsPassedOver() throws IOException {
        var good =
                "{\"names\": [\"a\", \"b\"], \"columns\": [\"date\", \"title\"], \"order\": \"by-content\", \"new\": 1}";
        for (var bad : List.of(
                "{}",
                "7",
                "[\"x\"]",
                good.replace("date", "colour"),
                good.replace("by-content", "sideways"),
                good.replace("[\"a\", \"b\"]", "[\"a\"]"),
                good.replace("\"a\", \"b\"", "\"\", \"\""),
                "{\"names\": [], \"columns\": [], \"order\": \"by-content\"}")) {
            assertThat(KeptTables.of(read("[" + bad + ", " + good + "]")))
                    .as(bad)
                    .hasSize(1);
        }
    }

    @Test
    void aFileThatIsNoneOfThisKindIsSetAside(@TempDir Path folder) throws IOException {
        var file = folder.resolve("tables.json");
        for (var text : List.of("{}", "[{\"names\": 3}]", "[", "")) {
            Files.writeString(file, text);
            var store = new JsonStore<>(file, TableHeadings.CODEC, (work, _) -> work.run(), _ -> {});
            var loaded = store.load();
            assertThat(loaded.value()).as(text).isEqualTo(TableHeadings.NONE);
            assertThat(loaded.setAside()).as(text).isPresent();
        }
    }
}
