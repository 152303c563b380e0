package frieze.study;

/// What an answer is worth.
///
/// @param score 0 to 1; 1 where the answer is right
public record Verdict(Outcome outcome, double score) {
    public enum Outcome {
        RIGHT,
        /// Not right, and not far from it.
        NEAR,
        WRONG
    }

    static final Verdict WRONG = new Verdict(Outcome.WRONG, 0);

    /// Right or wrong, and nothing between.
    static Verdict of(boolean right) {
        return right ? new Verdict(Outcome.RIGHT, 1) : WRONG;
    }

    /// Right where nothing is missing; otherwise the score falls to 0 at `most`, and is near for the first fifth of
    /// that way.
    ///
    /// @param missed seconds, at least 0
    /// @param most seconds, above 0
    static Verdict missed(double missed, double most) {
        if (missed <= 0) {
            return of(true);
        }
        double score = Math.max(0, 1 - missed / most);
        return new Verdict(score >= 0.8 ? Outcome.NEAR : Outcome.WRONG, Math.min(score, 0.99));
    }

    /// The grade for the schedule.
    ///
    /// @param helped whether a hint was taken
    public Grade grade(boolean helped) {
        return switch (outcome) {
            case RIGHT -> helped ? Grade.HARD : Grade.GOOD;
            case NEAR -> Grade.HARD;
            case WRONG -> Grade.AGAIN;
        };
    }
}
