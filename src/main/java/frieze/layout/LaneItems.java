package frieze.layout;

import frieze.document.Event;
import frieze.time.DateShape;
import frieze.time.DateWording;
import frieze.time.Extent;
import frieze.time.Instants;
import frieze.time.When;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;

/// The events of one lane in the order of their anchors, in columns, so that a million of them stay small and
/// quick to walk.
final class LaneItems {
    /// Ten thousand years, in seconds: years beyond have longer names.
    private static final long AGES = 315_569_520_000L;
    /// The year 100, in seconds: before, "BC" is added, or a year looks like a number of anything.
    private static final long FIRST_CENTURY = -59_011_459_200L;

    final int size;
    final Event[] event;
    /// Indices in the order of the file.
    final int[] inFile;
    final MarkGeometry[] mark;
    /// Folded second and number of tears of the anchor, of the mark's start and of its end.
    final long[] folded;
    final int[] tears;
    final long[] startFolded;
    final long[] endFolded;
    final int[] startTears;
    final int[] endTears;
    /// px
    final float[] cardWidth;
    final float[] titleWidth;
    final boolean[] twoLines;
    /// Indices in the order in which they are given room: importance first, then what takes least room, then
    /// the order of the file.
    final int[] priority;
    /// Rank in [#priority].
    final int[] rank;

    /// @param events in the order of the file
    LaneItems(
            List<Event> events,
            FoldedAxis axis,
            LabelSizes sizes,
            DateWording wording,
            boolean dense,
            Waiting waiting) {
        size = events.size();
        var longestDay = longestDay(sizes, wording);
        var geometry = new MarkGeometry[size];
        var anchors = new long[size];
        for (int i = 0; i < size; i++) {
            waiting.check(i);
            geometry[i] = MarkGeometry.of(events.get(i).when().shape());
            anchors[i] = anchor(geometry[i], axis, dense);
        }
        var byAnchor = new RadixOrder(size);
        byAnchor.by(anchors);
        int[] order = byAnchor.numbers();
        event = new Event[size];
        inFile = new int[size];
        mark = new MarkGeometry[size];
        folded = new long[size];
        tears = new int[size];
        startFolded = new long[size];
        endFolded = new long[size];
        startTears = new int[size];
        endTears = new int[size];
        cardWidth = new float[size];
        titleWidth = new float[size];
        twoLines = new boolean[size];
        for (int i = 0; i < size; i++) {
            waiting.check(i);
            int from = order[i];
            var g = geometry[from];
            event[i] = events.get(from);
            inFile[from] = i;
            mark[i] = new MarkGeometry(anchors[from], g.start(), g.end(), g.leftPx(), g.rightPx(), g.duration());
            folded[i] = axis.folded(anchors[from]);
            tears[i] = (int) axis.tears(anchors[from]);
            startFolded[i] = axis.folded(g.start());
            endFolded[i] = axis.folded(g.end());
            startTears[i] = (int) axis.tears(g.start());
            endTears[i] = (int) Math.ceil(axis.tears(g.end()));
            var title = event[i].title();
            var card = sizes.card(title, date(event[i].when(), wording, longestDay));
            cardWidth[i] = (float) card.width();
            twoLines[i] = card.twoLines();
            titleWidth[i] = (float) sizes.titleWidth(title);
        }
        waiting.check();
        priority = priorities();
        rank = new int[size];
        for (int r = 0; r < size; r++) {
            rank[priority[r]] = r;
        }
    }

    /// Where an event of a lane stands: the middle of its mark, and in a dense lane the start of a duration;
    /// never in a gap.
    static long anchor(MarkGeometry mark, FoldedAxis axis, boolean dense) {
        boolean bounded = !Instants.isOpen(mark.start()) && !Instants.isOpen(mark.end());
        return axis.outsideGaps(dense && mark.duration() && bounded ? mark.start() : mark.anchor());
    }

    /// What a card must have room for: the wording of the date, or one that is as long; empty for what any card
    /// has room for.
    private static String date(When when, DateWording wording, String longestDay) {
        if (when.shape() instanceof DateShape.Single(Extent e)
                && !e.approximate()
                && !e.uncertain()
                && e.span().start() > FIRST_CENTURY
                && e.span().start() < AGES) {
            return switch (e.precision()) {
                case MONTH, SEASON, YEAR, DECADE, CENTURY -> "";
                case DAY -> longestDay;
                case SECOND, COARSE -> wording.shortForm(when);
            };
        }
        return wording.shortForm(when);
    }

    /// The day whose wording is the longest, so that not each of a million has to be worded.
    private static String longestDay(LabelSizes sizes, DateWording wording) {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> When.parse("2000-%02d-28".formatted(month)))
                .map(day -> day instanceof When.Read(var when) ? wording.shortForm(when) : "")
                .max(Comparator.comparingDouble(sizes::dateWidth))
                .orElse("");
    }

    private int[] priorities() {
        // the least significant key first
        var order = new RadixOrder(size);
        order.by(keys(i -> event[i].index()));
        order.by(keys(i -> Float.floatToIntBits(titleWidth[i])));
        order.by(keys(i -> -event[i].importance()));
        return order.numbers();
    }

    private long[] keys(IntToLongFunction key) {
        var keys = new long[size];
        Arrays.setAll(keys, key);
        return keys;
    }

    /// px from the anchor of `i` to that of `j` at a scale, negative where `j` stands left.
    double distance(int i, int j, double scale) {
        return FoldedAxis.difference(folded[j], folded[i]) * scale + (tears[j] - tears[i]) * Folds.TEAR_WIDTH;
    }
}
