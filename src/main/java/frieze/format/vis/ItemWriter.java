package frieze.format.vis;

import frieze.document.Timeline;
import frieze.format.DateParts;
import frieze.format.Format;
import frieze.format.Loss;
import frieze.format.MarkdownText;
import frieze.format.OuterDates;
import frieze.format.Trip;
import frieze.format.WebJson;
import frieze.time.When;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;

/// Writes `{"groups": [...], "items": [...]}` for vis-timeline, with eras as backgrounds.
final class ItemWriter implements Format.Writing {
    /// The dates of JavaScript end there, in years from 0.
    static final long LAST_YEAR = 271_000;

    @Override
    public List<Loss> losses(Timeline timeline) {
        return Trip.losses(
                timeline, new VisTimeline(), event -> dates(event.when()).isPresent());
    }

    @Override
    public void write(Timeline timeline, Writer out) throws IOException {
        var json = new WebJson(out);
        json.object("").list("groups");
        for (var lane : timeline.lanes()) {
            if (!lane.title().isEmpty()) {
                json.object("").text("id", lane.id()).plain("content", lane.title());
                json.endObject();
            }
        }
        json.endList();
        json.list("items");
        for (var event : timeline.events()) {
            var dates = dates(event.when());
            if (dates.isPresent()) {
                var lane = timeline.lanes().get(event.lane());
                json.object("").text("id", event.id().value()).plain("content", event.title());
                dates(json, dates.get());
                if (!lane.title().isEmpty()) {
                    json.text("group", lane.id());
                }
                json.text("title", MarkdownText.html(event.text()));
                json.endObject();
            }
        }
        for (var era : timeline.eras()) {
            var dates = dates(era.when());
            if (dates.isPresent()) {
                json.object("").plain("content", era.title()).text("type", "background");
                dates(json, dates.get());
                json.text("title", MarkdownText.html(era.text()));
                json.endObject();
            }
        }
        json.endList();
        json.endObject();
        json.end();
    }

    private static Optional<OuterDates> dates(When when) {
        return OuterDates.of(when)
                .filter(dates -> Math.abs(dates.start().year()) <= LAST_YEAR
                        && Math.abs(dates.end().orElse(dates.start()).year()) <= LAST_YEAR);
    }

    private static void dates(WebJson json, OuterDates dates) throws IOException {
        json.text("start", iso(dates.start()));
        if (dates.end().isPresent()) {
            json.text("end", iso(dates.end().get()));
        }
    }

    /// As ECMAScript has it: six digits and a sign for years of more than four.
    private static String iso(DateParts date) {
        var year = date.year() >= 0 && date.year() <= 9999
                ? "%04d".formatted(date.year())
                : (date.year() < 0 ? "-" : "+") + "%06d".formatted(Math.abs(date.year()));
        return year
                + (date.month() > 0 ? "-%02d".formatted(date.month()) : "")
                + (date.day() > 0 ? "-%02d".formatted(date.day()) : "")
                + (date.hasTime() ? "T" + date.time() : "");
    }
}
