package frieze.study;

import static org.assertj.core.api.Assertions.assertThat;

import frieze.document.Event;
import frieze.document.Timeline;
import frieze.format.Format;
import frieze.format.Input;
import frieze.format.Progress;
import frieze.format.RandomTimelines;
import frieze.study.Question.Kind;
import frieze.time.CivilDate;
import frieze.time.EdtfDate;
import frieze.time.EdtfInterval;
import frieze.time.When;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Every question that is asked has exactly one right answer, by a check that knows nothing of how it was made: it
/// reads the days that each date may mean as text, and tries every answer.
class FairQuestionsTest {
    private final Map<Kind, Integer> asked = new EnumMap<>(Kind.class);

    private static Timeline story() throws Exception {
        return Format.readAny(Input.of("timeline.json", Files.readAllBytes(Path.of("timeline.json"))), Progress.NONE)
                .timeline();
    }

    @Test
    void overTheStory() throws Exception {
        var story = story();
        for (int seed = 0; seed < 200; seed++) {
            askEverything(story, seed);
        }
        assertThat(asked).as("questions of every kind").hasSize(Kind.values().length);
    }

    @Test
    void overRandomTimelines() {
        for (int seed = 0; seed < 400; seed++) {
            askEverything(new RandomStories(seed).next(), seed);
            askEverything(new RandomTimelines(new Random(seed)).timeline(), seed);
        }
        assertThat(asked).hasSize(Kind.values().length);
        assertThat(asked.values()).as("%s", asked).allMatch(count -> count > 300);
    }

    @Test
    void theSameSeedAsksTheSame() throws Exception {
        var questions = Questions.of(story());
        for (var event : questions.askable()) {
            for (var kind : questions.kinds(event)) {
                assertThat(questions.ask(event, kind, new Random(5)))
                        .isEqualTo(questions.ask(event, kind, new Random(5)));
            }
        }
    }

    private void askEverything(Timeline timeline, int seed) {
        var questions = Questions.of(timeline);
        var random = new Random(seed);
        for (var event : timeline.events()) {
            for (var kind : Kind.values()) {
                questions.ask(event, kind, random).ifPresent(question -> {
                    asked.merge(kind, 1, Integer::sum);
                    assertThat(question.kind()).isEqualTo(kind);
                    assertThat(question.event()).isEqualTo(event);
                    assertThat(question.judge(Answer.UNKNOWN)).isEqualTo(Verdict.WRONG);
                    check(timeline, question);
                });
            }
        }
    }

    private static void check(Timeline timeline, Question question) {
        var name = question.toString();
        var own = Bounds.of(question.event().when());
        assertThat(question.event().title()).as(name).isNotBlank();
        assertThat(timeline.events().stream()
                        .filter(event -> event.title()
                                .strip()
                                .toLowerCase(Locale.ROOT)
                                .equals(question.event().title().strip().toLowerCase(Locale.ROOT))))
                .as("only one event is called so")
                .hasSize(1);
        switch (question) {
            case Question.CameFirst q -> {
                assertThat(q.options()).as(name).hasSize(2).contains(q.event());
                one(q, i -> {
                    var first = Bounds.of(q.options().get(i).when());
                    return first.isBefore(Bounds.of(q.options().get(1 - i).when()))
                            && sure(q.options().get(i));
                });
            }
            case Question.NameEvent q -> {
                assertThat(q.options()).as(name).contains(q.event()).doesNotHaveDuplicates();
                // the date that is shown fits no other
                one(q, i -> !Bounds.of(q.options().get(i).when()).isApart(own) && sure(q.event()));
            }
            case Question.SameTime q -> {
                one(q, i -> !Bounds.of(q.options().get(i).when()).isApart(own));
                var right = q.options().get(q.right());
                assertThat(surely(right, q.event()) || surely(q.event(), right))
                        .as(name)
                        .isTrue();
            }
            case Question.LedTo q -> {
                one(q, i -> isLinked(q.options().get(i), q.event()));
                assertThat(Bounds.of(q.options().get(q.right()).when()).isBefore(own))
                        .as(name)
                        .isTrue();
            }
            case Question.WhichEra q -> {
                one(q, i -> !Bounds.of(q.options().get(i).when()).isApart(own));
                assertThat(Bounds.of(q.options().get(q.right()).when()).holds(own))
                        .as(name)
                        .isTrue();
            }
            case Question.InOrder q -> {
                assertThat(q.inTime()).hasSize(5).doesNotHaveDuplicates().contains(q.event());
                assertThat(q.offered()).isNotEqualTo(q.inTime()).containsExactlyInAnyOrderElementsOf(q.inTime());
                for (int i = 0; i < 5; i++) {
                    assertThat(sure(q.inTime().get(i))).as(name).isTrue();
                    for (int j = i + 1; j < 5; j++) {
                        assertThat(Bounds.of(q.inTime().get(i).when())
                                        .isBefore(Bounds.of(q.inTime().get(j).when())))
                                .as(name)
                                .isTrue();
                    }
                }
                onlyInTime(q);
            }
            case Question.OnAxis q -> onAxis(q);
            case Question.TypeYear q -> typed(q);
        }
    }

