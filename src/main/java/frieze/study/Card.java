package frieze.study;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a reader has learned of one event: every answer, from which all else follows.
///
/// @param reviews in the order given
public record Card(EventRef event, List<Review> reviews) {
    /// An answer.
    ///
    /// @param day in the reader's own calendar
    public record Review(LocalDate day, Grade grade) {}

    /// Where a card stands.
    ///
    /// @param last the day of the last answer
    /// @param due from when it is to be asked again; the same day where it was forgotten
    public record State(Memory memory, LocalDate last, LocalDate due) {}

    public Card {
        reviews = List.copyOf(reviews);
    }

    public static Card of(EventRef event) {
        return new Card(event, List.of());
    }

    public Card with(Review review) {
        var all = new ArrayList<>(reviews);
        all.add(review);
        return new Card(event, all);
    }

    Card regraded(Grade grade) {
        if (reviews.isEmpty()) {
            return this;
        }
        var all = new ArrayList<>(reviews);
        all.set(all.size() - 1, new Review(all.getLast().day(), grade));
        return new Card(event, all);
    }

    Card with(EventRef other) {
        return new Card(other, reviews);
    }

    /// Empty for a card that was never answered. A clock that was set back counts as no time.
    public Optional<State> state(Fsrs fsrs) {
        if (reviews.isEmpty()) {
            return Optional.empty();
        }
        var first = reviews.getFirst();
        var memory = fsrs.first(first.grade());
        var last = first.day();
        for (var review : reviews.subList(1, reviews.size())) {
            memory = fsrs.next(memory, days(last, review.day()), review.grade());
            last = review.day();
        }
        boolean forgotten = reviews.getLast().grade() == Grade.AGAIN;
        return Optional.of(new State(memory, last, forgotten ? last : last.plusDays(fsrs.interval(memory))));
    }

    /// How well it sits, in boxes: 0 (never remembered) to 5 (for half a year and more).
    public int boxes(Fsrs fsrs) {
        if (reviews.isEmpty() || reviews.stream().allMatch(review -> review.grade() == Grade.AGAIN)) {
            return 0;
        }
        double days = state(fsrs).orElseThrow().memory().stability();
        return days < 3 ? 1 : days < 10 ? 2 : days < 45 ? 3 : days < 180 ? 4 : 5;
    }

    static int days(LocalDate from, LocalDate to) {
        return Math.clamp(ChronoUnit.DAYS.between(from, to), 0, Integer.MAX_VALUE);
    }
}
