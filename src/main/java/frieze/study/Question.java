package frieze.study;

import frieze.document.Era;
import frieze.document.Event;
import frieze.document.EventId;
import frieze.time.TimeSpan;
import java.util.ArrayList;
import java.util.List;

/// A question about an event that the timeline itself answers, and that no other answer of those offered would
/// satisfy. Made by [Questions].
public sealed interface Question {
    /// What is asked for.
    enum Kind {
        CAME_FIRST,
        IN_ORDER,
        ON_AXIS,
        WHICH_ERA,
        SAME_TIME,
        LED_TO,
        TYPE_YEAR,
        NAME_EVENT
    }

    /// The event that the reader is to remember.
    Event event();

    Kind kind();

    Verdict judge(Answer answer);

    /// The events that explain the answer on the timeline, the one that is asked about among them.
    default List<Event> evidence() {
        return List.of(event());
    }

    /// One of several, of which exactly one is right.
    sealed interface Choice extends Question {
        /// How many there are to choose from.
        int size();

        /// From 0.
        int right();

        @Override
        default Verdict judge(Answer answer) {
            return Verdict.of(answer.equals(new Answer.Chosen(right())));
        }
    }

    /// One of several events.
    sealed interface EventChoice extends Choice {
        List<Event> options();

        @Override
        default int size() {
            return options().size();
        }

        @Override
        default List<Event> evidence() {
            return options().contains(event()) ? options() : with(event(), options());
        }
    }

    /// Which of two came first; one of them is the event.
    record CameFirst(Event event, List<Event> options, int right) implements EventChoice {
        @Override
        public Kind kind() {
            return Kind.CAME_FIRST;
        }
    }

    /// Which event stands at this date in this lane; the event is the right one.
    record NameEvent(Event event, List<Event> options, int right) implements EventChoice {
        @Override
        public Kind kind() {
            return Kind.NAME_EVENT;
        }
    }

    /// What was surely going on at some time of the event; all others surely were not.
    record SameTime(Event event, List<Event> options, int right) implements EventChoice {
        @Override
        public Kind kind() {
            return Kind.SAME_TIME;
        }
    }

    /// Which earlier event the timeline links with this one; with no other of those offered.
    ///
    /// @param why as the link says; may be empty
    record LedTo(Event event, List<Event> options, int right, String why) implements EventChoice {
        @Override
        public Kind kind() {
            return Kind.LED_TO;
        }
    }

    /// Which period all of the event lies in; none of it lies in any of the others offered.
    record WhichEra(Event event, List<Era> options, int right) implements Choice {
        @Override
        public Kind kind() {
            return Kind.WHICH_ERA;
        }

        @Override
        public int size() {
            return options.size();
        }
    }

    /// Events to be put in order, each surely over before the next begins.
    ///
    /// @param inTime from the earliest to the latest
    /// @param offered the same in another order
    record InOrder(Event event, List<Event> inTime, List<Event> offered) implements Question {
        @Override
        public Kind kind() {
            return Kind.IN_ORDER;
        }

        /// The score is the part of all pairs that stand in their order; near where one pair does not.
        @Override
        public Verdict judge(Answer answer) {
            var right = inTime.stream().map(Event::id).toList();
            if (!(answer instanceof Answer.Ordered(var given))
                    || given.size() != right.size()
                    || !given.containsAll(right)) {
                return Verdict.WRONG;
            }
            int pairs = 0;
            int swapped = 0;
            for (int i = 0; i < given.size(); i++) {
                for (int j = i + 1; j < given.size(); j++) {
                    pairs++;
                    swapped += place(right, given, i) > place(right, given, j) ? 1 : 0;
                }
            }
            var outcome =
                    swapped == 0 ? Verdict.Outcome.RIGHT : swapped == 1 ? Verdict.Outcome.NEAR : Verdict.Outcome.WRONG;
            return new Verdict(outcome, 1 - (double) swapped / pairs);
        }

        private static int place(List<EventId> right, List<EventId> given, int index) {
            return right.indexOf(given.get(index));
        }

        @Override
        public List<Event> evidence() {
            return inTime;
        }
    }

    /// To be placed on a stretch of the axis: right within what the source can say, and worth less the further away.
    ///
    /// @param right where it may stand; several for one of a set
    /// @param axis the stretch that is shown; holds all of `right`
    /// @param step by which the keys move, seconds, above 0: one of them always ends within `right`
    /// @param beginning whether the event goes on, and only its beginning is asked for
    record OnAxis(Event event, List<TimeSpan> right, TimeSpan axis, long step, boolean beginning) implements Question {
        @Override
        public Kind kind() {
            return Kind.ON_AXIS;
        }

        @Override
        public Verdict judge(Answer answer) {
            return answer instanceof Answer.Placed(long instant)
                    ? Verdict.missed(missed(instant), axis.seconds() / 4)
                    : Verdict.WRONG;
        }

        /// Where the keys begin: the middle of the first step. From here whole steps lead into what is right.
        public long first() {
            return axis.start() + step / 2;
        }

        /// How far a place lies from the nearest right one, seconds; 0 within.
        public double missed(long instant) {
            return right.stream()
                    .mapToDouble(span -> beyond(span, new TimeSpan(instant, instant)))
                    .min()
                    .orElseThrow();
        }
    }

    /// The year, the decade or the century, as the source states it, is to be typed.
    ///
    /// @param right the whole years in which it surely lies
    record TypeYear(Event event, TimeSpan right, boolean beginning) implements Question {
        @Override
        public Kind kind() {
            return Kind.TYPE_YEAR;
        }

        /// What is typed must say no less than the source: "1990s" is not right for 1994.
        @Override
        public Verdict judge(Answer answer) {
            if (!(answer instanceof Answer.Written(var when))
                    || !Double.isFinite(when.span().seconds())) {
                return Verdict.WRONG;
            }
            return Verdict.missed(beyond(right, when.span()), 10 * right.seconds());
        }
    }

    /// By how much the second reaches beyond the first, seconds; 0 where it does not. Compared as whole seconds: far
    /// from today a `double` is too coarse for a year.
    private static double beyond(TimeSpan right, TimeSpan given) {
        long latest = given.start() == given.end() ? right.end() - 1 : right.end();
        double before = given.start() >= right.start() ? 0 : Math.max(1, (double) right.start() - given.start());
        double after = given.end() <= latest ? 0 : Math.max(1, (double) given.end() - latest);
        return Math.max(before, after);
    }

    private static List<Event> with(Event event, List<Event> options) {
        var all = new ArrayList<>(options);
        all.addFirst(event);
        return all;
    }
}
