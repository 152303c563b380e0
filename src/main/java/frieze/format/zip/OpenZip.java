package frieze.format.zip;

import frieze.format.Progress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// Opens archives by their list of contents, so that nothing is unpacked that nobody wants.
final class OpenZip {
    /// Bytes of the list of contents: it is taken into memory, and ten thousand files need a tenth of this.
    private static final int LARGEST_LIST = 16 << 20;
    /// Bytes at the end of an archive in which the place of the list is found: the record and its comment.
    private static final int END = 22 + 0xFFFF;

    private static final int END_SIGNATURE = 0x06054B50;
    /// How Windows writes names that no flag says to be UTF-8.
    private static final String OLD_NAMES = "IBM850";

    /// The list of contents is longer than that of any archive of a timeline.
    static final class TooMany extends IOException {
        private static final long serialVersionUID = 1;

        TooMany() {
            super("a list of contents of more than " + LARGEST_LIST + " bytes");
        }
    }

    private OpenZip() {}

    /// @throws ZipException where it is no archive, or is damaged or protected by a password
    /// @throws TooMany where it holds too many files
    static ZipFile open(Path file) throws IOException {
        checkList(file);
        try {
            return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException e) {
            var old = Charset.isSupported(OLD_NAMES) ? Charset.forName(OLD_NAMES) : StandardCharsets.ISO_8859_1;
            return new ZipFile(file.toFile(), old);
        }
    }

    /// Looks at every record that may say how long the list is: a damaged archive may have several. Lists that
    /// only the larger records of archives beyond 4 GB can tell are too long in any case.
    private static void checkList(Path file) throws IOException {
        try (var channel = FileChannel.open(file)) {
            long size = channel.size();
            var end = ByteBuffer.allocate((int) Math.min(size, END)).order(ByteOrder.LITTLE_ENDIAN);
            while (end.hasRemaining() && channel.read(end, size - end.capacity() + end.position()) >= 0) {
                // until it is full
            }
            for (int at = 0; at + 22 <= end.position(); at++) {
                if (end.getInt(at) == END_SIGNATURE && Integer.toUnsignedLong(end.getInt(at + 12)) > LARGEST_LIST) {
                    throw new TooMany();
                }
            }
        }
    }

    /// A file in it unpacks to more than was asked for.
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1;

        TooLarge(String entry, int most) {
            super(entry + " unpacks to more than " + most + " bytes");
        }
    }

    /// All bytes of a file in it, whatever the list of contents says of their number.
    ///
    /// @param progress asked after each block whether to stop
    /// @throws ZipException where they are not what was packed
    /// @throws TooLarge where there are more than `most`
    static byte[] bytes(ZipFile zip, ZipEntry entry, int most, Progress progress) throws IOException {
        var sum = new CRC32();
        var out = new ByteArrayOutputStream();
        var block = new byte[1 << 16];
        try (var in = zip.getInputStream(entry)) {
            for (int count = in.read(block); count >= 0; count = in.read(block)) {
                if (progress.cancelled()) {
                    throw new CancellationException("reading was cancelled");
                }
                if (out.size() + count > most) {
                    throw new TooLarge(entry.getName(), most);
                }
                out.write(block, 0, count);
                sum.update(block, 0, count);
            }
        }
        if (sum.getValue() != entry.getCrc()) {
            throw new ZipException(entry.getName() + " is damaged");
        }
        return out.toByteArray();
    }
}
