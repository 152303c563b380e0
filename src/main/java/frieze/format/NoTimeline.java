package frieze.format;

import java.util.Optional;
import java.util.regex.Pattern;

/// Files that are no timeline in any format: what they are is of more use to whoever opens them than what the
/// nearest format misses in them.
final class NoTimeline {
    /// In place of the name of a format.
    private static final String NONE = "–";

    private static final Pattern WEB_PAGE =
            Pattern.compile("(?is)\\s*(<\\?xml[^>]{0,200}>\\s*)?(<!doctype html\\b|<html\\b).*");

    private NoTimeline() {}

    /// What is said instead of reading it; empty where it is to be read.
    ///
    /// @param nearest the format that would read it
    static Optional<ReadResult> of(Input input, Beginning beginning, Format nearest) {
        boolean recognised = nearest.recognises(beginning);
        if (beginning.bytes().length == 0) {
            return Optional.of(said(input, recognised ? nearest.name() : NONE, "problem.empty-file"));
        }
        // a page that holds what a format is known by is read by that format
        boolean unknown =
                nearest == Format.ALL.getLast() || nearest.extensions().stream().anyMatch(beginning::isNamed);
        if (unknown && WEB_PAGE.matcher(beginning.text()).matches()) {
            return Optional.of(said(input, "HTML", "problem.web-page"));
        }
        return recognised ? Optional.empty() : Optional.of(said(input, NONE, "problem.unknown-format"));
    }

    private static ReadResult said(Input input, String format, String code) {
        var gathering = new Gathering(input);
        gathering.stop(new Spot(1, 1, ""), code);
        return gathering.result(format, "");
    }
}
