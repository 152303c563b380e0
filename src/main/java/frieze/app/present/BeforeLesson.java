package frieze.app.present;

import frieze.app.media.PictureBytes;
import frieze.format.PictureFiles;
import frieze.format.zip.Pack;
import frieze.present.Preflight;
import frieze.present.Preflight.Finding;
import frieze.present.Tour;
import frieze.present.TourStop;
import frieze.session.LessonFiles;
import frieze.session.Session;
import frieze.session.Stamp;
import frieze.session.Tasks;
import frieze.store.WholeFile;
import frieze.text.Messages;
import frieze.time.DateWording;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/// What there is to do before a lesson: to see what would go wrong in it, and to pack all of it into one file.
final class BeforeLesson {
    private static final int LONGEST_NAME = 60;

    /// A file that has been packed.
    record Packed(Path file, int pictures, List<String> missing) {}

    private final Session session;
    private final Tasks.Line looking;
    private final Tasks.Line packing;
    private final DateWording wording;
    private final Messages texts;

    BeforeLesson(Session session, Tasks tasks, DateWording wording, Messages texts) {
        this.texts = texts;
        this.session = session;
        this.looking = tasks.line();
        this.packing = tasks.line();
        this.wording = wording;
    }

    /// Looks for what would go wrong.
    void check(Consumer<List<Finding>> found, Consumer<Throwable> failed) {
        var document = session.document().get();
        var timeline = document.timeline();
        // only this thread can measure letters
        var count = new PageCount(timeline, wording, new Rulers(), texts);
        var pages = new HashMap<TourStop, Integer>();
        Tour.of(timeline).stops().forEach(stop -> pages.put(stop, count.of(stop)));
        var hosts = session.documents().pictureHosts().get();
        var outside = new LessonFiles(
                new PictureFiles(document.reading(), document.file()), hosts, stop -> pages.getOrDefault(stop, 1));
        looking.start(_ -> Preflight.of(timeline, document.problems(), outside), _ -> {}, found, failed);
    }

    /// Writes all of it into one file; pictures from the network come along where their hosts are allowed.
    ///
    /// @param target which the user has agreed to lose, where it is there
    void pack(Path target, Consumer<Packed> done, Consumer<Throwable> failed) {
        var document = session.document().get();
        var hosts = session.documents().pictureHosts().get();
        var agreed = Stamp.of(target);
        Pack.Fetch fetch = address ->
                address.getHost() != null && hosts.contains(address.getHost().toLowerCase(Locale.ROOT))
                        ? Optional.of(PictureBytes.of(address, hosts))
                        : Optional.empty();
        packing.start(
                _ -> {
                    if (document.files().contains(target)) {
                        throw new IOException(String.valueOf(target.getFileName()));
                    }
                    var packed = Pack.of(document.reading(), document.file(), fetch);
                    if (!Stamp.of(target).equals(agreed)) {
                        throw new FileAlreadyExistsException(target.toString());
                    }
                    if (agreed.exists()) {
                        WholeFile.replace(target, packed.bytes());
                    } else {
                        WholeFile.create(target, packed.bytes());
                    }
                    return new Packed(target, packed.pictures(), packed.missing());
                },
                _ -> {},
                done,
                failed);
    }

    /// A name for the file, without folders: with the ending that a double click opens.
    String suggested() {
        var document = session.document().get();
        var name = document.file()
                .map(file -> file.getFileName().toString().replaceFirst("(?<=.)\\.[^.]*$", ""))
                .orElse(document.timeline().title());
        var plain = name.replaceAll("[\\p{Cntrl}\\\\/:*?\"<>|]", " ").strip();
        var cut = plain.substring(0, Math.min(plain.length(), LONGEST_NAME)).strip();
        return (cut.isEmpty() ? "timeline" : cut) + "-class.frieze";
    }
}
