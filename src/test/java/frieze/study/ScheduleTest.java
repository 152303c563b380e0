package frieze.study;

import static org.assertj.core.api.Assertions.assertThat;

import frieze.document.EventId;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ScheduleTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final Schedule schedule = new Schedule(Fsrs.DEFAULT, 3);

    private static EventRef event(int number) {
        return new EventRef(new EventId("e" + number), "Title " + number, "1970", true);
    }

    private static Card card(int number, int daysAgo, Grade... grades) {
        var card = Card.of(event(number));
        for (var grade : grades) {
            card = card.with(new Card.Review(TODAY.minusDays(daysAgo), grade));
        }
        return card;
    }

    private static List<EventRef> events(int count) {
        return IntStream.range(0, count).mapToObj(ScheduleTest::event).toList();
    }

    @Test
    void newEventsAreBegunUpToTheNumberOfADay() {
        var first = schedule.today(List.of(), events(5), TODAY);
        assertThat(first.due()).isEmpty();
        assertThat(first.fresh()).containsExactly(event(0), event(1), event(2));
        assertThat(first.waiting()).isEqualTo(2);
        var afterTwo = schedule.today(List.of(card(0, 0, Grade.GOOD), card(1, 0, Grade.EASY)), events(5), TODAY);
        assertThat(afterTwo.fresh()).containsExactly(event(2));
        assertThat(afterTwo.waiting()).isEqualTo(2);
        var tomorrow = schedule.today(List.of(card(0, 1, Grade.EASY), card(1, 1, Grade.EASY)), events(5), TODAY);
        assertThat(tomorrow.fresh()).containsExactly(event(2), event(3), event(4));
    }

    @Test
    void whatWasForgottenIsDueAgainTheSameDayAndTheMostFadedComesFirst() {
        var forgotten = card(0, 0, Grade.AGAIN);
        var fading = card(1, 30, Grade.GOOD);
        var fresh = card(2, 0, Grade.GOOD);
        var today = schedule.today(List.of(fresh, forgotten, fading), events(3), TODAY);
        assertThat(today.due()).containsExactly(fading, forgotten);
        assertThat(schedule.recall(fading, TODAY)).isLessThan(0.9);
        assertThat(forgotten.boxes(Fsrs.DEFAULT)).isZero();
        assertThat(card(3, 400, Grade.EASY).boxes(Fsrs.DEFAULT)).isEqualTo(2);
    }

    @Test
    void whatIsNotWantedOrNotInTheTimelineIsNotAsked() {
        var elsewhere = new Card(event(0).gone(), List.of(new Card.Review(TODAY.minusDays(90), Grade.GOOD)));
        assertThat(schedule.today(List.of(elsewhere), List.of(), TODAY).due()).isEmpty();
        assertThat(schedule.today(List.of(card(1, 90, Grade.GOOD)), List.of(event(2)), TODAY)
                        .due())
                .isEmpty();
    }

    @Test
    void theForecastCountsEveryCardOnceAndWhatIsOverdueToday() {
        // GOOD on the first day is due 2 days later, EASY 8
        var cards = List.of(
                card(0, 0, Grade.AGAIN), card(1, 30, Grade.GOOD), card(2, 0, Grade.GOOD), card(3, 0, Grade.EASY));
        assertThat(schedule.forecast(cards, TODAY, 10)).containsExactly(2, 0, 1, 0, 0, 0, 0, 0, 1, 0);
    }

    @Test
    void retentionFadesAndIsEmptyWhereNothingWasAsked() {
        assertThat(schedule.retention(List.of(), TODAY, 10)).isEmpty();
        var curve = schedule.retention(List.of(card(0, 0, Grade.GOOD)), TODAY, 30);
        assertThat(curve).hasSize(30);
        assertThat(curve.getFirst()).isEqualTo(1.0);
        for (int i = 1; i < curve.size(); i++) {
            assertThat(curve.get(i)).isLessThan(curve.get(i - 1)).isPositive();
        }
    }

    @Test
    void rememberedCountsAnswersOfAnotherDayAlone() {
        var card = card(0, 5, Grade.GOOD, Grade.AGAIN)
                .with(new Card.Review(TODAY.minusDays(3), Grade.GOOD))
                .with(new Card.Review(TODAY, Grade.AGAIN));
        assertThat(schedule.remembered(List.of(card))).isEqualTo(new Schedule.Remembered(2, 1));
    }

    @Test
    void aStreakLastsThroughTodayWithoutAnAnswerYet() {
        assertThat(Schedule.streak(List.of(), TODAY)).isZero();
        assertThat(Schedule.streak(List.of(card(0, 1, Grade.GOOD), card(1, 2, Grade.GOOD)), TODAY))
                .isEqualTo(2);
        assertThat(Schedule.streak(List.of(card(0, 0, Grade.GOOD), card(1, 1, Grade.AGAIN)), TODAY))
                .isEqualTo(2);
        assertThat(Schedule.streak(List.of(card(0, 2, Grade.GOOD)), TODAY)).isZero();
    }

    @Test
    void aClockThatWasSetBackDoesNoHarm() {
        var card = card(0, 0, Grade.GOOD).with(new Card.Review(TODAY.minusDays(9), Grade.GOOD));
        assertThat(card.state(Fsrs.DEFAULT).orElseThrow().memory().stability()).isPositive();
    }
}
