package frieze.format.icalendar;

import frieze.format.Beginning;
import frieze.format.FileText;
import frieze.format.Format;
import frieze.format.Gathering;
import frieze.format.Input;
import frieze.format.Progress;
import frieze.format.ReadResult;
import frieze.format.Spot;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Calendar files, `.ics` (RFC 5545): the events of them.
public final class ICalendar implements Format {
    @Override
    public String id() {
        return "icalendar";
    }

    @Override
    public String name() {
        return "iCalendar";
    }

    @Override
    public List<String> extensions() {
        return List.of(".ics", ".ical");
    }

    @Override
    public boolean recognises(Beginning beginning) {
        var text = beginning.text().stripLeading();
        return text.regionMatches(true, 0, "BEGIN:VCALENDAR", 0, 15)
                || text.regionMatches(true, 0, "BEGIN:VEVENT", 0, 12)
                || (beginning.isNamed(".ics") && !text.startsWith("{"));
    }

    @Override
    public ReadResult read(Input input, Progress progress) throws IOException {
        var gathering = new Gathering(input);
        var file = FileText.of(input, progress, gathering);
        if (file.isPresent()) {
            if (file.get().text().stripLeading().toUpperCase(Locale.ROOT).startsWith("BEGIN:")) {
                new CalendarReader(gathering).read(new Calendars(file.get(), gathering));
            } else {
                gathering.stop(Spot.FILE, "problem.ical-none");
            }
        }
        gathering.sayIfEmpty("problem.ical-nothing");
        return gathering.result(name(), "");
    }

    @Override
    public Optional<Writing> writing() {
        return Optional.of(new CalendarWriter());
    }
}
