package frieze.document;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A picture that belongs to an event.
///
/// @param src a path relative to the file, or an http(s) address, as written, or an [EmbeddedPicture]; empty where
/// the file's was refused
/// @param alt what it shows, for those who cannot see it; may be empty
public record Media(String src, String alt, String caption, String credit) {
    /// Whether it comes from the network, and so waits for the reader's permission.
    public boolean isRemote() {
        return isRemote(src);
    }

    /// Whether it is a file that is to lie beside the timeline or below.
    public boolean isBeside() {
        return !src.isEmpty() && !isRemote() && !isEmbedded();
    }

    /// Whether it stands in the file itself.
    public boolean isEmbedded() {
        return EmbeddedPicture.is(src);
    }

    /// The address for people: as it is written, unless it is the picture itself.
    public String shown() {
        return isEmbedded() ? EmbeddedPicture.shown(src) : src;
    }

    /// The file of a picture that lies beside the timeline or below; empty for all others, and for a path that
    /// leads out of the folder.
    ///
    /// @param folder where the file of the timeline lies
    public Optional<Path> beside(Path folder) {
        return beside(folder, src);
    }

    /// The names that a local address may stand for, the likeliest first: as it is written, and as addresses on the
    /// web are written (`my%20picture.png`).
    public static List<String> names(String src) {
        if (src.indexOf('%') < 0) {
            return List.of(src);
        }
        try {
            return List.of(src, URLDecoder.decode(src.replace("+", "%2B"), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException _) {
            return List.of(src); // a per cent sign that begins no code
        }
    }

    /// As [#isRemote()], for an address alone.
    public static boolean isRemote(String src) {
        return src.regionMatches(true, 0, "http://", 0, 7) || src.regionMatches(true, 0, "https://", 0, 8);
    }

    /// As [#beside(Path)], for an address alone.
    public static Optional<Path> beside(Path folder, String src) {
        if (src.isEmpty() || isRemote(src) || src.indexOf(':') >= 0 || src.indexOf('\\') >= 0) {
            return Optional.empty();
        }
        try {
            var base = folder.toAbsolutePath().normalize();
            var file = base.resolve(src).normalize();
            return file.startsWith(base) && !file.equals(base) ? Optional.of(file) : Optional.empty();
        } catch (InvalidPathException _) {
            return Optional.empty(); // a name that this system cannot have is the name of no file
        }
    }
}
