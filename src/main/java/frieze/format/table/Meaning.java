package frieze.format.table;

/// What the cells of a column say.
public enum Meaning {
    /// A date, or the first day of a stretch, as people write it.
    DATE,
    /// A date in EDTF, taken as it stands.
    EDTF,
    /// The calendar in which the date counts: julian or gregorian.
    CALENDAR,
    /// How exactly a date is known, as Wikidata counts: 11 for a day, 10 for a month, 9 for a year.
    PRECISION,
    YEAR,
    MONTH,
    DAY,
    /// Time of day.
    TIME,
    /// The last day of a stretch.
    END,
    END_YEAR,
    END_MONTH,
    END_DAY,
    END_TIME,
    TITLE,
    /// Plain text, or HTML.
    TEXT,
    /// A text in which notation counts.
    MARKDOWN,
    /// For the speaker.
    NOTES,
    LANE,
    TAGS,
    IMPORTANCE,
    /// Name of a file beside the table, or an address.
    IMAGE,
    IMAGE_ALT,
    IMAGE_CAPTION,
    IMAGE_CREDIT,
    /// Title of a source, or its address.
    SOURCE,
    SOURCE_AUTHOR,
    SOURCE_URL,
    SOURCE_DATE,
    ID,
    /// Ids of other events, each with words after a blank.
    LINKS,
    /// Numbers, each with words after a blank.
    FIGURES,
    /// Whether a row is the title of all, an era, or an event.
    TYPE,
    /// Nothing that a timeline has a place for.
    NONE;

    /// Whether a date can be made of the column.
    boolean isStart() {
        return this == DATE || this == EDTF || this == YEAR;
    }
}
