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
    ReadResult read(Path file, Tasks.Progress progress) throws IOException;

    /// Reads every format that this program knows.
    static DocumentReader ofAllFormats() {
        return (file, progress) -> Format.readAny(Input.of(file), new Progress() {
            @Override
            public void read(long bytes, long of) {
                progress.at(of <= 0 ? 0 : (double) bytes / of);
            }

            @Override
            public boolean cancelled() {
                return progress.abandoned();
            }
        });
    }
}
