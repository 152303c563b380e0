package frieze.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.ThreadLocalRandom;

/// Writes files whole or not at all: into a temporary file beside them, which takes their name only once its
/// bytes are on the disk. Who reads meanwhile sees the old file or the new one, and never half of one.
public final class WholeFile {
    private WholeFile() {}

    /// Writes a new file.
    ///
    /// @throws FileAlreadyExistsException where there is something of this name already: that stays as it is
    public static void create(Path file, byte[] bytes) throws IOException {
        if (Files.exists(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        write(file.toAbsolutePath(), bytes, WholeFile::claim);
    }

    /// Writes a file, be there one of this name or not. Who may read it stays as it was; a link stays a link, and
    /// the file that it leads to is written.
    ///
    /// @throws FileSystemException where something other than a file has this name
    public static void replace(Path file, byte[] bytes) throws IOException {
        if (!Files.exists(file)) {
            write(file.toAbsolutePath(), bytes, WholeFile::move);
            return;
        }
        var real = file.toRealPath();
        if (!Files.isRegularFile(real)) {
            throw new FileSystemException(file.toString(), null, "not a regular file");
        }
        var old = Files.getFileAttributeView(real, PosixFileAttributeView.class);
        write(real, bytes, (temporary, name) -> {
            if (old != null) {
                Files.setPosixFilePermissions(temporary, old.readAttributes().permissions());
            }
            move(temporary, name);
        });
    }

    /// Writes a file that is nobody's business but the user's, be there one of this name or not.
    static void keep(Path file, byte[] bytes) throws IOException {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        write(
                file.toAbsolutePath(),
                bytes,
                WholeFile::move,
                posix
                        ? new FileAttribute<?>[] {
                            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                        }
                        : new FileAttribute<?>[0]);
    }

    /// Gives what has been written its name.
    private interface Naming {
        void name(Path temporary, Path file) throws IOException;
    }

    private static void write(Path file, byte[] bytes, Naming naming, FileAttribute<?>... attributes)
            throws IOException {
        var temporary = file.resolveSibling("." + file.getFileName() + "-"
                + Long.toHexString(ThreadLocalRandom.current().nextLong()) + ".new");
        try {
            var how = java.util.Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            try (var channel = FileChannel.open(temporary, how, attributes)) {
                var rest = ByteBuffer.wrap(bytes);
                while (rest.hasRemaining()) {
                    channel.write(rest);
                }
                channel.force(true);
            }
            naming.name(temporary, file);
            settle(file);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /// Puts the name itself on the disk, too: else a machine that loses power may know the bytes under no name.
    private static void settle(Path file) {
        var folder = file.getParent();
        if (folder == null
                || !file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return;
        }
        try (var names = FileChannel.open(folder, StandardOpenOption.READ)) {
            names.force(true);
        } catch (IOException _) {
            // a folder that may not be listed, or a network that settles no folders: the file is whole all the same,
            // and to say that it could not be written would be wrong
        }
    }

    private static void move(Path temporary, Path file) throws IOException {
        try {
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException _) {
            Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /// A second name for the file fails where the name has been taken meanwhile, which a move would not; where the
    /// disk knows no second names, a look before the move has to do.
    private static void claim(Path temporary, Path file) throws IOException {
        try {
            Files.createLink(file, temporary);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (UnsupportedOperationException | FileSystemException _) {
            Files.move(temporary, file);
        }
    }
}
