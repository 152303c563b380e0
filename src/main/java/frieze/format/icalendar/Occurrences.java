package frieze.format.icalendar;

import frieze.format.Gathering;
import frieze.format.Spot;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// When the events of a file take place: once, or again by a rule or a list of dates.
final class Occurrences {
    private static final Duration LONGEST = Duration.ofDays(366 * 1_000);

    /// @param end exclusive for days; the same as the start where nothing is said
    record Stretch(Moment start, Moment end) {}

    private final Gathering gathering;
    private final Set<String> unknownZones = new LinkedHashSet<>();
    private long endsWithinDay;

    Occurrences(Gathering gathering) {
        this.gathering = gathering;
    }

    /// Says what was left out of the dates.
    void report() {
        if (endsWithinDay > 0) {
            gathering.note(Spot.FILE, "problem.ical-end-time", endsWithinDay);
        }
        for (var zone : unknownZones) {
            gathering.note(Spot.FILE, "problem.ical-zone", zone);
        }
    }

    /// The date of a property; empty where it is none.
    Optional<Moment> moment(ContentLine line) {
        return Moment.of(line.value(), zone(line));
    }

    private Optional<ZoneId> zone(ContentLine line) {
        var name = line.parameter("TZID").strip();
        if (name.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(ZoneId.of(name.startsWith("/") ? name.replaceFirst("^/[^/]*/[^/]*/", "") : name));
        } catch (DateTimeException _) {
            unknownZones.add(name.length() > 60 ? name.substring(0, 60) : name); // said at the end
            return Optional.empty();
        }
    }

    /// All stretches of an event, in the order in which the file gives them; none, and reported, where it has no
    /// date.
    ///
    /// @param moved days on which something else stands in for it
    List<Stretch> of(Vevent event, Set<LocalDate> moved) {
        var stretches = new ArrayList<Stretch>();
        var start = event.first("DTSTART");
        var first = start.flatMap(this::moment);
        if (start.isPresent() && first.isEmpty()) {
            gathering.error(start.get().spot(), "problem.ical-date");
            return List.of();
        }
        var length = first.map(at -> length(event, at));
        var left = exceptions(event);
        left.addAll(moved.stream().map(LocalDate::toString).toList());
        if (first.isPresent()) {
            for (var day : days(event, first.get())) {
                var at = first.get().on(day);
                if (!left.contains(day.toString()) && !left.contains(at.edtf())) {
                    stretches.add(new Stretch(at, at.plus(length.get())));
                }
            }
        }
        for (var line : event.all("RDATE")) {
            further(line, length.orElse(Duration.ZERO), stretches);
        }
        if (stretches.isEmpty() && first.isEmpty()) {
            gathering.error(event.begin().beginning(), "problem.ical-no-date");
        } else if (stretches.isEmpty()) {
            gathering.note(event.begin().beginning(), "problem.ical-all-excepted");
        }
        return stretches.stream().distinct().limit(2L * Recurrence.MOST).toList();
    }

    private void further(ContentLine line, Duration length, List<Stretch> stretches) {
        int from = 0;
        for (var value : line.value().split(",", -1)) {
            int begin = from;
            from += value.length() + 1;
            if (value.isBlank()) {
                continue;
            }
            int slash = value.indexOf('/');
            var at = Moment.of(slash < 0 ? value : value.substring(0, slash), zone(line));
            if (at.isEmpty()) {
                gathering.error(line.spot(begin), "problem.ical-date");
                continue;
            }
            var end = slash < 0
                    ? Optional.of(at.get().plus(length))
                    : Moment.of(value.substring(slash + 1), zone(line))
                            .or(() ->
                                    Moment.duration(value.substring(slash + 1)).map(at.get()::plus));
            stretches.add(new Stretch(at.get(), end.orElse(at.get())));
        }
    }

    private Set<String> exceptions(Vevent event) {
        var left = new HashSet<String>();
        for (var line : event.all("EXDATE")) {
            for (var value : line.value().split(",")) {
                Moment.of(value, zone(line)).ifPresent(moment -> left.add(moment.edtf()));
            }
        }
        return left;
    }

    private List<LocalDate> days(Vevent event, Moment first) {
        var rules = event.all("RRULE");
        if (rules.isEmpty()) {
            return List.of(first.day());
        }
        var line = rules.getFirst();
        var rule = rules.size() > 1 || event.first("EXRULE").isPresent()
                ? Optional.<Recurrence>empty()
                : Recurrence.of(line.value());
        if (rule.isEmpty()) {
            gathering.note(line.spot(), "problem.ical-rule");
            return List.of(first.day());
        }
        var days = rule.get().days(first);
        if (!days.all()) {
            gathering.note(line.spot(), "problem.ical-endless", days.days().size(), Recurrence.MOST, Recurrence.YEARS);
        }
        return days.days();
    }

    private Duration length(Vevent event, Moment first) {
        var end = event.first("DTEND").or(() -> event.first("DUE"));
        if (end.isPresent()) {
            var at = moment(end.get());
            if (at.isEmpty()) {
                gathering.error(end.get().spot(), "problem.ical-date");
                return Duration.ZERO;
            }
            var length = Duration.between(first.at(), at.get().in(first));
            if (length.isNegative()) {
                gathering.warning(end.get().spot(), "problem.ical-end-before-start");
                return Duration.ZERO;
            }
            return length;
        }
        var line = event.first("DURATION");
        var length = line.flatMap(l -> Moment.duration(l.value())).orElse(Duration.ZERO);
        if (line.isPresent() && (length.isNegative() || length.compareTo(LONGEST) > 0)) {
            gathering.warning(line.get().spot(), "problem.ical-end-before-start");
            return Duration.ZERO;
        }
        return length;
    }

    /// The days of a stretch, or the day and time of one that ends on the day on which it begins.
    String edtf(Stretch stretch) {
        var start = stretch.start();
        var last = stretch.end().in(start);
        if (!last.isAfter(start.at())) {
            return start.edtf();
        }
        // the end of a day is the start of the next
        var lastDay =
                last.toLocalTime().toSecondOfDay() == 0 ? last.toLocalDate().minusDays(1) : last.toLocalDate();
        if (start.timed() && ChronoUnit.HOURS.between(start.at(), last) < 24) {
            endsWithinDay++;
            return start.edtf();
        }
        return lastDay.isAfter(start.day())
                ? start.day() + "/" + lastDay
                : start.day().toString();
    }
}
