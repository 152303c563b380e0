package frieze.document;

import frieze.time.When;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/// Something that happened, or is happening, or may have happened. Immutable. A document may hold a million of
/// them: id and texts are kept together as UTF-8, and made anew at every call, in which equal events give equal
/// texts and not the same.
public final class Event {
    /// What most events have nothing of.
    private record Attached(List<Media> media, List<Source> sources, List<EventLink> links, List<Figure> figures) {
        static final Attached NOTHING = new Attached(List.of(), List.of(), List.of(), List.of());

        static Attached of(List<Media> media, List<Source> sources, List<EventLink> links, List<Figure> figures) {
            return media.isEmpty() && sources.isEmpty() && links.isEmpty() && figures.isEmpty()
                    ? NOTHING
                    : new Attached(media, sources, links, figures);
        }
    }

    private final int index;
    private final When when;
    /// Id, title, text and notes, one after the other.
    private final byte[] words;
    /// Where the id ends, where the title does, and where the text does, in bytes.
    private final int idEnd;

    private final int titleEnd;
    private final int textEnd;
    private final int lane;
    private final byte importance;
    private final List<String> tags;
    private final Attached attached;

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
        this(
                EventWords.of(id.value(), title, text, notes),
                index,
                when,
                lane,
                importance,
                tags,
                media,
                sources,
                links,
                figures);
    }

    /// The same of words that are put together already.
    public Event(
            EventWords words,
            int index,
            When when,
            int lane,
            int importance,
            List<String> tags,
            List<Media> media,
            List<Source> sources,
            List<EventLink> links,
            List<Figure> figures) {
        this(words, index, when, lane, importance, tags, Attached.of(media, sources, links, figures));
    }

    private Event(
            EventWords words, int index, When when, int lane, int importance, List<String> tags, Attached attached) {
        this.words = words.utf8();
        idEnd = words.idEnd();
        titleEnd = words.titleEnd();
        textEnd = words.textEnd();
        this.index = index;
        this.when = when;
        this.lane = lane;
        this.importance = (byte) importance;
        this.tags = tags;
        this.attached = attached;
    }

    /// Id, title, text and notes as they are kept, without making texts of them.
    public EventWords words() {
        return new EventWords(words, idEnd, titleEnd, textEnd);
    }

    /// The same event in another lane.
    public Event withLane(int lane) {
        return new Event(words(), index, when, lane, importance, tags, attached);
    }

    /// The same event with other links.
    public Event withLinks(List<EventLink> links) {
        return new Event(words(), index, when, lane, importance, tags, with(links));
    }

    /// The same event in its place among those of another timeline.
    Event as(EventId id, int index, int lane, List<EventLink> links) {
        return new Event(words().withId(id.value()), index, when, lane, importance, tags, with(links));
    }

    private Attached with(List<EventLink> links) {
        return Attached.of(attached.media, attached.sources, links, attached.figures);
    }

    public EventId id() {
        return new EventId(words().id());
    }

    /// Whether it is the event of this name, without making a name.
    public boolean isNamed(EventId id) {
        byte[] name = id.value().getBytes(StandardCharsets.UTF_8);
        return isNamed(name, name.length);
    }

    /// The same for a name in UTF-8, which are the first `length` bytes.
    public boolean isNamed(byte[] name, int length) {
        return Arrays.equals(words, 0, idEnd, name, 0, length);
    }

    /// Place in the file, from 0.
    public int index() {
        return index;
    }

    public When when() {
        return when;
    }

    public String title() {
        return new String(words, idEnd, titleEnd - idEnd, StandardCharsets.UTF_8);
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
        return attached.media;
    }

    public List<Source> sources() {
        return attached.sources;
    }

    public List<EventLink> links() {
        return attached.links;
    }

    public List<Figure> figures() {
        return attached.figures;
    }

    /// For the speaker, Markdown; may be empty.
    public String notes() {
        return new String(words, textEnd, words.length - textEnd, StandardCharsets.UTF_8);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Event e
                && e.index == index
                && e.when.equals(when)
                && e.idEnd == idEnd
                && e.titleEnd == titleEnd
                && e.textEnd == textEnd
                && Arrays.equals(e.words, words)
                && e.lane == lane
                && e.importance == importance
                && e.tags.equals(tags)
                && e.attached.equals(attached);
    }

    @Override
    public int hashCode() {
        return 31 * when.hashCode() + index;
    }

    @Override
    public String toString() {
        return "Event[" + id().value() + ", " + when + ", " + title() + "]";
    }
}
