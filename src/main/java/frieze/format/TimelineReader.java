package frieze.format;

import com.google.gson.stream.MalformedJsonException;
import frieze.document.Era;
import frieze.document.Event;
import frieze.document.Lane;
import frieze.document.LaneShape;
import frieze.document.Stop;
import frieze.document.Timeline;
import frieze.time.CalendarSystem;
import frieze.time.When;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads one JSON timeline from beginning to end, or to its first syntax error. Used once.
final class TimelineReader {
    static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");
    /// Of events: when what has been read so far may be shown for the first time, and how many times as many
    /// each further time.
    private static final int FIRST_LOOK = 1_000;

    private static final int NEXT_LOOK = 2;

    private final Problems problems = new Problems();
    private final Lanes lanes = new Lanes();
    private final Pictures pictures = new Pictures();
    private final KnownDates knownDates = new KnownDates();
    private final Sharing sharing = new Sharing();
    private final Dates dates = new Dates(problems, knownDates);
    private final Source source;
    private final int pieceSize;
    private final Progress progress;
    private final Cursor cursor;
    private final EventList events = new EventList(problems, lanes);
    private final EventReader reader;
    private final List<Era> eras = new ArrayList<>();
    private String title = "";
    private String description = "";
    private Optional<Locale> language = Optional.empty();
    private Optional<When> view = Optional.empty();
    private final List<When> folds = new ArrayList<>();
    private boolean broken;
    private int nextLook = FIRST_LOOK;

    TimelineReader(Source source, int pieceSize, Progress progress) {
        this.pieceSize = pieceSize;
        this.source = source;
        this.progress = progress;
        cursor = new Cursor(source, problems);
        reader = new EventReader(
                cursor, problems, dates, new Details(cursor, problems, pictures, sharing), events.ids());
    }

    /// @throws CharacterCodingException where the bytes are not of the encoding that was assumed
    ReadResult read(Input input, Encoding encoding) throws IOException {
        if (encoding.isFallback()) {
            problems.warning(0, "problem.not-utf-8");
        } else if (!encoding.strict()) {
            problems.warning(0, "problem.damaged-encoding", encoding.charset().name());
        }
        try {
            cursor.mark();
            if (cursor.beginObject()) {
                for (String name = cursor.next(Fields.TIMELINE); name != null; name = cursor.next(Fields.TIMELINE)) {
                    field(name);
                }
            }
            cursor.end();
        } catch (MalformedJsonException | EOFException | LimitedReader.TooLong e) {
            cursor.stopped(e);
            broken = true;
        }
        var timeline = settled();
        input.pictures().ifPresent(check -> pictures.check(check, problems));
        return new ReadResult(
                timeline, problems.placed(input, encoding), broken, problems.errors(), problems.warnings());
    }

    private void field(String name) throws IOException {
        switch (name) {
            case "$schema" -> cursor.line();
            case "title" -> title = cursor.line();
            case "description" -> description = cursor.text();
            case "language" -> language();
            case "view" -> view = date(cursor.place());
            case "folds" -> folds.addAll(cursor.list(() -> date(cursor.place())));
            case "lanes" -> {
                lanes.list();
                cursor.objects(this::lane);
            }
            case "eras" -> eras.addAll(cursor.objects(this::era));
            case "events" -> events();
            case "tour" -> cursor.objects(this::stop);
            default -> throw new IllegalStateException(name);
        }
    }

    private void events() throws IOException {
        if (!cursor.beginArray()) {
            return;
        }
        if (source.atList(cursor.taken())) {
            var pieces = new Pieces(source, events, problems, pictures, knownDates, sharing);
            cursor.skipped(pieces.read(pieceSize, cursor.offset(), this::offerLook));
        }
        while (cursor.nextItem()) {
            events.add(reader.read(), 0);
            offerLook();
        }
    }

