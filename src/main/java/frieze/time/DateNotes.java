package frieze.time;

import frieze.text.Messages;
import org.jspecify.annotations.Nullable;

/// Notes beside a date: what its precision means, how it reaches into another time, how far it lies from
/// another date.
final class DateNotes {
    private static final double DAY = Instants.DAY;
    /// Below this a distance is told in days, exactly; above in months or years, about.
    private static final int COUNTED_DAYS = 53;

    private final Messages texts;
    private final DateSentences sentences;
    private final DurationWording durations;

    DateNotes(Messages texts, DateSentences sentences, DurationWording durations) {
        this.texts = texts;
        this.sentences = sentences;
        this.durations = durations;
    }

    String precision(When when) {
        var main = switch (when.expression()) {
            case EdtfDate date -> precision(date.precision());
            case EdtfDateTime _ -> "";
            case EdtfInterval interval -> ends(interval);
            case EdtfSet set -> set(set);
        };
        var doubt = when.approximate()
                ? texts.get(when.uncertain() ? "note.both" : "note.approximate")
                : when.uncertain() ? texts.get("note.uncertain") : "";
        return main.isEmpty() || doubt.isEmpty() ? main + doubt : texts.get("note.joined", main, doubt);
    }

    private String precision(Precision precision) {
        return switch (precision) {
            case SECOND, DAY -> "";
            case MONTH -> texts.get("note.month");
            case SEASON -> texts.get("note.season");
            case YEAR -> texts.get("note.year");
            case DECADE -> texts.get("note.decade");
            case CENTURY -> texts.get("note.century");
            case COARSE -> texts.get("note.coarse");
        };
    }

    private String ends(EdtfInterval interval) {
        if (interval.start() instanceof EdtfDate start && interval.end() instanceof EdtfDate end) {
            return start.isFullDay() && end.isFullDay() ? "" : texts.get("note.inexact-ends");
        }
        boolean openStart = interval.start() == EdtfEnd.OPEN;
        boolean openEnd = interval.end() == EdtfEnd.OPEN;
        if (openStart || openEnd) {
            return texts.get(openStart && openEnd ? "note.open-both" : openStart ? "note.open-start" : "note.open-end");
        }
        return texts.get(interval.start() == EdtfEnd.UNKNOWN ? "note.unknown-start" : "note.unknown-end");
    }

    private String set(EdtfSet set) {
        if (set.all()) {
            return texts.get("note.all");
        }
        var first = set.members().getFirst();
        if (set.members().size() > 1) {
            return texts.get("note.one");
        }
        if (!first.isRange()) {
            return first.first() instanceof EdtfDate date ? precision(date.precision()) : "";
        }
        return texts.get(
                first.first() == EdtfEnd.OPEN
                        ? "note.limit-before"
                        : first.last() == EdtfEnd.OPEN ? "note.limit-after" : "note.between");
    }

    String reach(When when) {
        var shortForm = sentences.say(when, false);
        return switch (when.expression()) {
            case EdtfInterval interval -> {
                if (interval.start() == EdtfEnd.OPEN && interval.end() instanceof EdtfDate) {
                    yield texts.get("reach.open-start", shortForm);
                }
                yield interval.end() == EdtfEnd.UNKNOWN || interval.start() == EdtfEnd.UNKNOWN
                        ? texts.get("reach.unknown", shortForm)
                        : texts.get("reach.running", shortForm);
            }
            case EdtfSet set when !set.all() -> texts.get("reach.possibly", sentences.say(when, true));
            default -> when.uncertain() ? texts.get("reach.possibly", shortForm) : shortForm;
        };
    }

    String distance(When from, When to) {
        var a = place(from);
        var b = place(to);
        if (a == null || b == null) {
            return texts.get("distance.inexact");
        }
        if (a.equals(b)) {
            return texts.get(exact(a) ? "distance.same" : "distance.inexact");
        }
        if (a.overlaps(b)) {
            return texts.get("distance.inexact");
        }
        boolean before = a.end() <= b.start();
        boolean exact =
                from.expression() instanceof EdtfDate && to.expression() instanceof EdtfDate && exact(a) && exact(b);
        double middle = Math.abs(middle(from) - middle(to));
        if (!exact && a.seconds() + b.seconds() > middle) {
            return texts.get("distance.inexact");
        }
        var length = durations.duration(middle);
        return exact && middle < COUNTED_DAYS * DAY
                ? texts.get(before ? "distance.before" : "distance.after", length)
                : texts.get(before ? "distance.about-before" : "distance.about-after", length);
    }

    /// The point of a date from which distances are told: its middle; of a figure such as "66 million years
    /// ago", the figure.
    private static double middle(When when) {
        if (when.expression() instanceof EdtfDate date && date.year().significant() > 0) {
            return CivilDate.startOfYear(date.year().value());
        }
        return ((double) when.span().start() + when.span().end()) / 2;
    }

    private static boolean exact(TimeSpan span) {
        return span.seconds() <= DAY;
    }

    /// The stretch in which a single date lies; null for one that names no such stretch, or doubts it.
    private static @Nullable TimeSpan place(When when) {
        boolean single = when.expression() instanceof EdtfDate || when.expression() instanceof EdtfDateTime;
        return single && !when.uncertain() && !when.approximate() ? when.span() : null;
    }
}
