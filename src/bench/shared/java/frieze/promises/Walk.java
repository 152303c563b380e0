package frieze.promises;

import frieze.document.Timeline;
import frieze.layout.Placed;
import frieze.layout.Plan;
import frieze.layout.Viewport;
import java.util.ArrayDeque;
import java.util.Random;

/// Random moves over one document, the same for the same seed; after every one of them the promises of the
/// layout are looked at: no overlap, nothing lost from the counts, zooming in removes nothing, panning changes
/// no form and no row, and the same viewport gives the same picture, whatever was shown between.
public final class Walk {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 640;
    /// So many moves later a picture is drawn again.
    private static final int LATER = 3;

    private final Timeline timeline;
    private final Plan plan;
    private final Random random;
    private final Findings findings = new Findings();
    private final Counting counting;
    private final ArrayDeque<Placed> seen = new ArrayDeque<>();

    private Walk(Timeline timeline, Plan plan, long seed) {
        this.timeline = timeline;
        this.plan = plan;
        this.random = new Random(seed);
        this.counting = new Counting(timeline);
    }

    /// @param plan of all events and lanes of the timeline
    public static Findings over(Timeline timeline, Plan plan, int moves, long seed) {
        var walk = new Walk(timeline, plan, seed);
        walk.go(moves);
        return walk.findings;
    }

    private void go(int moves) {
        var before = plan.place(plan.fit(WIDTH, HEIGHT));
        for (int move = 0; move < moves; move++) {
            findings.moved();
            int kind = random.nextInt(40);
            var after = plan.place(
                    kind < 2 ? jump(kind, before.viewport()) : kind < 21 ? zoom(before) : pan(before.viewport()));
            counting.check(after, plan, findings);
            Overlaps.check(after, findings);
            if (kind >= 21) {
                Continuity.panned(plan, before, after, findings);
            } else if (kind >= 2 && after.viewport().pxPerSecond() >= before.viewport().pxPerSecond()) {
                Continuity.closer(plan, before, after, findings);
            } else if (kind >= 2) {
                Continuity.closer(plan, after, before, findings);
            }
            remember(after);
            before = after;
        }
    }

    private void remember(Placed placed) {
        seen.addLast(placed);
        if (seen.size() > LATER) {
            var earlier = seen.removeFirst();
            if (!plan.place(earlier.viewport()).equals(earlier)) {
                findings.pop("the same viewport gave another picture: " + earlier.viewport());
            }
        }
    }

    private Viewport jump(int kind, Viewport from) {
        var events = timeline.events();
        return kind == 0 || events.isEmpty()
                ? plan.fit(WIDTH, HEIGHT)
                : plan.zoomTo(events.get(random.nextInt(events.size())), from);
    }

    private Viewport zoom(Placed from) {
        return plan.zoomAt(from.viewport(), random.nextDouble() * WIDTH, 0.4 + random.nextDouble() * 2.4);
    }

    private Viewport pan(Viewport from) {
        return plan.pan(from, (random.nextDouble() - 0.5) * WIDTH, (random.nextDouble() - 0.5) * 200);
    }
}