    /// Exactly one option satisfies this, and it is the one that is judged right.
    private static void one(Question.Choice question, java.util.function.IntPredicate satisfies) {
        assertThat(question.size()).as("%s", question).isGreaterThanOrEqualTo(2);
        var right =
                IntStream.range(0, question.size()).filter(satisfies).boxed().toList();
        var judged = IntStream.range(0, question.size())
                .filter(i -> question.judge(new Answer.Chosen(i)).outcome() == Verdict.Outcome.RIGHT)
                .boxed()
                .toList();
        assertThat(right).as("%s", question).hasSize(1).isEqualTo(judged);
    }

    /// Its source does not doubt it.
    private static boolean sure(Event event) {
        return !event.when().edtf().contains("?") && !event.when().edtf().contains("%");
    }

    /// Whether the first is a duration that was going on all the time of the second, or of two durations that both
    /// have a day inside at which they were.
    private static boolean surely(Event first, Event second) {
        if (!(first.when().expression() instanceof EdtfInterval interval) || !sure(first) || !sure(second)) {
            return false;
        }
        var inside = inside(first.when(), interval);
        if (second.when().expression() instanceof EdtfInterval other) {
            var also = inside(second.when(), other);
            if (inside.earliest().max(also.earliest()).compareTo(inside.latest().min(also.latest())) <= 0) {
                return true;
            }
        }
        return inside.holds(Bounds.of(second.when()));
    }

    /// From the latest start to the earliest end, both days among it.
    private static Bounds inside(When when, EdtfInterval interval) {
        var start = interval.start() instanceof EdtfDate date
                ? Bounds.of(RandomStories.read(date.toString())).latest()
                : Bounds.OPEN;
        var end = interval.end() instanceof EdtfDate date
                ? Bounds.of(RandomStories.read(date.toString())).earliest()
                : interval.end().toString().equals("..") ? Bounds.OPEN : Bounds.OPEN.negate();
        // the Julian calendar is up to some weeks away, and further in far years
        var slack = BigInteger.valueOf(when.calendar().name().equals("JULIAN") ? 30 * 86_400L : 0);
        return new Bounds(start.subtract(slack), end.add(slack));
    }

    private static boolean isLinked(Event one, Event other) {
        return one.links().stream().anyMatch(link -> link.target().equals(other.id()))
                || other.links().stream().anyMatch(link -> link.target().equals(one.id()));
    }

