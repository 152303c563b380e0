package frieze.view;

/// What a reader has left on an event; shown on its card and in the overview.
public enum Badge {
    BOOKMARK,
    NOTE
}
