package frieze.search;

import frieze.document.Event;
import frieze.document.Timeline;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// The making of a [SearchIndex], in one walk through all texts.
final class Indexing {
    private static final int MOST_IMPORTANT = 5;
    /// Events between two questions whether anybody still waits.
    private static final int AT_ONCE = 4096;

    private final Timeline timeline;
    private final BooleanSupplier abandoned;
    private final int count;
    private final Lexicon lexicon = new Lexicon();
    private final Gathering titles;
    private final Gathering bodies;
    private final Gathering tagged;
    private final Words words = new Words();
    private final Map<String, Tag> tags = new HashMap<>();

    private record Tag(int number, int[] words) {}

    Indexing(Timeline timeline, BooleanSupplier abandoned) {
        this.timeline = timeline;
        this.abandoned = abandoned;
        count = timeline.events().size();
        titles = new Gathering(count);
        bodies = new Gathering(count);
        tagged = new Gathering(count);
    }

    Optional<SearchIndex> index(Iterable<Event> byTime) {
        var events = number(byTime);
        for (int i = 0; i < count; i++) {
            if (i % AT_ONCE == 0 && abandoned.getAsBoolean()) {
                return Optional.empty();
            }
            take(events, i);
        }
        var lanes = new HashMap<Integer, List<Integer>>();
        for (int lane = 0; lane < timeline.lanes().size(); lane++) {
            words.begin(timeline.lanes().get(lane).fullTitle());
            while (words.next()) {
                lanes.computeIfAbsent(lexicon.number(words), _ -> new ArrayList<>())
                        .add(lane);
            }
        }
        return abandoned.getAsBoolean() ? Optional.empty() : Optional.of(finish(events, lanes));
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

    private void take(SearchIndex.Events events, int number) {
        var event = events.byNumber()[number];
        var span = event.when().span();
        events.numbers()[event.index()] = number;
        events.starts()[number] = span.start();
        events.ends()[number] = span.end();
        events.lanes()[number] = event.lane();
        words.begin(event.title());
        while (words.next()) {
            titles.add(lexicon.number(words), number);
        }
        words.begin(event.text());
        while (words.next()) {
            bodies.add(lexicon.number(words), number);
        }
        for (var name : event.tags()) {
            var tag = tags.get(name);
            if (tag == null) {
                tag = tag(name);
            }
            tagged.add(tag.number(), number);
            for (int word : tag.words()) {
                bodies.add(word, number);
            }
        }
    }

    private Tag tag(String name) {
        var numbers = new int[4];
        int used = 0;
        words.begin(name);
        while (words.next()) {
            numbers = used == numbers.length ? Arrays.copyOf(numbers, used * 2) : numbers;
            numbers[used++] = lexicon.number(words);
        }
        var tag = new Tag(tags.size(), Arrays.copyOf(numbers, used));
        tags.put(name, tag);
        return tag;
    }

    private SearchIndex finish(SearchIndex.Events events, Map<Integer, List<Integer>> lanes) {
        int[] order = lexicon.order();
        var lanesInOrder = new HashMap<Integer, List<Integer>>();
        if (!lanes.isEmpty()) {
            for (int i = 0; i < order.length; i++) {
                var named = lanes.get(order[i]);
                if (named != null) {
                    lanesInOrder.put(i, List.copyOf(named));
                }
            }
        }
        var names = new ArrayList<List<String>>();
        var tagOrder = new int[tags.size()];
        for (int i = 0; i < tagOrder.length; i++) {
            tagOrder[i] = i;
            names.add(List.of());
        }
        tags.forEach((name, tag) -> names.set(tag.number(), Words.of(name)));
        return new SearchIndex(
                events,
                new SearchIndex.Said(
                        lexicon.inOrder(order), titles.inOrder(order), bodies.inOrder(order), Map.copyOf(lanesInOrder)),
                new SearchIndex.Tags(List.copyOf(names), tagged.inOrder(tagOrder)),
                timeline.lanes());
    }
}
