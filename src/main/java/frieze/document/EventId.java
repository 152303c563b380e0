package frieze.document;

/// The name of an event within its timeline: what the file says, or `event-N` (its place, from 1) where the
/// file says nothing.
public record EventId(String value) {}
