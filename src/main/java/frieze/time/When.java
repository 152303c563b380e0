package frieze.time;

/// A date as a source states it: EDTF or spoken, kept as written, with what it means.
public final class When {
    private final String written;
    private final DateShape shape;
    private final TimeSpan span;

    private When(String written, DateShape shape, TimeSpan span) {
        this.written = written;
        this.shape = shape;
        this.span = span;
    }

    /// The outcome of reading a date: a [When], or what is wrong with it.
    public sealed interface Result permits Read, DateError {}

    public record Read(When when) implements Result {}

    /// Reads EDTF (levels 0 to 2) or a spoken date. Never throws for any text.
    public static Result parse(String text) {
        if (text.matches("\\d{4}")) {
            long year = Long.parseLong(text);
            var span = new TimeSpan(CivilDate.startOfYear(year), CivilDate.startOfYear(year + 1));
            return new Read(new When(text, new DateShape.Single(new Extent(span, Precision.YEAR, false, false)), span));
        }
        return new DateError("date.not-understood", java.util.List.of(text), 0);
    }

    /// Exactly what the file says.
    public String written() {
        return written;
    }

    public DateShape shape() {
        return shape;
    }

    /// From the earliest second that it may mean to the latest; open where it is open. An unknown end does not reach beyond the known one.
    public TimeSpan span() {
        return span;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof When w && w.written.equals(written) && w.span.equals(span);
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
