package frieze.format;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import frieze.document.Era;
import frieze.document.Event;
import frieze.document.EventLink;
import frieze.document.Figure;
import frieze.document.Lane;
import frieze.document.Media;
import frieze.document.Source;
import frieze.document.Timeline;
import frieze.time.CalendarSystem;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

/// Writes a timeline as JSON: two blanks a level, fields in the order of the description, nothing where there
/// is nothing to say.
final class TimelineWriter {
    private final JsonWriter json;
    private final Writer out;

    TimelineWriter(Writer out) {
        this.out = out;
        json = new JsonWriter(out);
        json.setFormattingStyle(FormattingStyle.PRETTY);
        json.setHtmlSafe(false);
    }

    /// Writes `one` item of a list.
    private interface Each<T> {
        void write(T one) throws IOException;
    }

    void write(Timeline timeline) throws IOException {
        json.beginObject();
        text("title", timeline.title());
        text("description", timeline.description());
        if (timeline.language().isPresent()) {
            text("language", timeline.language().get().toLanguageTag());
        }
        if (timeline.view().isPresent()) {
            text("view", timeline.view().get().written());
        }
        list("folds", timeline.folds(), when -> json.value(when.written()));
        list(
                "lanes",
                timeline.lanes().stream().filter(lane -> !lane.id().isEmpty()).toList(),
                this::lane);
        list("eras", timeline.eras(), this::era);
        json.name("events").beginArray();
        for (Event event : timeline.events()) {
            event(event, timeline.lanes().get(event.lane()));
        }
        json.endArray();
        list("tour", timeline.tour(), new StopWriter(json)::write);
        json.endObject();
        json.flush();
        out.write('\n');
        out.flush();
    }

    private void lane(Lane lane) throws IOException {
        json.beginObject();
        text("id", lane.id());
        text("title", lane.title());
        json.name("colour").value(lane.colour());
        text("shape", lane.shape().name().toLowerCase(Locale.ROOT));
        json.endObject();
    }

    private void era(Era era) throws IOException {
        json.beginObject();
        text("when", era.when().written());
        text("title", era.title());
        text("text", era.text());
        json.endObject();
    }

    private void event(Event event, Lane lane) throws IOException {
        json.beginObject();
        text("id", event.id().value());
        text("when", event.when().written());
        if (event.when().calendar() == CalendarSystem.JULIAN) {
            text("calendar", Details.JULIAN);
        }
        text("title", event.title());
        text("text", event.text());
        text("lane", lane.id());
        if (event.importance() != EventReader.USUAL_IMPORTANCE) {
            json.name("importance").value(event.importance());
        }
        list("tags", event.tags(), json::value);
        list("media", event.media(), this::media);
        list("sources", event.sources(), this::source);
        list("links", event.links(), this::link);
        list("figures", event.figures(), this::figure);
        text("notes", event.notes());
        json.endObject();
    }

    private void media(Media media) throws IOException {
        json.beginObject();
        text("src", media.src());
        text("alt", media.alt());
        text("caption", media.caption());
        text("credit", media.credit());
        json.endObject();
    }

    private void source(Source source) throws IOException {
        json.beginObject();
        text("title", source.title());
        text("author", source.author());
        text("url", source.url());
        text("date", source.date());
        json.endObject();
    }

    private void link(EventLink link) throws IOException {
        json.beginObject();
        text("to", link.target().value());
        text("label", link.label());
        json.endObject();
    }

    private void figure(Figure figure) throws IOException {
        json.beginObject();
        json.name("value").value(figure.value());
        text("label", figure.label());
        json.endObject();
    }

    private void text(String name, String text) throws IOException {
        if (!text.isEmpty()) {
            json.name(name).value(text);
        }
    }

    private <T> void list(String name, List<T> items, Each<T> each) throws IOException {
        if (items.isEmpty()) {
            return;
        }
        json.name(name).beginArray();
        for (T item : items) {
            each.write(item);
        }
        json.endArray();
    }
}
