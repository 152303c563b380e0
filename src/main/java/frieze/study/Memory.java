package frieze.study;

/// How well something sits.
///
/// @param stability days until it is remembered with a probability of 0.9 only; at least 0.001
/// @param difficulty 1 (easy) to 10
public record Memory(double stability, double difficulty) {}
