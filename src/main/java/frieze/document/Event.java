package frieze.document;

import frieze.time.When;
import java.util.List;

/// Something that happened, or is happening, or may have happened.
///
/// @param index place in the file, from 0
/// @param text Markdown; may be empty
/// @param lane index into [Timeline#lanes()]
/// @param importance 1 (least) to 5 (most), 3 where nothing is said
/// @param notes for the speaker, Markdown; may be empty
public record Event(
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
        String notes) {}
