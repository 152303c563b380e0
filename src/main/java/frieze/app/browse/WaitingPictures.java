package frieze.app.browse;

import frieze.app.media.Markdown;
import frieze.app.media.PictureAddress;
import frieze.document.Event;
import frieze.document.Media;
import frieze.document.Timeline;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The pictures of a timeline that lie in the network.
///
/// @param byHost how many places name a picture of each host
public record WaitingPictures(Map<String, Integer> byHost) {
    public static final WaitingPictures NONE = new WaitingPictures(Map.of());

    public WaitingPictures {
        byHost = Map.copyOf(byHost);
    }

    /// Looks through a whole timeline; costs what its texts are long where they hold pictures.
    public static WaitingPictures of(Timeline timeline) {
        var hosts = new TreeMap<String, Integer>();
        for (var event : timeline.events()) {
            for (var media : all(event)) {
                if (PictureAddress.of(media.src(), PictureAddress.Home.NONE) instanceof PictureAddress.Remote remote) {
                    hosts.merge(remote.host(), 1, Integer::sum);
                }
            }
        }
        return new WaitingPictures(hosts);
    }

    /// What still waits once these hosts have been allowed.
    public WaitingPictures without(Set<String> allowed) {
        var left = new TreeMap<>(byHost);
        left.keySet().removeAll(allowed);
        return new WaitingPictures(left);
    }

    public int count() {
        return byHost.values().stream().mapToInt(Integer::intValue).sum();
    }

    /// In alphabetical order.
    public List<String> hosts() {
        return byHost.keySet().stream().sorted().toList();
    }

    private static List<Media> all(Event event) {
        return event.text().contains("![")
                ? Stream.concat(event.media().stream(), Markdown.pictures(event.text()).stream())
                        .toList()
                : event.media();
    }
}
