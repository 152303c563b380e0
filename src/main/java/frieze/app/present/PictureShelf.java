package frieze.app.present;

import frieze.app.media.PictureAddress;
import frieze.app.media.PictureDecoder;
import frieze.document.Event;
import frieze.document.EventId;
import frieze.document.Media;
import frieze.present.Show;
import frieze.session.Presentation;
import frieze.session.Tasks;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.image.Image;

/// The pictures that a class sees now or at one of the next stops: loaded ahead, beside the window, as large as they
/// are shown. All others are let go, so that a long tour takes no more memory than a short one. Nothing is loaded from
/// the network but from hosts that the reader has allowed.
final class PictureShelf implements ClassPictures {
    /// Stops that are looked ahead.
    private static final int AHEAD = 2;

    private sealed interface Place {
        /// @param line what abandons it
        record Loading(Tasks.Line line) implements Place {}

        record Loaded(Image image) implements Place {}

        record Refused() implements Place {}
    }

    private final Presentation presentation;
    private final Tasks tasks;
    private final Consumer<Media> changed;
    private final Map<Media, Place> places = new HashMap<>();
    private PictureDecoder decoder = new PictureDecoder(1, 1);
    private Set<String> hosts = Set.of();

    /// @param changed hears that a picture has come, or will not
    PictureShelf(Presentation presentation, Tasks tasks, Consumer<Media> changed) {
        this.presentation = presentation;
        this.tasks = tasks;
        this.changed = changed;
    }

    /// Pictures are shown no larger than this, px: those of another size are loaded anew.
    void size(double width, double height) {
        var next = new PictureDecoder((int) Math.max(1, Math.ceil(width)), (int) Math.max(1, Math.ceil(height)));
        if (!next.equals(decoder)) {
            clear();
            decoder = next;
        }
    }

    /// Gets what is seen now, and then what will be next; lets go of the rest.
    void follow(Show show, Function<EventId, Optional<Event>> find) {
        var allowed = presentation.session().documents().pictureHosts().get();
        if (!allowed.equals(hosts)) {
            hosts = allowed;
            places.values().removeIf(Place.Refused.class::isInstance);
        }
        var wanted = new HashSet<Media>();
        want(show.shown(find), wanted);
        for (int stop = show.at();
                stop <= show.at() + AHEAD && stop < show.tour().size();
                stop++) {
            want(show.tour().stop(stop).events(), wanted);
        }
        places.entrySet().removeIf(entry -> {
            boolean old = !wanted.contains(entry.getKey());
            if (old && entry.getValue() instanceof Place.Loading(var line)) {
                line.abandon();
            }
            return old;
        });
    }

    private void want(List<Event> events, Set<Media> wanted) {
        events.stream()
                .findFirst()
                .ifPresent(event -> event.media().stream().findFirst().ifPresent(media -> {
                    wanted.add(media);
                    if (!places.containsKey(media)) {
                        load(event, media);
                    }
                }));
    }

    private void load(Event event, Media media) {
        var document = presentation.session().document().get();
        var home = new PictureAddress.Home(
                document.fileOf(event), document.reading().archiveOf(event.index()));
        var allowed = hosts;
        var size = decoder;
        var line = tasks.line();
        places.put(media, new Place.Loading(line));
        line.start(
                _ -> size.decode(allowed(PictureAddress.of(media.src(), home), allowed), allowed),
                _ -> {},
                image -> arrived(media, new Place.Loaded(image)),
                _ -> arrived(media, new Place.Refused()));
    }

    /// What waits for the reader's word is not asked for.
    private static PictureAddress allowed(PictureAddress address, Set<String> hosts) {
        return address instanceof PictureAddress.Remote remote && !hosts.contains(remote.host())
                ? new PictureAddress.Refused("picture.waiting")
                : address;
    }

    private void arrived(Media media, Place place) {
        if (places.containsKey(media)) {
            places.put(media, place);
            changed.accept(media);
        }
    }

    @Override
    public Optional<Image> image(Media media) {
        return places.get(media) instanceof Place.Loaded(var image) ? Optional.of(image) : Optional.empty();
    }

    /// Whether there is nothing to wait for: its words are to be shown instead.
    boolean isRefused(Media media) {
        return places.get(media) instanceof Place.Refused;
    }

    /// How many pictures are kept or being loaded.
    int kept() {
        return places.size();
    }

    void clear() {
        places.values().forEach(place -> {
            if (place instanceof Place.Loading(var line)) {
                line.abandon();
            }
        });
        places.clear();
    }
}
