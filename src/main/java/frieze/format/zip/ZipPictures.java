package frieze.format.zip;

import frieze.document.Media;
import frieze.format.PictureCheck;
import frieze.format.Progress;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;

/// The pictures in an archive, as the timeline in it names them. Nothing is unpacked to the disk, and nothing before
/// it is to be shown: a picture is read from the archive when somebody looks at it. Links in archives are files
/// like any others here, and lead nowhere. Each opening of an archive gives another object.
public final class ZipPictures implements PictureCheck {
    /// Larger pictures are not shown, bytes unpacked.
    public static final int MOST_BYTES = 40_000_000;

    /// What becomes of a name.
    public sealed interface Found {
        /// What is meant, as it is called in the archive.
        default List<String> entries() {
            return List.of();
        }

        /// @param entry as it is called in the archive
        record There(String entry) implements Found {
            @Override
            public List<String> entries() {
                return List.of(entry);
            }
        }

        record Missing() implements Found {}

        /// It leads out of the folder of the timeline.
        record Outside() implements Found {}

        /// It has more than [#MOST_BYTES].
        record TooLarge(String entry) implements Found {
            @Override
            public List<String> entries() {
                return List.of(entry);
            }
        }

        /// Several files have this name, or one that differs only in capitals: programs disagree on which is meant.
        record Ambiguous(List<String> entries) implements Found {}
    }

    private record File(String entry, String name, long size) {}

    private final Optional<Path> archive;
    private final String folder;
    private final Map<String, List<File>> files;

    private ZipPictures(Optional<Path> archive, String folder, Map<String, List<File>> files) {
        this.archive = archive;
        this.folder = folder;
        this.files = files;
    }

    /// Collects what lies in an archive. Used once.
    static final class Collector {
        private final Map<String, List<File>> files = new HashMap<>();

        void add(ZipEntry entry) {
            var name = plain(entry.getName());
            files.computeIfAbsent(key(name), _ -> new ArrayList<>(1))
                    .add(new File(entry.getName(), name, entry.getSize()));
        }

        /// @param archive empty where it is no file on the disk: its pictures are known then, but cannot be read
        /// @param timeline the file in it that names the pictures
        ZipPictures beside(Optional<Path> archive, String timeline) {
            var name = plain(timeline);
            return new ZipPictures(archive, name.substring(0, name.lastIndexOf('/') + 1), files);
        }
    }

    /// With `/`, and accents as most systems write them.
    private static String plain(String name) {
        var slashes = name.replace('\\', '/');
        return Normalizer.normalize(slashes.startsWith("./") ? slashes.substring(2) : slashes, Normalizer.Form.NFC);
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /// Looks for a picture; unpacks nothing.
    ///
    /// @param src as the timeline names it
    public Found find(String src) {
        Found found = new Found.Missing();
        for (var name : Media.names(src)) {
            found = look(name);
            if (!(found instanceof Found.Missing)) {
                return found;
            }
        }
        return found;
    }

    private Found look(String src) {
        var within = within(plain(src));
        if (within.isEmpty()) {
            return new Found.Outside();
        }
        var name = folder + within.get();
        var alike = files.getOrDefault(key(name), List.of());
        var exact = alike.stream().filter(file -> file.name().equals(name)).toList();
        var candidates = exact.isEmpty() ? alike : exact;
        if (candidates.size() != 1) {
            return candidates.isEmpty()
                    ? new Found.Missing()
                    : new Found.Ambiguous(candidates.stream().map(File::entry).toList());
        }
        var file = candidates.getFirst();
        return file.size() > MOST_BYTES ? new Found.TooLarge(file.entry()) : new Found.There(file.entry());
    }

    /// Without `.` and `..`; empty where it leads out of the folder.
    private static Optional<String> within(String name) {
        if (name.startsWith("/") || name.indexOf(':') >= 0) {
            return Optional.empty();
        }
        var parts = new ArrayDeque<String>();
        for (var part : name.split("/+")) {
            if (part.equals("..")) {
                if (parts.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!part.equals(".")) {
                parts.addLast(part);
            }
        }
        return Optional.of(String.join("/", parts));
    }

    @Override
    public Optional<String> problem(String src) {
        return switch (find(src)) {
            case Found.There _ -> Optional.empty();
            case Found.Missing _, Found.Outside _ -> Optional.of("problem.zip-picture-missing");
            case Found.TooLarge _ -> Optional.of("problem.zip-picture-too-large");
            case Found.Ambiguous _ -> Optional.of("problem.zip-picture-ambiguous");
        };
    }

    /// Unpacks a picture; costs what it is large.
    ///
    /// @param entry as it was found
    /// @throws IOException where the archive is no longer what it was, or is damaged there
    public byte[] read(String entry) throws IOException {
        var file = archive.orElseThrow(() -> new NoSuchFileException(entry));
        try (var zip = OpenZip.open(file)) {
            var packed = zip.getEntry(entry);
            if (packed == null) {
                throw new NoSuchFileException(entry);
            }
            return OpenZip.bytes(zip, packed, MOST_BYTES, Progress.NONE);
        } catch (IllegalArgumentException e) {
            throw new IOException(e);
        }
    }
}
