package frieze.time;

/// A date without time of day: a year, a year and month (or season), or a day; digits may be `X`, components
/// may be qualified.
///
/// @param month 01 to 12, the code of a season 21 to 41, or masked; [EdtfPart#ABSENT] in a plain year
/// @param day [EdtfPart#ABSENT] in a year, a month or a season
public record EdtfDate(EdtfYear year, EdtfPart month, EdtfPart day) implements Edtf, EdtfEnd {
    public boolean hasMonth() {
        return month != EdtfPart.ABSENT;
    }

    public boolean hasDay() {
        return day != EdtfPart.ABSENT;
    }

    public boolean isSeason() {
        return hasMonth() && month.isSeason();
    }

    /// An `X` anywhere.
    public boolean isMasked() {
        return year.isMasked() || month.isMasked() || day.isMasked();
    }

    /// A day whose every digit is known.
    public boolean isFullDay() {
        return hasDay() && !isMasked();
    }

    /// What qualifies the year: its own qualifier, and those to the right of it or of a later component.
    public Qualifier yearQualifier() {
        return year.left().and(year.right()).and(month.right()).and(day.right());
    }

    public Qualifier monthQualifier() {
        return month.left().and(month.right()).and(day.right());
    }

    public Qualifier dayQualifier() {
        return day.left().and(day.right());
    }

    private Qualifier anyQualifier() {
        return yearQualifier().and(month.left()).and(day.left());
    }

    @Override
    public boolean approximate() {
        return anyQualifier().approximate();
    }

    @Override
    public boolean uncertain() {
        return anyQualifier().uncertain();
    }

    @Override
    public int level() {
        if (year.exponent() >= 0 || year.significant() > 0 || isSeason() && (month.value() > 24 || year.isMasked())) {
            return 2;
        }
        return Math.max(
                Math.max(maskLevel(), qualifierLevel()), year.lettered() || year.negative() || isSeason() ? 1 : 0);
    }

    /// Level 1 admits `X` from the right only: one or two digits of a plain year, a whole month, a whole day or
    /// both.
    private int maskLevel() {
        if (!isMasked()) {
            return 0;
        }
        if (year.isMasked()) {
            return hasMonth() || year.mask() != 0b0001 && year.mask() != 0b0011 ? 2 : 1;
        }
        boolean fromTheRight =
                month.isMasked() ? month.isUnspecified() && (!hasDay() || day.isUnspecified()) : day.isUnspecified();
        return fromTheRight ? 1 : 2;
    }

    /// Level 1 admits one qualifier, at the right end.
    private int qualifierLevel() {
        boolean inner = year.left() != Qualifier.NONE
                || month.left() != Qualifier.NONE
                || day.left() != Qualifier.NONE
                || hasMonth() && year.right() != Qualifier.NONE
                || hasDay() && month.right() != Qualifier.NONE;
        return inner ? 2 : anyQualifier() == Qualifier.NONE ? 0 : 1;
    }

    /// How exactly it is stated.
    public Precision precision() {
        if (hasDay()) {
            return !isMasked()
                    ? Precision.DAY
                    : year.isMasked() ? yearPrecision() : month.isMasked() ? Precision.YEAR : Precision.MONTH;
        }
        if (isSeason()) {
            return year.isMasked() ? yearPrecision() : Precision.SEASON;
        }
        if (hasMonth()) {
            return year.isMasked() ? yearPrecision() : month.isMasked() ? Precision.YEAR : Precision.MONTH;
        }
        return yearPrecision();
    }

    private Precision yearPrecision() {
        return switch (year.mask()) {
            case 0 -> year.significantUnit() == 1 ? Precision.YEAR : Precision.COARSE;
            case 0b0001 -> Precision.DECADE;
            case 0b0011 -> Precision.CENTURY;
            default -> Precision.COARSE;
        };
    }

    /// The first day that it may mean, in days since 1970-01-01 (Gregorian).
    ///
    /// @throws IllegalStateException where no day fits the digits; [Edtf#parse] gives no such date
    public long firstDay(CalendarSystem calendar) {
        return EdtfBounds.firstDay(this, calendar);
    }

    /// The last day that it may mean.
    ///
    /// @throws IllegalStateException as [#firstDay]
    public long lastDay(CalendarSystem calendar) {
        return EdtfBounds.lastDay(this, calendar);
    }

    public Extent extent(CalendarSystem calendar) {
        return new Extent(span(calendar), precision(), approximate(), uncertain());
    }

    @Override
    public DateShape.Single shape(CalendarSystem calendar) {
        return new DateShape.Single(extent(calendar));
    }

    @Override
    public TimeSpan span(CalendarSystem calendar) {
        return new TimeSpan(firstDay(calendar) * Instants.DAY, (lastDay(calendar) + 1) * Instants.DAY);
    }

    void appendTo(StringBuilder out) {
        year.appendTo(out);
        if (hasMonth()) {
            month.appendTo(out.append('-'));
        }
        if (hasDay()) {
            day.appendTo(out.append('-'));
        }
    }

    @Override
    public String toString() {
        var out = new StringBuilder(12);
        appendTo(out);
        return out.toString();
    }
}
