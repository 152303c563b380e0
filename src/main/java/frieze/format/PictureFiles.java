package frieze.format;

import frieze.document.EmbeddedPicture;
import frieze.document.Event;
import frieze.document.Media;
import frieze.format.zip.ZipPictures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/// Where the pictures lie that a timeline names: beside its file, or in the archive that it comes from.
///
/// @param file of the timeline; empty where it is none
public record PictureFiles(ReadResult read, Optional<Path> file) {
    /// What becomes of a name.
    public sealed interface Found {
        /// A file that is there.
        record OnDisk(Path file) implements Found {}

        /// A file in an archive.
        record InArchive(ZipPictures archive, String entry) implements Found {}

        /// It stands in the timeline's own file.
        record Embedded() implements Found {}

        record Remote() implements Found {}

        /// It is not there, or may not be shown.
        record Missing() implements Found {}
    }

    /// @param src as the event names it
    public Found find(Event event, String src) {
        if (EmbeddedPicture.is(src)) {
            return new Found.Embedded();
        }
        if (Media.isRemote(src)) {
            return new Found.Remote();
        }
        var archive = read.archiveOf(event.index());
        if (archive.isPresent()) {
            return archive.get().find(src) instanceof ZipPictures.Found.There(var entry)
                    ? new Found.InArchive(archive.get(), entry)
                    : new Found.Missing();
        }
        var home = read.parts().isEmpty() ? file : read.partOf(event.index()).map(ReadResult.Part::file);
        return home.map(one -> one.toAbsolutePath().normalize().getParent())
                .flatMap(folder -> beside(folder, src))
                .<Found>map(Found.OnDisk::new)
                .orElseGet(Found.Missing::new);
    }

    private static Optional<Path> beside(Path folder, String src) {
        for (var name : Media.names(src)) {
            try {
                var found = Media.beside(folder, name).filter(Files::isRegularFile);
                // a link inside the folder may lead out of it
                if (found.isPresent()
                        && found.get().toRealPath().startsWith(folder.toRealPath())
                        && Files.size(found.get()) <= ZipPictures.MOST_BYTES) {
                    return found;
                }
            } catch (IOException | InvalidPathException _) {
                // what cannot be looked at cannot be shown
            }
        }
        return Optional.empty();
    }
}
