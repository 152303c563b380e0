package frieze.time;

import frieze.text.Messages;
import java.util.Locale;

/// Says dates in the reader's language, never more exactly than the source. There is no year 0: -0043 is "44
/// BC".
public final class DateWording {
    private static final double MONTH = 31.0 * Instants.DAY;

    private final Messages texts;
    private final DateSentences sentences;
    private final AxisWording axis;
    private final DurationWording durations;
    private final DateNotes notes;

    private DateWording(Locale locale) {
        texts = Messages.of(DateWording.class, locale);
        var numerals = new Numerals(texts);
        var names = new DateNames(texts, numerals);
        sentences = new DateSentences(texts, names, numerals);
        axis = new AxisWording(texts, names, numerals);
        durations = new DurationWording(texts, numerals);
        notes = new DateNotes(texts, sentences, durations);
    }

    /// English, German or French; English for any other language.
    public static DateWording of(Locale locale) {
        return new DateWording(locale);
    }

    /// For cards and lists: "by 2000", "since the 1970s".
    public String shortForm(When when) {
        return sentences.say(when, false);
    }

    /// For details and screen readers: "some time up to 2000". The same as [#shortForm] where nothing more is
    /// to be said.
    public String longForm(When when) {
        return sentences.say(when, true);
    }

    /// What the precision means, for the detail pane: "a year: the source names no month"; empty where there is
    /// nothing to say.
    public String precisionNote(When when) {
        return notes.precision(when);
    }

    /// How it reaches into a time that it overlaps, for lists of what else went on: "going on, since the
    /// 1970s", "possibly: some time up to 2000", "open start, up to April 2023"; of a single date its short
    /// form.
    public String reach(When when) {
        return notes.reach(when);
    }

    /// Where `from` lies, seen from `to`: "about 24 years before", "11 days after"; "date not exact" where
    /// either is no single date, is doubted, or is too coarse for the distance.
    public String distance(When from, When to) {
        return notes.distance(from, to);
    }

    /// "1980 to 1993": the stretch in the unit that its length asks for (years, months, days, minutes); `end`
    /// exclusive.
    public String span(TimeSpan span) {
        return axis.span(span);
    }

    /// A stretch of the calendar as a cursor points at it: "22 Nov 1963", "Nov 1963", "1963", "1960 to 1969"; the end
    /// is
    /// exclusive.
    public String moment(TimeSpan stretch) {
        if (stretch.seconds() <= Instants.DAY) {
            return tick(stretch.start(), new TickUnit(TickUnit.Unit.DAY, 1), true);
        }
        return stretch.seconds() <= MONTH
                ? tick(stretch.start(), new TickUnit(TickUnit.Unit.MONTH, 1), true)
                : span(stretch);
    }

    /// "14 years", "3 months", "2.5 million years": rounded to what the eye can use.
    public String duration(double seconds) {
        return durations.duration(seconds);
    }

    /// How far apart two dates are, no more exactly than they are known: "24 years", "about 24 years", "19 to 24
    /// years", "up to 1 year", "the same day", "possibly 3 days".
    public String apart(TimeApart apart) {
        return durations.apart(apart);
    }

    /// What is about as long, whatever the dates mean: "about one generation" (20 to 35 years), "about a human
    /// life" (70 to 90); empty of all else, and where the dates are doubted.
    public String comparison(TimeApart apart) {
        return durations.comparison(apart);
    }

    /// The label of a tick: "1970", "10,000 BC", "66 million", "Nov", "22 Nov", "14:00". Of months January, and
    /// of hours midnight, name the greater unit, "1964", "22 Nov". `whole` asks for the form that stands alone
    /// ("66 million years ago", "Nov 1963", "22 Nov 1963", "22 Nov 1963, 14:00"), as the first label in view
    /// does. Years before 1000 carry their era ("AD 476").
    public String tick(long instant, TickUnit unit, boolean whole) {
        return axis.tick(instant, unit, whole, CivilDate.at(instant).year() < 1000);
    }

    /// As above, where the caller knows whether the axis holds years of both eras: then every year carries its
    /// own.
    public String tick(long instant, TickUnit unit, boolean whole, boolean bothEras) {
        return axis.tick(instant, unit, whole, bothEras);
    }

    /// What the ticks in view leave unsaid, to stand once beside them: the day of hours and below, the year of
    /// days and months, and of ticks a million years back that they count years ago; empty of other years.
    ///
    /// @param instant one that the axis shows, mostly at its left end
    /// @param unit the finest unit that the ticks name
    public String context(long instant, TickUnit.Unit unit) {
        return axis.context(instant, unit);
    }

    /// The sentence for the reader: what is wrong, where, and what to write instead.
    public String message(DateError error) {
        var sentence = texts.get(error.code(), error.arguments().toArray());
        return error.code().equals("date.empty") ? sentence : texts.get("error.at", sentence, error.position() + 1);
    }

    /// That a line is too long to be a date.
    String tooLong(int bytes) {
        return texts.get("error.too-long", bytes);
    }

    /// The language that it speaks.
    public Locale locale() {
        return texts.locale();
    }
}
