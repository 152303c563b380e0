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
    private final Recent<DateShape> shapes = new Recent<>(this::findShape);
    private final Recent<List<String>> titles = new Recent<>(this::cutTitle);
    private final Recent<Card> cards = new Recent<>(this::cutCard);

    LabelWords(LaneItems items, LabelSizes sizes, DateWording wording) {
        this.items = items;
        this.sizes = sizes;
        this.wording = wording;
    }

    /// What the date of an event means.
    DateShape shape(int i) {
        return shapes.of(i);
    }

    private DateShape findShape(int i) {
        return items.event[i].when().shape();
    }

    /// The title beside a bead, in one line.
    List<String> title(int i) {
        return titles.of(i);
    }

    private List<String> cutTitle(int i) {
        double room = items.titleWidth[i] - sizes.px(18);
        return List.of(sizes.cut(items.event[i].title(), room, TextStyle.LABEL));
    }

    Card card(int i) {
        return cards.of(i);
    }

    private Card cutCard(int i) {
        var event = items.event[i];
        double width = items.cardWidth[i];
        int most = items.twoLines[i] ? 2 : 1;
        var lines = sizes.lines(event.title(), width - sizes.px(28), most, TextStyle.TITLE);
        double dateRoom = width - sizes.px(LabelSizes.DATE_ROOM);
        return new Card(lines, sizes.cut(wording.shortForm(event.when()), dateRoom, TextStyle.SMALL));
    }

    /// What was asked last, by event. Each place is written whole, so that no thread sees half of one.
    private static final class Recent<T> {
        private final IntFunction<T> make;
        private @Nullable Kept<T> @Nullable [] kept;

        Recent(IntFunction<T> make) {
            this.make = make;
        }

        @SuppressWarnings("unchecked")
        T of(int i) {
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
