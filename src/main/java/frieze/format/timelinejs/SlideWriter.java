package frieze.format.timelinejs;

import frieze.document.Era;
import frieze.document.Event;
import frieze.document.Media;
import frieze.document.Timeline;
import frieze.format.DateParts;
import frieze.format.Format;
import frieze.format.Loss;
import frieze.format.MarkdownText;
import frieze.format.OuterDates;
import frieze.format.Trip;
import frieze.format.WebJson;
import frieze.time.DateWording;
import frieze.time.When;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Writes TimelineJS 3 JSON. What its numbers cannot say of a date is said by its display date.
final class SlideWriter implements Format.Writing {
    @Override
    public List<Loss> losses(Timeline timeline) {
        return Trip.losses(
                timeline, new TimelineJs(), event -> OuterDates.of(event.when()).isPresent());
    }

    @Override
    public void write(Timeline timeline, Writer out) throws IOException {
        var json = new WebJson(out);
        var wording = DateWording.of(timeline.language().orElse(Locale.ENGLISH));
        json.object("");
        if (!timeline.title().isEmpty() || !timeline.description().isEmpty()) {
            json.object("title");
            words(json, timeline.title(), timeline.description());
            json.endObject();
        }
        json.list("events");
        for (var event : timeline.events()) {
            var dates = OuterDates.of(event.when());
            if (dates.isPresent()) {
                slide(
                        json,
                        event,
                        dates.get(),
                        timeline.lanes().get(event.lane()).title(),
                        wording);
            }
        }
        json.endList();
        json.list("eras");
        for (var era : timeline.eras()) {
            era(json, era);
        }
        json.endList();
        json.endObject();
        json.end();
    }

    private static void slide(WebJson json, Event event, OuterDates dates, String lane, DateWording wording)
            throws IOException {
        json.object("").text("unique_id", event.id().value());
        dates(json, dates);
        if (!isSaid(event.when(), dates)) {
            json.plain("display_date", displayed(event.when(), wording));
        }
        words(json, event.title(), event.text());
        json.plain("group", lane);
        if (!event.media().isEmpty()) {
            picture(json, event.media().getFirst());
        } else if (!event.sources().isEmpty()) {
            var source = event.sources().getFirst();
            json.object("media").text("url", source.url());
            json.plain("caption", source.title()).plain("credit", source.author());
            json.endObject();
        }
        json.endObject();
    }

    private static void picture(WebJson json, Media media) throws IOException {
        json.object("media").text("url", media.src());
        json.plain("caption", media.caption()).plain("credit", media.credit()).plain("alt", media.alt());
        json.endObject();
    }

    private static void words(WebJson json, String headline, String text) throws IOException {
        json.object("text").plain("headline", headline).text("text", MarkdownText.html(text));
        json.endObject();
    }

    private static void era(WebJson json, Era era) throws IOException {
        var dates = OuterDates.of(era.when());
        if (dates.isPresent()) {
            json.object("");
            dates(
                    json,
                    new OuterDates(
                            dates.get().start(),
                            dates.get().end().or(() -> Optional.of(dates.get().start()))));
            words(json, era.title(), era.text());
            json.endObject();
        }
    }

    private static void dates(WebJson json, OuterDates dates) throws IOException {
        date(json, "start_date", dates.start());
        if (dates.end().isPresent()) {
            date(json, "end_date", dates.end().get());
        }
    }

    private static void date(WebJson json, String name, DateParts date) throws IOException {
        json.object(name).text("year", Long.toString(DateParts.historical(date.year())));
        if (date.month() > 0) {
            json.text("month", Integer.toString(date.month()));
        }
        if (date.day() > 0) {
            json.text("day", Integer.toString(date.day()));
        }
        if (date.hasTime()) {
            json.text("hour", Integer.toString(date.second() / 3600))
                    .text("minute", Integer.toString(date.second() / 60 % 60))
                    .text("second", Integer.toString(date.second() % 60));
        }
        json.endObject();
    }

    /// Whether the numbers say all there is to say.
    private static boolean isSaid(When when, OuterDates dates) {
        var stated =
                dates.start().edtf() + dates.end().map(end -> "/" + end.edtf()).orElse("");
        return stated.equals(when.edtf());
    }

    /// As the author says it where that is spoken; else in words that mean the same.
    private static String displayed(When when, DateWording wording) {
        if (when.isSpoken()) {
            return when.written();
        }
        var words = wording.shortForm(when);
        return When.parse(words) instanceof When.Read(var read) && read.edtf().equals(when.edtf())
                ? words
                : when.written();
    }
}
