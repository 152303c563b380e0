package frieze.layout;

import frieze.time.Instants;
import java.util.Arrays;

/// The steps of scale from which each event of a lane is shown as a dot, as a title and as a card, and on which row; computed once.
///
/// After Been, Daiches, Yap, *Dynamic Map Labeling* (2006), and Been, Nöllenburg, Poon, Wolff, *Optimizing active ranges for consistent
/// dynamic map labeling* (2010), one-dimensional case: labels keep their size while their anchors part, so that two which are apart at one
/// scale are apart at every larger one. Greedy by importance, larger forms first; a smaller form only takes a place that no larger one will
/// claim while it holds it. So zooming in never removes anything, and panning changes nothing.
final class ActiveRanges {
    static final byte NEVER = 127;
    static final int CARD = 3;
    static final int TITLE = 2;
    static final int DOT = 1;

    /// Candidates that are tried in one column of a dense lane on one step, by form.
    private static final int TRIES = 6;
    /// Widths of such a column, px: at most one new card, or title, in each.
    private static final double[] QUOTA = {0, 13, 88, 320};
    /// The farthest that any label reaches, px at 100 %.
    private static final double REACH = 230;
    private static final double TEAR_MARGIN = 5;
    /// Room right of the document when all of it is in view, px.
    private static final double END_MARGIN = 40;

    /// Indexed by form: first step on which it is shown, row unit, side.
    final byte[][] from = new byte[4][];
    final byte[][] unit = new byte[4][];
    final boolean[][] leftward = new boolean[4][];
    /// Row units that are in use.
    final int unitsUsed;

    private final LaneItems items;
    private final Levels levels;
    private final FoldedAxis axis;
    private final LabelSizes sizes;
    private final boolean dense;
    private final int units;
    private final byte[] notBefore;
    private final long documentEnd;
    private final IndexSet[] rows;
    /// The form that stands on the rows now, while a step is worked on.
    private final byte[] standing;
    /// By form and step: the events that take that form on it, ascending.
    private final Starting[][] starting = new Starting[4][];

    /// @param notBefore step from which the mark itself is shown (sparse lanes); null where there is no such limit
    /// @param documentEnd folded second at which the document ends
    ActiveRanges(
            LaneItems items, Levels levels, FoldedAxis axis, LabelSizes sizes, int units, byte[] notBefore, long documentEnd) {
        this.items = items;
        this.levels = levels;
        this.axis = axis;
        this.sizes = sizes;
        this.dense = notBefore == null;
        this.units = units;
        this.notBefore = notBefore;
        this.documentEnd = documentEnd;
        rows = new IndexSet[units];
        Arrays.setAll(rows, _ -> new IndexSet(items.size));
        standing = new byte[items.size];
        for (int form = DOT; form <= CARD; form++) {
            from[form] = new byte[items.size];
            Arrays.fill(from[form], NEVER);
            unit[form] = new byte[items.size];
            leftward[form] = new boolean[items.size];
        }
        cards();
        unitsUsed = usedByCards();
        starting[CARD] = byStep(CARD);
        upwards(TITLE);
        starting[TITLE] = byStep(TITLE);
        if (dense) {
            upwards(DOT);
        } else {
            from[DOT] = notBefore;
        }
    }

    /// The form in which `i` is shown on a step; 0 where it stands in a cluster.
    int formAt(int i, int level) {
        return level >= from[CARD][i] ? CARD : level >= from[TITLE][i] ? TITLE : level >= from[DOT][i] ? DOT : 0;
    }

    // Cards: first where the whole document is in view, then what of it also holds farther out, then what finds room farther in.
    private void cards() {
        int nominal = Math.min(Levels.NOMINAL, levels.count() - 1);
        place(CARD, nominal, units);
        var placed = standing.clone();
        for (int level = nominal - 1; level >= 0; level--) {
            clear();
            for (int i : items.priority) {
                if (placed[i] == CARD && from[CARD][i] == level + 1 && allowed(i, level) && fits(i, CARD, level)) {
                    stand(i, CARD);
                    from[CARD][i] = (byte) level;
                }
            }
        }
        clear();
        for (int i = 0; i < items.size; i++) {
            if (placed[i] == CARD) {
                stand(i, CARD);
            }
        }
        int inUse = Math.max(usedByCards(), dense ? units : 4);
        for (int level = nominal + 1; level < levels.count() && place(CARD, level, inUse) >= 0; level++) {}
    }

