package frieze.format;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// The bytes of a file, which can be read more than once.
public final class Input {
    /// Up to here a file is taken into memory at once, so that what is read a second time is what was read
    /// first.
    private static final long AT_ONCE = 16 << 20;
    /// The most that is taken from something that is no regular file, such as a pipe.
    private static final int FROM_A_PIPE = 256 << 20;

    /// Opens the bytes, from the first one.
    @FunctionalInterface
    public interface Opener {
        InputStream open() throws IOException;
    }

    private final String name;
    private final Optional<Path> file;
    private final Optional<PictureCheck> pictures;
    private final long size;
    private final Opener opener;

    private Input(String name, Optional<Path> file, Optional<PictureCheck> pictures, long size, Opener opener) {
        this.name = name;
        this.file = file;
        this.pictures = pictures;
        this.size = size;
        this.opener = opener;
    }

    /// A file on the disk.
    ///
    /// @throws IOException where there is no such file, or where it may not be read
    public static Input of(Path file) throws IOException {
        var pictures = folderOf(file).map(PictureCheck::in);
        if (Files.isDirectory(file)) {
            throw new FileNotFoundException(file + " is a folder");
        }
        if (Files.isRegularFile(file)) {
            long size = Files.size(file);
            if (size > AT_ONCE) {
                return new Input(file.toString(), Optional.of(file), pictures, size, () -> Files.newInputStream(file));
            }
        }
        try (var in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(FROM_A_PIPE);
            if (in.read() >= 0) {
                throw new IOException(file + " is longer than " + FROM_A_PIPE + " bytes and is no regular file");
            }
            return new Input(
                    file.toString(), Optional.of(file), pictures, bytes.length, () -> new ByteArrayInputStream(bytes));
        }
    }

    /// Bytes in memory, such as the timeline that comes with the program. Pictures beside it are not looked
    /// for.
    public static Input of(String name, byte[] bytes) {
        return new Input(name, Optional.empty(), Optional.empty(), bytes.length, () -> new ByteArrayInputStream(bytes));
    }

    /// A file in an archive.
    ///
    /// @param pictures looks for those beside it in the archive
    public static Input inArchive(String name, byte[] bytes, PictureCheck pictures) {
        return new Input(
                name, Optional.empty(), Optional.of(pictures), bytes.length, () -> new ByteArrayInputStream(bytes));
    }

    /// All that comes out of a stream, such as the standard input. Pictures are not looked for.
    ///
    /// @throws IOException where it cannot be read, or does not end
    public static Input of(String name, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(FROM_A_PIPE);
        if (in.read() >= 0) {
            throw new IOException("longer than " + FROM_A_PIPE + " bytes");
        }
        return of(name, bytes);
    }

    /// As it is shown in problems.
    public String name() {
        return name;
    }

    /// The file on the disk, where it is one.
    public Optional<Path> file() {
        return file;
    }

    /// The folder of the file on the disk.
    public Optional<Path> folder() {
        return file.flatMap(Input::folderOf);
    }

    private static Optional<Path> folderOf(Path file) {
        return Optional.ofNullable(file.toAbsolutePath().getParent());
    }

    /// Looks for the pictures beside it; empty where nobody knows what lies there.
    public Optional<PictureCheck> pictures() {
        return pictures;
    }

    /// Bytes.
    public long size() {
        return size;
    }

    /// The bytes, from the first one.
    public InputStream open() throws IOException {
        return opener.open();
    }
}
