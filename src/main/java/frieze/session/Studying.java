package frieze.session;

import frieze.document.Event;
import frieze.document.EventId;
import frieze.study.Answer;
import frieze.study.EventRef;
import frieze.study.Grade;
import frieze.study.Question;
import frieze.study.Questions;
import frieze.study.Schedule;
import frieze.study.StudyNotes;
import frieze.study.Verdict;
import frieze.time.TimeSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// A session of learning: what is due today of the events that are shown, one question after the other. What was
/// forgotten comes again at the end. Has a timeline of its own that shows no date before it is answered; the
/// session's stays as it was.
public final class Studying implements AutoCloseable {
    /// Of a document with more events, the most important ones are learned first, so many at a time.
    private static final int MOST_CANDIDATES = 2_000;

    /// What it needs from outside.
    ///
    /// @param among those of the events that are shown that are asked about
    /// @param kinds what may be asked for
    /// @param failed hears why the timeline could not be laid out, or asked about
    public record Outside(
            Planner planner,
            Motion motion,
            Pulse pulse,
            Tasks tasks,
            Schedule schedule,
            Predicate<Event> among,
            Set<Question.Kind> kinds,
            Random random,
            Consumer<Throwable> failed) {}

    /// What was answered, and what it was worth.
    public record Given(Answer answer, Verdict verdict, Grade grade) {}

    /// An answered question.
    public record Done(Question question, Given given) {}

    /// Where the reader is in it.
    ///
    /// @param ready whether the questions have been made
    /// @param done in the order in which they were answered
    /// @param question empty before the first one and after the last
    /// @param given the answer to `question`, once there is one
    /// @param hinted whether a hint was taken
    /// @param waiting the events that come after it
    /// @param later how many events wait for another day
    public record State(
            boolean ready,
            List<Done> done,
            Optional<Question> question,
            Optional<Given> given,
            boolean hinted,
            List<Event> waiting,
            int later) {
        static final State BEGINNING =
                new State(false, List.of(), Optional.empty(), Optional.empty(), false, List.of(), 0);

        /// How many questions there are, as far as is known: what is forgotten comes again.
        public int total() {
            return done.size() + (question.isPresent() && given.isEmpty() ? 1 : 0) + waiting.size();
        }

        /// The number of the question, from 1.
        public int number() {
            return given.isPresent() ? done.size() : done.size() + 1;
        }

        public boolean isOver() {
            return ready && question.isEmpty();
        }

        public long right() {
            return done.stream()
                    .filter(one -> one.given().verdict().outcome() == Verdict.Outcome.RIGHT)
                    .count();
        }
    }