    private int usedByCards() {
        int used = 0;
        for (int i = 0; i < items.size; i++) {
            if (from[CARD][i] != NEVER) {
                used = Math.max(used, unit[CARD][i] + height(i, CARD));
            }
        }
        return used;
    }

    private Starting[] byStep(int form) {
        var count = new int[levels.count()];
        for (byte level : from[form]) {
            if (level != NEVER) {
                count[level]++;
            }
        }
        var lists = new int[levels.count()][];
        Arrays.setAll(lists, level -> new int[count[level]]);
        Arrays.fill(count, 0);
        for (int i = 0; i < items.size; i++) {
            int level = from[form][i];
            if (level != NEVER) {
                lists[level][count[level]++] = i;
            }
        }
        return Arrays.stream(lists).map(Starting::new).toArray(Starting[]::new);
    }

    // Titles, then dots: from the smallest scale up, among the larger forms that already have their steps.
    private void upwards(int form) {
        clear();
        for (int level = 0; level < levels.count(); level++) {
            for (int larger = CARD; larger > form; larger--) {
                for (int i : starting[larger][level].list) {
                    remove(i);
                }
            }
            for (int larger = CARD; larger > form; larger--) {
                for (int i : starting[larger][level].list) {
                    if (formAt(i, level) == larger) {
                        stand(i, larger);
                    }
                }
            }
            if (place(form, level, Math.max(dense ? units : 4, unitsUsed)) < 0) {
                // Nothing is left without a form; the larger ones need no more rows here.
                return;
            }
        }
    }

    /// Gives `form` to what finds room on a step.
    ///
    /// @return how many did, -1 where there was nobody left to try
    private int place(int form, int level, int unitLimit) {
        double scale = levels.scale(level);
        var candidates = candidates(form, level, scale);
        if (candidates == null) {
            return -1;
        }
        int placed = 0;
        double quota = dense ? QUOTA[form] : 0;
        for (int c : candidates) {
            int i = items.priority[c];
            if (quota > 0 && form != DOT && crowded(i, form, quota, scale)) {
                continue;
            }
            if (tryPlaces(i, form, level, unitLimit)) {
                from[form][i] = (byte) level;
                placed++;
            }
        }
        return placed;
    }

    /// Whether another of the same form stands within a quota's width.
    private boolean crowded(int i, int form, double quota, double scale) {
        for (int row = 0; row < units; row++) {
            int before = i == 0 ? -1 : rows[row].previous(i - 1);
            if (before >= 0 && standing[before] == form && items.distance(before, i, scale) < quota) {
                return form == CARD || row == unit[form][before] && items.distance(before, i, scale) < quota * 0.6;
            }
            int after = rows[row].next(i + 1);
            if (after >= 0 && standing[after] == form && items.distance(i, after, scale) < quota) {
                return form == CARD || row == unit[form][after] && items.distance(i, after, scale) < quota * 0.6;
            }
        }
        return false;
    }

    /// The ranks of those to try, best first; null where every event has this form or a larger one already.
    private int[] candidates(int form, int level, double scale) {
        var ranks = new int[Math.min(items.size, 1024)];
        int count = 0;
        boolean anybody = false;
        double column = dense && items.size > 300 ? Math.max(13, QUOTA[form]) : 0;
        var best = new int[TRIES];
        int inColumn = 0;
        long columnStart = 0;
        int columnTears = 0;
        for (int i = 0; i < items.size; i++) {
            if (formAt(i, level) >= form || from[form][i] != NEVER) {
                continue;
            }
            anybody = true;
            if (!allowed(i, level)) {
                continue;
            }
            boolean same = inColumn > 0
                    && items.tears[i] == columnTears
                    && FoldedAxis.difference(items.folded[i], columnStart) * scale < column;
            if (!same) {
                if (count + inColumn > ranks.length) {
                    ranks = Arrays.copyOf(ranks, Math.max(ranks.length * 2, count + inColumn));
                }
                System.arraycopy(best, 0, ranks, count, inColumn);
                count += inColumn;
                inColumn = 0;
                columnStart = items.folded[i];
                columnTears = items.tears[i];
            }
            inColumn = keepBest(best, inColumn, items.rank[i]);
        }
        ranks = Arrays.copyOf(ranks, count + inColumn);
        System.arraycopy(best, 0, ranks, count, inColumn);
        Arrays.sort(ranks);
        return anybody ? ranks : null;
    }

