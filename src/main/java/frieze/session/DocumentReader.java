package frieze.session;

import frieze.format.Format;
import frieze.format.Input;
import frieze.format.Progress;
import frieze.format.ReadResult;
import java.io.IOException;
import java.nio.file.Path;

/// Reads a timeline from a file, on a worker's thread.
public interface DocumentReader {
    /// @throws IOException where the file cannot be read at all
    /// @throws java.util.concurrent.CancellationException where `progress` says so
    ReadResult read(Path file, Progress progress) throws IOException;

    /// Reads every format that this program knows.
    static DocumentReader ofAllFormats() {
        return (file, progress) -> Format.readAny(Input.of(file), progress);
    }
}
