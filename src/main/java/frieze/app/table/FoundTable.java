package frieze.app.table;

import frieze.format.Format;
import frieze.format.Input;
import frieze.format.Progress;
import frieze.format.table.TableBeginning;
import frieze.format.table.TableChoices;
import frieze.format.table.Tables;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A table among the files that are shown.
///
/// @param sure whether it is plain enough how it is meant, or the reader has said so
public record FoundTable(Path file, boolean sure) {
    /// The tables among files, in their order. One that can no longer be read is passed over: whoever shows it
    /// says so.
    public static List<FoundTable> among(List<Path> files, TableChoices choices) {
        var found = new ArrayList<FoundTable>();
        for (var file : files) {
            try {
                var input = Input.of(file);
                if (Format.of(input) instanceof Tables) {
                    var beginning = TableBeginning.of(input, Progress.NONE);
                    boolean chosen = choices.shape(input.name(), beginning).isPresent();
                    found.add(new FoundTable(file, chosen || beginning.guess().isSure()));
                }
            } catch (IOException _) {
                continue;
            }
        }
        return List.copyOf(found);
    }
}
