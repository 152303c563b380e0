package frieze.format.zip;

import frieze.format.Beginning;
import frieze.format.Format;
import frieze.format.Gathering;
import frieze.format.Input;
import frieze.format.Progress;
import frieze.format.Spot;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// Looks through an archive for the one timeline in it. Of all other files no more is unpacked than their
/// beginning.
final class Archive {
    private static final int MOST_ENTRIES = 10_000;
    /// Bytes of a file that is a timeline.
    private static final int LONGEST = 256 << 20;
    /// How many times its packed size a timeline may have, from [#FREE] bytes on.
    private static final long RATIO = 200;

    private static final long FREE = 16 << 20;
    private static final Pattern PICTURE = Pattern.compile("(?i).*\\.(png|jpe?g|gif|svg|webp|bmp|tiff?|avif)");
    /// Parts of Excel's workbooks and those of OpenDocument, which are archives too.
    private static final Set<String> WORKBOOK = Set.of("xl/workbook.xml", "xl/workbook.bin", "content.xml");
    /// What lies in archives without anybody having put it there.
    private static final Pattern UNSEEN = Pattern.compile("(.*/)?(__MACOSX/.*|\\.[^/]*|Thumbs\\.db|desktop\\.ini)");

    /// A file that is a timeline.
    ///
    /// @param name in the archive
    record Found(Format format, String name, byte[] bytes) {}

    /// The archive is not to be read on.
    private static final class Refused extends IOException {
        private static final long serialVersionUID = 1;

        final transient Object[] arguments;

        Refused(String code, Object... arguments) {
            super(code);
            this.arguments = arguments;
        }
    }

    private final Input input;
    private final Progress progress;
    private final Gathering gathering;
    private final List<Found> found = new ArrayList<>();
    private final ZipPictures.Collector files = new ZipPictures.Collector();
    private final List<String> pictures = new ArrayList<>();
    private int entries;
    private long outside;
    private long others;
    private long nested;
    private boolean workbook;

    private Archive(Input input, Progress progress, Gathering gathering) {
        this.input = input;
        this.progress = progress;
        this.gathering = gathering;
    }

    /// Empty, and reported, where it cannot be read.
    ///
    /// @param file of the archive
    static Optional<Archive> read(Path file, Input input, Progress progress, Gathering gathering) throws IOException {
        var archive = new Archive(input, progress, gathering);
        try (var zip = OpenZip.open(file)) {
            archive.entries(zip);
        } catch (OpenZip.TooMany _) {
            gathering.stop(Spot.FILE, "problem.zip-entries", MOST_ENTRIES);
            return Optional.empty();
        } catch (Refused e) {
            gathering.stop(Spot.FILE, String.valueOf(e.getMessage()), e.arguments);
            return Optional.empty();
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            boolean encrypted = String.valueOf(e.getMessage()).contains("encrypted");
            gathering.stop(Spot.FILE, encrypted ? "problem.zip-encrypted" : "problem.zip-broken");
            return Optional.empty();
        }
        archive.report();
        return Optional.of(archive);
    }

    /// The one file in it that is a timeline; empty, and reported, where there is none, or several.
    Optional<Found> timeline() {
        if (found.size() == 1) {
            return Optional.of(found.getFirst());
        }
        if (found.isEmpty()) {
            gathering.stop(
                    Spot.FILE,
                    workbook ? "problem.zip-workbook" : nested > 0 ? "problem.zip-nested" : "problem.zip-none");
        } else {
            gathering.stop(Spot.FILE, "problem.zip-several", found.size());
        }
        return Optional.empty();
    }

    /// All files in it, as the timeline names them.
    ZipPictures beside(Found timeline) {
        return files.beside(input.file(), timeline.name());
    }

    /// The names of all that look like pictures, in the order of the archive.
    List<String> pictures() {
        return List.copyOf(pictures);
    }

    private void entries(ZipFile zip) throws IOException {
        for (var entry : Collections.list(zip.entries())) {
            if (++entries > MOST_ENTRIES) {
                throw new Refused("problem.zip-entries", MOST_ENTRIES);
            }
            cancel();
            if (!entry.isDirectory()) {
                entry(zip, entry);
            }
        }
        if (entries == 0) {
            throw new Refused("problem.zip-broken");
        }
    }

    private void entry(ZipFile zip, ZipEntry entry) throws IOException {
        var name = entry.getName();
        workbook |= WORKBOOK.contains(name);
        if (leadsOut(name)) {
            outside++;
        } else if (!UNSEEN.matcher(name).matches()) {
            files.add(entry);
            if (isPicture(name)) {
                pictures.add(name);
            } else {
                file(zip, entry);
            }
        }
    }

    /// Whether a file is named like a picture.
    static boolean isPicture(String name) {
        return PICTURE.matcher(name).matches();
    }

    private static boolean leadsOut(String name) {
        var plain = name.replace('\\', '/');
        return plain.startsWith("/") || plain.matches("[A-Za-z]:.*") || ("/" + plain + "/").contains("/../");
    }

    private void file(ZipFile zip, ZipEntry entry) throws IOException {
        var name = entry.getName();
        Format format;
        try (var in = zip.getInputStream(entry)) {
            format = Format.of(Input.of(name, in.readNBytes(Beginning.LENGTH)));
        }
        boolean own = format == Format.ALL.getLast();
        if (format instanceof Zip) {
            nested++;
        } else if (own && !name.toLowerCase(Locale.ROOT).endsWith(".json")) {
            others++;
        } else {
            // of several none is read, so that only the first is kept
            found.add(new Found(format, name, found.isEmpty() ? bytes(zip, entry) : new byte[0]));
        }
    }

    /// All bytes of a timeline.
    private byte[] bytes(ZipFile zip, ZipEntry entry) throws IOException {
        int most = (int) Math.min(LONGEST, Math.max(FREE, RATIO * entry.getCompressedSize()));
        try {
            return OpenZip.bytes(zip, entry, most, progress);
        } catch (OpenZip.TooLarge _) {
            throw most == LONGEST
                    ? new Refused("problem.zip-too-large", LONGEST >> 20, entry.getName())
                    : new Refused("problem.zip-bomb", RATIO, entry.getName());
        }
    }

    private void cancel() {
        if (progress.cancelled()) {
            throw new CancellationException("reading was cancelled");
        }
    }

    private void report() {
        if (outside > 0) {
            gathering.warning(Spot.FILE, "problem.zip-outside", outside);
        }
        if (!found.isEmpty() && others + nested > 0) {
            gathering.note(Spot.FILE, "problem.zip-others", others + nested);
        }
    }
}
