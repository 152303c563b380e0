package frieze.format.table;

import frieze.format.ReadResult;

/// What comes of reading a table in one way.
///
/// @param leftOut rows below the names of the columns that came to nothing: no event, no era, no title
public record TableLook(ReadResult reading, long leftOut) {}
