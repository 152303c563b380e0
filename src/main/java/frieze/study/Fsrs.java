package frieze.study;

import java.util.List;

/// The free spaced repetition scheduler, version 6: how long something will be remembered after it has been
/// remembered or forgotten. Three numbers describe a memory: its stability, its difficulty (see [Memory]), and how
/// probable it is that it is there on a given day. Days are whole days; a repetition on the same day counts as
/// one after 0 days.
///
/// Formulas and parameters as published by Open Spaced Repetition ("The Algorithm", FSRS-6; Ye, Su, Cao: *A
/// Stochastic Shortest Path Algorithm for Optimizing Spaced Repetition Scheduling*, KDD 2022); the tests hold them
/// to the published vectors.
///
/// @param weights the 21 parameters w0 to w20
/// @param retention the probability, above 0 and below 1, with which something should still be remembered when it
/// is due
/// @param longest no interval is longer, days
public record Fsrs(List<Double> weights, double retention, int longest) {
    private static final int COUNT = 21;
    private static final double LEAST_STABILITY = 0.001;
    private static final double MOST_STABILITY = 36_500;

    /// The published default parameters of FSRS-6.
    public static final List<Double> DEFAULT_WEIGHTS = List.of(
            0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
            1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542);

    /// Default parameters; nine in ten are remembered when they are due; at most a hundred years.
    public static final Fsrs DEFAULT = new Fsrs(DEFAULT_WEIGHTS, 0.9, 36_500);

    /// @throws IllegalArgumentException for another number of weights, or a retention out of range
    public Fsrs {
        weights = List.copyOf(weights);
        if (weights.size() != COUNT) {
            throw new IllegalArgumentException(weights.size() + " weights instead of " + COUNT);
        }
        if (!(retention > 0 && retention < 1) || longest < 1) {
            throw new IllegalArgumentException("retention " + retention + ", longest interval " + longest);
        }
    }

    /// The same that asks for another retention.
    public Fsrs withRetention(double other) {
        return new Fsrs(weights, other, longest);
    }

    /// After the very first answer.
    public Memory first(Grade grade) {
        return new Memory(stable(w(grade.ordinal())), within(firstDifficulty(grade)));
    }

    /// After a further answer.
    ///
    /// @param days since the last answer, whole days, at least 0
    public Memory next(Memory before, int days, Grade grade) {
        double stability = days == 0
                ? sameDay(before.stability(), grade)
                : grade == Grade.AGAIN
                        ? forgotten(before, retrievability(before, days))
                        : remembered(before, retrievability(before, days), grade);
        return new Memory(stable(stability), nextDifficulty(before.difficulty(), grade));
    }

    /// The probability that it is remembered after so many days.
    ///
    /// @param days since the last answer, at least 0
    public double retrievability(Memory memory, double days) {
        double decay = -w(20);
        double factor = Math.pow(0.9, 1 / decay) - 1;
        return Math.pow(1 + factor * days / memory.stability(), decay);
    }

    /// Days until the memory has faded to [#retention()], unrounded.
    public double fading(Memory memory) {
        double decay = -w(20);
        double factor = Math.pow(0.9, 1 / decay) - 1;
        return memory.stability() / factor * (Math.pow(retention, 1 / decay) - 1);
    }

    /// The same as whole days, 1 to [#longest()].
    public int interval(Memory memory) {
        return Math.clamp(Math.round(fading(memory)), 1, longest);
    }

    private double w(int index) {
        return weights.get(index);
    }

    private double firstDifficulty(Grade grade) {
        return w(4) - Math.exp(w(5) * (grade.number() - 1)) + 1;
    }

    /// The harder it is already, the less it gets harder; and it always drifts a little towards easy.
    private double nextDifficulty(double before, Grade grade) {
        double change = -w(6) * (grade.number() - 3);
        double damped = before + (10 - before) * change / 9;
        return within(w(7) * firstDifficulty(Grade.EASY) + (1 - w(7)) * damped);
    }

    private double remembered(Memory before, double probability, Grade grade) {
        double penalty = grade == Grade.HARD ? w(15) : 1;
        double bonus = grade == Grade.EASY ? w(16) : 1;
        return before.stability()
                * (1
                        + Math.exp(w(8))
                                * (11 - before.difficulty())
                                * Math.pow(before.stability(), -w(9))
                                * Math.expm1((1 - probability) * w(10))
                                * penalty
                                * bonus);
    }

    private double forgotten(Memory before, double probability) {
        double left = w(11)
                * Math.pow(before.difficulty(), -w(12))
                * (Math.pow(before.stability() + 1, w(13)) - 1)
                * Math.exp((1 - probability) * w(14));
        return Math.min(left, before.stability() / Math.exp(w(17) * w(18)));
    }

    private double sameDay(double stability, Grade grade) {
        double growth = Math.exp(w(17) * (grade.number() - 3 + w(18))) * Math.pow(stability, -w(19));
        return stability * (grade.compareTo(Grade.GOOD) >= 0 ? Math.max(1, growth) : growth);
    }

    private static double stable(double stability) {
        return Math.clamp(stability, LEAST_STABILITY, MOST_STABILITY);
    }

    private static double within(double difficulty) {
        return Math.clamp(difficulty, 1, 10);
    }
}
