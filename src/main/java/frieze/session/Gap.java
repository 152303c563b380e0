package frieze.session;

import frieze.time.TimeSpan;

/// A stretch of time without a stated date.
///
/// @param folded whether a tear stands for it
public record Gap(TimeSpan span, boolean folded) {}
