package frieze.study;

import frieze.document.Era;
import frieze.document.Event;
import frieze.document.EventId;
import frieze.document.TimeOrder;
import frieze.document.Timeline;
import frieze.study.Question.Kind;
import frieze.time.CivilDate;
import frieze.time.DateShape;
import frieze.time.Extent;
import frieze.time.Instants;
import frieze.time.Precision;
import frieze.time.TimeSpan;
import frieze.time.When;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;

/// Makes questions about the events of a timeline, fair to its dates: nothing is asked that the source does not
/// answer, and of what is offered exactly one is right. What else is offered lies near in time, or in the same
/// lane. Immutable; made once a document, off the window's thread where that is large. The same [Random] gives the
/// same questions.
public final class Questions {
    private static final int OPTIONS = 4;
    private static final int LEAST_OPTIONS = 3;
    private static final int IN_ORDER = 5;
    /// So many events before and after one in time are looked at for something else to offer.
    private static final int AROUND = 60;
    /// Of so many that would do best, some are offered.
    private static final int BEST = 7;
    /// An axis shows at most so many times the stretch that is right.
    private static final long LONGEST_AXIS = 400;
    private static final long SHORTEST_AXIS = 12;
    /// Seconds: nearly all that the axis holds.
    private static final double FARTHEST = 9.1e18;
    /// No year of more digits is asked for.
    private static final long LAST_TYPED_YEAR = 9999;

    private final Timeline timeline;
    /// The events that can be asked about: their titles are theirs alone.
    private final List<Event> byTime;
    private final Map<EventId, Integer> ranks = new HashMap<>();
    private final Map<EventId, List<Event>> linkedFrom = new HashMap<>();
    private final List<Era> eras;
    private final Optional<TimeSpan> whole;

    private Questions(Timeline timeline) {
        this.timeline = timeline;
        var taken = new HashMap<String, Integer>();
        timeline.events().forEach(event -> taken.merge(folded(event.title()), 1, Integer::sum));
        var ids = new HashMap<EventId, Integer>();
        timeline.events().forEach(event -> ids.merge(event.id(), 1, Integer::sum));
        byTime = timeline.events().stream()
                .filter(event -> !event.title().isBlank()
                        && taken.getOrDefault(folded(event.title()), 0) == 1
                        && ids.getOrDefault(event.id(), 0) == 1)
                .sorted(TimeOrder.BY_TIME)
                .toList();
        for (int i = 0; i < byTime.size(); i++) {
            ranks.put(byTime.get(i).id(), i);
            for (var link : byTime.get(i).links()) {
                linkedFrom
                        .computeIfAbsent(link.target(), _ -> new ArrayList<>())
                        .add(byTime.get(i));
            }
        }
        var names = new HashMap<String, Integer>();
        timeline.eras().forEach(era -> names.merge(folded(era.title()), 1, Integer::sum));
        eras = timeline.eras().stream()
                .filter(era -> !era.title().isBlank() && names.getOrDefault(folded(era.title()), 0) == 1)
                .toList();
        whole = byTime.stream()
                .flatMap(event -> TimeOrder.stated(event.when()).stream())
                .map(Extent::span)
                .reduce(TimeSpan::union);
    }

    public static Questions of(Timeline timeline) {
        return new Questions(timeline);
    }

    private static String folded(String title) {
        return title.strip().toLowerCase(Locale.ROOT);
    }

    /// The events about which anything can be asked, in order of time.
    public List<Event> askable() {
        return byTime.stream().filter(event -> !kinds(event).isEmpty()).toList();
    }

    /// What can be asked about an event.
    public List<Kind> kinds(Event event) {
        var any = new Random(0);
        return Arrays.stream(Kind.values())
                .filter(kind -> ask(event, kind, any).isPresent())
                .toList();
    }

    /// A question about an event; empty where the source gives no answer to one of this kind.
    public Optional<Question> ask(Event event, Kind kind, Random random) {
        if (!ranks.containsKey(event.id())) {
            return Optional.empty();
        }
        return switch (kind) {
            case CAME_FIRST -> cameFirst(event, random);
            case IN_ORDER -> inOrder(event, random);
            case ON_AXIS -> onAxis(event, random);
            case WHICH_ERA -> whichEra(event, random);
            case SAME_TIME -> sameTime(event, random);
            case LED_TO -> ledTo(event, random);
            case TYPE_YEAR -> typeYear(event);
            case NAME_EVENT -> nameEvent(event, random);
        };
    }

