package frieze.format.timelinejs;

import frieze.document.EmbeddedPicture;
import frieze.document.Media;
import frieze.document.Source;
import frieze.format.Addresses;
import frieze.format.DateParts;
import frieze.format.Entry;
import frieze.format.Gathering;
import frieze.format.HtmlText;
import frieze.format.PlainText;
import frieze.format.Spot;
import frieze.format.Texts;
import frieze.time.When;
import java.util.ArrayList;
import java.util.Optional;
import java.util.regex.Pattern;

/// A slide of TimelineJS as its JSON and its spreadsheet both have it. Texts may be HTML; every field but the
/// start may be empty.
///
/// @param dates where the start is written, or the slide where it has none
/// @param start empty where there is none: the slide is then reported and not shown
/// @param displayDate what is shown in place of the date
/// @param group the lane
public record Slide(
        Spot spot,
        Spot dates,
        Optional<DateParts> start,
        Optional<DateParts> end,
        String displayDate,
        String headline,
        String text,
        Asset asset,
        String group,
        String id) {
    /// A picture, or a page, a film or a text that is shown beside the words.
    ///
    /// @param url an address, or HTML
    /// @param link where a click on it leads
    public record Asset(String url, String caption, String credit, String alt, String link) {
        public static final Asset NONE = new Asset("", "", "", "", "");
    }

    private static final Pattern PICTURE = Pattern.compile("(?i)[^?#]*\\.(?:jpe?g|png|gif|bmp|webp)(?:[?#].*)?");
    /// A page about a picture, whose address ends as that of a picture does.
    private static final Pattern PAGE_OF_PICTURE = Pattern.compile("(?i).*/wiki/[^/]+:.*");
    /// A date that TimelineJS has numbers for.
    private static final Pattern PLAIN = Pattern.compile("Y?-?\\d+(?:-\\d\\d){0,2}(?:/Y?-?\\d+(?:-\\d\\d){0,2})?");

    /// The event; empty, and reported, where no date can be read.
    public Optional<Entry> entry(Gathering gathering) {
        if (start.isEmpty()) {
            gathering.error(dates, "problem.no-start");
            return Optional.empty();
        }
        return DateParts.stretch(start.get(), end, dates, gathering).map(stated -> entry(stated, gathering));
    }

    private Entry entry(When stated, Gathering gathering) {
        var shown = HtmlText.line(displayDate, spot, gathering);
        var when = stated;
        var lead = shown;
        if (!shown.isEmpty() && When.parse(shown) instanceof When.Read(var told) && told.overlaps(stated)) {
            lead = "";
            if (!PLAIN.matcher(told.edtf()).matches() && !told.edtf().equals(stated.edtf())) {
                gathering.note(spot, "problem.timelinejs-display-date-taken", Texts.cut(shown, 60));
                when = told;
            }
        }
        var body = HtmlText.markdown(text, spot, gathering);
        if (!lead.isEmpty()) {
            gathering.note(spot, "problem.timelinejs-display-date", Texts.cut(lead, 60));
            body = (PlainText.markdown(lead) + "\n\n" + body).strip();
        }
        var entry = new Entry(spot, when, HtmlText.line(headline, spot, gathering))
                .id(id)
                .lane(HtmlText.line(group, spot, gathering));
        return asset(entry, body, gathering);
    }

    private Entry asset(Entry entry, String body, Gathering gathering) {
        var url = asset.url.strip();
        var links = new ArrayList<HtmlText.Link>();
        var caption = HtmlText.line(asset.caption, spot, gathering, links::add);
        var credit = HtmlText.line(asset.credit, spot, gathering, links::add);
        var all = body;
        if (url.startsWith("//")) {
            url = "https:" + url;
        }
        boolean words = url.startsWith("<") || url.chars().anyMatch(Character::isWhitespace);
        if (words && !EmbeddedPicture.is(url)) {
            all = (body + "\n\n" + HtmlText.markdown(url, spot, gathering)).strip();
            url = "";
        }
        boolean known = isAddress(url);
        if (isPicture(url)) {
            var alt = HtmlText.line(asset.alt, spot, gathering);
            gathering
                    .picture(url, spot)
                    .ifPresentOrElse(
                            src -> entry.media(new Media(src, alt, caption, credit)),
                            () -> words(entry, caption, credit));
        } else if (known) {
            entry.source(new Source(caption, credit, url, ""));
        } else {
            words(entry, caption, credit);
        }
        if (!known && !isPicture(url) && !url.isEmpty()) {
            gathering.error(spot, "problem.refused-address", Texts.cut(url, 80));
        }
        links.forEach(link -> entry.source(new Source(Texts.cut(link.words(), 200), "", link.address(), "")));
        link(entry, gathering);
        return entry.text(all);
    }

    /// What is said of a picture or a page that is not kept.
    private static void words(Entry entry, String caption, String credit) {
        if (!caption.isEmpty() || !credit.isEmpty()) {
            entry.source(new Source(caption, credit, "", ""));
        }
    }

    private void link(Entry entry, Gathering gathering) {
        var link = asset.link.strip();
        if (isAddress(link)) {
            entry.source(new Source("", "", link, ""));
        } else if (!link.isEmpty()) {
            gathering.error(spot, "problem.refused-address", Texts.cut(link, 80));
        }
    }

    private static boolean isAddress(String url) {
        return Addresses.LINK.matcher(url).matches();
    }

    /// Whether an address is that of a picture, by its end, or the picture itself.
    static boolean isPicture(String url) {
        return EmbeddedPicture.is(url)
                || PICTURE.matcher(url).matches()
                        && !PAGE_OF_PICTURE.matcher(url).matches();
    }
}
