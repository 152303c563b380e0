package frieze.format.vis;

import frieze.document.Media;
import frieze.format.DateParts;
import frieze.format.Entry;
import frieze.format.FileText;
import frieze.format.Gathering;
import frieze.format.HtmlText;
import frieze.format.JavaScriptData;
import frieze.format.Json;
import frieze.format.LeftOut;
import frieze.format.MarkdownText;
import frieze.format.Spot;
import frieze.format.Texts;
import frieze.format.WebDates;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads items and groups. Years are astronomical, as JavaScript has them.
final class Items {
    private static final Set<String> ITEM = Set.of("id", "content", "start", "end", "group", "type", "title");
    private static final Set<String> GROUP = Set.of("id", "content", "title");
    /// As some servers write a date.
    private static final Pattern WRAPPED_MILLIS = Pattern.compile("/Date\\((-?\\d{1,18})(?:[+-]\\d{4})?\\)/");
    /// As ECMAScript writes years of more than four digits.
    private static final Pattern LONG_YEAR = Pattern.compile("[+-]\\d{6}");
    /// No year has five digits and no sign, so this counts milliseconds.
    private static final Pattern MILLIS = Pattern.compile("-?\\d{5,18}");

    private final FileText file;
    private final JavaScriptData data;
    private final Gathering gathering;
    private final LeftOut leftOut = new LeftOut();
    /// The titles of the groups by their ids.
    private final Map<String, String> groups = new HashMap<>();

    Items(FileText file, JavaScriptData data, Gathering gathering) {
        this.file = file;
        this.data = data;
        this.gathering = gathering;
    }

    void read(List<Json> items, List<Json> declared) {
        for (var group : declared) {
            leaveOut(group, GROUP);
            var title = HtmlText.line(group.text("content"), spot(group), gathering);
            var shown = title.isEmpty() ? group.text("id") : title;
            if (!shown.isEmpty() && groups.putIfAbsent(group.text("id"), shown) == null) {
                gathering.lane(shown, 0);
            }
        }
        items.forEach(this::item);
        leftOut.report(gathering);
    }

    private void item(Json item) {
        var spot = spot(item);
        leaveOut(item, ITEM);
        var start = item.get("start").flatMap(this::date);
        if (start.isEmpty()) {
            if (item.get("start").isEmpty() && !data.isCode(item, "start")) {
                gathering.error(spot, "problem.no-start");
            }
            return;
        }
        var end = item.get("end").flatMap(this::date);
        var when = DateParts.stretch(start.get(), end, spot(item.get("start").orElse(item)), gathering);
        if (when.isEmpty()) {
            return;
        }
        var content = item.text("content");
        var pictures = new ArrayList<Media>();
        var title = HtmlText.line(
                content,
                spot,
                gathering,
                _ -> {
                    // they stand in the text
                },
                pictures::add);
        var full = HtmlText.of(content).text();
        boolean says = MarkdownText.words(full).contains("\n") || full.contains("](");
        var tooltip = HtmlText.markdown(item.text("title"), spot, gathering);
        var text = (says ? full + "\n\n" : "") + (tooltip.equals(title) ? "" : tooltip);
        if (item.text("type").equals("background")) {
            gathering.era(when.get(), title, text.strip());
            return;
        }
        var group = item.text("group");
        var entry = new Entry(spot, when.get(), title)
                .id(item.text("id"))
                .text(text.strip())
                .lane(groups.getOrDefault(group, group));
        for (var picture : pictures) {
            gathering.picture(picture.src(), spot).ifPresent(src -> entry.media(new Media(src, picture.alt(), "", "")));
        }
        gathering.event(entry);
    }

    private Optional<DateParts> date(Json value) {
        var text = value.asText().orElse("").strip();
        var wrapped = WRAPPED_MILLIS.matcher(text);
        if (wrapped.matches()) {
            return Optional.of(WebDates.ofMillis(Long.parseLong(wrapped.group(1))));
        }
        if (value instanceof Json.Text && LONG_YEAR.matcher(text).matches()) {
            return Optional.of(DateParts.ofYear(Long.parseLong(text)));
        }
        if (MILLIS.matcher(text).matches()) {
            return Optional.of(WebDates.ofMillis(Long.parseLong(text)));
        }
        if (value instanceof Json.Number) {
            var number = Texts.wholeNumber(text);
            if (number.isPresent()) {
                return Optional.of(WebDates.ofMillis(number.getAsLong()));
            }
        }
        var date = WebDates.read(text, false);
        if (date.isEmpty()) {
            gathering.error(spot(value), "problem.vis-date", Texts.cut(text, 60));
        }
        return date.map(parts -> parts.sound(() -> spot(value), gathering));
    }

    private Spot spot(Json json) {
        return file.spot(json.offset());
    }

    private void leaveOut(Json json, Set<String> known) {
        if (json instanceof Json.Members(var _, var members)) {
            members.forEach((name, value) -> {
                if (!known.contains(name) && !(value instanceof Json.Null)) {
                    leftOut.add(name, spot(value));
                }
            });
        }
    }
}
