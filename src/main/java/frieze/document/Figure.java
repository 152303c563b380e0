package frieze.document;

/// A number worth seeing, drawn as countable dots.
///
/// @param value at least 0
public record Figure(long value, String label) {}
