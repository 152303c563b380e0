package frieze.app.study;

import frieze.document.Event;
import frieze.document.Timeline;
import frieze.time.DateWording;
import java.util.List;

/// The events of a timeline as tab-separated text that Anki imports: a name that stays the same from one export to
/// the next, the title, the date with the event's text, and tags. File headers as of Anki 2.1.54 ("Importing: File
/// headers" in its manual).
public final class AnkiCards {
    private AnkiCards() {}

    /// @param events those to export
    public static String of(Timeline timeline, List<Event> events, DateWording wording) {
        var out = new StringBuilder("#separator:tab\n#html:false\n#guid column:1\n#tags column:4\n");
        for (var event : events) {
            out.append(field("frieze-" + timeline.title() + "-" + event.id().value()))
                    .append('\t');
            out.append(field(event.title())).append('\t');
            var text = event.text().isBlank() ? "" : "\n\n" + event.text();
            out.append(field(wording.longForm(event.when()) + text)).append('\t');
            out.append(field(String.join(
                    " ",
                    event.tags().stream()
                            .map(tag -> tag.strip().replaceAll("\\s+", "_"))
                            .toList())));
            out.append('\n');
        }
        return out.toString();
    }

    /// In quotes where it holds what would end a field; a line that begins with `#` would be a header or a comment.
    private static String field(String text) {
        var clean = text.replace("\r\n", "\n").replace('\r', '\n');
        return clean.startsWith("#") || clean.chars().anyMatch(c -> c == '\t' || c == '\n' || c == '"')
                ? '"' + clean.replace("\"", "\"\"") + '"'
                : clean;
    }
}
