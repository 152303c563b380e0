package frieze.app.browse;

import frieze.document.Event;
import frieze.document.TimeOrder;
import frieze.present.Meanwhile;
import frieze.text.Messages;
import frieze.time.DateShape;
import frieze.time.DateWording;
import frieze.time.Extent;
import frieze.time.TimeApart;
import frieze.time.TimeSpan;
import frieze.time.When;
import java.util.ArrayList;
import java.util.Optional;

/// How long before a moment something began and how long after it it ends, no more exactly than the source says.
record MomentWords(DateWording wording, Messages texts) {
    /// Of what goes on: its date, and how long since it began and until it ends, where both are known.
    String going(Meanwhile.Going going, TimeSpan moment) {
        var parts = new ArrayList<String>();
        var when = going.event().when();
        parts.add(wording.shortForm(when));
        if (!going.surely()) {
            parts.add(texts.get("moment.perhaps"));
        }
        if (when.shape() instanceof DateShape.Interval(var start, var end)) {
            if (start instanceof DateShape.Known(var began) && began.span().end() <= moment.start()) {
                parts.add(texts.get("moment.since", apart(began, moment, when)));
            }
            if (end instanceof DateShape.Known(var ends) && ends.span().start() >= moment.end()) {
                parts.add(texts.get("moment.until", apart(ends, moment, when)));
            }
        }
        return String.join(" · ", parts);
    }

    /// Of what was over: its date, and how long before it ended.
    String before(Event event, TimeSpan moment) {
        return beside(event, moment, end(event.when()), "moment.earlier");
    }

    /// Of what was still to come: its date, and how long after it begins.
    String after(Event event, TimeSpan moment) {
        return beside(event, moment, start(event.when()), "moment.later");
    }

    private String beside(Event event, TimeSpan moment, Optional<Extent> limit, String key) {
        var date = wording.shortForm(event.when());
        return limit.map(extent -> date + " · " + texts.get(key, apart(extent, moment, event.when())))
                .orElse(date);
    }

    private static Optional<Extent> start(When when) {
        return when.shape() instanceof DateShape.Interval(DateShape.Known(var start), var _)
                ? Optional.of(start)
                : TimeOrder.stated(when);
    }

    private static Optional<Extent> end(When when) {
        return when.shape() instanceof DateShape.Interval(var _, DateShape.Known(var end))
                ? Optional.of(end)
                : TimeOrder.stated(when);
    }

    private String apart(Extent one, TimeSpan moment, When when) {
        return wording.apart(TimeApart.between(one.span(), moment, false).stated(when.approximate(), when.uncertain()));
    }
}
