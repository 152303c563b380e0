package frieze.study;

import frieze.document.Event;
import frieze.document.EventId;
import frieze.document.Timeline;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Finds events that a reader's file names in a version of the timeline. Walks through the timeline once.
final class Matching implements UnaryOperator<EventRef> {
    /// An id that the program gave, by counting: it says nothing once an event has been added before it.
    private static final Pattern COUNTED = Pattern.compile("event-\\d+|\\d+/event-\\d+");

    private record Named(String title, String date) {}

    private final Map<EventId, Event> byId = new HashMap<>();
    private final Map<Named, Event> byName = new HashMap<>();
    private final Map<Named, Integer> known = new HashMap<>();
    private final Map<EventRef, EventRef> matched = new HashMap<>();

    Matching(Timeline timeline, StudyNotes notes) {
        Set<EventRef> refs = notes.named().collect(Collectors.toSet());
        if (refs.isEmpty()) {
            return;
        }
        Set<EventId> ids = new HashSet<>();
        Set<String> titles = new HashSet<>();
        refs.forEach(ref -> {
            ids.add(ref.id());
            titles.add(ref.title());
        });
        for (var event : timeline.events()) {
            var title = event.title();
            if (titles.contains(title)) {
                var name = new Named(title, event.when().written());
                byName.putIfAbsent(name, event);
                known.merge(name, 1, Integer::sum);
            }
            var id = event.id();
            if (ids.contains(id)) {
                byId.putIfAbsent(id, event);
            }
        }
        match(refs);
    }

    /// By id first, so that no event that is found so is taken for another one of the same title and date; of ids
    /// that were only counted, those at which nothing has changed, and at last those that kept their title.
    private void match(Set<EventRef> refs) {
        var taken = new HashSet<EventId>();
        take(
                refs,
                taken,
                ref -> own(ref).filter(event -> !isCounted(ref)
                        || event.title().equals(ref.title())
                                && event.when().written().equals(ref.date())));
        take(refs, taken, ref -> {
            var name = new Named(ref.title(), ref.date());
            return known.getOrDefault(name, 0) == 1 ? Optional.ofNullable(byName.get(name)) : Optional.empty();
        });
        take(refs, taken, ref -> own(ref).filter(event -> event.title().equals(ref.title())));
    }

    private void take(Set<EventRef> refs, Set<EventId> taken, Function<EventRef, Optional<Event>> way) {
        var found = new HashMap<EventRef, Event>();
        for (var ref : refs) {
            if (!matched.containsKey(ref)) {
                way.apply(ref).filter(event -> !taken.contains(event.id())).ifPresent(event -> found.put(ref, event));
            }
        }
        found.forEach((ref, event) -> {
            matched.put(ref, EventRef.of(event));
            taken.add(event.id());
        });
    }

    private Optional<Event> own(EventRef ref) {
        return Optional.ofNullable(byId.get(ref.id()));
    }

    private static boolean isCounted(EventRef ref) {
        return COUNTED.matcher(ref.id().value()).matches();
    }

    @Override
    public EventRef apply(EventRef ref) {
        var found = matched.get(ref);
        return found == null ? ref.gone() : found;
    }
}
