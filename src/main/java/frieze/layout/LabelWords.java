package frieze.layout;

import frieze.layout.TextMeasurer.TextStyle;
import frieze.time.DateShape;
import frieze.time.DateWording;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/// What the labels of a lane say, and what their marks mean. It does not change from frame to frame, so that of
/// the events placed last it is kept; a lane may be placed on several threads at once.
final class LabelWords {
    /// Events whose words are kept, a power of two: what one place holds, another event of the lane takes over.
    private static final int KEPT = 1024;

    /// A card's title in lines, and its date, each cut to the room that it has.
    record Card(List<String> lines, String date) {}

    private record Kept<T>(int i, T what) {}

    private final LaneItems items;
    private final LabelSizes sizes;
    private final DateWording wording;
    private final Recent<DateShape> shapes = new Recent<>();
    private final Recent<List<String>> titles = new Recent<>();
    private final Recent<Card> cards = new Recent<>();

    LabelWords(LaneItems items, LabelSizes sizes, DateWording wording) {
        this.items = items;
        this.sizes = sizes;
        this.wording = wording;
    }

    /// What the date of an event means.
    DateShape shape(int i) {
        return shapes.of(i, at -> items.event[at].when().shape());
    }

    /// The title beside a bead, in one line.
    List<String> title(int i) {
        return titles.of(i, at -> {
            double room = items.titleWidth[at] - sizes.px(18);
            return List.of(sizes.cut(items.event[at].title(), room, TextStyle.LABEL));
        });
    }

    Card card(int i) {
        return cards.of(i, at -> {
            var event = items.event[at];
            double width = items.cardWidth[at];
            int most = items.twoLines[at] ? 2 : 1;
            var lines = sizes.lines(event.title(), width - sizes.px(28), most, TextStyle.TITLE);
            double dateRoom = width - sizes.px(LabelSizes.DATE_ROOM);
            return new Card(lines, sizes.cut(wording.shortForm(event.when()), dateRoom, TextStyle.SMALL));
        });
    }

    /// What was asked last, by event. Each place is written whole, so that no thread sees half of one.
    private static final class Recent<T> {
        private @Nullable Kept<T> @Nullable [] kept;

        @SuppressWarnings("unchecked")
        T of(int i, IntFunction<T> make) {
            var places = kept;
            if (places == null) {
                places = (Kept<T>[]) new Kept<?>[KEPT];
                kept = places;
            }
            var here = places[i & KEPT - 1];
            if (here == null || here.i != i) {
                here = new Kept<>(i, make.apply(i));
                places[i & KEPT - 1] = here;
            }
            return here.what;
        }
    }
}