    /// The nearest event that was surely over before this one began.
    public Optional<Event> before(Event event) {
        var own = range(event);
        int rank = ranks.getOrDefault(event.id(), 0);
        for (int i = rank - 1; own.isPresent() && i >= Math.max(0, rank - AROUND); i--) {
            var other = byTime.get(i);
            if (range(other).filter(span -> span.end() <= own.get().start()).isPresent()) {
                return Optional.of(other);
            }
        }
        return Optional.empty();
    }

    // -- those that offer events

    private Optional<Question> cameFirst(Event event, Random random) {
        var own = range(event);
        if (own.isEmpty() || tells(event)) {
            return Optional.empty();
        }
        return pick(near(event, other -> !tells(other) && isApart(own.get(), other)), 1, random).stream()
                .findFirst()
                .map(other -> {
                    var options = shuffled(List.of(event, other), random);
                    var first = range(other).orElseThrow().end() <= own.get().start() ? other : event;
                    return new Question.CameFirst(event, options, options.indexOf(first));
                });
    }

    private Optional<Question> nameEvent(Event event, Random random) {
        var own = range(event);
        if (own.isEmpty() || tells(event)) {
            return Optional.empty();
        }
        return among(event, near(event, other -> isApart(own.get(), other)), random)
                .map(options -> new Question.NameEvent(event, options, options.indexOf(event)));
    }

    private Optional<Question> sameTime(Event event, Random random) {
        var own = range(event);
        if (own.isEmpty()) {
            return Optional.empty();
        }
        var right = pick(near(event, other -> surelyTogether(event, other)), 1, random);
        return right.stream()
                .findFirst()
                .flatMap(one -> among(one, near(event, other -> isApart(own.get(), other)), random)
                        .map(options -> new Question.SameTime(event, options, options.indexOf(one))));
    }

    private static boolean surelyTogether(Event one, Event other) {
        var first = Sure.core(one.when());
        var second = Sure.core(other.when());
        return first.flatMap(a -> second.map(a::overlaps)).orElse(false)
                || first.flatMap(a -> range(other).map(b -> Sure.holds(a, b))).orElse(false)
                || second.flatMap(b -> range(one).map(a -> Sure.holds(b, a))).orElse(false);
    }

    private Optional<Question> ledTo(Event event, Random random) {
        var own = range(event);
        var linked = linked(event);
        if (own.isEmpty() || linked.isEmpty()) {
            return Optional.empty();
        }
        var earlier = linked.keySet().stream()
                .map(id -> byTime.get(Objects.requireNonNull(ranks.get(id))))
                .filter(other -> range(other)
                        .filter(span -> span.end() <= own.get().start())
                        .isPresent())
                .sorted(TimeOrder.BY_TIME)
                .toList();
        return pick(earlier, 1, random).stream()
                .findFirst()
                .flatMap(one -> among(one, near(event, other -> !linked.containsKey(other.id())), random)
                        .map(options -> new Question.LedTo(
                                event, options, options.indexOf(one), linked.getOrDefault(one.id(), ""))));
    }

    /// The events that are linked with this one, either way, and what the link says.
    private Map<EventId, String> linked(Event event) {
        var all = new HashMap<EventId, String>();
        for (var other : linkedFrom.getOrDefault(event.id(), List.of())) {
            other.links().stream()
                    .filter(link -> link.target().equals(event.id()))
                    .forEach(link -> all.putIfAbsent(other.id(), link.label()));
        }
        event.links().forEach(link -> all.put(link.target(), link.label()));
        all.keySet().retainAll(ranks.keySet());
        all.remove(event.id());
        return all;
    }

    /// The right one among some others, in any order; empty where there are too few others.
    private static Optional<List<Event>> among(Event right, List<Event> others, Random random) {
        var wrong = pick(others.stream().filter(other -> other != right).toList(), OPTIONS - 1, random);
        if (wrong.size() < LEAST_OPTIONS - 1) {
            return Optional.empty();
        }
        var all = new ArrayList<>(wrong);
        all.add(right);
        return Optional.of(shuffled(all, random));
    }

