package frieze.format;

import frieze.document.Figure;
import frieze.document.Media;
import frieze.document.Source;
import frieze.time.When;
import java.util.ArrayList;
import java.util.List;

/// An event of a foreign file while it is put together. Every field but date and title may stay as it is.
public final class Entry {
    final Spot spot;
    final When when;
    final String title;
    String id = "";
    String text = "";
    String lane = "";
    int importance = 3;
    String notes = "";
    final List<String> tags = new ArrayList<>();
    final List<Media> media = new ArrayList<>();
    final List<Source> sources = new ArrayList<>();
    final List<Figure> figures = new ArrayList<>();
    final List<Link> links = new ArrayList<>();

    /// @param id of the event that is meant, as the file has it
    record Link(String id, String label, Spot spot) {}

    /// @param title one line; what is empty gets the id for a title, and a problem
    public Entry(Spot spot, When when, String title) {
        this.spot = spot;
        this.when = when;
        this.title = title;
    }

    /// @param id as the file has it; where two events share one, the second gets another
    public Entry id(String id) {
        this.id = id;
        return this;
    }

    /// @param markdown see [HtmlText] for texts that are HTML
    public Entry text(String markdown) {
        this.text = markdown;
        return this;
    }

    /// @param title of the lane, which is made where it is named first; empty for the untitled one
    public Entry lane(String title) {
        this.lane = title;
        return this;
    }

    /// @param importance 1 to 5
    public Entry importance(int importance) {
        this.importance = importance;
        return this;
    }

    /// @param markdown for the speaker
    public Entry notes(String markdown) {
        this.notes = markdown;
        return this;
    }

    public Entry tag(String tag) {
        if (!tag.isBlank() && !tags.contains(tag.strip())) {
            tags.add(tag.strip());
        }
        return this;
    }

    public Entry media(Media picture) {
        media.add(picture);
        return this;
    }

    public Entry source(Source source) {
        sources.add(source);
        return this;
    }

    public Entry figure(Figure figure) {
        figures.add(figure);
        return this;
    }

    /// @param id of the event that is meant, as the file has it, be it before this one or after it
    public Entry link(String id, String label, Spot spot) {
        links.add(new Link(id, label, spot));
        return this;
    }
}
