package frieze.format.zip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Archives for tests.
public final class Zips {
    private Zips() {}

    /// @param files by name; packed in the order of their names
    public static byte[] of(Map<String, byte[]> files) throws IOException {
        return of(files, StandardCharsets.UTF_8);
    }

    /// @param names the encoding of the names
    public static byte[] of(Map<String, byte[]> files, Charset names) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bytes, names)) {
            for (var file : new TreeMap<>(files).entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue());
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    /// The same archive with another name for a file, in both places where it stands: as no honest program writes
    /// it.
    ///
    /// @param other of the same length
    public static byte[] renamed(byte[] zip, String name, String other) {
        var text = new String(zip, StandardCharsets.ISO_8859_1);
        return text.replace(name, other).getBytes(StandardCharsets.ISO_8859_1);
    }

    public static byte[] text(String... lines) {
        return String.join("\n", List.of(lines)).getBytes(StandardCharsets.UTF_8);
    }
}
