package frieze.format;

import frieze.document.EmbeddedPicture;
import frieze.document.EventId;
import frieze.document.EventLink;
import frieze.document.Figure;
import frieze.document.Media;
import frieze.document.Source;
import frieze.time.CalendarSystem;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// Reads what belongs to an event: pictures, sources, links, figures, tags. Each method starts inside its
/// object and leaves it.
final class Details {
    static final String JULIAN = "julian";
    static final String GREGORIAN = "gregorian";
    static final long LARGEST_FIGURE = 1_000_000_000_000L;

    private final Cursor cursor;
    private final Problems problems;
    private final Pictures pictures;
    private final Sharing sharing;

    Details(Cursor cursor, Problems problems, Pictures pictures, Sharing sharing) {
        this.sharing = sharing;
        this.cursor = cursor;
        this.problems = problems;
        this.pictures = pictures;
    }

    String share(String text) {
        return sharing.share(text);
    }

    Optional<String> tag() throws IOException {
        long place = cursor.place();
        var tag = cursor.line();
        if (tag.isBlank()) {
            problems.error(place, "problem.empty-tag");
            return Optional.empty();
        }
        return Optional.of(share(tag));
    }

    /// The calendar in which an event counts its days.
    CalendarSystem calendar() throws IOException {
        long place = cursor.place();
        var name = cursor.line();
        if (name.equals(JULIAN)) {
            return CalendarSystem.JULIAN;
        }
        if (cursor.understood() && !name.equals(GREGORIAN)) {
            problems.error(place, "problem.calendar", Texts.cut(name, 40));
        }
        return CalendarSystem.GREGORIAN;
    }

    /// A picture whose address is refused keeps its words, without the address.
    Optional<Media> picture() throws IOException {
        long place = cursor.place();
        var src = "";
        var alt = "";
        var caption = "";
        var credit = "";
        for (String name = cursor.next(Fields.MEDIA); name != null; name = cursor.next(Fields.MEDIA)) {
            switch (name) {
                case "src" -> {
                    place = cursor.place();
                    src = cursor.pictureAddress();
                }
                case "alt" -> alt = cursor.line();
                case "caption" -> caption = cursor.line();
                case "credit" -> credit = cursor.line();
                default -> throw new IllegalStateException(name);
            }
        }
        if (src.isBlank()) {
            problems.error(place, "problem.no-picture");
            src = "";
        } else if (EmbeddedPicture.is(src)) {
            src = embedded(src, place);
        } else if (!Addresses.PICTURE.matcher(src).matches()) {
            problems.error(place, "problem.refused-picture", Texts.cut(src, 80));
            src = "";
        } else {
            pictures.add(src, place);
        }
        return Optional.of(new Media(src, alt, caption, credit));
    }

    private String embedded(String src, long place) {
        return switch (EmbeddedPicture.check(src)) {
            case EmbeddedPicture.Checked.Sound(var sound) -> sound;
            case EmbeddedPicture.Checked.Unsound(var code, var argument) -> {
                problems.error(place, code, argument);
                yield "";
            }
        };
    }

    Optional<Source> source() throws IOException {
        long place = cursor.place();
        var title = "";
        var author = "";
        var url = "";
        var date = "";
        boolean refused = false;
        for (String name = cursor.next(Fields.SOURCE); name != null; name = cursor.next(Fields.SOURCE)) {
            switch (name) {
                case "title" -> title = share(cursor.line());
                case "author" -> author = share(cursor.line());
                case "url" -> {
                    long at = cursor.place();
                    url = cursor.line();
                    if (!url.isEmpty() && !Addresses.LINK.matcher(url).matches()) {
                        problems.error(at, "problem.refused-address", Texts.cut(url, 80));
                        url = "";
                        refused = true;
                    }
                }
                case "date" -> date = share(cursor.line());
                default -> throw new IllegalStateException(name);
            }
        }
        if (title.isBlank() && author.isBlank() && url.isBlank()) {
            if (!refused) {
                problems.error(place, "problem.empty-source");
            }
            return Optional.empty();
        }
        return Optional.of(new Source(title, author, url, date));
    }

    /// @param places takes the place of the target of each link that is given back
    Optional<EventLink> link(List<Long> places) throws IOException {
        long place = cursor.place();
        var to = "";
        var label = "";
        for (String name = cursor.next(Fields.LINK); name != null; name = cursor.next(Fields.LINK)) {
            switch (name) {
                case "to" -> {
                    place = cursor.place();
                    to = cursor.line();
                }
                case "label" -> label = cursor.line();
                default -> throw new IllegalStateException(name);
            }
        }
        if (to.isBlank()) {
            problems.error(place, "problem.no-target");
            return Optional.empty();
        }
        places.add(place);
        return Optional.of(new EventLink(new EventId(to), label));
    }

    Optional<Figure> figure() throws IOException {
        long place = cursor.place();
        var value = OptionalLong.empty();
        var stated = false;
        var label = "";
        for (String name = cursor.next(Fields.FIGURE); name != null; name = cursor.next(Fields.FIGURE)) {
            switch (name) {
                case "value" -> {
                    stated = true;
                    value = cursor.number(0, LARGEST_FIGURE);
                }
                case "label" -> label = cursor.line();
                default -> throw new IllegalStateException(name);
            }
        }
        if (!stated) {
            problems.error(place, "problem.no-value");
        }
        return value.isPresent() ? Optional.of(new Figure(value.getAsLong(), label)) : Optional.empty();
    }
}
