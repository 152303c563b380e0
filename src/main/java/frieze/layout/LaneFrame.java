package frieze.layout;

import frieze.layout.Placed.Item;
import frieze.time.TimeSpan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What one lane shows in one frame, while it is being collected.
final class LaneFrame {
    final FrameCounts counts = new FrameCounts();
    final List<Item> placed = new ArrayList<>();
    /// Indices of the events in view that have a form of their own, as many as [#shownCount] says.
    private int[] shown = new int[64];

    private int shownCount;

    private final LaneItems items;
    private final TimeSpan visible;
    private final double width;
    private final double margin;

    /// @param width of the view, px
    /// @param margin how far beyond the view labels are still drawn, so that they slide in, px
    LaneFrame(LaneItems items, TimeSpan visible, double width, double margin) {
        this.items = items;
        this.visible = visible;
        this.width = width;
        this.margin = margin;
    }

    void add(int i, Item item) {
        boolean in = items.mark[i].start() < visible.end() && items.mark[i].end() > visible.start();
        if (in) {
            counts.add(item.form());
            if (shownCount == shown.length) {
                shown = Arrays.copyOf(shown, 2 * shownCount);
            }
            shown[shownCount++] = i;
        }
        if (in || item.label().right() > -margin && item.label().x() < width + margin) {
            placed.add(item);
        }
    }

    /// The events in view that have a form of their own, in order.
    int[] shown() {
        var sorted = Arrays.copyOf(shown, shownCount);
        Arrays.sort(sorted);
        return sorted;
    }
}
