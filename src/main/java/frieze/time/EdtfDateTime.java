package frieze.time;

/// A day with a time of day, to the second.
///
/// @param date a full day, unqualified
/// @param secondOfDay 0 to 86399
/// @param zone as written: [#LOCAL], [#UTC], or the shift in minutes, -1439 to 1439
/// @param hoursOnly the shift is written without minutes (`+04`)
public record EdtfDateTime(EdtfDate date, int secondOfDay, int zone, boolean hoursOnly) implements Edtf {
    /// No zone is written.
    public static final int LOCAL = Integer.MIN_VALUE;
    /// Written `Z`.
    public static final int UTC = Integer.MAX_VALUE;

    @Override
    public int level() {
        return date.level();
    }

    @Override
    public boolean approximate() {
        return false;
    }

    @Override
    public boolean uncertain() {
        return false;
    }

    /// The second on the axis: as written, or in UTC where a zone is written.
    public long instant(CalendarSystem calendar) {
        long shift = zone == LOCAL || zone == UTC ? 0 : 60L * zone;
        return date.firstDay(calendar) * Instants.DAY + secondOfDay - shift;
    }

    @Override
    public TimeSpan span(CalendarSystem calendar) {
        long instant = instant(calendar);
        return new TimeSpan(instant, instant + 1);
    }

    @Override
    public DateShape.Single shape(CalendarSystem calendar) {
        return new DateShape.Single(new Extent(span(calendar), Precision.SECOND, false, false));
    }

    /// `T23:20:30-04`: the time and the zone as written.
    public String timeText() {
        var out = new StringBuilder(16).append('T');
        two(out, secondOfDay / 3600).append(':');
        two(out, secondOfDay / 60 % 60).append(':');
        two(out, secondOfDay % 60);
        return out.append(zoneText()).toString();
    }

    /// Empty, `Z`, `-04` or `+04:30`.
    public String zoneText() {
        if (zone == LOCAL) {
            return "";
        }
        if (zone == UTC) {
            return "Z";
        }
        var out = new StringBuilder(6).append(zone < 0 ? '-' : '+');
        two(out, Math.abs(zone) / 60);
        if (!hoursOnly) {
            two(out.append(':'), Math.abs(zone) % 60);
        }
        return out.toString();
    }

    private static StringBuilder two(StringBuilder out, int number) {
        return out.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }

    @Override
    public String toString() {
        return date + timeText();
    }
}
