package frieze.format.timelinejs;

import frieze.format.DateParts;
import frieze.format.FileText;
import frieze.format.Gathering;
import frieze.format.HtmlText;
import frieze.format.Json;
import frieze.format.LeftOut;
import frieze.format.Spot;
import frieze.format.timelinejs.Slide.Asset;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads the slides and the eras of a file, of version 3 and of the older one.
final class Slides {
    private static final Set<String> ROOT = Set.of("title", "events", "slides", "eras", "scale");
    private static final Set<String> OLD_ROOT =
            Set.of("headline", "text", "type", "startDate", "date", "era", "asset", "lang");
    private static final Set<String> SLIDE =
            Set.of("start_date", "date", "end_date", "display_date", "text", "media", "group", "unique_id", "autolink");
    private static final Set<String> OLD_SLIDE =
            Set.of("startDate", "endDate", "headline", "text", "tag", "asset", "classname");
    private static final Set<String> DATE =
            Set.of("year", "month", "day", "hour", "minute", "second", "display_date", "format");
    private static final Set<String> MEDIA = Set.of("url", "media", "caption", "credit", "alt", "title", "link");
    private static final Set<String> TEXT = Set.of("headline", "text");

    private final FileText file;
    private final Gathering gathering;
    private final LeftOut leftOut = new LeftOut();

    Slides(FileText file, Gathering gathering) {
        this.file = file;
        this.gathering = gathering;
    }

    /// @return the version of the format
    String read(Json root) {
        var old = root.get("timeline");
        var inner = old.orElse(root);
        boolean isOld = old.isPresent()
                && inner.get("slides").or(() -> inner.get("events")).isEmpty();
        if (isOld) {
            old(inner);
        } else {
            current(inner);
        }
        leftOut.report(gathering);
        return isOld ? "2" : "3";
    }

    private void current(Json root) {
        leaveOut(root, ROOT);
        root.get("title").ifPresent(this::title);
        for (var era : list(root, "eras")) {
            var text = text(era);
            era(era, date(era, "start_date"), date(era, "end_date"), text.text("headline"), text.text("text"));
        }
        var events = root.get("events").or(() -> root.get("slides"));
        if (events.isEmpty() || !(events.get() instanceof Json.Items)) {
            gathering.error(spot(root), "problem.timelinejs-no-events");
        }
        for (var slide : events.map(Json::list).orElse(List.of())) {
            leaveOut(slide, SLIDE);
            var text = text(slide);
            var shown = slide.text("display_date").isEmpty() ? dateShown(slide) : slide.text("display_date");
            var name = slide.get("start_date").isPresent() ? "start_date" : "date";
            var start = date(slide, name);
            boolean stated =
                    slide.get(name).filter(date -> !date.text("year").isEmpty()).isPresent();
            if (start.isEmpty() && stated) {
                continue; // what is wrong with it is said
            }
            add(new Slide(
                    spot(slide),
                    spot(slide.get(name).orElse(slide)),
                    start,
                    date(slide, "end_date"),
                    shown,
                    text.text("headline"),
                    text.text("text"),
                    asset(slide, "media"),
                    slide.text("group"),
                    slide.text("unique_id")));
        }
    }

    private void title(Json slide) {
        leaveOut(slide, Set.of("text", "media", "unique_id", "autolink"));
        var text = text(slide);
        words(slide, text);
        if (!slide.get("media").map(media -> media.text("url")).orElse("").isEmpty()) {
            leftOut.add("title.media", spot(slide));
        }
    }

    private void old(Json root) {
        leaveOut(root, OLD_ROOT);
        words(root, root);
        if (!asset(root, "asset").url().isEmpty()) {
            leftOut.add("timeline.asset", spot(root));
        }
        for (var era : list(root, "era")) {
            leaveOut(era, OLD_SLIDE);
            era(era, oldDate(era, "startDate"), oldDate(era, "endDate"), era.text("headline"), era.text("text"));
        }
        if (!(root.get("date").orElse(root) instanceof Json.Items)) {
            gathering.error(spot(root), "problem.timelinejs-no-events");
        }
        for (var slide : list(root, "date")) {
            leaveOut(slide, OLD_SLIDE);
            add(new Slide(
                    spot(slide),
                    spot(slide.get("startDate").orElse(slide)),
                    oldDate(slide, "startDate"),
                    oldDate(slide, "endDate"),
                    "",
                    slide.text("headline"),
                    slide.text("text"),
                    asset(slide, "asset"),
                    slide.text("tag"),
                    ""));
        }
    }

