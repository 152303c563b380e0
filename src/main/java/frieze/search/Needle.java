package frieze.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/// What is looked for in one text.
///
/// @param words as they are compared, one after the other; at least one
/// @param exact the last has to be a whole word; else its beginning is enough
/// @param similar words that the single one is taken for instead; mostly empty
record Needle(List<String> words, boolean exact, Set<String> similar) {
    /// Whether a text has it.
    boolean isIn(String text) {
        return !marks(text).isEmpty();
    }

    /// Whether a name of these words has them one after the other, the last one maybe begun.
    static boolean isIn(List<String> name, List<String> words) {
        int last = words.size() - 1;
        for (int at = 0; at + last < name.size(); at++) {
            if (name.get(at + last).startsWith(words.get(last))
                    && name.subList(at, at + last).equals(words.subList(0, last))) {
                return true;
            }
        }
        return false;
    }

    /// Where it stands in a text, in the order of the text.
    List<Mark> marks(String text) {
        var marks = new ArrayList<Mark>();
        var present = new Words();
        present.begin(text);
        // where the last words began, as many as are looked for
        var starts = new int[words.size()];
        var matched = new boolean[words.size()];
        while (present.next()) {
            // a beginning of the sequence that ends in the word before goes on with this one
            for (int i = words.size() - 1; i >= 0; i--) {
                boolean goesOn = (i == 0 || matched[i - 1]) && matches(present, i);
                matched[i] = goesOn;
                if (goesOn) {
                    starts[i] = i == 0 ? present.start() : starts[i - 1];
                }
            }
            int last = words.size() - 1;
            if (matched[last]) {
                int end = !similar.isEmpty()
                        ? present.end()
                        : present.endOf(words.get(last).length());
                marks.add(new Mark(starts[last], end));
            }
        }
        return marks;
    }

    private boolean matches(Words present, int i) {
        if (!similar.isEmpty()) {
            return similar.contains(present.word());
        }
        return i < words.size() - 1 || exact ? present.is(words.get(i)) : present.begins(words.get(i));
    }

    /// Marks in the order of the text, those that touch joined.
    static List<Mark> joined(List<Mark> marks) {
        var sorted = new ArrayList<>(marks);
        Collections.sort(sorted);
        var joined = new ArrayList<Mark>();
        for (var mark : sorted) {
            if (!joined.isEmpty() && joined.getLast().end() >= mark.start()) {
                var last = joined.removeLast();
                joined.add(new Mark(last.start(), Math.max(last.end(), mark.end())));
            } else {
                joined.add(mark);
            }
        }
        return List.copyOf(joined);
    }
}
