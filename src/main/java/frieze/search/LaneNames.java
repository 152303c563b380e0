package frieze.search;

import frieze.document.Lane;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// The words in the names of lanes. Immutable.
///
/// @param lanes of each word, those that have it in their name
record LaneNames(Vocabulary words, List<List<Integer>> lanes) {
    static LaneNames of(List<Lane> lanes) {
        var lexicon = new Lexicon();
        var words = new Utf8Words();
        var having = new ArrayList<List<Integer>>();
        for (int lane = 0; lane < lanes.size(); lane++) {
            byte[] name = lanes.get(lane).fullTitle().getBytes(StandardCharsets.UTF_8);
            words.begin(name, 0, name.length);
            while (words.next()) {
                int number = lexicon.number(words);
                if (number == having.size()) {
                    having.add(new ArrayList<>());
                }
                having.get(number).add(lane);
            }
        }
        int[] order = lexicon.order();
        var inOrder = new ArrayList<List<Integer>>();
        for (int number : order) {
            inOrder.add(List.copyOf(having.get(number)));
        }
        return new LaneNames(lexicon.inOrder(order), List.copyOf(inOrder));
    }
}
