package frieze.format.simile;

import frieze.document.Timeline;
import frieze.format.Addresses;
import frieze.format.DateParts;
import frieze.format.Format;
import frieze.format.Loss;
import frieze.format.MarkdownText;
import frieze.format.OuterDates;
import frieze.format.Trip;
import frieze.format.WebJson;
import frieze.time.EdtfInterval;
import frieze.time.When;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;

/// Writes the JSON of SIMILE Timeline with dates in ISO 8601. A date of which only the bounds are known is one
/// with an end that is no duration.
final class EventWriter implements Format.Writing {
    /// The dates of JavaScript end there, in years from 0.
    private static final long LAST_YEAR = 271_000;

    @Override
    public List<Loss> losses(Timeline timeline) {
        return Trip.losses(timeline, new Simile(), event -> dates(event.when()).isPresent());
    }

    @Override
    public void write(Timeline timeline, Writer out) throws IOException {
        var json = new WebJson(out);
        json.object("").text("dateTimeFormat", "iso8601").list("events");
        for (var event : timeline.events()) {
            var dates = dates(event.when());
            if (dates.isEmpty()) {
                continue;
            }
            json.object("")
                    .text("id", event.id().value())
                    .text("start", iso(dates.get().start()));
            var end = dates.get().end();
            if (end.isPresent()) {
                json.text("end", iso(end.get()));
                json.flag("isDuration", event.when().expression() instanceof EdtfInterval);
            }
            json.plain("title", event.title()).text("description", MarkdownText.html(event.text()));
            for (var media : event.media().stream().limit(1).toList()) {
                json.text("image", media.src());
            }
            var link = event.sources().stream()
                    .map(source -> source.url())
                    .filter(url -> Addresses.LINK.matcher(url).matches())
                    .findFirst();
            if (link.isPresent()) {
                json.text("link", link.get());
            }
            json.endObject();
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

    private static String iso(DateParts date) {
        long year = date.year();
        var written =
                Math.abs(year) <= 9999 ? (year < 0 ? "-" : "") + "%04d".formatted(Math.abs(year)) : Long.toString(year);
        return written
                + (date.month() > 0 ? "-%02d".formatted(date.month()) : "")
                + (date.day() > 0 ? "-%02d".formatted(date.day()) : "")
                + (date.hasTime() ? "T" + date.time() : "");
    }
}