    private static int keepBest(int[] best, int count, int rank) {
        if (count == best.length && best[count - 1] < rank) {
            return count;
        }
        int at = count < best.length ? count : count - 1;
        while (at > 0 && best[at - 1] > rank) {
            best[at] = best[at - 1];
            at--;
        }
        best[at] = rank;
        return Math.min(count + 1, best.length);
    }

    private boolean allowed(int i, int level) {
        return notBefore == null || level >= notBefore[i];
    }

    private boolean tryPlaces(int i, int form, int level, int unitLimit) {
        int height = height(i, form);
        int step = form == CARD ? 4 : 1;
        boolean preferLeft = form != DOT && preferLeft(i, form, level);
        for (int u = 0; u + height <= unitLimit; u += step) {
            for (int side = 0; side < (form == DOT ? 1 : 2); side++) {
                unit[form][i] = (byte) u;
                leftward[form][i] = preferLeft ^ side == 1;
                if (fits(i, form, level) && staysFree(i, form, level)) {
                    remove(i);
                    stand(i, form);
                    return true;
                }
            }
        }
        return false;
    }

    /// Near the end of the document a label hangs to the left, where there is room in view.
    private boolean preferLeft(int i, int form, int level) {
        double scale = levels.scale(Math.max(level, Math.min(Levels.NOMINAL, levels.count() - 1)));
        double toEnd = FoldedAxis.difference(documentEnd, items.folded[i]) * scale;
        return toEnd + END_MARGIN < (form == CARD ? items.cardWidth[i] : items.titleWidth[i]);
    }

    private boolean fits(int i, int form, int level) {
        double scale = levels.scale(level);
        if (form != DOT && crossesTear(i, form, scale)) {
            return false;
        }
        int top = unit[form][i];
        int end = hasPole(form) ? units : top + height(i, form);
        for (int row = top; row < end; row++) {
            var reach = reach(i, form, row);
            int before = i == 0 ? -1 : rows[row].previous(i - 1);
            if (before >= 0 && !Reach.apart(items, before, reach(before, standing[before], row), i, reach, scale)) {
                return false;
            }
            int after = rows[row].next(i);
            if (after == i) {
                after = rows[row].next(i + 1);
            }
            if (after >= 0 && !Reach.apart(items, i, reach, after, reach(after, standing[after], row), scale)) {
                return false;
            }
        }
        return true;
    }

