package frieze.format.icalendar;

import frieze.document.Media;
import frieze.document.Source;
import frieze.format.Addresses;
import frieze.format.Entry;
import frieze.format.Gathering;
import frieze.format.HtmlText;
import frieze.format.Spot;
import frieze.time.CalendarSystem;
import frieze.time.When;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Makes events of the VEVENTs of a file.
final class CalendarReader {
    /// Occurrences of all events together.
    private static final int MOST = 200_000;

    private final Gathering gathering;
    private final Occurrences occurrences;
    private int made;

    CalendarReader(Gathering gathering) {
        this.gathering = gathering;
        occurrences = new Occurrences(gathering);
    }

    void read(Calendars calendars) {
        gathering.title(calendars.title());
        var description = calendars.description();
        gathering.description(calendars.own() ? description : HtmlText.markdown(description, Spot.FILE, gathering));
        var moved = moved(calendars.events());
        for (var event : calendars.events()) {
            event(event, moved.getOrDefault(event.uid(), Set.of()));
        }
        occurrences.report();
    }

    /// The days, by the id of an event that comes again, on which another VEVENT stands in for it.
    private Map<String, Set<LocalDate>> moved(List<Vevent> events) {
        var moved = new HashMap<String, Set<LocalDate>>();
        for (var event : events) {
            var line = event.first("RECURRENCE-ID");
            if (line.isPresent() && !event.uid().isEmpty()) {
                var times = moved.computeIfAbsent(event.uid(), _ -> new HashSet<>());
                occurrences.moment(line.get()).ifPresent(moment -> times.add(moment.day()));
            }
        }
        return moved;
    }

    private void event(Vevent event, Set<LocalDate> moved) {
        if (event.text("STATUS").strip().equalsIgnoreCase("CANCELLED")) {
            gathering.note(event.begin().beginning(), "problem.ical-cancelled");
            return;
        }
        var exact = event.first("X-FRIEZE-DATE");
        if (exact.isPresent()) {
            var julian = exact.get().parameter("CALENDAR").equalsIgnoreCase("JULIAN");
            gathering
                    .date(
                            exact.get().text(),
                            julian ? CalendarSystem.JULIAN : CalendarSystem.GREGORIAN,
                            exact.get().spot())
                    .ifPresent(when -> add(event, event.uid(), when));
            return;
        }
        boolean stands = event.first("RECURRENCE-ID").isPresent();
        var stretches = occurrences.of(event, stands ? Set.of() : moved);
        for (int i = 0; i < stretches.size(); i++) {
            if (++made > MOST) {
                if (made == MOST + 1) {
                    gathering.error(event.begin().beginning(), "problem.ical-too-many", MOST);
                }
                return;
            }
            var stretch = stretches.get(i);
            var id = event.uid();
            if (!id.isEmpty() && (stands || i > 0)) {
                id += "-" + stretch.start().edtf();
            }
            var when = gathering.date(occurrences.edtf(stretch), spot(event, "DTSTART"));
            if (when.isPresent()) {
                add(event, id, when.get());
            }
        }
    }

    private void add(Vevent event, String id, When when) {
        var title = event.text("SUMMARY");
        var text = event.text("DESCRIPTION");
        var entry = new Entry(
                        event.begin().beginning(),
                        when,
                        event.own() ? title : HtmlText.line(title, spot(event, "SUMMARY"), gathering))
                .id(id)
                .text(event.own() ? text : withPlace(event, text))
                .lane(event.first("X-FRIEZE-LANE").map(ContentLine::text).orElse(event.lane()))
                .importance(importance(event));
        event.all("CATEGORIES").forEach(line -> line.texts().forEach(entry::tag));
        event.first("X-FRIEZE-NOTES").ifPresent(line -> entry.notes(line.text()));
        for (var line : event.all("URL")) {
            var address = line.value().strip();
            if (Addresses.isLink(address)) {
                entry.source(new Source("", "", address, ""));
            } else if (!address.isEmpty()) {
                gathering.warning(line.spot(), "problem.refused-address", address);
            }
        }
        for (var line : event.all("ATTACH")) {
            var address = line.value().strip();
            boolean picture = line.parameter("FMTTYPE").toLowerCase(Locale.ROOT).startsWith("image/");
            if (picture && Media.isRemote(address) && Addresses.isPicture(address)) {
                entry.media(new Media(address, line.parameter("FILENAME"), "", ""));
            } else {
                gathering.note(line.spot(), "problem.ical-attachment");
            }
        }
        gathering.event(entry);
    }

    /// Where a property of an event is, or else the event.
    private static Spot spot(Vevent event, String name) {
        return event.first(name)
                .map(ContentLine::spot)
                .orElseGet(() -> event.begin().beginning());
    }

    private String withPlace(Vevent event, String description) {
        var place = HtmlText.markdown(event.text("LOCATION").strip(), spot(event, "LOCATION"), gathering);
        var text = HtmlText.markdown(description, spot(event, "DESCRIPTION"), gathering);
        return place.isEmpty() ? text : text.isEmpty() ? place : place + "\n\n" + text;
    }

    /// Of iCalendar's 1 (highest) to 9 and 0 (not said), 5 is in the middle.
    private static int importance(Vevent event) {
        return switch (event.text("PRIORITY").strip()) {
            case "1", "2" -> 5;
            case "3", "4" -> 4;
            case "6", "7" -> 2;
            case "8", "9" -> 1;
            default -> 3;
        };
    }
}
