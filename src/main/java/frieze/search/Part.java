package frieze.search;

import frieze.document.Event;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The words and tags of a run of events. An index has a few such parts, made at the same time. Immutable.
///
/// @param first number of the first event; a multiple of 64
/// @param words that the events have
/// @param said which events have a word: twice its number in the title, one more in text or tags
/// @param tags the words of each tag
/// @param tagged which events have it
record Part(int first, Vocabulary words, Postings said, List<List<String>> tags, Postings tagged) {
    /// Adds all events that have a word in their title.
    void joinTitles(int word, long[] events) {
        said.join(2 * word, events, first);
    }

    /// Adds all events that have a word in text or tags.
    void joinBodies(int word, long[] events) {
        said.join(2 * word + 1, events, first);
    }

    /// Adds all events that have a tag.
    void joinTagged(int tag, long[] events) {
        tagged.join(tag, events, first);
    }

    /// The making of a part.
    static final class Making {
        private record Tag(int number, int[] words) {}

        private final int first;
        private final Lexicon lexicon = new Lexicon();
        private final Gathering said;
        private final Gathering tagged;
        private final Utf8Words words = new Utf8Words();
        private final Map<String, Tag> tags = new HashMap<>();

        Making(int first, int events) {
            this.first = first;
            said = new Gathering(events);
            tagged = new Gathering(events);
        }

        /// Takes the next event.
        void take(Event event) {
            var text = event.words();
            words.begin(text.utf8(), text.idEnd(), text.titleEnd());
            while (words.next()) {
                said.add(2 * lexicon.number(words));
            }
            words.begin(text.utf8(), text.titleEnd(), text.textEnd());
            while (words.next()) {
                said.add(2 * lexicon.number(words) + 1);
            }
            var names = event.tags();
            for (int i = 0; i < names.size(); i++) {
                var tag = tags.get(names.get(i));
                if (tag == null) {
                    tag = add(names.get(i));
                }
                tagged.add(tag.number());
                for (int word : tag.words()) {
                    said.add(2 * word + 1);
                }
            }
            said.next();
            tagged.next();
        }

        private Tag add(String name) {
            byte[] utf8 = name.getBytes(StandardCharsets.UTF_8);
            var numbers = new int[4];
            int used = 0;
            words.begin(utf8, 0, utf8.length);
            while (words.next()) {
                numbers = used == numbers.length ? Arrays.copyOf(numbers, used * 2) : numbers;
                numbers[used++] = lexicon.number(words);
            }
            var tag = new Tag(tags.size(), Arrays.copyOf(numbers, used));
            tags.put(name, tag);
            return tag;
        }

        Part made() {
            int[] order = lexicon.order();
            var both = new int[order.length * 2];
            for (int i = 0; i < order.length; i++) {
                both[2 * i] = 2 * order[i];
                both[2 * i + 1] = 2 * order[i] + 1;
            }
            var names = new ArrayList<>(java.util.Collections.nCopies(tags.size(), List.<String>of()));
            tags.forEach((name, tag) -> names.set(tag.number(), Words.of(name)));
            var plain = new int[tags.size()];
            Arrays.setAll(plain, i -> i);
            return new Part(
                    first, lexicon.inOrder(order), said.inOrder(both), List.copyOf(names), tagged.inOrder(plain));
        }
    }
}
