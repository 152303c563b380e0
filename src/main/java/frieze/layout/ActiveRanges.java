package frieze.layout;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The steps of scale from which each event of a lane is shown as a dot, as a title and as a card, and on which
/// row; computed once.
///
/// After Been, Daiches, Yap, *Dynamic Map Labeling* (2006), and Been, Nöllenburg, Poon, Wolff, *Optimizing
/// active ranges for consistent dynamic map labeling* (2010), one-dimensional case: labels keep their size
/// while their anchors part, so that two which are apart at one scale are apart at every larger one. Greedy by
/// importance, larger forms first; a smaller form only takes a place that no larger one will claim while it
/// holds it. So zooming in never removes anything, and panning changes nothing.
final class ActiveRanges {
    static final byte NEVER = 127;
    static final int CARD = 3;
    static final int TITLE = 2;
    static final int DOT = 1;

    private static final boolean[] LEFT = {true};
    private static final boolean[] RIGHT = {false};
    private static final boolean[] RIGHT_OR_LEFT = {false, true};
    /// Candidates that are tried in one column of a dense lane on one step.
    private static final int TRIES = 6;
    /// A lane of more events than this is worked on in columns.
    private static final int COLUMNS_FROM = 300;
    /// Widths of such a column by form, px.
    private static final double[] COLUMN = {0, 13, 88, 320};
    /// Least distance of two of the same form in a dense lane, px.
    private static final double[] APART = {0, 0, 53, 320};
    /// Below this a line is not worth reserving a row for: a year, in seconds.
    private static final double LONG = 31_000_000.0;
    /// Room right of the document when all of it is in view, px.
    private static final double END_MARGIN = 40;
    /// The same left of it, px.
    private static final double START_MARGIN = 10;

    /// Indexed by form: first step on which an event is shown in it.
    final byte[][] from = new byte[4][];
    final LabelRows rows;
    /// Row units that are in use.
    final int unitsUsed;

    private final LaneItems items;
    private final Levels levels;
    private final LabelSizes sizes;
    private final boolean dense;
    /// The upper rows, on which long marks may reserve their stretch; the lower are for whoever comes.
    private final int reservable;
    /// The rows at the foot, on which nothing but dots stands, so that no label ever drives them away.
    private final int dotsFrom;
    private final byte @Nullable [] notBefore;
    private final long documentStart;
    private final long documentEnd;
    private final Waiting waiting;
    /// The step before which it is of no use to try an event again in the form that is being given.
    private final byte[] notYet;
    /// The least scale at which one of the places that were tried might be free, px per second.
    private double freeFrom;
    /// By form and step.
    private final Claims[][] claims = new Claims[4][];

    /// @param dotsAlone whether there are neither cards nor titles
    /// @param notBefore step from which the mark itself is shown (sparse lanes); null where there is no such
    /// limit
    /// @param documentStart folded second at which the document begins
    /// @param documentEnd folded second at which the document ends
    /// @throws CancellationException soon after nobody waits for them any more
    ActiveRanges(
            LaneItems items,
            Levels levels,
            FoldedAxis axis,
            LabelSizes sizes,
            int units,
            boolean dotsAlone,
            byte @Nullable [] notBefore,
            long documentStart,
            long documentEnd,
            Waiting waiting) {
        this.documentStart = documentStart;
        this.waiting = waiting;
        this.items = items;
        this.levels = levels;
        this.sizes = sizes;
        this.dense = notBefore == null;
        notYet = new byte[items.size];
        this.notBefore = notBefore;
        this.documentEnd = documentEnd;
        rows = new LabelRows(items, axis, sizes, units, dense);
        reservable = (units + 1) / 2;
        dotsFrom = units - Math.max(1, units / 5);
        for (int form = DOT; form <= CARD; form++) {
            from[form] = new byte[items.size];
            Arrays.fill(from[form], NEVER);
        }
        if (!dotsAlone) {
            cards();
        }
        unitsUsed = usedByCards();
        claims[CARD] = claims(CARD);
        if (!dotsAlone) {
            upwards(TITLE);
        }
        claims[TITLE] = claims(TITLE);
        if (notBefore == null) {
            upwards(DOT);
        } else {
            from[DOT] = notBefore;
        }
    }

