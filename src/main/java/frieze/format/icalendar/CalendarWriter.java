package frieze.format.icalendar;

import frieze.document.Event;
import frieze.document.EventId;
import frieze.document.Media;
import frieze.document.Source;
import frieze.document.Timeline;
import frieze.format.Format;
import frieze.format.Loss;
import frieze.time.CalendarSystem;
import frieze.time.EdtfDate;
import frieze.time.EdtfDateTime;
import frieze.time.EdtfInterval;
import frieze.time.When;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Writes a timeline as a calendar: each event from its earliest day to its latest. What a calendar has no words
/// for, the exactness of a date and the lane, stands in properties of its own, which only this program reads.
final class CalendarWriter implements Format.Writing {
    static final String PRODUCT = "-//Frieze//Frieze//EN";
    private static final int FIRST_YEAR = 1;
    private static final int LAST_YEAR = 9_998;
    private static final long DAY = 86_400;

    /// @param first day
    /// @param last day
    /// @param whole whether the date reaches no further
    record Days(LocalDate first, LocalDate last, boolean whole) {}

    /// The days that a date covers, where a calendar can hold them; of one that is open, the day or days at its
    /// end.
    static Optional<Days> days(When when) {
        var span = when.span();
        long first = Math.floorDiv(span.start(), DAY);
        long last = Math.floorDiv(span.end() - 1, DAY);
        long lowest = LocalDate.of(FIRST_YEAR, 1, 1).toEpochDay();
        long highest = LocalDate.of(LAST_YEAR, 12, 31).toEpochDay();
        boolean fromHere = first >= lowest && first <= highest;
        boolean toHere = last >= lowest && last <= highest;
        if (!fromHere && !toHere) {
            return Optional.empty();
        }
        return Optional.of(new Days(
                LocalDate.ofEpochDay(fromHere ? first : last),
                LocalDate.ofEpochDay(toHere ? last : first),
                fromHere && toHere));
    }

    /// Whether a calendar says all that the date means.
    private static boolean isHeld(When when) {
        if (when.calendar() != CalendarSystem.GREGORIAN || when.approximate() || when.uncertain()) {
            return false;
        }
        boolean days = switch (when.expression()) {
            case EdtfDate date -> date.isFullDay();
            case EdtfDateTime time -> time.zone() == EdtfDateTime.LOCAL || time.zone() == EdtfDateTime.UTC;
            case EdtfInterval(EdtfDate start, EdtfDate end) ->
                start.isFullDay() && end.isFullDay() && !start.toString().equals(end.toString());
            default -> false;
        };
        return days && days(when).filter(Days::whole).isPresent();
    }

    /// Whether a calendar says all that is written.
    private static boolean isExact(When when) {
        return isHeld(when) && !when.isSpoken();
    }

    @Override
    public List<Loss> losses(Timeline timeline) {
        var losses = new ArrayList<Loss>();
        timeline.language()
                .ifPresent(language -> losses.add(Loss.ofTimeline("loss.language", language.toLanguageTag())));
        timeline.view().ifPresent(view -> losses.add(Loss.ofTimeline("loss.view", view.written())));
        count(losses, Optional.empty(), "loss.folds", timeline.folds().size());
        count(losses, Optional.empty(), "loss.eras", timeline.eras().size());
        count(losses, Optional.empty(), "loss.tour", timeline.tour().size());
        count(losses, Optional.empty(), "loss.ical-lanes", timeline.lanes().size());
        timeline.events().forEach(event -> event(event, losses));
        return losses;
    }