    /// Of all orders of five, one is right.
    private static void onlyInTime(Question.InOrder question) {
        var ids = new java.util.ArrayList<>(
                question.inTime().stream().map(Event::id).toList());
        assertThat(question.judge(new Answer.Ordered(ids)).outcome()).isEqualTo(Verdict.Outcome.RIGHT);
        for (int i = 0; i < 5; i++) {
            for (int j = i + 1; j < 5; j++) {
                Collections.swap(ids, i, j);
                var verdict = question.judge(new Answer.Ordered(ids));
                assertThat(verdict.outcome()).isNotEqualTo(Verdict.Outcome.RIGHT);
                assertThat(verdict.score()).isLessThan(1);
                assertThat(verdict.outcome() == Verdict.Outcome.NEAR).isEqualTo(j == i + 1);
                Collections.swap(ids, i, j);
            }
        }
        assertThat(question.judge(new Answer.Ordered(List.of())).outcome()).isEqualTo(Verdict.Outcome.WRONG);
    }

    /// Every place that the keys reach is right if and only if the source allows its day; of `~` a little more.
    private static void onAxis(Question.OnAxis question) {
        var stated = Bounds.ofBeginning(question.event().when());
        boolean plain =
                !question.event().when().approximate() && question.right().size() == 1;
        int right = 0;
        double last = 0;
        assertThat(sure(question.event())).isTrue();
        assertThat(stated.isFinite()).isTrue();
        long from = question.first();
        long steps = Math.min(2000, (question.axis().end() - from) / question.step());
        for (long i = 0; i <= steps; i++) {
            long at = from + i * question.step();
            var verdict = question.judge(new Answer.Placed(at));
            var civil = CivilDate.at(at);
            var day = Bounds.number(Long.toString(civil.year()), civil.month(), civil.day())
                    .multiply(BigInteger.valueOf(86_400))
                    .add(BigInteger.valueOf(Math.floorMod(at, 86_400L)));
            if (verdict.outcome() == Verdict.Outcome.RIGHT) {
                right++;
                assertThat(verdict.score()).isEqualTo(1);
            } else {
                assertThat(verdict.score()).isBetween(0.0, 0.99);
            }
            if (plain) {
                assertThat(verdict.outcome() == Verdict.Outcome.RIGHT)
                        .as("%s at %s", question, civil)
                        .isEqualTo(stated.holds(day) && within(question, at));
                if (at < question.right().getFirst().start()) {
                    assertThat(verdict.score()).isGreaterThanOrEqualTo(last);
                    last = verdict.score();
                }
            } else if (stated.holds(day) && question.right().size() == 1) {
                assertThat(verdict.outcome()).isEqualTo(Verdict.Outcome.RIGHT);
            }
        }
        assertThat(right).as("the keys reach a right place: %s", question).isPositive();
        assertThat(question.judge(new Answer.Placed(question.right().getFirst().start()))
                        .outcome())
                .isEqualTo(Verdict.Outcome.RIGHT);
    }

    /// A time of day is finer than the days of the other way.
    private static boolean within(Question.OnAxis question, long at) {
        return question.step() >= 86_400 || question.right().getFirst().contains(at);
    }

    /// Of all years around, those are right that the source names.
    private static void typed(Question.TypeYear question) {
        assertThat(sure(question.event())).isTrue();
        long[] years = Bounds.years(question.event().when());
        long first = years[0];
        long last = years[1];
        int right = 0;
        for (long year = first - 300; year <= last + 300; year++) {
            if (Math.abs(year) > 9999) {
                continue;
            }
            var typed = RandomStories.read((year < 0 ? "-" : "") + String.format("%04d", Math.abs(year)));
            boolean judged = question.judge(new Answer.Written(typed)).outcome() == Verdict.Outcome.RIGHT;
            boolean named = first <= year && year <= last;
            right += judged ? 1 : 0;
            if (!question.event().when().approximate()) {
                assertThat(judged).as("%s: %d", question, year).isEqualTo(named);
            } else if (named) {
                assertThat(judged).as("%s: %d", question, year).isTrue();
            }
        }
        assertThat(right).as("%s", question).isPositive();
        assertThat(question.judge(new Answer.Written(RandomStories.read("../1994")))
                        .outcome())
                .isEqualTo(Verdict.Outcome.WRONG);
    }
}