    /// The form in which `i` is shown on a step; 0 where it stands in a cluster.
    int formAt(int i, int level) {
        return level >= from[CARD][i] ? CARD : level >= from[TITLE][i] ? TITLE : level >= from[DOT][i] ? DOT : 0;
    }

    /// The step from which an event has left a form for a larger one.
    int until(int i, int form) {
        int until = NEVER;
        for (int larger = form + 1; larger <= CARD; larger++) {
            until = Math.min(until, from[larger][i]);
        }
        return until;
    }

    /// The step from which an event is shown in any form.
    int firstShown(int i) {
        return Math.min(from[DOT][i], Math.min(from[TITLE][i], from[CARD][i]));
    }

    // Cards: first where the whole document is in view, then what of it also holds farther out, then what finds
    // room farther in.
    private void cards() {
        Arrays.fill(notYet, (byte) 0);
        int nominal = levels.nominal();
        place(CARD, nominal, rows.units);
        var placed = rows.standing();
        for (int level = nominal - 1; level >= 0; level--) {
            rows.clear();
            for (int i : items.priority) {
                boolean holds = placed[i] == CARD && from[CARD][i] == level + 1 && allowed(i, level);
                if (holds && rows.fits(i, CARD, levels.scale(level))) {
                    rows.stand(i, CARD);
                    from[CARD][i] = (byte) level;
                }
            }
        }
        rows.clear();
        for (int i = 0; i < items.size; i++) {
            if (placed[i] == CARD) {
                rows.stand(i, CARD);
            }
        }
        int inUse = Math.max(usedByCards(), dense ? rows.units : 4);
        boolean anybodyLeft = true;
        for (int level = nominal + 1; level < levels.count() && anybodyLeft; level++) {
            anybodyLeft = place(CARD, level, inUse);
        }
    }

    private int usedByCards() {
        int used = 0;
        for (int i = 0; i < items.size; i++) {
            if (from[CARD][i] != NEVER) {
                used = Math.max(used, rows.unit[CARD][i] + rows.height(i, CARD));
            }
        }
        return used;
    }

    private Claims[] claims(int form) {
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
        return Arrays.stream(lists)
                .map(list -> new Claims(form, list, items, rows, sizes))
                .toArray(Claims[]::new);
    }

    // Titles, then dots: from the smallest scale up, among the larger forms that already have their steps.
    private void upwards(int form) {
        rows.clear();
        Arrays.fill(notYet, (byte) 0);
        boolean anybodyLeft = true;
        for (int level = 0; level < levels.count() && anybodyLeft; level++) {
            for (int larger = CARD; larger > form; larger--) {
                for (int i : claims[larger][level].list) {
                    rows.remove(i);
                }
            }
            for (int larger = CARD; larger > form; larger--) {
                for (int i : claims[larger][level].list) {
                    if (formAt(i, level) == larger) {
                        rows.stand(i, larger);
                    }
                }
            }
            anybodyLeft = place(form, level, Math.max(dense ? rows.units : 4, unitsUsed));
        }
    }

    /// Gives `form` to whatever finds room on a step.
    ///
    /// @return whether there was anybody left to try
    private boolean place(int form, int level, int unitLimit) {
        waiting.check();
        double scale = levels.scale(level);
        var candidates = candidates(form, level, scale);
        if (candidates == null) {
            return false;
        }
        double apart = dense ? sizes.px(APART[form]) : 0;
        int turn = 0;
        for (int rank : candidates) {
            waiting.check(turn++);
            int i = items.priority[rank];
            double crowdedTo = apart > 0 ? rows.crowdedTo(i, form, apart, scale) : 0;
            freeFrom = crowdedTo > 0 ? crowdedTo : Double.POSITIVE_INFINITY;
            if (crowdedTo == 0 && tryPlaces(i, form, level, unitLimit)) {
                from[form][i] = (byte) level;
            } else if (freeFrom > scale) {
                notYet[i] = (byte) levels.atLeast(freeFrom);
            }
        }
        return true;
    }

