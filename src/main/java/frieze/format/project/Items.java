package frieze.format.project;

import frieze.document.EmbeddedPicture;
import frieze.document.Media;
import frieze.document.Source;
import frieze.format.Entry;
import frieze.format.Gathering;
import frieze.format.LaneColour;
import frieze.format.PlainText;
import frieze.format.Spot;
import frieze.format.Texts;
import frieze.time.When;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Makes lanes, eras and events of what either kind of file holds, and counts what finds no place.
final class Items {
    private static final Pattern COLOUR = Pattern.compile("(\\d{1,3}), ?(\\d{1,3}), ?(\\d{1,3})");
    /// `[2]Title` is the container number 2, `(2)Title` is in it. A title that begins so by itself has a blank
    /// before it.
    private static final Pattern NUMBERED = Pattern.compile("([\\[(])(\\d{1,9})([\\])])(.*)", Pattern.DOTALL);

    /// The fields of an event that are told on; others are counted.
    private static final Set<String> TOLD =
            Set.of("start", "end", "text", "category", "description", "hyperlink", "labels", "container", "icon");
    /// Those that only say something where they are "True".
    private static final Set<String> SWITCHES = Set.of("fuzzy", "fuzzy_start", "fuzzy_end", "ends_today", "milestone");

    private final Gathering gathering;
    private final Set<String> categories = new LinkedHashSet<>();
    /// Titles of containers, by number.
    private final Map<String, String> containers = new HashMap<>();
    private final Map<String, Integer> leftOut = new TreeMap<>();

    Items(Gathering gathering) {
        this.gathering = gathering;
    }

    /// Something that has no place in a timeline of ours, named as in the file.
    void leaveOut(String name) {
        leftOut.merge(name, 1, Integer::sum);
    }

    /// Says how often which field was left out.
    void report() {
        if (!leftOut.isEmpty()) {
            var list = leftOut.entrySet().stream()
                    .limit(40)
                    .map(entry -> entry.getKey() + " (" + entry.getValue() + ")")
                    .collect(Collectors.joining(", "));
            gathering.note(Spot.FILE, "problem.timeline-project-left-out", list);
        }
    }

    void category(Item item) {
        var name = oneLine(item.text("name"));
        if (name.isEmpty()) {
            gathering.warning(item.spot, "problem.timeline-project-no-name");
            return;
        }
        if (!categories.add(name)) {
            gathering.warning(item.spot, "problem.duplicate-lane", Texts.cut(name, 60));
            return;
        }
        gathering.lane(name, colour(item.get("color")));
        var parent = oneLine(item.text("parent"));
        if (!parent.isEmpty()) {
            gathering.note(
                    item.get("parent").spot(),
                    "problem.timeline-project-parent",
                    Texts.cut(name, 60),
                    Texts.cut(parent, 60));
        }
        for (var field : item.names()) {
            if (!Set.of("name", "color", "parent").contains(field)) {
                leaveOut("category/" + field);
            }
        }
    }

    private int colour(Item.Field field) {
        var match = COLOUR.matcher(field.text().strip());
        if (match.matches()) {
            int red = Integer.parseInt(match.group(1));
            int green = Integer.parseInt(match.group(2));
            int blue = Integer.parseInt(match.group(3));
            if (red <= 255 && green <= 255 && blue <= 255) {
                return LaneColour.nearest(red, green, blue);
            }
        }
        if (!field.text().isBlank()) {
            gathering.warning(
                    field.spot(),
                    "problem.timeline-project-colour",
                    Texts.cut(field.text().strip(), 60));
        }
        return 0;
    }

    void era(Item item) {
        when(item).ifPresent(when -> gathering.era(when, oneLine(item.text("name")), ""));
        for (var field : item.names()) {
            if (!Set.of("name", "start", "end", "ends_today", "fuzzy", "fuzzy_start", "fuzzy_end")
                    .contains(field)) {
                leaveOut("era/" + field);
            }
        }
    }

    void event(Item item) {
        var when = when(item);
        if (when.isEmpty()) {
            return;
        }
        var raw = item.get("text").text();
        var numbered = NUMBERED.matcher(raw);
        boolean isNumbered = numbered.matches()
                && (raw.charAt(0) == '[') == numbered.group(3).equals("]");
        boolean isContainer = isNumbered && raw.charAt(0) == '[';
        var title = oneLine(isNumbered ? numbered.group(4) : raw);
        var entry = new Entry(item.spot, when.get(), title);
        entry.text(PlainText.markdown(item.get("description").text()));
        lane(item, entry);
        if (isContainer) {
            container(item, entry, numbered.group(2), title);
        } else {
            within(isNumbered ? numbered.group(2) : item.text("container"), item, entry);
        }
        for (var label : item.text("labels").split(item.text("labels").contains(",") ? "," : "\\s+")) {
            entry.tag(oneLine(label));
        }
        hyperlink(item.get("hyperlink"), entry);
        if (item.is("milestone")) {
            entry.importance(4);
        }
        icon(item.get("icon"), entry);
        gathering.event(entry);
        count(item);
    }