    private void words(Json slide, Json text) {
        gathering.title(HtmlText.line(text.text("headline"), spot(slide), gathering));
        gathering.description(HtmlText.markdown(text.text("text"), spot(slide), gathering));
    }

    private void add(Slide slide) {
        slide.entry(gathering).ifPresent(gathering::event);
    }

    private void era(Json era, Optional<DateParts> start, Optional<DateParts> end, String headline, String text) {
        var spot = spot(era);
        var dates = spot(era.get("start_date").or(() -> era.get("startDate")).orElse(era));
        if (start.isEmpty()) {
            gathering.error(dates, "problem.no-start");
            return;
        }
        DateParts.stretch(start.get(), end, dates, gathering)
                .ifPresent(when -> gathering.era(
                        when, HtmlText.line(headline, spot, gathering), HtmlText.markdown(text, spot, gathering)));
    }

    private Optional<DateParts> date(Json slide, String name) {
        var date = slide.get(name);
        if (date.isEmpty()) {
            return Optional.empty();
        }
        var value = date.get();
        if (!(value instanceof Json.Members)) {
            return SlideDates.ofText(value.asText().orElse(""), spot(value), gathering);
        }
        leaveOut(value, DATE);
        var parts = new SlideDates.Parts(
                value.text("year"),
                value.text("month"),
                value.text("day"),
                value.text("hour"),
                value.text("minute"),
                value.text("second"));
        return SlideDates.of(parts, spot(value), gathering);
    }

    private Optional<DateParts> oldDate(Json slide, String name) {
        return slide.get(name).flatMap(date -> SlideDates.ofText(date.asText().orElse(""), spot(date), gathering));
    }

    /// What the dates themselves say is to be shown.
    private static String dateShown(Json slide) {
        var start =
                slide.get("start_date").map(date -> date.text("display_date")).orElse("");
        var end = slide.get("end_date").map(date -> date.text("display_date")).orElse("");
        return end.isEmpty() ? start : start + " – " + end;
    }

    private Json text(Json slide) {
        var text = slide.get("text").orElse(slide);
        if (text instanceof Json.Members && text != slide) {
            leaveOut(text, TEXT);
        }
        return text;
    }

    private Asset asset(Json slide, String name) {
        var asset = slide.get(name);
        if (asset.isEmpty()) {
            return Asset.NONE;
        }
        var value = asset.get();
        leaveOut(value, MEDIA);
        return new Asset(
                name.equals("asset") ? value.text("media") : value.text("url"),
                value.text("caption"),
                value.text("credit"),
                value.text("alt").isEmpty() ? value.text("title") : value.text("alt"),
                value.text("link"));
    }

    private List<Json> list(Json root, String name) {
        return root.get(name).map(Json::list).orElse(List.of());
    }

    private Spot spot(Json json) {
        return file.spot(json.offset());
    }

    /// Counts the fields that have no place here and say something.
    private void leaveOut(Json json, Set<String> known) {
        if (json instanceof Json.Members(var _, var members)) {
            members.forEach((name, value) -> {
                if (!known.contains(name) && !isEmpty(value)) {
                    leftOut.add(name, spot(value));
                }
            });
        }
    }

    private static boolean isEmpty(Json value) {
        return switch (value) {
            case Json.Null _ -> true;
            case Json.Text(var _, var text) -> text.isBlank();
            case Json.Items(var _, var items) -> items.isEmpty();
            case Json.Members(var _, var members) -> members.isEmpty();
            case Json.Number _, Json.Bool _ -> false;
        };
    }
}
