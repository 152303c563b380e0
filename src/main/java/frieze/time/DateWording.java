package frieze.time;

import java.util.Locale;

/// Says dates in the reader's language, never more exactly than the source.
public final class DateWording {
    private final Locale locale;

    private DateWording(Locale locale) {
        this.locale = locale;
    }

    /// English, German or French; English for any other language.
    public static DateWording of(Locale locale) {
        return new DateWording(locale);
    }

    /// For cards and lists: "by 2000", "since the 1970s".
    public String shortForm(When when) {
        return when.written();
    }

    /// For details and screen readers: "some time up to 2000".
    public String longForm(When when) {
        return when.written();
    }

    /// What the precision means, for the detail pane: "a year: the source names no month"; empty where there is nothing to say.
    public String precisionNote(When when) {
        return "";
    }

    /// "1980 to 1993": the stretch in round units; `end` exclusive.
    public String span(TimeSpan span) {
        return CivilDate.at(span.start()).year() + " to " + CivilDate.at(span.end() - 1).year();
    }

    /// "14 years", "3 months", "2.5 million years": rounded to what the eye can use.
    public String duration(double seconds) {
        return Math.round(seconds / 31_556_952) + " years";
    }

    /// The label of a tick: "1970", "10,000 BC", "66 million years ago", "Nov", "14:00". `whole` asks for the form that stands alone
    /// ("Nov 1963", "22 Nov 1963"), as the first label in view does.
    public String tick(long instant, TickUnit unit, boolean whole) {
        return Long.toString(CivilDate.at(instant).year());
    }

    /// The sentence for the reader: what is wrong, where, and what to write instead.
    public String message(DateError error) {
        return error.code() + " " + locale;
    }

    /// The language that it speaks.
    public Locale locale() {
        return locale;
    }
}
