package frieze.app;

import frieze.session.Session;
import frieze.view.Gaps;
import java.util.Optional;

/// Tells the view what the session knows of empty stretches.
record SessionGaps(Session session) implements Gaps {
    @Override
    public Optional<Gap> at(double x) {
        return session.gapAt(x).flatMap(this::placed);
    }

    @Override
    public Optional<Gap> knownAt(double x) {
        return session.knownGapAt(x).flatMap(this::placed);
    }

    private Optional<Gap> placed(frieze.session.Gap gap) {
        return session.plan()
                .flatMap(plan -> session.camera().target().map(plan::scale))
                .map(scale -> {
                    var span = gap.span();
                    return new Gap(span, scale.x(span.start()), scale.x(span.end()), gap.folded());
                });
    }
}
