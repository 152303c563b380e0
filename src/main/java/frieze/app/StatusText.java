package frieze.app;

import frieze.layout.Folds;
import frieze.layout.Placed;
import frieze.text.Messages;
import frieze.time.DateWording;
import frieze.time.TimeSpan;
import frieze.view.CountsText;
import java.util.Optional;

/// What the status line says.
///
/// @param events how many there are in all, as the beginning of `shown`
/// @param eventsAlone the same where `shown` does not follow
/// @param shown how they are shown; adds up to `events`
/// @param brief the same in fewer words
/// @param folds what is folded; may be empty
/// @param span what is in view
record StatusText(String events, String eventsAlone, String shown, String brief, String folds, String span) {
    /// @param reading how much of the file has been read, 0 to 1, where this is not all of it
    static StatusText of(
            Placed placed,
            Folds folded,
            TimeSpan visible,
            Optional<Double> reading,
            DateWording wording,
            Messages texts) {
        var counts = placed.counts();
        var forms = CountsText.of(counts, texts.locale());
        double seconds = folded.gaps().stream().mapToDouble(TimeSpan::seconds).sum();
        var folds = folded.gaps().isEmpty()
                ? ""
                : texts.get("status.folded", folded.gaps().size(), wording.duration(seconds));
        var soFar = texts.get(
                reading.orElse(0.0) < 1 ? "status.events.reading" : "status.events.arranging",
                counts.total(),
                reading.orElse(0.0));
        return new StatusText(
                reading.map(_ -> soFar + ":").orElseGet(() -> texts.get("status.events", counts.total())),
                reading.map(_ -> soFar).orElseGet(() -> texts.get("status.events.alone", counts.total())),
                forms.detail(),
                forms.brief(),
                folds,
                texts.get("status.span", wording.span(visible)));
    }
}
