package frieze.session;

import frieze.format.Format;
import frieze.format.Input;
import frieze.format.Progress;
import frieze.format.ReadResult;
import frieze.format.table.TableChoices;
import frieze.format.table.Tables;
import frieze.format.workspace.Together;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Reads a timeline from a file, on a worker's thread.
public interface DocumentReader {
    /// @throws IOException where the file cannot be read at all
    /// @throws java.util.concurrent.CancellationException where `progress` says so
    ReadResult read(Path file, Progress progress) throws IOException;

    /// One of several files cannot be read at all.
    final class Unreadable extends IOException {
        private static final long serialVersionUID = 1;

        private final transient Path file;

        Unreadable(Path file, IOException cause) {
            super(cause);
            this.file = file;
        }

        Path file() {
            return file;
        }
    }

    /// Reads several files as one timeline.
    ///
    /// @throws Unreadable where one of them cannot be read at all
    /// @throws java.util.concurrent.CancellationException where `progress` says so
    default ReadResult readTogether(List<Path> files, Progress progress) throws Unreadable {
        var together = new Together();
        for (int i = 0; i < files.size(); i++) {
            try {
                together.add(files.get(i), read(files.get(i), Together.part(i, files.size(), progress)));
            } catch (IOException e) {
                throw new Unreadable(files.get(i), e);
            }
        }
        return together.result(together.origins());
    }

    /// Reads every format that this program knows, and the tours that lie beside the files.
    static DocumentReader ofAllFormats() {
        return TourShelf.NONE.around((file, progress) -> Format.readAny(Input.of(file), progress));
    }

    /// The same, tables as their readers have chosen, and tours as a shelf has them.
    static DocumentReader ofAllFormats(TableChoices tables, TourShelf tours) {
        return tours.around((file, progress) -> Tables.readAny(Input.of(file), tables, progress));
    }

    /// The same without a shelf.
    static DocumentReader ofAllFormats(TableChoices tables) {
        return ofAllFormats(tables, TourShelf.NONE);
    }
}
