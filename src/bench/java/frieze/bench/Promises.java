package frieze.bench;

import frieze.layout.Folds;
import frieze.layout.Plan;
import frieze.layout.PlanSettings;
import frieze.promises.Findings;
import frieze.promises.Shape;
import frieze.promises.Walk;
import frieze.time.DateWording;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/// How often a promise of the layout is broken in 100,000 random moves, the same in every run, over ten
/// documents of different shapes, with the typeface of the window. On one thread a core.
public final class Promises {
    private static final int MOVES = Figures.quick() ? 2_000 : 100_000;
    private static final int MOST_EVENTS = Figures.quick() ? 5_000 : 100_000;

    private record Walked(String name, Findings findings) {}

    private Promises() {}

    public static void main(String[] args) throws IOException, InterruptedException, ExecutionException {
        Toolkit.start();
        var shapes = Shape.ten(MOST_EVENTS);
        var walked = new ArrayList<Walked>();
        System.out.printf("%-32s %8s %9s %6s %10s%n", "document", "moves", "overlaps", "pops", "miscounts");
        try (var threads = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            var walks = shapes.stream()
                    .map(shape -> threads.submit(() -> walk(shape, MOVES / shapes.size())))
                    .toList();
            for (var walk : walks) {
                var one = walk.get();
                walked.add(one);
                var f = one.findings;
                System.out.printf(
                        Locale.ROOT,
                        "%-32s %,8d %9d %6d %10d%n",
                        one.name,
                        f.moves(),
                        f.overlaps(),
                        f.pops(),
                        f.miscounts());
                f.first().stream().limit(5).forEach(words -> System.out.println("    " + words));
            }
        }
        Figures.tell(List.of(
                figure("overlaps", "labels, cards and clusters on each other", walked, Findings::overlaps),
                figure("pops", "changed by a pan, gone closer by, other on return", walked, Findings::pops),
                figure("miscounts", "beside a count of the events one by one", walked, Findings::miscounts)));
        Toolkit.stop();
    }

    private static Walked walk(Shape shape, int moves) {
        var timeline = shape.timeline();
        var folds = shape.folded() ? Plan.gaps(timeline) : Folds.NONE;
        var lanes = IntStream.range(0, timeline.lanes().size()).boxed().toList();
        var plan = Plan.of(
                timeline,
                new PlanSettings(folds, _ -> true, lanes, 1),
                Toolkit.measurer(),
                DateWording.of(Locale.ENGLISH));
        return new Walked(shape.name(), Walk.over(timeline, plan, moves, 20_261_123));
    }

    private static Figure figure(String row, String how, List<Walked> walked, ToIntFunction<Findings> count) {
        var details = new java.util.HashMap<String, Object>();
        walked.forEach(walk -> details.put(walk.name, count.applyAsInt(walk.findings)));
        int moves = walked.stream().mapToInt(walk -> walk.findings.moves()).sum();
        int sum = walked.stream()
                .mapToInt(walk -> count.applyAsInt(walk.findings))
                .sum();
        return new Figure(
                "promises: " + row,
                "%s, in %,d moves over %d documents".formatted(how, moves, walked.size()),
                sum,
                "count",
                0,
                Map.copyOf(details));
    }
}
