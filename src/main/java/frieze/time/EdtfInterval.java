package frieze.time;

/// A stretch from one date to another: `1914-07-28/1918-11-11`, `197X/..`, `/1994`.
public record EdtfInterval(EdtfEnd start, EdtfEnd end) implements Edtf {
    @Override
    public int level() {
        return Math.max(level(start), level(end));
    }

    private static int level(EdtfEnd end) {
        return end instanceof EdtfDate date ? date.isMasked() ? 2 : date.level() : 1;
    }

    @Override
    public boolean approximate() {
        return start instanceof EdtfDate s && s.approximate() || end instanceof EdtfDate e && e.approximate();
    }

    @Override
    public boolean uncertain() {
        return start instanceof EdtfDate s && s.uncertain() || end instanceof EdtfDate e && e.uncertain();
    }

    @Override
    public DateShape.Interval shape(CalendarSystem calendar) {
        return new DateShape.Interval(start.end(calendar), end.end(calendar));
    }

    @Override
    public TimeSpan span(CalendarSystem calendar) {
        long from = switch (start) {
            case EdtfDate date -> date.firstDay(calendar) * Instants.DAY;
            case EdtfEnd.Open _ -> Instants.OPEN_START;
            case EdtfEnd.Unknown _ ->
                end instanceof EdtfDate e ? e.firstDay(calendar) * Instants.DAY : Instants.OPEN_START;
        };
        long to = switch (end) {
            case EdtfDate date -> (date.lastDay(calendar) + 1) * Instants.DAY;
            case EdtfEnd.Open _ -> Instants.OPEN_END;
            case EdtfEnd.Unknown _ ->
                start instanceof EdtfDate s ? (s.lastDay(calendar) + 1) * Instants.DAY : Instants.OPEN_END;
        };
        return new TimeSpan(from, to);
    }

    @Override
    public String toString() {
        return start + "/" + end;
    }
}
