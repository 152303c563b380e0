package frieze.study;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What is to be learned when. Knows no clock: whoever asks says what day it is.
///
/// @param newPerDay of events that were never asked, so many are begun on a day, at least 0
public record Schedule(Fsrs fsrs, int newPerDay) {
    public static final Schedule DEFAULT = new Schedule(Fsrs.DEFAULT, 10);

    /// What is to be asked today.
    ///
    /// @param due forgotten or faded, the most faded first
    /// @param fresh never asked yet, as far as there is room for new ones today, in the order given
    /// @param waiting how many more were never asked and wait for another day
    public record Today(List<Card> due, List<EventRef> fresh, int waiting) {}

    /// @param cards of any events
    /// @param wanted what the reader wants to learn, in the order in which it is to be begun
    public Today today(Collection<Card> cards, List<EventRef> wanted, LocalDate today) {
        Set<Object> ids = new HashSet<>();
        wanted.forEach(event -> ids.add(event.id()));
        var begun = cards.stream()
                .filter(card -> card.event().here() && !card.reviews().isEmpty())
                .toList();
        var due = begun.stream()
                .filter(card -> ids.contains(card.event().id()) && isDue(card, today))
                .sorted(Comparator.comparingDouble(card -> recall(card, today)))
                .toList();
        begun.forEach(card -> ids.remove(card.event().id()));
        var never = wanted.stream().filter(event -> ids.contains(event.id())).toList();
        int room = Math.clamp(newPerDay - begunOn(cards, today), 0, never.size());
        return new Today(due, never.subList(0, room), never.size() - room);
    }

    /// Whether it is to be asked on this day.
    public boolean isDue(Card card, LocalDate day) {
        return card.state(fsrs).filter(state -> !state.due().isAfter(day)).isPresent();
    }

    /// The probability that it is remembered on this day; 0 for what was never asked.
    public double recall(Card card, LocalDate day) {
        return card.state(fsrs)
                .map(state -> fsrs.retrievability(state.memory(), Card.days(state.last(), day)))
                .orElse(0.0);
    }

    private static int begunOn(Collection<Card> cards, LocalDate day) {
        return (int) cards.stream()
                .filter(card -> !card.reviews().isEmpty()
                        && card.reviews().getFirst().day().equals(day))
                .count();
    }

    /// How many cards come due on each of the coming days; the first number is that of `today` and holds all that
    /// is overdue.
    ///
    /// @param days at least 1
    public List<Integer> forecast(Collection<Card> cards, LocalDate today, int days) {
        int[] counts = new int[days];
        for (var card : cards) {
            card.state(fsrs).ifPresent(state -> {
                int day = Card.days(today, state.due());
                if (day < days) {
                    counts[day]++;
                }
            });
        }
        return java.util.Arrays.stream(counts).boxed().toList();
    }

    /// How much of all that was ever asked is remembered on each of the coming days, if nothing is repeated: the
    /// mean of the probabilities, 0 to 1, `today` first. Empty where nothing was asked.
    public List<Double> retention(Collection<Card> cards, LocalDate today, int days) {
        var asked = cards.stream().filter(card -> !card.reviews().isEmpty()).toList();
        var curve = new ArrayList<Double>();
        for (int day = 0; day < days && !asked.isEmpty(); day++) {
            var then = today.plusDays(day);
            curve.add(asked.stream()
                    .mapToDouble(card -> recall(card, then))
                    .average()
                    .orElseThrow());
        }
        return List.copyOf(curve);
    }

    /// Of the answers that came a day or more after the one before, how many there were and how many of them were
    /// remembered: what really happened, beside what was to be expected.
    public record Remembered(int asked, int remembered) {}

    public Remembered remembered(Collection<Card> cards) {
        int asked = 0;
        int remembered = 0;
        for (var card : cards) {
            for (int i = 1; i < card.reviews().size(); i++) {
                var review = card.reviews().get(i);
                if (review.day().isAfter(card.reviews().get(i - 1).day())) {
                    asked++;
                    remembered += review.grade() == Grade.AGAIN ? 0 : 1;
                }
            }
        }
        return new Remembered(asked, remembered);
    }

    /// On how many days in a row there was an answer, up to today, or up to yesterday where today has none yet.
    public static int streak(Collection<Card> cards, LocalDate today) {
        var days = new HashSet<LocalDate>();
        cards.forEach(card -> card.reviews().forEach(review -> days.add(review.day())));
        var day = days.contains(today) ? today : today.minusDays(1);
        int streak = 0;
        while (days.contains(day)) {
            streak++;
            day = day.minusDays(1);
        }
        return streak;
    }
}
