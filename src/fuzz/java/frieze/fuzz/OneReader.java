package frieze.fuzz;

import frieze.document.Problem;
import frieze.format.Format;
import frieze.format.Input;
import frieze.format.Progress;
import java.io.IOException;

/// What is asked of a reader whatever the bytes: an answer that holds together, or a file that cannot be read, in
/// bounded time and memory. Called by Jazzer, which looks for bytes that take a new way through the reader.
public final class OneReader {
    /// Name of the system property that says which format reads.
    static final String FORMAT = "frieze.fuzz.format";

    private static final Format READER = Format.ALL.stream()
            .filter(format -> format.id().equals(System.getProperty(FORMAT)))
            .findFirst()
            .orElseThrow();

    private OneReader() {}

    /// Reads one file; throws where a promise is broken.
    public static void fuzzerTestOneInput(byte[] bytes) {
        try {
            var result = READER.read(Input.of("fuzz", bytes), Progress.NONE);
            long listed = result.problems().size();
            if (result.unlisted() < 0 || listed > result.errors() + result.warnings() + result.notes()) {
                throw new IllegalStateException("problems are miscounted");
            }
            for (Problem problem : result.problems()) {
                if (problem.line() < 0 || problem.column() < 0) {
                    throw new IllegalStateException("a problem without a place: " + problem);
                }
            }
            int lanes = result.timeline().lanes().size();
            for (var event : result.timeline().events()) {
                if (event.lane() < 0 || event.lane() >= lanes || event.title().isBlank()) {
                    throw new IllegalStateException("an event that cannot be shown: " + event.id());
                }
            }
        } catch (IOException _) {
            // a file that cannot be read at all is an answer too
        }
    }
}
