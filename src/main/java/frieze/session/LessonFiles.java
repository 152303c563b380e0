package frieze.session;

import frieze.document.Event;
import frieze.document.Media;
import frieze.format.PictureFiles;
import frieze.format.PictureFiles.Found;
import frieze.present.Preflight;
import frieze.present.Preflight.Picture;
import frieze.present.TourStop;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;

/// What the check before a lesson asks, answered by what lies on the disk. Reads no picture.
///
/// @param hosts from which pictures may be loaded
/// @param room how many pages the texts of a stop take
public record LessonFiles(PictureFiles files, Set<String> hosts, ToIntFunction<TourStop> room)
        implements Preflight.Outside {
    @Override
    public Picture picture(Event event, Media media) {
        return switch (files.find(event, media.src())) {
            case Found.OnDisk _, Found.InArchive _, Found.Embedded _ -> new Picture.There();
            case Found.Missing _ -> new Picture.Missing();
            case Found.Remote _ ->
                host(media.src())
                        .<Picture>map(host -> new Picture.Remote(host, hosts.contains(host)))
                        .orElseGet(Picture.Missing::new);
        };
    }

    private static Optional<String> host(String address) {
        try {
            return Optional.ofNullable(
                            URI.create(address.strip().replace(" ", "%20")).getHost())
                    .map(host -> host.toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException _) {
            return Optional.empty(); // no address
        }
    }

    @Override
    public int pages(TourStop stop) {
        return room.applyAsInt(stop);
    }
}
