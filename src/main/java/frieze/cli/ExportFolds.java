package frieze.cli;

import frieze.cli.Commands.Console;
import frieze.document.Timeline;
import frieze.layout.Folds;
import frieze.layout.Plan;
import frieze.session.Gap;
import frieze.time.DateError;
import frieze.time.DateWording;
import frieze.time.Instants;
import frieze.time.TimeSpan;
import frieze.time.When;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/// Which gaps a picture folds: those that the window folds when it opens the timeline, changed as the reader's
/// clicks would change them.
final class ExportFolds {
    static final String ALL = "all";

    private final Timeline timeline;
    private final Folds known;
    private final Console console;
    private final TreeSet<TimeSpan> folded = new TreeSet<>(Comparator.comparingLong(TimeSpan::start));

    private ExportFolds(Timeline timeline, Console console) {
        this.timeline = timeline;
        this.console = console;
        known = Plan.gaps(timeline);
        folded.addAll(known.gaps());
    }

    /// @param unfold dates within gaps that stay open, or [#ALL]
    /// @param fold dates within empty stretches that are folded, whatever else is open
    /// @return empty where nothing is said
    static Optional<Folds> of(Timeline timeline, List<String> unfold, List<String> fold, Console console)
            throws Refusal {
        if (unfold.isEmpty() && fold.isEmpty()) {
            return Optional.empty();
        }
        var folds = new ExportFolds(timeline, console);
        for (var written : unfold) {
            folds.unfold(written);
        }
        for (var written : fold) {
            folds.fold(written);
        }
        return Optional.of(new Folds(List.copyOf(folds.folded)));
    }

    private void unfold(String written) throws Refusal {
        if (written.equals(ALL)) {
            folded.clear();
            return;
        }
        var span = span(written);
        if (known.gaps().stream().noneMatch(span::overlaps)) {
            throw new Refusal(console.words().get("export.no-gap", written));
        }
        folded.removeIf(span::overlaps);
    }

    private void fold(String written) throws Refusal {
        var span = span(written);
        var meant = known.gaps().stream().filter(span::overlaps).toList();
        if (meant.isEmpty()) {
            long middle = span.start() + (span.end() - span.start()) / 2;
            var free = Plan.gapAround(timeline, middle)
                    .filter(gap -> gap.union(span).equals(gap))
                    .orElseThrow(() -> new Refusal(console.words().get("export.no-empty", written)));
            meant = List.of(Gap.cut(free, middle, List.copyOf(folded)));
        }
        for (var gap : meant) {
            folded.removeIf(gap::overlaps);
            folded.add(gap);
        }
    }

    private TimeSpan span(String written) throws Refusal {
        var span = date(written, console).span();
        if (Instants.isOpen(span.start()) || Instants.isOpen(span.end())) {
            throw new Refusal(console.words().get("export.open", written));
        }
        return span;
    }

    /// @throws Refusal where the reader's words are no date
    static When date(String written, Console console) throws Refusal {
        return switch (When.parse(written)) {
            case When.Read(var when) -> when;
            case DateError error ->
                throw new Refusal(console.words()
                        .get(
                                "export.date",
                                written,
                                DateWording.of(console.locale()).message(error)));
        };
    }
}