    private void lane(Item item, Entry entry) {
        boolean first = true;
        for (var field : item.all("category")) {
            var name = oneLine(field.text());
            if (name.isEmpty()) {
                continue;
            }
            if (first) {
                entry.lane(name);
            } else {
                entry.tag(name);
            }
            first = false;
            if (categories.add(name)) {
                gathering.warning(field.spot(), "problem.timeline-project-category", Texts.cut(name, 60));
            }
        }
    }

    private void container(Item item, Entry entry, String number, String title) {
        if (containers.putIfAbsent(number, title) != null) {
            gathering.warning(item.spot, "problem.timeline-project-container-twice", number);
            return;
        }
        entry.id("container-" + number).tag(title);
    }

    /// @param number of the container; may be empty
    private void within(String number, Item item, Entry entry) {
        if (number.isEmpty()) {
            return;
        }
        var container = containers.get(number);
        if (container == null) {
            gathering.warning(item.spot, "problem.timeline-project-no-container", Texts.cut(number, 60));
            return;
        }
        entry.tag(container).link("container-" + number, "", item.spot);
    }

    private void hyperlink(Item.Field field, Entry entry) {
        for (var address : field.text().split(";")) {
            var url = address.strip();
            if (url.isEmpty()) {
                continue;
            }
            if (url.matches("(?i)(https?://|mailto:)\\S+")) {
                entry.source(new Source("", "", url, ""));
            } else {
                gathering.warning(field.spot(), "problem.refused-address", Texts.cut(url, 60));
            }
        }
    }

    /// The picture of an event, a PNG in base64.
    private void icon(Item.Field field, Entry entry) {
        if (!field.text().isBlank()) {
            gathering
                    .picture(EmbeddedPicture.ofBase64(field.text()), field.spot())
                    .ifPresent(src -> entry.media(new Media(src, "", "", "")));
        }
    }

    private void count(Item item) {
        for (var field : item.names()) {
            var text = item.text(field);
            boolean quiet = TOLD.contains(field)
                    || SWITCHES.contains(field)
                    || text.isEmpty()
                    || field.equals("locked") && !item.is("locked")
                    || field.equals("progress") && text.equals("0");
            if (!quiet) {
                leaveOut(field);
            }
        }
    }

    /// The date of an event or an era; empty, and reported, where it cannot be read.
    private Optional<When> when(Item item) {
        var start = moment(item, "start");
        if (start.isEmpty()) {
            return Optional.empty();
        }
        boolean blur = item.is("fuzzy");
        boolean blurStart = blur || item.is("fuzzy_start");
        boolean blurEnd = blur || item.is("fuzzy_end");
        var first = start.get();
        var last =
                item.get("end").text().isBlank() ? first : moment(item, "end").orElse(first);
        if (item.is("milestone")) {
            last = first;
        }
        if (last.compareTo(first) < 0) {
            gathering.warning(item.get("end").spot(), "problem.timeline-project-reversed");
            var exchanged = first;
            first = last;
            last = exchanged;
        }
        var place = item.get("start").spot();
        if (item.is("ends_today")) {
            timeLost(place, first, first);
            return gathering.date(first.date() + (blurStart ? "~" : "") + "/..", place);
        }
        if (first.equals(last)) {
            boolean rough = blurStart || blurEnd;
            if (rough && !first.isMidnight()) {
                timeLost(place, first, first);
            }
            var day = first.date() + (rough ? "~" : "");
            return gathering.date(rough || first.isMidnight() ? day : day + "T" + first.time(), place);
        }
        timeLost(place, first, last);
        var from = first.date() + (blurStart ? "~" : "");
        var to = last.date() + (blurEnd ? "~" : "");
        return gathering.date(from.equals(to) ? from : from + "/" + to, place);
    }

    private Optional<Moment> moment(Item item, String name) {
        var field = item.get(name);
        var moment = Moment.of(field.text());
        if (moment.isEmpty()) {
            var place = field.text().isEmpty() ? item.spot : field.spot();
            gathering.error(
                    place,
                    "problem.timeline-project-time",
                    Texts.cut(field.text().strip(), 60));
        }
        return moment;
    }

    private void timeLost(Spot spot, Moment first, Moment last) {
        if (!first.isMidnight() || !last.isMidnight()) {
            gathering.note(spot, "problem.timeline-project-times", first.time(), last.time());
        }
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
