package frieze.format;

import frieze.document.EmbeddedPicture;
import frieze.document.Era;
import frieze.document.Event;
import frieze.document.EventId;
import frieze.document.EventLink;
import frieze.document.Lane;
import frieze.document.LaneShape;
import frieze.document.Problem;
import frieze.document.Problem.Severity;
import frieze.document.Timeline;
import frieze.time.CalendarSystem;
import frieze.time.DateError;
import frieze.time.When;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// Collects what the reader of a foreign format finds: events, eras and lanes, and everything that was left
/// out, interpreted or not understood, each with its place. Used once.
public final class Gathering {
    private final Input input;
    private final Map<Severity, Long> counts = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Integer> lanes = new LinkedHashMap<>();
    private final Map<String, Lane> declared = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private final List<Era> eras = new ArrayList<>();
    /// How often an id was taken already, by that id.
    private final Map<String, Integer> copies = new HashMap<>();
    private String title = "";
    private String description = "";
    private Optional<Locale> language = Optional.empty();
    private boolean broken;

    public Gathering(Input input) {
        this.input = input;
    }

    // ---- what is to be said about the file ----

    /// Something was lost that a reader would miss.
    ///
    /// @param code key in the messages of the documents' room, `problem.` and words
    /// @param arguments of the message; a [DateError] is worded as such
    public void error(Spot spot, String code, Object... arguments) {
        report(Severity.ERROR, spot, code, arguments);
    }

    /// Something looks wrong but was read.
    public void warning(Spot spot, String code, Object... arguments) {
        report(Severity.WARNING, spot, code, arguments);
    }

    /// Something was interpreted, or left out because a timeline of ours has no place for it.
    public void note(Spot spot, String code, Object... arguments) {
        report(Severity.NOTE, spot, code, arguments);
    }

    /// The error at which reading stops: what follows was not read.
    public void stop(Spot spot, String code, Object... arguments) {
        broken = true;
        problems.add(problem(Severity.ERROR, spot, code, arguments));
        counts.merge(Severity.ERROR, 1L, Long::sum);
    }

    private void report(Severity severity, Spot spot, String code, Object... arguments) {
        if (counts.merge(severity, 1L, Long::sum) <= ReadResult.LISTED) {
            problems.add(problem(severity, spot, code, arguments));
        }
    }

    private Problem problem(Severity severity, Spot spot, String code, Object... arguments) {
        return new Problem(
                severity, input.name(), spot.line(), spot.column(), code, List.of(arguments), spot.excerpt());
    }

    // ---- what is in it ----

    public void title(String title) {
        this.title = title.strip();
    }

    /// @param markdown may be empty
    public void description(String markdown) {
        this.description = markdown;
    }

    public void language(Locale language) {
        this.language = Optional.of(language);
    }

    /// A date as EDTF or as people write it; empty, and reported, where it is none.
    public Optional<When> date(String written, Spot spot) {
        return date(written, CalendarSystem.GREGORIAN, spot);
    }

    /// The same, with a place that is found only where there is something to say.
    public Optional<When> date(String written, Supplier<Spot> place) {
        return date(written, CalendarSystem.GREGORIAN, place);
    }

    /// A date as EDTF or as people write it, in a calendar; empty, and reported, where it is none.
    public Optional<When> date(String written, CalendarSystem calendar, Spot spot) {
        return date(written, calendar, () -> spot);
    }

    /// The same, with a place that is found only where there is something to say.
    public Optional<When> date(String written, CalendarSystem calendar, Supplier<Spot> place) {
        return switch (When.parse(written, calendar)) {
            case When.Read(var when) -> Optional.of(when);
            case DateError error -> {
                error(place.get(), "problem.date", Texts.cut(written.strip(), 60), error);
                yield Optional.empty();
            }
        };
    }

    /// A lane that the file declares, before any event names it, so that it stands in this order and has this
    /// look.
    ///
    /// @param colour 1 to 8; 0 for the next one
    public void lane(String title, int colour) {
        int number = number(title);
        int shown = colour > 0 ? colour : number % LaneShape.values().length + 1;
        declared.putIfAbsent(title, new Lane(id(number), title, shown, LaneShape.values()[shown - 1]));
    }

    private int number(String title) {
        return lanes.computeIfAbsent(title, _ -> lanes.size());
    }

    private static String id(int number) {
        return "lane-" + (number + 1);
    }

    public void era(When when, String title, String markdown) {
        eras.add(new Era(when, title, markdown));
    }

    /// The next event, in the order of the file.
    public void event(Entry entry) {
        number(entry.lane);
        entries.add(entry);
    }

    /// How many events there are so far.
    public int events() {
        return entries.size();
    }

