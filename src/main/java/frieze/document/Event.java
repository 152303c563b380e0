package frieze.document;

import frieze.time.When;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/// Something that happened, or is happening, or may have happened. Immutable. A document may hold a million of
/// them: the texts are kept together as UTF-8, and made anew at every call, in which equal events give equal
/// texts and not the same.
public final class Event {
    private final EventId id;
    private final int index;
    private final When when;
    /// Title, text and notes, one after the other.
    private final byte[] words;
    /// Where the title ends, and where the text does, in bytes.
    private final int titleEnd;

    private final int textEnd;
    private final int lane;
    private final byte importance;
    private final List<String> tags;
    private final List<Media> media;
    private final List<Source> sources;
    private final List<EventLink> links;
    private final List<Figure> figures;

    /// @param index place in the file, from 0
    /// @param text Markdown; may be empty
    /// @param lane index into [Timeline#lanes()]
    /// @param importance 1 (least) to 5 (most), 3 where nothing is said
    /// @param notes for the speaker, Markdown; may be empty
    public Event(
            EventId id,
            int index,
            When when,
            String title,
            String text,
            int lane,
            int importance,
            List<String> tags,
            List<Media> media,
            List<Source> sources,
            List<EventLink> links,
            List<Figure> figures,
            String notes) {
        this.id = id;
        this.index = index;
        this.when = when;
        this.lane = lane;
        this.importance = (byte) importance;
        this.tags = tags;
        this.media = media;
        this.sources = sources;
        this.links = links;
        this.figures = figures;
        byte[] first = title.getBytes(StandardCharsets.UTF_8);
        byte[] second = text.getBytes(StandardCharsets.UTF_8);
        byte[] third = notes.getBytes(StandardCharsets.UTF_8);
        titleEnd = first.length;
        textEnd = first.length + second.length;
        words = Arrays.copyOf(first, textEnd + third.length);
        System.arraycopy(second, 0, words, titleEnd, second.length);
        System.arraycopy(third, 0, words, textEnd, third.length);
    }

    private Event(Event like, EventId id, int index, int lane, List<EventLink> links) {
        this.id = id;
        this.index = index;
        when = like.when;
        words = like.words;
        titleEnd = like.titleEnd;
        textEnd = like.textEnd;
        this.lane = lane;
        importance = like.importance;
        tags = like.tags;
        media = like.media;
        sources = like.sources;
        this.links = links;
        figures = like.figures;
    }

    /// The same event in another lane.
    public Event withLane(int lane) {
        return new Event(this, id, index, lane, links);
    }

    /// The same event with other links.
    public Event withLinks(List<EventLink> links) {
        return new Event(this, id, index, lane, links);
    }

    /// The same event in its place among those of another timeline.
    Event as(EventId id, int index, int lane, List<EventLink> links) {
        return new Event(this, id, index, lane, links);
    }

    public EventId id() {
        return id;
    }

    /// Place in the file, from 0.
    public int index() {
        return index;
    }

    public When when() {
        return when;
    }

    public String title() {
        return new String(words, 0, titleEnd, StandardCharsets.UTF_8);
    }

    /// Markdown; may be empty.
    public String text() {
        return new String(words, titleEnd, textEnd - titleEnd, StandardCharsets.UTF_8);
    }

    /// Index into [Timeline#lanes()].
    public int lane() {
        return lane;
    }

    /// 1 (least) to 5 (most), 3 where nothing is said.
    public int importance() {
        return importance;
    }

    public List<String> tags() {
        return tags;
    }

    public List<Media> media() {
        return media;
    }

    public List<Source> sources() {
        return sources;
    }

    public List<EventLink> links() {
        return links;
    }

    public List<Figure> figures() {
        return figures;
    }

    /// For the speaker, Markdown; may be empty.
    public String notes() {
        return new String(words, textEnd, words.length - textEnd, StandardCharsets.UTF_8);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Event e
                && e.id.equals(id)
                && e.index == index
                && e.when.equals(when)
                && e.titleEnd == titleEnd
                && e.textEnd == textEnd
                && Arrays.equals(e.words, words)
                && e.lane == lane
                && e.importance == importance
                && e.tags.equals(tags)
                && e.media.equals(media)
                && e.sources.equals(sources)
                && e.links.equals(links)
                && e.figures.equals(figures);
    }

    @Override
    public int hashCode() {
        return 31 * id.hashCode() + index;
    }

    @Override
    public String toString() {
        return "Event[" + id.value() + ", " + when + ", " + title() + "]";
    }
}
