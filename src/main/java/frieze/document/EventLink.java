package frieze.document;

/// A link from one event to another.
///
/// @param label why they belong together; may be empty
public record EventLink(EventId target, String label) {}
