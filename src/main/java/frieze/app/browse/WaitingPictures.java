package frieze.app.browse;

import frieze.document.Event;
import frieze.document.Media;
import frieze.document.Timeline;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The pictures of a timeline that lie in the network.
///
/// @param count how many places name one
/// @param hosts in alphabetical order
public record WaitingPictures(int count, Set<String> hosts) {
    public static final WaitingPictures NONE = new WaitingPictures(0, Set.of());

    /// Looks through a whole timeline; costs what its texts are long where they hold pictures.
    public static WaitingPictures of(Timeline timeline) {
        var hosts = new TreeSet<String>();
        int count = 0;
        for (var event : timeline.events()) {
            for (var media : all(event)) {
                if (PictureAddress.of(media.src(), Optional.empty()) instanceof PictureAddress.Remote remote) {
                    hosts.add(remote.host());
                    count++;
                }
            }
        }
        return new WaitingPictures(count, hosts);
    }

    private static List<Media> all(Event event) {
        return event.text().contains("![")
                ? Stream.concat(event.media().stream(), Markdown.pictures(event.text()).stream()).toList()
                : event.media();
    }
}
