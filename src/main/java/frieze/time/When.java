package frieze.time;

import java.util.Comparator;

/// A date as a source states it: EDTF or spoken, kept as written, with what it means. Small: the bounds are
/// kept, the shape is made when it is asked for.
public final class When {
    /// The order of events: the earliest first, of those that start together the one that ends first.
    public static final Comparator<When> ORDER = (a, b) -> {
        int order = Long.compare(a.start, b.start);
        return order != 0 ? order : Long.compare(a.end, b.end);
    };

    private final String written;
    private final Edtf edtf;
    private final CalendarSystem calendar;
    private final Phrase phrase;
    private final long start;
    private final long end;
    private final boolean statesStart;

    private When(String written, Edtf edtf, CalendarSystem calendar, Phrase phrase) {
        this.written = written;
        this.edtf = edtf;
        this.calendar = calendar;
        this.phrase = phrase;
        var span = edtf.span(calendar);
        this.start = span.start();
        this.end = span.end();
        statesStart = edtf instanceof EdtfDate
                || edtf instanceof EdtfDateTime
                || edtf instanceof EdtfInterval interval && interval.start() instanceof EdtfDate;
    }

    /// The outcome of reading a date: a [When], or what is wrong with it.
    public sealed interface Result permits Read, DateError {}

    public record Read(When when) implements Result {}

    /// Reads EDTF (levels 0 to 2) or a spoken date, in the Gregorian calendar. Never throws for any text.
    public static Result parse(String text) {
        return parse(text, CalendarSystem.GREGORIAN);
    }

    /// Reads EDTF (levels 0 to 2) or a spoken date that counts in `calendar`. Never throws for any text.
    public static Result parse(String text, CalendarSystem calendar) {
        return switch (Edtf.parse(text, calendar)) {
            case Edtf.Parsed(var edtf) -> new Read(new When(text, edtf, calendar, Phrase.EDTF));
            case DateError notEdtf ->
                switch (SpokenReader.read(text, calendar, notEdtf)) {
                    case SpokenReader.Understood(var edtf, var phrase) ->
                        new Read(new When(text, edtf, calendar, phrase));
                    case DateError error -> error;
                };
        };
    }

    /// Exactly what the file says.
    public String written() {
        return written;
    }

    /// What it means, in EDTF; the same as [#written] for a date written in canonical EDTF.
    public String edtf() {
        return edtf.toString();
    }

    /// What it means, as a tree.
    public Edtf expression() {
        return edtf;
    }

    /// The calendar in which the source counts.
    public CalendarSystem calendar() {
        return calendar;
    }

    /// What a spoken date says beyond its EDTF; [Phrase#EDTF] where EDTF is written.
    public Phrase phrase() {
        return phrase;
    }

    public boolean isSpoken() {
        return phrase != Phrase.EDTF;
    }

    /// `~` or `%` on any component.
    public boolean approximate() {
        return edtf.approximate();
    }

    /// `?` or `%` on any component.
    public boolean uncertain() {
        return edtf.uncertain();
    }

    public DateShape shape() {
        return edtf.shape(calendar);
    }

    /// From the earliest second that it may mean to the latest; open where it is open. An unknown end does not
    /// reach beyond the known one.
    public TimeSpan span() {
        return new TimeSpan(start, end);
    }

    /// Where [#span] starts, seconds since 1970.
    public long start() {
        return start;
    }

    /// Where [#span] ends, seconds since 1970.
    public long end() {
        return end;
    }

    /// Whether a date is stated at which its span starts: not "by 2000", nor one of several dates.
    public boolean statesStart() {
        return statesStart;
    }

    /// Whether both may be true of one moment: the ranges share a second.
    public boolean overlaps(When other) {
        return start < other.end && other.start < end;
    }

    /// Whether this is over, whatever the dates mean within their bounds, before the other starts.
    public boolean isBefore(When other) {
        return end <= other.start;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof When w
                && w.written.equals(written)
                && w.calendar == calendar
                && w.start == start
                && w.end == end;
    }

    @Override
    public int hashCode() {
        return written.hashCode();
    }

    @Override
    public String toString() {
        return written;
    }
}
