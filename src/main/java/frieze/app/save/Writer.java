package frieze.app.save;

import frieze.session.Stamp;
import frieze.store.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Writes a copy, but never over what the reader has not agreed to lose.
///
/// @param agreed the state of the file that may be replaced; of a file that is missing nothing may be
record Writer(Copy copy, Path target, Stamp agreed) {
    /// There is another file of this name than the reader has agreed to lose.
    static final class Changed extends IOException {
        private static final long serialVersionUID = 1;

        Changed(Path file) {
            super(file.toString());
        }
    }

    /// @throws Changed where the file is not what it was: nothing has been written then
    Saved write(long losses, boolean elsewhere) throws IOException {
        byte[] bytes = copy.bytes(target);
        if (!Stamp.of(target).equals(agreed)) {
            throw new Changed(target);
        }
        if (Files.exists(target)) {
            WholeFile.replace(target, bytes);
        } else {
            WholeFile.create(target, bytes);
        }
        return new Saved(target, copy.name(), losses, elsewhere ? copy.pictures() : 0);
    }
}
