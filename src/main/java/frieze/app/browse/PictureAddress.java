package frieze.app.browse;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// Where a picture comes from, as a timeline names it. Only files beside the timeline, or further in, and
/// http(s) addresses count.
public sealed interface PictureAddress {
    /// A file that is there.
    record Beside(Path file) implements PictureAddress {}

    /// A place in the network; nothing is loaded from there until the reader allows it.
    record Remote(URI address) implements PictureAddress {
        public String host() {
            return address.getHost().toLowerCase(Locale.ROOT);
        }
    }

    /// Nothing that may be shown.
    ///
    /// @param code key of the reason in the messages of this room
    record Refused(String code) implements PictureAddress {}

    /// @param timeline the file that names the picture; empty where there is none
    static PictureAddress of(String src, Optional<Path> timeline) {
        var named = src.strip();
        var lower = named.toLowerCase(Locale.ROOT);
        if (lower.startsWith("http:") || lower.startsWith("https:")) {
            return LinkOpener.safe(named.replace(" ", "%20"))
                    .<PictureAddress>map(Remote::new)
                    .orElseGet(() -> new Refused("picture.no-address"));
        }
        if (named.isEmpty()) {
            return new Refused("picture.refused");
        }
        if (lower.matches("[a-z][a-z0-9+.-]+:.*") || named.startsWith("//")) {
            return new Refused("picture.no-address");
        }
        return timeline.map(file -> file.toAbsolutePath().normalize().getParent())
                .map(folder -> beside(named, folder))
                .orElseGet(() -> new Refused("picture.missing"));
    }

    private static PictureAddress beside(String named, Path folder) {
        try {
            var wanted = folder.resolve(named);
            if (!Files.exists(wanted) && named.contains("%")) {
                wanted = folder.resolve(URLDecoder.decode(named.replace("+", "%2B"), StandardCharsets.UTF_8));
            }
            if (Path.of(named).isAbsolute() || !wanted.normalize().startsWith(folder)) {
                return new Refused("picture.outside");
            }
            if (!Files.isRegularFile(wanted)) {
                return new Refused("picture.missing");
            }
            // a link inside the folder may lead out of it
            return wanted.toRealPath().startsWith(folder.toRealPath())
                    ? new Beside(wanted.toRealPath())
                    : new Refused("picture.outside");
        } catch (IllegalArgumentException _) {
            // no name that this system can have
            return new Refused("picture.missing");
        } catch (IOException _) {
            return new Refused("picture.unreadable");
        }
    }
}