    private void offerLook() {
        if (events.events().size() < nextLook) {
            return;
        }
        while (events.events().size() >= nextLook) {
            nextLook *= NEXT_LOOK;
        }
        if (progress.wantsPartial()) {
            progress.partial(timeline(lanes.preliminary(), List.copyOf(events.events()), List.of()));
        }
    }

    private void language() throws IOException {
        long place = cursor.place();
        var tag = cursor.line();
        if (LANGUAGE.matcher(tag).matches()) {
            language = Optional.of(Locale.forLanguageTag(tag));
        } else if (cursor.understood()) {
            problems.error(place, "problem.language", Texts.cut(tag, 40));
        }
    }

    private Optional<When> date(long place) throws IOException {
        var text = cursor.line();
        return cursor.understood() ? dates.read(text, CalendarSystem.GREGORIAN, place) : Optional.empty();
    }

    private Optional<Void> lane() throws IOException {
        long place = cursor.place();
        var id = "";
        var laneTitle = "";
        int colour = 0;
        @Nullable LaneShape shape = null;
        for (String name = cursor.next(Fields.LANE); name != null; name = cursor.next(Fields.LANE)) {
            switch (name) {
                case "id" -> {
                    place = cursor.place();
                    id = cursor.line();
                }
                case "title" -> laneTitle = cursor.line();
                case "colour" ->
                    colour = (int) cursor.number(1, LaneShape.values().length).orElse(0);
                case "shape" -> shape = shape();
                default -> throw new IllegalStateException(name);
            }
        }
        if (id.isBlank()) {
            problems.error(place, "problem.no-lane-id");
        } else if (!lanes.declare(id, laneTitle, colour, shape, place)) {
            problems.error(place, "problem.duplicate-lane", Texts.cut(id, 60));
        }
        return Optional.empty();
    }

    private @Nullable LaneShape shape() throws IOException {
        long place = cursor.place();
        var name = cursor.line();
        for (LaneShape shape : LaneShape.values()) {
            if (shape.name().toLowerCase(Locale.ROOT).equals(name)) {
                return shape;
            }
        }
        if (cursor.understood()) {
            problems.error(place, "problem.shape", Texts.cut(name, 40));
        }
        return null;
    }

    private Optional<Era> era() throws IOException {
        long place = cursor.place();
        Optional<When> when = Optional.empty();
        var eraTitle = "";
        var text = "";
        for (String name = cursor.next(Fields.ERA); name != null; name = cursor.next(Fields.ERA)) {
            switch (name) {
                case "when" -> when = date(cursor.place());
                case "title" -> eraTitle = cursor.line();
                case "text" -> text = cursor.text();
                default -> throw new IllegalStateException(name);
            }
        }
        if (!cursor.had(Fields.ERA, "when")) {
            problems.error(place, "problem.no-date");
        }
        if (eraTitle.isBlank()) {
            problems.error(place, "problem.no-era-title");
        }
        var words = text;
        var heading = eraTitle;
        return when.map(date -> new Era(date, heading, words));
    }

    private Optional<Void> stop() throws IOException {
        return new StopReader(cursor, problems, this::date).read(events.references()::stop);
    }

    private Timeline settled() {
        // what the links, stops and lanes of half a file name may stand in the other half: nothing is said of
        // them then
        var heard = broken ? new Problems() : problems;
        var all = events.events();
        var settled = lanes.settle(heard);
        if (!settled.unchanged()) {
            all.replaceAll(event -> event.withLane(settled.numbers()[event.lane()]));
        }
        events.references().settleLinks(all, heard);
        return timeline(settled.lanes(), List.copyOf(all), events.references().settleStops(heard));
    }

    private Timeline timeline(List<Lane> settledLanes, List<Event> settledEvents, List<Stop> tour) {
        return new Timeline(
                title,
                description,
                language,
                settledLanes,
                List.copyOf(eras),
                settledEvents,
                tour,
                view,
                List.copyOf(folds));
    }
}