    /// The address of a picture as a timeline may have it: a file beside or below, the web, or the picture itself;
    /// empty, and reported, where it is none of them.
    public Optional<String> picture(String src, Spot spot) {
        if (EmbeddedPicture.is(src)) {
            return picture(EmbeddedPicture.check(src), spot);
        }
        if (Addresses.isPicture(src)) {
            return Optional.of(src);
        }
        error(spot, "problem.refused-picture", Texts.cut(src, 80));
        return Optional.empty();
    }

    /// The address of a picture that stands in the file; empty, and reported, where it cannot be shown.
    public Optional<String> picture(EmbeddedPicture.Checked checked, Spot spot) {
        return switch (checked) {
            case EmbeddedPicture.Checked.Sound(var src) -> Optional.of(src);
            case EmbeddedPicture.Checked.Unsound(var code, var argument) -> {
                error(spot, code, argument);
                yield Optional.empty();
            }
        };
    }

    /// Says that a sound file holds no event, and what was looked for. Where there are errors they have said why.
    ///
    /// @param code of the message, which says what events look like in this format
    public void sayIfEmpty(String code, Object... arguments) {
        if (entries.isEmpty() && eras.isEmpty() && counts.getOrDefault(Severity.ERROR, 0L) == 0) {
            warning(new Spot(1, 1, ""), code, arguments);
        }
    }

    // ---- what comes of it ----

    /// @param format the name by which people know it
    /// @param version as far as the file tells; may be empty
    public ReadResult result(String format, String version) {
        var names = new HashMap<String, EventId>();
        var ids = new ArrayList<EventId>(entries.size());
        for (var entry : entries) {
            ids.add(name(entry, names));
        }
        var events = new ArrayList<Event>(entries.size());
        for (int i = 0; i < entries.size(); i++) {
            events.add(event(i, ids.get(i), entries.get(i), names));
        }
        input.pictures().ifPresent(this::look);
        var timeline = new Timeline(
                title,
                description,
                language,
                lanes.keySet().stream().map(this::laneOf).toList(),
                List.copyOf(eras),
                List.copyOf(events),
                List.of(),
                Optional.empty(),
                List.of());
        return new ReadResult(
                timeline,
                List.copyOf(problems),
                broken,
                counts.getOrDefault(Severity.ERROR, 0L),
                counts.getOrDefault(Severity.WARNING, 0L),
                counts.getOrDefault(Severity.NOTE, 0L),
                new Origin(format, version));
    }

    /// Reports the pictures that are named and not there, each once.
    private void look(PictureCheck check) {
        var seen = new HashSet<String>();
        for (var entry : entries) {
            for (var media : entry.media) {
                if (media.isBeside() && seen.add(media.src())) {
                    check.problem(media.src()).ifPresent(code -> warning(entry.spot, code, Texts.cut(media.src(), 80)));
                }
            }
        }
    }

    private Lane laneOf(String title) {
        int number = number(title);
        int look = number % LaneShape.values().length;
        return declared.getOrDefault(
                title, new Lane(title.isEmpty() ? "" : id(number), title, look + 1, LaneShape.values()[look]));
    }

    /// The id of the file where it has one of its own, else one by the place in the file.
    private EventId name(Entry entry, Map<String, EventId> names) {
        var wanted = entry.id.isBlank() ? "event-" + (names.size() + 1) : entry.id;
        var free = wanted;
        while (names.containsKey(free)) {
            free = wanted + "-" + copies.merge(wanted, 1, Integer::sum);
        }
        if (!free.equals(wanted) && !entry.id.isBlank()) {
            warning(entry.spot, "problem.duplicate-id", Texts.cut(wanted, 60), free);
        }
        var id = new EventId(free);
        names.put(free, id);
        return id;
    }

    private Event event(int index, EventId id, Entry entry, Map<String, EventId> names) {
        if (entry.title.isBlank()) {
            warning(entry.spot, "problem.no-title", id.value());
        }
        var links = new ArrayList<EventLink>();
        for (var link : entry.links) {
            var target = names.get(link.id());
            if (target == null) {
                error(link.spot(), "problem.link-to-nowhere", Texts.cut(link.id(), 60));
            } else {
                links.add(new EventLink(target, link.label()));
            }
        }
        return new Event(
                id,
                index,
                entry.when,
                entry.title.isBlank() ? id.value() : entry.title.strip(),
                entry.text,
                number(entry.lane),
                entry.importance,
                List.copyOf(entry.tags),
                List.copyOf(entry.media),
                List.copyOf(entry.sources),
                List.copyOf(links),
                List.copyOf(entry.figures),
                entry.notes);
    }
}
