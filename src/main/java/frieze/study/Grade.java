package frieze.study;

/// How well something was remembered.
public enum Grade {
    /// Forgotten.
    AGAIN,
    /// Remembered with trouble, or nearly.
    HARD,
    GOOD,
    /// Remembered without thinking.
    EASY;

    /// 1 to 4, as the formulas count.
    int number() {
        return ordinal() + 1;
    }
}
