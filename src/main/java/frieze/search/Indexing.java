package frieze.search;

import frieze.document.Event;
import frieze.document.Timeline;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/// The making of a [SearchIndex], in one walk through all texts, by as many processors as there are.
final class Indexing {
    private static final int MOST_IMPORTANT = 5;
    /// Events between two questions whether anybody still waits.
    private static final int AT_ONCE = 4096;
    /// More parts would have more words in common than they save time.
    private static final int MOST_PARTS = 4;
    /// Fewer events are not worth a part.
    private static final int LEAST_OF_PART = 16_384;

    private final Timeline timeline;
    private final BooleanSupplier abandoned;
    private final int leastOfPart;
    private final int count;

    Indexing(Timeline timeline, BooleanSupplier abandoned) {
        this(timeline, abandoned, LEAST_OF_PART);
    }

    /// @param leastOfPart fewer events than this are not given to another processor
    Indexing(Timeline timeline, BooleanSupplier abandoned, int leastOfPart) {
        this.leastOfPart = leastOfPart;
        this.timeline = timeline;
        this.abandoned = abandoned;
        count = timeline.events().size();
    }

    Optional<SearchIndex> index(Iterable<Event> byTime) {
        var events = number(byTime);
        int parts = Math.clamp(
                count / leastOfPart,
                1,
                Math.min(MOST_PARTS, Runtime.getRuntime().availableProcessors()));
        // whole words of bits
        int each = (count / parts + 63) / 64 * 64;
        var made = IntStream.range(0, parts)
                .parallel()
                .mapToObj(i -> part(events, Math.min(count, i * each), Math.min(count, (i + 1) * each)))
                .toList();
        return abandoned.getAsBoolean() || made.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : Optional.of(new SearchIndex(
                        events,
                        made.stream().flatMap(Optional::stream).toList(),
                        LaneNames.of(timeline.lanes()),
                        timeline.lanes()));
    }

    private Optional<Part> part(SearchIndex.Events events, int from, int to) {
        var making = new Part.Making(from, to - from);
        for (int i = from; i < to; i++) {
            if (i % AT_ONCE == 0 && abandoned.getAsBoolean()) {
                return Optional.empty();
            }
            var event = events.byNumber()[i];
            var span = event.when().span();
            events.numbers()[event.index()] = i;
            events.starts()[i] = span.start();
            events.ends()[i] = span.end();
            events.lanes()[i] = event.lane();
            making.take(event);
        }
        return Optional.of(making.made());
    }

    private SearchIndex.Events number(Iterable<Event> byTime) {
        var nexts = new int[MOST_IMPORTANT + 2];
        for (var event : timeline.events()) {
            nexts[rank(event) + 1]++;
        }
        for (int rank = 1; rank < nexts.length; rank++) {
            nexts[rank] += nexts[rank - 1];
        }
        var byNumber = new Event[count];
        for (var event : byTime) {
            byNumber[nexts[rank(event)]++] = event;
        }
        return new SearchIndex.Events(byNumber, new int[count], new long[count], new long[count], new int[count]);
    }

    /// 0 for the most important.
    private static int rank(Event event) {
        return MOST_IMPORTANT - Math.clamp(event.importance(), 0, MOST_IMPORTANT);
    }
}