    private final Session session;
    private final Notebook notebook;
    private final Outside outside;
    private final Band band;
    private final Tasks.Line line;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.BEGINNING);
    private Optional<Questions> questions = Optional.empty();
    private Optional<Question.Kind> lastKind = Optional.empty();

    public Studying(Session session, Notebook notebook, Outside outside) {
        this.session = session;
        this.notebook = notebook;
        this.outside = outside;
        line = outside.tasks().line();
        band = new Band(
                outside.planner(),
                UnaryOperator.identity(),
                outside.motion(),
                outside.pulse(),
                outside.tasks(),
                outside.failed());
        var timeline = session.timeline();
        band.show(timeline, GapChoices.FOLDED.withAll(false), this::isShown, () -> {});
        // before it has a size it can show nothing
        band.camera().viewport().addListener((_, before, now) -> {
            if (before.isEmpty() && now.isPresent()) {
                show();
            }
        });
        var chosen = timeline.events().stream()
                .filter(session::shows)
                .filter(outside.among())
                .toList();
        line.start(_ -> Questions.of(timeline), _ -> {}, made -> begin(made, chosen), outside.failed());
    }

    private void begin(Questions made, List<Event> chosen) {
        questions = Optional.of(made);
        var notes = notebook.notes().get();
        var asked = new HashSet<EventId>();
        notes.cards().forEach(card -> asked.add(card.event().id()));
        var candidates = Stream.concat(
                        chosen.stream().filter(event -> asked.contains(event.id())),
                        chosen.stream()
                                .filter(event -> !asked.contains(event.id()))
                                .sorted(Comparator.comparingInt(Event::importance)
                                        .reversed()
                                        .thenComparing(frieze.document.TimeOrder.BY_TIME))
                                .limit(MOST_CANDIDATES))
                .filter(event -> made.kinds(event).stream().anyMatch(outside.kinds()::contains))
                .toList();
        var today = outside.schedule()
                .today(notes.cards(), candidates.stream().map(EventRef::of).toList(), notebook.today());
        var queue = new ArrayList<Event>();
        today.due().forEach(card -> find(card.event().id(), candidates).ifPresent(queue::add));
        today.fresh().forEach(event -> find(event.id(), candidates).ifPresent(queue::add));
        state.set(new State(true, List.of(), Optional.empty(), Optional.empty(), false, queue, today.waiting()));
        ask();
    }

    private static Optional<Event> find(EventId id, List<Event> events) {
        return events.stream().filter(event -> event.isNamed(id)).findFirst();
    }

    // -- what there is to see

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /// The timeline below the question.
    public Band band() {
        return band;
    }

    public Schedule schedule() {
        return outside.schedule();
    }

    public StudyNotes notes() {
        return notebook.notes().get();
    }

    public Notebook notebook() {
        return notebook;
    }

    /// Whether an event may stand on the timeline: those that have been learned and are not asked about now, and all
    /// that explain an answer that was given.
    private boolean isShown(Event event) {
        var now = state.get();
        if (now.question().filter(q -> q.evidence().contains(event)).isPresent()) {
            return now.given().isPresent();
        }
        return isLearned(event.id());
    }

    /// Whether it was remembered when it was last asked, and is not asked any more in this session.
    public boolean isLearned(EventId id) {
        return notes().card(id)
                .filter(card -> !card.reviews().isEmpty()
                        && card.reviews().getLast().grade() != Grade.AGAIN
                        && state.get().waiting().stream().noneMatch(event -> event.isNamed(id)))
                .isPresent();
    }

    /// An event that was surely over before the one that is asked about, to begin from.
    public Optional<Event> hint() {
        return state.get().question().flatMap(question -> questions.flatMap(made -> made.before(question.event())));
    }

    // -- what the reader does

    private void ask() {
        var now = state.get();
        var waiting = new ArrayList<>(now.waiting());
        Optional<Question> next = Optional.empty();
        while (next.isEmpty() && !waiting.isEmpty()) {
            next = question(waiting.removeFirst());
        }
        lastKind = next.map(Question::kind);
        state.set(new State(true, now.done(), next, Optional.empty(), false, waiting, now.later()));
        show();
    }

    /// Of another kind than the one before, where there is another.
    private Optional<Question> question(Event event) {
        var kinds = new ArrayList<>(questions.orElseThrow().kinds(event));
        kinds.retainAll(outside.kinds());
        if (kinds.size() > 1) {
            lastKind.ifPresent(kinds::remove);
        }
        return kinds.isEmpty()
                ? Optional.empty()
                : questions
                        .orElseThrow()
                        .ask(event, kinds.get(outside.random().nextInt(kinds.size())), outside.random());
    }

    private void show() {
        band.filter(this::isShown);
        var now = state.get();
        now.question()
                .ifPresentOrElse(
                        question -> {
                            if (question instanceof Question.OnAxis place) {
                                band.camera().show(place.axis(), false);
                            } else if (now.given().isPresent()) {
                                around(question.evidence())
                                        .ifPresent(span -> band.camera().show(span, false));
                            } else {
                                band.camera().fit();
                            }
                        },
                        () -> band.camera().fit());
    }

    /// All of these events, and some room beside them.
    private Optional<TimeSpan> around(List<Event> events) {
        return events.stream()
                .map(event -> frieze.document.TimeOrder.bounded(event.when()))
                .reduce(TimeSpan::union)
                .filter(span -> Double.isFinite(span.seconds()) && span.seconds() < 4e18)
                .map(span -> {
                    double whole =
                            band.plan().map(plan -> plan.extent().seconds()).orElse(0.0);
                    long room = Math.max(1, (long) Math.max(span.seconds() / 6, Math.min(whole, 4e18) / 6));
                    return new TimeSpan(span.start() - room, span.end() + room);
                });
    }

    /// Takes a hint: a right answer is then worth less.
    public void takeHint() {
        var now = state.get();
        if (now.question().isPresent() && now.given().isEmpty()) {
            state.set(new State(true, now.done(), now.question(), now.given(), true, now.waiting(), now.later()));
        }
    }

    /// Gives an answer; it counts at once. Does nothing where there is one already.
    public void answer(Answer answer) {
        var now = state.get();
        if (now.question().isEmpty() || now.given().isPresent()) {
            return;
        }
        var question = now.question().get();
        var verdict = question.judge(answer);
        var given = new Given(answer, verdict, verdict.grade(now.hinted()));
        notebook.answered(question.event(), given.grade());
        settle(now, question, given, plus(now.done(), new Done(question, given)));
    }

    /// Gives the answer another grade than the one that it got by itself.
    public void grade(Grade grade) {
        var now = state.get();
        now.given().ifPresent(before -> {
            var question = now.question().orElseThrow();
            var given = new Given(before.answer(), before.verdict(), grade);
            notebook.regraded(question.event().id(), grade);
            var done = new ArrayList<>(now.done());
            done.set(done.size() - 1, new Done(question, given));
            settle(now, question, given, done);
        });
    }

    private void settle(State now, Question question, Given given, List<Done> done) {
        var waiting = new ArrayList<>(now.waiting());
        waiting.removeIf(event -> event.equals(question.event()));
        if (given.grade() == Grade.AGAIN) {
            waiting.add(question.event());
        }
        state.set(new State(
                true, List.copyOf(done), now.question(), Optional.of(given), now.hinted(), waiting, now.later()));
        show();
    }

    /// Goes on after an answer.
    public void next() {
        if (state.get().given().isPresent()) {
            ask();
        }
    }

    /// The events of the questions so far that are still to be repeated.
    public Set<EventId> toRepeat() {
        var ids = new HashSet<EventId>();
        var now = state.get();
        now.done().stream()
                .map(done -> done.question().event())
                .filter(now.waiting()::contains)
                .forEach(event -> ids.add(event.id()));
        return ids;
    }

    private static <T> List<T> plus(List<T> some, T one) {
        var all = new ArrayList<>(some);
        all.add(one);
        return all;
    }

    @Override
    public void close() {
        line.abandon();
        band.close();
    }
}
