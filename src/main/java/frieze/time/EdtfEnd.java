package frieze.time;

/// What may stand before or after the slash of an interval, or beside the `..` of a set.
public sealed interface EdtfEnd permits EdtfDate, EdtfEnd.Open, EdtfEnd.Unknown {
    Open OPEN = new Open();
    Unknown UNKNOWN = new Unknown();

    /// `..`: it goes on without limit.
    record Open() implements EdtfEnd {
        @Override
        public String toString() {
            return "..";
        }
    }

    /// Nothing written: there is an end, nobody knows when.
    record Unknown() implements EdtfEnd {
        @Override
        public String toString() {
            return "";
        }
    }

    default DateShape.End end(CalendarSystem calendar) {
        return switch (this) {
            case EdtfDate date -> new DateShape.Known(date.extent(calendar));
            case Open _ -> DateShape.OPEN;
            case Unknown _ -> DateShape.UNKNOWN;
        };
    }
}