    private static void event(Event event, List<Loss> losses) {
        var id = event.id();
        var days = days(event.when());
        if (days.isEmpty()) {
            losses.add(Loss.of(id, "loss.event-date", event.when().written()));
            return;
        }
        if (!days.get().whole()) {
            losses.add(Loss.of(
                    id,
                    "loss.ical-open-date",
                    event.when().written(),
                    String.valueOf(days.get().first())));
        } else if (!isHeld(event.when())) {
            losses.add(Loss.of(id, "loss.ical-date", event.when().written()));
        }
        for (var media : event.media()) {
            if (!isWritable(media)) {
                losses.add(Loss.of(id, "loss.picture", media.shown()));
            } else if (!media.caption().isEmpty()
                    || !media.credit().isEmpty()
                    || !media.alt().isEmpty()) {
                losses.add(Loss.of(id, "loss.ical-picture", media.shown()));
            }
        }
        var of = Optional.of(id);
        count(losses, of, "loss.sources", (int)
                event.sources().stream().filter(s -> !isWritable(s)).count());
        count(losses, of, "loss.links", event.links().size());
        count(losses, of, "loss.figures", event.figures().size());
    }

    private static void count(List<Loss> losses, Optional<EventId> event, String code, int count) {
        if (count > 0) {
            losses.add(new Loss(event, code, List.of(count)));
        }
    }

    private static boolean isWritable(Media media) {
        return media.isRemote();
    }

    /// An address alone.
    private static boolean isWritable(Source source) {
        return source.title().isEmpty()
                && source.author().isEmpty()
                && source.date().isEmpty();
    }

    @Override
    public void write(Timeline timeline, Writer out) throws IOException {
        var text = new StringBuilder();
        line(text, "BEGIN", "VCALENDAR");
        line(text, "VERSION", "2.0");
        line(text, "PRODID", PRODUCT);
        optional(text, "X-WR-CALNAME", timeline.title());
        optional(text, "X-WR-CALDESC", timeline.description());
        for (var event : timeline.events()) {
            var days = days(event.when());
            if (days.isPresent()) {
                event(text, timeline, event, days.get());
                out.append(text);
                text.setLength(0);
            }
        }
        line(text, "END", "VCALENDAR");
        out.append(text);
        out.flush();
    }

    private static void event(StringBuilder text, Timeline timeline, Event event, Days days) {
        line(text, "BEGIN", "VEVENT");
        line(text, "UID", Escapes.escaped(event.id().value()));
        line(text, "DTSTAMP", "19700101T000000Z");
        if (isExact(event.when()) && event.when().expression() instanceof EdtfDateTime time) {
            line(text, "DTSTART", time.toString().replaceAll("[-:]", ""));
        } else {
            line(text, "DTSTART;VALUE=DATE", compact(days.first));
            line(text, "DTEND;VALUE=DATE", compact(days.last.plusDays(1)));
        }
        if (!isExact(event.when())) {
            boolean julian = event.when().calendar() == CalendarSystem.JULIAN;
            line(
                    text,
                    "X-FRIEZE-DATE" + (julian ? ";CALENDAR=JULIAN" : ""),
                    Escapes.escaped(event.when().written()));
        }
        line(text, "SUMMARY", Escapes.escaped(event.title()));
        optional(text, "DESCRIPTION", event.text());
        if (!event.tags().isEmpty()) {
            line(text, "CATEGORIES", event.tags().stream().map(Escapes::escaped).collect(Collectors.joining(",")));
        }
        if (event.importance() != 3) {
            line(text, "PRIORITY", String.valueOf(11 - 2 * event.importance()));
        }
        optional(text, "X-FRIEZE-LANE", timeline.lanes().get(event.lane()).title());
        optional(text, "X-FRIEZE-NOTES", event.notes());
        event.sources().stream().filter(CalendarWriter::isWritable).forEach(source -> line(text, "URL", source.url()));
        event.media().stream()
                .filter(CalendarWriter::isWritable)
                .forEach(media -> line(text, "ATTACH;FMTTYPE=image/*", media.src()));
        line(text, "TRANSP", "TRANSPARENT");
        line(text, "END", "VEVENT");
    }

    private static String compact(LocalDate day) {
        return "%04d%02d%02d".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    private static void optional(StringBuilder text, String name, String value) {
        if (!value.isEmpty()) {
            line(text, name, Escapes.escaped(value));
        }
    }

    private static void line(StringBuilder text, String name, String value) {
        Escapes.fold(name + ":" + value, text);
    }
}
