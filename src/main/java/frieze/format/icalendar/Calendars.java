package frieze.format.icalendar;

import frieze.format.FileText;
import frieze.format.Gathering;
import frieze.format.Spot;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The calendars of a file and the events in them; what is no event is counted.
final class Calendars {
    /// Deeper ones are passed over: an event stands in a calendar, and an alarm in an event.
    private static final int DEPTH = 16;
    /// Needed to read an event, and nothing that happened.
    private static final Set<String> SILENT = Set.of("VTIMEZONE", "STANDARD", "DAYLIGHT");

    private final Gathering gathering;
    private final Deque<String> open = new ArrayDeque<>();
    private final List<Vevent> events = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private String name = "";
    private String description = "";
    private boolean own;
    private int firstOfCalendar;
    private int calendars;
    private long leftOut;
    private @Nullable Vevent event;

    Calendars(FileText file, Gathering gathering) {
        this.gathering = gathering;
        var lines = new ContentLines(file, gathering);
        for (var line = lines.next(); line.isPresent(); line = lines.next()) {
            line(line.get());
        }
        if (event != null) {
            gathering.warning(event.begin().beginning(), "problem.ical-open");
            finish();
        }
        endCalendar();
        if (leftOut > 0) {
            gathering.note(Spot.FILE, "problem.ical-left-out", leftOut);
        }
    }

    List<Vevent> events() {
        return events;
    }

    /// How many there were.
    int count() {
        return calendars;
    }

    /// The name of the only calendar; empty where there are several, or it has none.
    String title() {
        return calendars == 1 ? names.getFirst() : "";
    }

    /// What the only calendar is about.
    String description() {
        return calendars == 1 ? description : "";
    }

    /// Whether the last calendar was written by this program.
    boolean own() {
        return own;
    }

    private void line(ContentLine line) {
        var value = line.value().strip().toUpperCase(Locale.ROOT);
        switch (line.name()) {
            case "BEGIN" -> begin(line, value);
            case "END" -> end(line, value);
            default -> property(line);
        }
    }

    private void begin(ContentLine line, String component) {
        if (component.equals("VCALENDAR") && open.isEmpty()) {
            endCalendar();
            calendars++;
            name = "";
            description = "";
            own = false;
            firstOfCalendar = events.size();
        }
        if (component.equals("VEVENT") && event != null) {
            gathering.warning(event.begin().beginning(), "problem.ical-open");
            finish();
            open.clear();
        }
        if (component.equals("VEVENT")) {
            event = new Vevent(line, "", false);
        } else if (!component.equals("VCALENDAR") && !SILENT.contains(component)) {
            leftOut++;
        }
        if (open.size() < DEPTH) {
            open.push(component);
        }
    }

    private void end(ContentLine line, String component) {
        if (!open.contains(component)) {
            gathering.warning(line.spot(), "problem.ical-end");
            return;
        }
        while (!open.isEmpty()) {
            var last = open.pop();
            if (last.equals("VEVENT")) {
                finish();
            }
            if (last.equals(component)) {
                return;
            }
        }
    }

    private void finish() {
        if (event != null) {
            events.add(event);
            event = null;
        }
    }

    private void property(ContentLine line) {
        var component = open.isEmpty() ? "" : open.peek();
        if (component.equals("VEVENT") && event != null) {
            event.lines().add(line);
        } else if (component.equals("VCALENDAR")) {
            switch (line.name()) {
                case "X-WR-CALNAME", "NAME" -> name = line.text().strip();
                case "X-WR-CALDESC", "DESCRIPTION" -> description = line.text();
                case "PRODID" -> own = line.value().strip().equals(CalendarWriter.PRODUCT);
                default -> {}
            }
        }
    }

    /// Now that the name of the calendar is known: it may stand after the events.
    private void endCalendar() {
        if (calendars == 0) {
            return;
        }
        names.add(name);
        for (int i = firstOfCalendar; i < events.size(); i++) {
            var old = events.get(i);
            events.set(i, new Vevent(old.begin(), old.lines(), own ? "" : name, own));
        }
        firstOfCalendar = events.size();
    }
}
