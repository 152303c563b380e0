package frieze.present;

/// What the speaker has in hand.
public enum Tool {
    NONE,
    PEN,
    SPOTLIGHT,
    RULER
}