    /// Whether no larger form claims this place on a later step, before the event itself grows into one.
    private boolean staysFree(int i, int form, int level) {
        if (form == CARD) {
            return true;
        }
        int until = form == TITLE ? from[CARD][i] : Math.min(from[CARD][i], from[TITLE][i]);
        int end = hasPole(form) ? units : unit[form][i] + 1;
        for (int later = level + 1; later < Math.min(until, levels.count()); later++) {
            double scale = levels.scale(later);
            for (int larger = CARD; larger > form; larger--) {
                if (claimed(starting[larger][later], larger, i, form, end, scale)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean claimed(Starting starting, int larger, int i, int form, int end, double scale) {
        for (int j : starting.endless) {
            if (j != i && meets(i, form, j, larger, end, scale)) {
                return true;
            }
        }
        int[] list = starting.list;
        int at = Arrays.binarySearch(list, i);
        int right = at >= 0 ? at + 1 : -at - 1;
        int left = (at >= 0 ? at : -at - 1) - 1;
        double labels = sizes.px(2 * REACH);
        boolean line = dense;
        double ownRight = labels + (line ? FoldedAxis.difference(items.endFolded[i], items.folded[i]) * scale : 0);
        double ownLeft = labels + (line ? FoldedAxis.difference(items.folded[i], items.startFolded[i]) * scale : 0);
        for (int k = right; k < list.length && starting.mayReachBack(k, i, ownRight, scale); k++) {
            if (meets(i, form, list[k], larger, end, scale)) {
                return true;
            }
        }
        for (int k = left; k >= 0 && starting.mayReachOn(k, i, ownLeft, scale); k--) {
            if (meets(i, form, list[k], larger, end, scale)) {
                return true;
            }
        }
        return false;
    }

    /// The events that take a form on one step, ascending, with how far their lines reach.
    private final class Starting {
        final int[] list;
        /// Those of them whose lines never end: few, for each takes a row to itself.
        final int[] endless;
        /// The earliest start of any line from here on; the latest end of any line up to here. Folded seconds.
        private final long[] earliest;
        private final long[] latest;

        Starting(int[] list) {
            this.list = list;
            int n = list.length;
            endless = Arrays.stream(list).filter(this::isEndless).toArray();
            earliest = new long[dense ? n : 0];
            latest = new long[dense ? n : 0];
            for (int k = 0; k < earliest.length; k++) {
                long end = isEndless(list[k]) ? Long.MIN_VALUE : items.endFolded[list[k]];
                latest[k] = k == 0 ? end : Math.max(latest[k - 1], end);
            }
            for (int k = earliest.length - 1; k >= 0; k--) {
                long start = isEndless(list[k]) ? Long.MAX_VALUE : items.startFolded[list[k]];
                earliest[k] = k == n - 1 ? start : Math.min(earliest[k + 1], start);
            }
        }

        private boolean isEndless(int i) {
            return Instants.isOpen(items.mark[i].start()) || Instants.isOpen(items.mark[i].end());
        }

        boolean mayReachBack(int k, int i, double reach, double scale) {
            return items.distance(i, list[k], scale) <= reach
                    || dense && FoldedAxis.difference(earliest[k], items.folded[i]) * scale <= reach;
        }

        boolean mayReachOn(int k, int i, double reach, double scale) {
            return items.distance(list[k], i, scale) <= reach
                    || dense && FoldedAxis.difference(items.folded[i], latest[k]) * scale <= reach;
        }
    }

    private boolean meets(int i, int form, int j, int larger, int end, double scale) {
        int top = Math.max(unit[form][i], unit[larger][j]);
        int bottom = Math.min(end, hasPole(larger) ? units : unit[larger][j] + height(j, larger));
        for (int row = top; row < bottom; row++) {
            int a = Math.min(i, j);
            int b = Math.max(i, j);
            var ra = a == i ? reach(i, form, row) : reach(j, larger, row);
            var rb = a == i ? reach(j, larger, row) : reach(i, form, row);
            if (!Reach.apart(items, a, ra, b, rb, scale)) {
                return true;
            }
        }
        return false;
    }

    private boolean crossesTear(int i, int form, double scale) {
        var body = reach(i, form, unit[form][i]);
        int tear = items.tears[i];
        if (tear < axis.gaps()) {
            double room = FoldedAxis.difference(axis.folded(axis.gapStart(tear)), items.folded[i]) * scale;
            if (room < body.right() - 4 + TEAR_MARGIN) {
                return true;
            }
        }
        if (tear > 0) {
            double room = FoldedAxis.difference(items.folded[i], axis.folded(axis.gapEnd(tear - 1))) * scale;
            return room < body.left() - 4 + TEAR_MARGIN;
        }
        return false;
    }

    private boolean hasPole(int form) {
        return form == CARD || form == TITLE && !dense;
    }

    /// Height in row units.
    int height(int i, int form) {
        return form == CARD ? items.twoLines[i] ? 4 : 3 : 1;
    }

    private Reach reach(int i, int form, int row) {
        if (row >= unit[form][i] + height(i, form)) {
            return new Reach(sizes.px(6), sizes.px(6), false);
        }
        boolean line = dense;
        double gap = 4;
        return switch (form) {
            case CARD -> sided(items.cardWidth[i] + gap, sizes.px(6), leftward[form][i], line);
            case TITLE -> sided(items.titleWidth[i] - sizes.px(6) + gap, sizes.px(8), leftward[form][i], line);
            default -> new Reach(sizes.px(6.5), sizes.px(6.5), line);
        };
    }

    private static Reach sided(double wide, double narrow, boolean leftward, boolean line) {
        return leftward ? new Reach(wide, narrow, line) : new Reach(narrow, wide, line);
    }

    private void stand(int i, int form) {
        standing[i] = (byte) form;
        int end = hasPole(form) ? units : unit[form][i] + height(i, form);
        for (int row = unit[form][i]; row < end; row++) {
            rows[row].set(i);
        }
    }

    private void remove(int i) {
        if (standing[i] != 0) {
            for (var row : rows) {
                row.clear(i);
            }
            standing[i] = 0;
        }
    }

    private void clear() {
        Arrays.fill(standing, (byte) 0);
        for (var row : rows) {
            row.clear();
        }
    }
}