    private Optional<Question> inOrder(Event event, Random random) {
        var own = range(event);
        if (own.isEmpty() || tells(event)) {
            return Optional.empty();
        }
        int rank = Objects.requireNonNull(ranks.get(event.id()));
        var before = new ArrayList<Event>();
        var edge = own.get();
        for (int i = rank - 1; i >= Math.max(0, rank - AROUND) && before.size() < IN_ORDER - 1; i--) {
            var span = range(byTime.get(i));
            if (span.isPresent() && span.get().end() <= edge.start() && !tells(byTime.get(i))) {
                before.addFirst(byTime.get(i));
                edge = span.get();
            }
        }
        var after = new ArrayList<Event>();
        edge = own.get();
        for (int i = rank + 1; i < Math.min(byTime.size(), rank + AROUND) && after.size() < IN_ORDER - 1; i++) {
            var span = range(byTime.get(i));
            if (span.isPresent() && edge.end() <= span.get().start() && !tells(byTime.get(i))) {
                after.add(byTime.get(i));
                edge = span.get();
            }
        }
        int wanted = IN_ORDER - 1;
        int least = Math.max(0, wanted - after.size());
        int most = Math.min(wanted, before.size());
        if (least > most) {
            return Optional.empty();
        }
        int earlier = least + random.nextInt(most - least + 1);
        var inTime = new ArrayList<>(before.subList(before.size() - earlier, before.size()));
        inTime.add(event);
        inTime.addAll(after.subList(0, wanted - earlier));
        List<Event> offered = inTime;
        while (offered.equals(inTime)) {
            offered = shuffled(inTime, random);
        }
        return Optional.of(new Question.InOrder(event, List.copyOf(inTime), offered));
    }

    // -- those that ask for a date

    private Optional<Question> onAxis(Event event, Random random) {
        var beginnings = Sure.beginnings(event.when()).toList();
        if (beginnings.isEmpty() || tells(event) || whole.isEmpty()) {
            return Optional.empty();
        }
        long slack = Sure.slack(event.when());
        var right = beginnings.stream()
                .map(extent -> new TimeSpan(
                        Sure.plus(extent.span().start(), -slack),
                        Sure.plus(extent.span().end(), slack)))
                .toList();
        var hull = right.stream().reduce(TimeSpan::union).orElseThrow();
        double step = right.stream().mapToDouble(TimeSpan::seconds).min().orElseThrow();
        if (!Double.isFinite(hull.seconds()) || step < 1 || hull.seconds() > SHORTEST_AXIS * step * 8) {
            return Optional.empty();
        }
        return axis(hull, step, random)
                .map(axis -> new Question.OnAxis(event, right, axis, (long) step, goesOn(event.when())));
    }

    /// A stretch that holds what is right, anywhere in it: all of the timeline where that is not too much to hit a
    /// place in.
    private Optional<TimeSpan> axis(TimeSpan hull, double step, Random random) {
        var all = whole.orElseThrow().union(hull);
        double length = Math.clamp(all.seconds() * 1.1, SHORTEST_AXIS * step, LONGEST_AXIS * step);
        double room = Math.max(0, length - hull.seconds());
        // all of it is shown: where what is right lies in it tells nothing
        double left = all.seconds() * 1.1 <= length
                ? (double) hull.start() - all.start() + (length - all.seconds()) / 2
                : random.nextDouble() * room;
        double from = hull.start() - left;
        double to = from + length + hull.seconds() + step;
        if (Math.abs(from) > FARTHEST || Math.abs(to) > FARTHEST) {
            return Optional.empty();
        }
        // whole steps from what is right, so that the keys come to it
        long steps = (long) step;
        long start = hull.start() - (long) (left / step) * steps;
        long end = start + (long) Math.ceil(length / step) * steps;
        return Optional.of(new TimeSpan(start, Math.max(end, hull.end())));
    }

