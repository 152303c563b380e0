package frieze.app.present;

import frieze.document.Era;
import frieze.document.Event;
import frieze.document.EventId;
import frieze.document.Stop.Veil;
import frieze.layout.TimeScale;
import frieze.present.Show;
import frieze.present.Show.Later;
import frieze.session.Presentation;
import frieze.time.DateWording;
import frieze.view.Disclosure;
import frieze.view.Disclosure.Appearance;
import frieze.view.Slice;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// How much of a timeline the class may see at the moment, below a stop and over the whole screen.
final class HeldBack {
    private HeldBack() {}

    static Disclosure of(Show now) {
        return new Disclosure(events(now), eras(now));
    }

    private static Function<Event, Appearance> events(Show now) {
        var reached = now.reached();
        boolean blank = now.later() == Later.BLANK;
        var covered = now.veiled().contains(Veil.DATE) ? now.stop().stop().events() : List.<EventId>of();
        var untitled = now.veiled().contains(Veil.TITLE) ? now.stop().stop().events() : List.<EventId>of();
        return event -> {
            if (covered.contains(event.id())) {
                return Appearance.COVERED;
            }
            if (blank && !reached.test(event)) {
                return Appearance.BLANK;
            }
            return untitled.contains(event.id()) ? Appearance.UNTITLED : Appearance.SHOWN;
        };
    }

    private static Function<Era, Appearance> eras(Show now) {
        var begun = now.begun();
        var later = now.later() == Later.BLANK ? Appearance.BLANK : Appearance.COVERED;
        return era -> begun.test(era) ? Appearance.SHOWN : later;
    }

    /// The event that stands large before the class, where its date may be told.
    static Optional<Event> dated(Presentation presentation) {
        var now = presentation.show().get();
        boolean told = now.detour().isPresent() || !now.veiled().contains(Veil.DATE);
        return presentation.main().filter(_ -> told);
    }

    /// The stretch of its date on a scale.
    static Optional<Slice> slice(Presentation presentation, DateWording wording, TimeScale time) {
        return dated(presentation).map(event -> Slice.of(event.when(), wording.shortForm(event.when()), time));
    }
}
