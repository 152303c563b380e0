package frieze.format.simile;

import frieze.document.Media;
import frieze.document.Source;
import frieze.format.Addresses;
import frieze.format.DateParts;
import frieze.format.Entry;
import frieze.format.Gathering;
import frieze.format.HtmlText;
import frieze.format.LeftOut;
import frieze.format.Spot;
import frieze.format.Texts;
import frieze.format.WebDates;
import frieze.time.When;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/// Makes events of the fields that the XML and the JSON have in common. An event with an end that is no duration
/// is one of which nobody knows when between the two it was.
final class SimileEvents {
    private static final Set<String> KNOWN = Set.of(
            "start",
            "end",
            "latestStart",
            "earliestEnd",
            "isDuration",
            "durationEvent",
            "title",
            "description",
            "link",
            "image",
            "id",
            "eventID");
    private static final Pattern MILLIS = Pattern.compile("-?\\d{9,18}");

    private final Gathering gathering;
    private final LeftOut leftOut = new LeftOut();
    /// Whether years before Christ count as ISO 8601 has them, with a year 0.
    private boolean iso;
    private long imprecise;
    private Spot firstImprecise = Spot.FILE;

    SimileEvents(Gathering gathering) {
        this.gathering = gathering;
    }

    /// @param style the `dateTimeFormat` of the file
    void dateStyle(String style) {
        iso = style.equalsIgnoreCase("iso8601");
    }

    void leaveOut(String field, Spot spot) {
        leftOut.add(field, spot);
    }

    /// @param fields as the file names them; what is not stated is missing
    /// @param places where a field is that is stated
    void add(Map<String, String> fields, Spot spot, Function<String, Spot> places) {
        fields.forEach((name, value) -> {
            if (!KNOWN.contains(name) && !value.isBlank()) {
                leftOut.add(name, spot);
            }
        });
        when(fields, spot, places).ifPresent(when -> gathering.event(entry(when, fields, spot)));
    }

    void report() {
        if (imprecise > 0) {
            gathering.note(firstImprecise, "problem.simile-imprecise", imprecise);
        }
        leftOut.report(gathering);
    }

    private Entry entry(When when, Map<String, String> fields, Spot spot) {
        var entry = new Entry(spot, when, HtmlText.line(text(fields, "title"), spot, gathering))
                .id(text(fields, "id").isEmpty() ? text(fields, "eventID") : text(fields, "id"))
                .text(HtmlText.markdown(text(fields, "description"), spot, gathering));
        var link = text(fields, "link");
        if (Addresses.LINK.matcher(link).matches()) {
            entry.source(new Source("", "", link, ""));
        } else if (!link.isEmpty()) {
            gathering.error(spot, "problem.refused-address", Texts.cut(link, 80));
        }
        var image = text(fields, "image");
        if (!image.isEmpty()) {
            gathering.picture(image, spot).ifPresent(src -> entry.media(new Media(src, "", "", "")));
        }
        return entry;
    }

    private Optional<When> when(Map<String, String> fields, Spot spot, Function<String, Spot> places) {
        var start = date(fields, "start", places);
        if (start.isEmpty()) {
            if (text(fields, "start").isEmpty()) {
                gathering.error(spot, "problem.no-start");
            }
            return Optional.empty();
        }
        var end = date(fields, "end", places);
        var latestStart = date(fields, "latestStart", places);
        var earliestEnd = date(fields, "earliestEnd", places);
        if (isDuration(fields) && end.isPresent()) {
            return duration(start.get(), latestStart, earliestEnd, end.get(), places.apply("start"));
        }
        var last = end.or(() -> latestStart);
        if (last.isEmpty() || last.get().equals(start.get())) {
            return gathering.date(start.get().edtf(), () -> places.apply("start"));
        }
        if (imprecise++ == 0) {
            firstImprecise = spot;
        }
        return between(start.get(), last.get(), places.apply("start"));
    }

    private static boolean isDuration(Map<String, String> fields) {
        var stated = text(fields, "isDuration");
        return (stated.isEmpty() ? text(fields, "durationEvent") : stated).equalsIgnoreCase("true");
    }

    /// Some time from the one to the other.
    private Optional<When> between(DateParts start, DateParts end, Spot spot) {
        var stretch = DateParts.stretch(start, Optional.of(end), spot, gathering);
        return stretch.flatMap(when ->
                when.edtf().contains("/") ? gathering.date("[" + when.edtf().replace("/", "..") + "]", spot) : stretch);
    }

    /// An end of which only the bounds are known is about the outer one.
    private Optional<When> duration(
            DateParts start,
            Optional<DateParts> latestStart,
            Optional<DateParts> earliestEnd,
            DateParts end,
            Spot spot) {
        var stretch = DateParts.stretch(start, Optional.of(end), spot, gathering);
        if (stretch.isEmpty() || !stretch.get().edtf().contains("/")) {
            return stretch;
        }
        var ends = stretch.get().edtf().split("/");
        var from = about(ends[0], latestStart, "problem.simile-start-between", spot);
        var to = about(ends[1], earliestEnd, "problem.simile-end-between", spot);
        return gathering.date(from + "/" + to, spot);
    }

    private String about(String outer, Optional<DateParts> inner, String code, Spot spot) {
        if (inner.isEmpty() || inner.get().dated().edtf().equals(outer)) {
            return outer;
        }
        gathering.note(spot, code, outer, inner.get().dated().edtf());
        return outer + "~";
    }

    private Optional<DateParts> date(Map<String, String> fields, String name, Function<String, Spot> places) {
        var text = text(fields, name);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var date = MILLIS.matcher(text).matches()
                ? Optional.of(WebDates.ofMillis(Long.parseLong(text)))
                : WebDates.read(text, !iso);
        if (date.isEmpty()) {
            gathering.error(places.apply(name), "problem.simile-date", Texts.cut(text, 60));
        }
        if (!iso && date.filter(parts -> parts.year() == 0).isPresent() && WebDates.namesYearZero(text)) {
            gathering.warning(places.apply(name), "problem.year-zero");
        }
        return date.map(parts -> parts.sound(() -> places.apply(name), gathering));
    }

    private static String text(Map<String, String> fields, String name) {
        return fields.getOrDefault(name, "").strip();
    }
}
