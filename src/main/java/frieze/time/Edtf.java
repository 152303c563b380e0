package frieze.time;

/// An expression of the Extended Date/Time Format (Library of Congress, 4 February 2019; a profile of ISO
/// 8601-2:2019), as a tree that keeps every sign of the notation. `toString` prints it back: the canonical form
/// (`Y17E07` becomes `Y17E7`), with the same meaning.
public sealed interface Edtf permits EdtfDate, EdtfDateTime, EdtfInterval, EdtfSet {
    /// The outcome of reading: the tree, or what is wrong.
    sealed interface Result permits Parsed, DateError {}

    record Parsed(Edtf edtf) implements Result {}

    /// Reads EDTF alone (no spoken date). Never throws for any text; takes time linear in its length.
    ///
    /// @param calendar whose months and leap years decide which days exist
    static Result parse(String text, CalendarSystem calendar) {
        return new EdtfReader(text, calendar).read();
    }

    /// The lowest level of the standard that admits it: 0, 1 or 2.
    int level();

    /// `~` or `%` on any component.
    boolean approximate();

    /// `?` or `%` on any component.
    boolean uncertain();

    DateShape shape(CalendarSystem calendar);

    /// From the earliest second to the latest; an unknown end does not reach beyond the known one.
    TimeSpan span(CalendarSystem calendar);
}