    private Optional<Question> typeYear(Event event) {
        var beginnings = Sure.beginnings(event.when()).toList();
        if (beginnings.size() != 1 || tells(event)) {
            return Optional.empty();
        }
        var extent = beginnings.getFirst();
        if (extent.precision() == Precision.COARSE) {
            return Optional.empty();
        }
        long slack = Sure.slack(event.when());
        long first = CivilDate.at(Sure.plus(extent.span().start(), -slack)).year();
        long last = CivilDate.at(Sure.plus(extent.span().end(), slack) - 1).year();
        if (first < -LAST_TYPED_YEAR || last > LAST_TYPED_YEAR || nearNewYear(extent)) {
            return Optional.empty();
        }
        return Optional.of(new Question.TypeYear(
                event,
                new TimeSpan(CivilDate.startOfYear(first), CivilDate.startOfYear(last + 1)),
                goesOn(event.when())));
    }

    /// Whether a time of day lies in one year by the source's own clock and in another by the axis.
    private static boolean nearNewYear(Extent extent) {
        return extent.precision() == Precision.SECOND
                && CivilDate.yearAt(Sure.plus(extent.span().start(), -Instants.DAY))
                        != CivilDate.yearAt(Sure.plus(extent.span().end(), Instants.DAY));
    }

    private static boolean goesOn(When when) {
        return when.shape() instanceof DateShape.Interval;
    }

    private Optional<Question> whichEra(Event event, Random random) {
        var own = range(event);
        if (own.isEmpty()) {
            return Optional.empty();
        }
        var right = eras.stream()
                .filter(era -> Sure.reach(era.when())
                        .filter(span -> Sure.holds(span, own.get()))
                        .isPresent())
                .toList();
        var wrong = eras.stream()
                .filter(era -> Sure.range(era.when())
                        .filter(span -> Sure.apart(span, own.get()))
                        .isPresent())
                .sorted(Comparator.comparingDouble(era -> distance(era.when(), event.when())))
                .limit(BEST)
                .toList();
        if (right.isEmpty() || wrong.isEmpty()) {
            return Optional.empty();
        }
        var one = right.get(random.nextInt(right.size()));
        var all = new ArrayList<>(pick(wrong, OPTIONS - 1, random));
        all.add(one);
        // eras in any other order than that of time would be a riddle of their own
        all.sort(Comparator.comparingLong(era -> TimeOrder.place(era.when())));
        return Optional.of(new Question.WhichEra(event, List.copyOf(all), all.indexOf(one)));
    }

    // -- what lies near

    /// Others around an event in time, the best to be offered first: those of its lane, then the nearest.
    private List<Event> near(Event event, Predicate<Event> good) {
        int rank = Objects.requireNonNull(ranks.get(event.id()));
        var found = new ArrayList<Event>();
        for (int away = 1; away <= AROUND; away++) {
            for (int i : new int[] {rank - away, rank + away}) {
                if (i >= 0 && i < byTime.size() && good.test(byTime.get(i))) {
                    found.add(byTime.get(i));
                }
            }
        }
        var own = found.stream().filter(other -> other.lane() == event.lane()).limit(BEST / 2);
        var best = new ArrayList<>(own.toList());
        Set<Event> taken = new HashSet<>(best);
        found.stream()
                .filter(other -> !taken.contains(other))
                .limit(BEST - best.size())
                .forEach(best::add);
        return best;
    }

    private static double distance(When one, When other) {
        return Math.abs((double) TimeOrder.place(one) - TimeOrder.place(other));
    }

    private static Optional<TimeSpan> range(Event event) {
        return Sure.range(event.when());
    }

    private static boolean isApart(TimeSpan own, Event other) {
        return range(other).filter(span -> Sure.apart(own, span)).isPresent();
    }

    /// Whether the title gives the year away.
    private static boolean tells(Event event) {
        var title = event.title();
        return TimeOrder.stated(event.when())
                .map(extent -> {
                    var first = Long.toString(
                            Math.abs(CivilDate.at(extent.span().start()).year()));
                    var last = Long.toString(
                            Math.abs(CivilDate.at(extent.span().end() - 1).year()));
                    return first.length() > 2 && title.contains(first) || last.length() > 2 && title.contains(last);
                })
                .orElse(false);
    }

    /// Some of these, at most `count`, in any order.
    private static <T> List<T> pick(List<T> from, int count, Random random) {
        return shuffled(from, random).stream().limit(count).toList();
    }

    private static <T> List<T> shuffled(List<T> some, Random random) {
        var all = new ArrayList<>(some);
        Collections.shuffle(all, random);
        return List.copyOf(all);
    }

    /// The timeline that is asked about.
    public Timeline timeline() {
        return timeline;
    }
}
