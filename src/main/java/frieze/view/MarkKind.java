package frieze.view;

import frieze.layout.MarkPart;
import frieze.layout.Placed;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The signs that a reader can meet, in the order in which a legend explains them.
enum MarkKind {
    TINT,
    DAY,
    SOLID,
    APPROXIMATE,
    UNCERTAIN,
    LIMIT,
    OPEN,
    UNKNOWN,
    ONE_OF,
    ALL_OF,
    CUT,
    FOLD,
    CLUSTER;

    /// Key of the sign's name in the message files; its meaning stands under the same key with `.means`.
    String key() {
        return "legend." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The kinds that a frame shows.
    static Set<MarkKind> in(Placed placed) {
        var kinds = EnumSet.noneOf(MarkKind.class);
        for (var lane : placed.lanes()) {
            lane.items().forEach(item -> item.mark().forEach(part -> add(kinds, part)));
            if (!lane.clusters().isEmpty()) {
                kinds.add(CLUSTER);
            }
        }
        if (!placed.tears().isEmpty()) {
            kinds.add(FOLD);
        }
        return kinds;
    }

    private static void add(Set<MarkKind> kinds, MarkPart part) {
        switch (part) {
            case MarkPart.Tint t -> add(kinds, TINT, t.approximate(), t.uncertain());
            case MarkPart.Day d -> add(kinds, DAY, d.approximate(), d.uncertain());
            case MarkPart.Solid _ -> kinds.add(SOLID);
            case MarkPart.Arrow _ -> kinds.add(OPEN);
            case MarkPart.Bracket _, MarkPart.Fade _ -> kinds.add(LIMIT);
            case MarkPart.UnknownEnd _ -> kinds.add(UNKNOWN);
            case MarkPart.Ghost g -> kinds.add(g.all() ? ALL_OF : ONE_OF);
            case MarkPart.Cut _ -> kinds.add(CUT);
            case MarkPart.Thread _, MarkPart.Stop _ -> {}
        }
    }

    private static void add(Set<MarkKind> kinds, MarkKind plain, boolean approximate, boolean uncertain) {
        if (approximate) {
            kinds.add(APPROXIMATE);
        }
        if (uncertain) {
            kinds.add(UNCERTAIN);
        }
        if (!approximate && !uncertain) {
            kinds.add(plain);
        }
    }

    /// The mark that stands for this kind on a sample of `width` px; empty for what is no mark.
    List<MarkPart> sample(double width) {
        double from = width * 0.25;
        double to = width * 0.75;
        double middle = width / 2;
        return switch (this) {
            case TINT -> List.of(new MarkPart.Tint(from, to, false, false));
            case DAY -> List.of(new MarkPart.Day(middle, false, false));
            case SOLID -> List.of(new MarkPart.Solid(from, to));
            case APPROXIMATE -> List.of(new MarkPart.Tint(from + 6, to - 6, true, false));
            case UNCERTAIN -> List.of(new MarkPart.Tint(from, to, false, true));
            case LIMIT -> List.of(new MarkPart.Fade(to, width * 0.1), new MarkPart.Bracket(to, -1));
            case OPEN ->
                List.of(
                        new MarkPart.Tint(width * 0.15, width * 0.4, false, false),
                        new MarkPart.Arrow(width * 0.4, width * 0.95));
            case UNKNOWN -> List.of(new MarkPart.UnknownEnd(width * 0.1, width * 0.72));
            case ONE_OF -> set(width, false);
            case ALL_OF -> set(width, true);
            case CUT -> List.of(new MarkPart.Cut(0, width * 0.8, false, true), new MarkPart.Solid(width * 0.25, width));
            case FOLD, CLUSTER -> List.of();
        };
    }

    private static List<MarkPart> set(double width, boolean all) {
        return List.of(
                new MarkPart.Thread(width * 0.1, width * 0.9, all),
                new MarkPart.Ghost(width * 0.08, width * 0.28, all),
                new MarkPart.Ghost(width * 0.42, width * 0.62, all),
                new MarkPart.Ghost(width * 0.72, width * 0.92, all));
    }
}
