package frieze.format.zip;

import frieze.document.Event;
import frieze.document.Media;
import frieze.document.Timeline;
import frieze.format.Conversion;
import frieze.format.Format;
import frieze.format.PictureFiles;
import frieze.format.PictureFiles.Found;
import frieze.format.ReadResult;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Puts a timeline, its tour and its pictures into one archive, which opens on another machine without a network.
/// Used once.
public final class Pack {
    private static final String FOLDER = "pictures/";
    private static final int LONGEST_NAME = 60;

    /// Fetches what lies in the network.
    @FunctionalInterface
    public interface Fetch {
        /// Fetches nothing.
        Fetch NOTHING = _ -> Optional.empty();

        /// @return empty where the user has not allowed it
        /// @throws IOException where it cannot be fetched
        Optional<byte[]> bytes(URI address) throws IOException;
    }

    /// What has been packed.
    ///
    /// @param bytes of the archive
    /// @param pictures how many are in it
    /// @param missing what is not in it, as the timeline names it, each once
    public record Packed(byte[] bytes, int pictures, List<String> missing) {}

    private final ReadResult read;
    private final PictureFiles files;
    private final Fetch fetch;
    /// The pictures by their names in the archive.
    private final Map<String, byte[]> pictures = new LinkedHashMap<>();
    /// What each picture that has been found is called in the archive.
    private final Map<Object, String> names = new HashMap<>();
    private final List<String> missing = new ArrayList<>();

    private Pack(ReadResult read, PictureFiles files, Fetch fetch) {
        this.read = read;
        this.files = files;
        this.fetch = fetch;
    }

    /// Packs what has been read.
    ///
    /// @param file of it; empty for the timeline that comes with the program
    public static Packed of(ReadResult read, Optional<Path> file, Fetch fetch) throws IOException {
        return new Pack(read, new PictureFiles(read, file), fetch).packed();
    }

    private Packed packed() throws IOException {
        var events = new ArrayList<Event>(read.timeline().events().size());
        for (var event : read.timeline().events()) {
            events.add(event.media().isEmpty() ? event : with(event, media(event)));
        }
        var old = read.timeline();
        var timeline = new Timeline(
                old.title(),
                old.description(),
                old.language(),
                old.lanes(),
                old.eras(),
                List.copyOf(events),
                old.tour(),
                old.view(),
                old.folds());
        var alone = new ReadResult(timeline, List.of(), false, 0, 0);
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            put(zip, "timeline.json", new Conversion(alone, Format.ALL.getLast()).bytes());
            for (var picture : pictures.entrySet()) {
                put(zip, picture.getKey(), picture.getValue());
            }
        }
        return new Packed(bytes.toByteArray(), pictures.size(), List.copyOf(missing));
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        var entry = new ZipEntry(name);
        // the same timeline always gives the same archive
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    private static Event with(Event event, List<Media> media) {
        return new Event(
                event.id(),
                event.index(),
                event.when(),
                event.title(),
                event.text(),
                event.lane(),
                event.importance(),
                event.tags(),
                media,
                event.sources(),
                event.links(),
                event.figures(),
                event.notes());
    }

    private List<Media> media(Event event) {
        return event.media().stream()
                .map(media ->
                        new Media(name(event, media).orElse(media.src()), media.alt(), media.caption(), media.credit()))
                .toList();
    }

    /// What a picture is called in the archive; empty where it stays as it is.
    private Optional<String> name(Event event, Media media) {
        if (media.src().isEmpty()) {
            return Optional.empty();
        }
        var found = files.find(event, media.src());
        Object key = found instanceof Found.Remote ? media.src() : found;
        if (found instanceof Found.Embedded) {
            return Optional.empty();
        }
        if (names.containsKey(key)) {
            return Optional.of(names.get(key));
        }
        try {
            var bytes = bytes(found, media.src());
            if (bytes.isPresent()) {
                var name = free(media.src(), bytes.get());
                names.put(key, name);
                pictures.put(name, bytes.get());
                return Optional.of(name);
            }
        } catch (IOException | IllegalArgumentException _) {
            // named among what is missing
        }
        if (!missing.contains(media.src())) {
            missing.add(media.src());
        }
        return Optional.empty();
    }

    private Optional<byte[]> bytes(Found found, String src) throws IOException {
        return switch (found) {
            case Found.OnDisk(var file) -> Optional.of(Files.readAllBytes(file));
            case Found.InArchive(var archive, var entry) -> Optional.of(archive.read(entry));
            case Found.Remote() -> fetch.bytes(URI.create(src.replace(" ", "%20")));
            case Found.Embedded(), Found.Missing() -> Optional.empty();
        };
    }

    /// A name that every system can have, and that no other picture has.
    private String free(String src, byte[] bytes) {
        var plain = src.replaceFirst("[?#].*", "");
        var last = plain.substring(plain.lastIndexOf('/') + 1).replaceAll("[^A-Za-z0-9._-]+", "-");
        var cut = last.substring(Math.max(0, last.length() - LONGEST_NAME)).toLowerCase(Locale.ROOT);
        var name = FOLDER + (pictures.size() + 1) + "-" + (cut.isEmpty() ? "picture" : cut);
        // what is not named like a picture would be taken for another timeline
        return Archive.isPicture(name) ? name : name + ending(bytes);
    }

    private static String ending(byte[] bytes) {
        return switch (bytes.length == 0 ? 0 : bytes[0] & 0xFF) {
            case 0x89 -> ".png";
            case 'G' -> ".gif";
            case 'B' -> ".bmp";
            default -> ".jpg";
        };
    }
}
