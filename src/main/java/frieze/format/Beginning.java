package frieze.format;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;

/// What a format is recognised by: the name of a file and how it begins.
///
/// @param name with or without folders
/// @param bytes the first of the file, at most [#LENGTH]
/// @param text what they say, decoded as well as may be, without a byte order mark; its last characters may be
/// damaged
public record Beginning(String name, byte[] bytes, String text) {
    /// Bytes.
    public static final int LENGTH = 4_096;

    static Beginning of(Input input) throws IOException {
        try (var in = input.open()) {
            byte[] first = in.readNBytes(LENGTH);
            var encoding = Encoding.of(first);
            var text = new String(first, encoding.mark(), first.length - encoding.mark(), encoding.charset());
            return new Beginning(input.name(), first, text);
        }
    }

    /// Whether the name ends so.
    ///
    /// @param extension with its dot, in lower case
    public boolean isNamed(String extension) {
        return name.toLowerCase(Locale.ROOT).endsWith(extension);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Beginning(var otherName, var otherBytes, var otherText)
                && name.equals(otherName)
                && Arrays.equals(bytes, otherBytes)
                && text.equals(otherText);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + Arrays.hashCode(bytes);
    }
}