    /// The ranks of those to try, best first; null where every event has this form or a larger one already.
    private int @Nullable [] candidates(int form, int level, double scale) {
        var ranks = new int[Math.min(items.size, 1024)];
        int count = 0;
        boolean anybody = false;
        double column = dense && items.size > COLUMNS_FROM ? COLUMN[form] : 0;
        var best = new int[TRIES];
        int inColumn = 0;
        long columnStart = 0;
        int columnTears = 0;
        for (int i = 0; i < items.size; i++) {
            if (from[form][i] != NEVER || formAt(i, level) > form) {
                continue;
            }
            anybody = true;
            if (notYet[i] > level || !allowed(i, level)) {
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
        if (form == DOT) {
            return tryRows(i, form, level, unitLimit, RIGHT);
        }
        // Near the end a label to the right would leave the view: it waits for the scale that has room on the
        // left. Near the beginning none hangs to the left.
        boolean[] sides = nearBeginning(i, form, level) ? RIGHT : preferLeft(i, form, level) ? LEFT : RIGHT_OR_LEFT;
        return tryRows(i, form, level, unitLimit, sides);
    }

    /// Tries the rows, for labels first with the whole stretch of a long mark kept free on its row.
    private boolean tryRows(int i, int form, int level, int unitLimit, boolean[] sides) {
        if (dense && form != DOT && isLong(i) && tryRows(i, form, level, unitLimit, sides, true)) {
            return true;
        }
        return tryRows(i, form, level, unitLimit, sides, false);
    }

    /// Tries on each row the sides: first those that also hold somewhat farther out, then those that hold here.
    private boolean tryRows(int i, int form, int level, int unitLimit, boolean[] sides, boolean reserve) {
        rows.reserved[form][i] = reserve;
        int height = rows.height(i, form);
        int step = form == CARD ? 4 : 1;
        int farther = Math.max(0, level - levels.perOctave() / 2);
        int last = (form == DOT || !dense ? unitLimit : Math.min(unitLimit, dotsFrom)) - height;
        for (int k = 0; k <= last; k += step) {
            // Dots rest on the foot of the lane, labels hang from its top.
            int u = form == DOT && dense ? last - k : k;
            if (reserve && u + height > reservable) {
                return false;
            }
            rows.unit[form][i] = (byte) u;
            boolean placed = form == CARD && sides.length > 1 && trySides(i, form, level, farther, sides)
                    || trySides(i, form, level, level, sides);
            if (placed) {
                return true;
            }
        }
        return false;
    }

    private boolean isLong(int i) {
        return FoldedAxis.difference(items.endFolded[i], items.startFolded[i]) > LONG;
    }

    /// @param holding the step on which the place must be free, at most `level`
    private boolean trySides(int i, int form, int level, int holding, boolean[] sides) {
        for (boolean leftward : sides) {
            rows.leftward[form][i] = leftward;
            if (!rows.fits(i, form, levels.scale(holding))) {
                freeFrom = holding < level ? freeFrom : Math.min(freeFrom, rows.apartFrom());
                continue;
            }
            int claimed = claimed(i, form, level);
            if (claimed == NEVER) {
                rows.remove(i);
                rows.stand(i, form);
                return true;
            }
            freeFrom = Math.min(freeFrom, levels.scale(claimed + 1));
        }
        return false;
    }

    /// Whether a label to the left would lie before the document when all of it is in view.
    private boolean nearBeginning(int i, int form, int level) {
        double scale = levels.scale(Math.max(level, levels.nominal()));
        double fromStart =
                FoldedAxis.difference(items.folded[i], documentStart) * scale + items.tears[i] * Folds.TEAR_WIDTH;
        return fromStart + START_MARGIN < (form == CARD ? items.cardWidth[i] : items.titleWidth[i]);
    }

    /// Near the end of the document a label hangs to the left, where there is room in view.
    private boolean preferLeft(int i, int form, int level) {
        double scale = levels.scale(Math.max(level, levels.nominal()));
        double toEnd = FoldedAxis.difference(documentEnd, items.folded[i]) * scale;
        return toEnd + END_MARGIN < (form == CARD ? items.cardWidth[i] : items.titleWidth[i]);
    }

    /// The first later step on which a larger form claims this place, before the event itself grows into one;
    /// [#NEVER] where there is none.
    private int claimed(int i, int form, int level) {
        if (form == CARD) {
            return NEVER;
        }
        int until = form == TITLE ? from[CARD][i] : Math.min(from[CARD][i], from[TITLE][i]);
        for (int later = level + 1; later < Math.min(until, levels.count()); later++) {
            double scale = levels.scale(later);
            for (int larger = CARD; larger > form; larger--) {
                if (claims[larger][later].meet(i, form, scale)) {
                    return later;
                }
            }
        }
        return NEVER;
    }
}
