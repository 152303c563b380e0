package frieze.app.media;

import frieze.document.EmbeddedPicture;
import frieze.document.Media;
import frieze.format.zip.ZipPictures;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// Where a picture comes from, as a timeline names it. Only files beside the timeline, or further in, and
/// http(s) addresses count, and pictures that stand in the file; of a timeline in an archive, only files beside it in
/// there.
public sealed interface PictureAddress {
    /// A file that is there.
    record Beside(Path file) implements PictureAddress {}

    /// A file in an archive that is there.
    ///
    /// @param entry as it is called there
    record Archived(ZipPictures archive, String entry) implements PictureAddress {}

    /// A place in the network; nothing is loaded from there until the reader allows it.
    record Remote(URI address) implements PictureAddress {
        public String host() {
            return address.getHost().toLowerCase(Locale.ROOT);
        }
    }

    /// The picture itself, which may be unsound.
    record Embedded(String src) implements PictureAddress {}

    /// Nothing that may be shown.
    ///
    /// @param code key of the reason in the messages of this room
    record Refused(String code) implements PictureAddress {}

    /// Where the pictures of a timeline lie.
    ///
    /// @param timeline the file that names them; empty where there is none
    /// @param archive that the file is, if it is one
    record Home(Optional<Path> timeline, Optional<ZipPictures> archive) {
        public static final Home NONE = new Home(Optional.empty(), Optional.empty());
    }

    static PictureAddress of(String src, Home home) {
        var named = src.strip();
        if (EmbeddedPicture.is(named)) {
            return new Embedded(named);
        }
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
        if (home.archive().isPresent()) {
            return within(home.archive().get(), named);
        }
        return home.timeline()
                .map(file -> file.toAbsolutePath().normalize().getParent())
                .map(folder -> beside(named, folder))
                .orElseGet(() -> new Refused("picture.missing"));
    }

    private static PictureAddress within(ZipPictures archive, String named) {
        return switch (archive.find(named)) {
            case ZipPictures.Found.There(var entry) -> new Archived(archive, entry);
            case ZipPictures.Found.Missing _ -> new Refused("picture.missing");
            case ZipPictures.Found.Outside _ -> new Refused("picture.outside");
            case ZipPictures.Found.TooLarge _ -> new Refused("picture.too-large");
            case ZipPictures.Found.Ambiguous _ -> new Refused("picture.ambiguous");
        };
    }

    private static PictureAddress beside(String named, Path folder) {
        try {
            var names = Media.names(named);
            var wanted = folder.resolve(named);
            if (!Files.exists(wanted)) {
                wanted = folder.resolve(names.getLast());
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
