package frieze.format.zip;

import frieze.format.Format;
import frieze.format.Gathering;
import frieze.format.Input;
import frieze.format.Progress;
import frieze.format.Spot;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/// Looks through a zip in one pass, keeping no more of it in memory than the files that may be a timeline, and stops
/// where it unpacks to more than anybody needs.
final class Archive {
    private static final int MOST_ENTRIES = 10_000;
    /// Bytes of one file that may be a timeline.
    private static final int LONGEST = 256 << 20;
    /// Bytes of all files, unpacked.
    private static final long MOST_BYTES = 1L << 30;
    /// Times the size of the archive, from [#FREE] bytes on.
    private static final long RATIO = 200;

    private static final long FREE = 16 << 20;
    private static final Pattern PICTURE = Pattern.compile("(?i).*\\.(png|jpe?g|gif|svg|webp|bmp|tiff?|avif)");
    /// Parts of Excel's workbooks and those of OpenDocument, which are archives too.
    private static final Set<String> WORKBOOK = Set.of("xl/workbook.xml", "xl/workbook.bin", "content.xml");
    /// What lies in archives without anybody having put it there.
    private static final Pattern UNSEEN = Pattern.compile("(.*/)?(__MACOSX/.*|\\.[^/]*|Thumbs\\.db|desktop\\.ini)");

    /// A file that is a timeline.
    record Found(Format format, Input input) {}

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
    private long unpacked;
    private int entries;
    private long pictures;
    private long outside;
    private long others;
    private long nested;
    private boolean workbook;

    private Archive(Input input, Progress progress, Gathering gathering) {
        this.input = input;
        this.progress = progress;
        this.gathering = gathering;
    }

    /// Empty, and reported, where it cannot be read or unpacks to too much.
    static Optional<Archive> read(Input input, Progress progress, Gathering gathering) throws IOException {
        var archive = new Archive(input, progress, gathering);
        try (var zip = new ZipInputStream(input.open())) {
            archive.entries(zip);
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

    private void entries(ZipInputStream zip) throws IOException {
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (++entries > MOST_ENTRIES) {
                throw new Refused("problem.zip-entries", MOST_ENTRIES);
            }
            if (!entry.isDirectory()) {
                entry(entry, zip);
            }
        }
        if (entries == 0) {
            throw new Refused("problem.zip-broken");
        }
    }

    private void entry(ZipEntry entry, InputStream zip) throws IOException {
        var name = entry.getName();
        workbook |= WORKBOOK.contains(name);
        if (leadsOut(name)) {
            outside++;
            skip(zip);
        } else if (UNSEEN.matcher(name).matches()) {
            skip(zip);
        } else if (PICTURE.matcher(name).matches()) {
            pictures++;
            skip(zip);
        } else {
            file(name, zip);
        }
    }

    private static boolean leadsOut(String name) {
        var plain = name.replace('\\', '/');
        return plain.startsWith("/") || plain.matches("[A-Za-z]:.*") || ("/" + plain + "/").contains("/../");
    }

    private void file(String name, InputStream zip) throws IOException {
        var bytes = bytes(zip);
        var inside = Input.of(input.name() + " › " + name, bytes);
        var format = Format.of(inside);
        boolean own = format == Format.ALL.getLast();
        if (format instanceof Zip) {
            nested++;
        } else if (own && !name.toLowerCase(Locale.ROOT).endsWith(".json")) {
            others++;
        } else {
            // of several none is read, so that only the first is kept
            found.add(new Found(format, found.isEmpty() ? inside : Input.of(name, new byte[0])));
        }
    }

    /// All bytes of an entry.
    private byte[] bytes(InputStream zip) throws IOException {
        var out = new ByteArrayOutputStream();
        var block = new byte[1 << 16];
        for (int count = zip.read(block); count >= 0; count = zip.read(block)) {
            count(count);
            if (out.size() + count > LONGEST) {
                throw new Refused("problem.zip-too-large", LONGEST >> 20);
            }
            out.write(block, 0, count);
        }
        return out.toByteArray();
    }

    /// Unpacks an entry only to find the next one.
    private void skip(InputStream zip) throws IOException {
        var block = new byte[1 << 16];
        for (int count = zip.read(block); count >= 0; count = zip.read(block)) {
            count(count);
        }
    }

    private void count(int bytes) throws IOException {
        if (progress.cancelled()) {
            throw new CancellationException("reading was cancelled");
        }
        unpacked += bytes;
        if (unpacked > MOST_BYTES) {
            throw new Refused("problem.zip-too-large", MOST_BYTES >> 20);
        }
        if (unpacked > FREE && unpacked > RATIO * input.size()) {
            throw new Refused("problem.zip-bomb", RATIO);
        }
    }

    private void report() {
        if (outside > 0) {
            gathering.warning(Spot.FILE, "problem.zip-outside", outside);
        }
        if (found.isEmpty()) {
            return;
        }
        if (others + nested > 0) {
            gathering.note(Spot.FILE, "problem.zip-others", others + nested);
        }
        if (pictures > 0) {
            gathering.note(Spot.FILE, "problem.zip-pictures", pictures);
        }
    }
}
