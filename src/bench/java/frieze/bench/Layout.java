package frieze.bench;

import frieze.document.Event;
import frieze.document.Timeline;
import frieze.format.ReadResult;
import frieze.layout.Plan;
import frieze.session.Session;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import javafx.application.Platform;

/// How the preparation of a picture grows with the document, from 100,000 events to 1,000,000; and how long a
/// reader waits for another choice of a million events: from the command on the session to the picture from the
/// new plan. Meanwhile the JavaFX thread is asked again and again whether it is free. Headless.
public final class Layout {
    private static final int SMALL = Figures.quick() ? 10_000 : 100_000;
    private static final int LARGE = 10 * SMALL;
    private static final int ROUNDS = 3;
    private static final double GROWTH = 12;
    /// Ten frames at 60 a second, ms.
    private static final double WAIT = 10 * 1000.0 / 60;

    private record Choice(String name, Consumer<Session> make) {}

    /// What the reader may choose, one after the other; the last brings everything back.
    private static final List<Choice> CHOICES = List.of(
            new Choice("important events only", session -> session.filter(event -> event.importance() >= 4)),
            new Choice("a word in the title", session -> session.filter(Layout::isTreaty)),
            new Choice("everything but one word", session -> session.filter(event -> !isTreaty(event))),
            new Choice("everything again", session -> session.filter(_ -> true)),
            new Choice("without one lane", session -> session.lanes().show("lane-1", false)),
            new Choice("with the lane again", session -> session.lanes().show("lane-1", true)));

    /// How long one choice took.
    ///
    /// @param millis from the command to the picture
    /// @param blocked the longest time for which the JavaFX thread was not free meanwhile, ms
    private record Waited(double millis, double blocked) {}

    private Layout() {}

    private static boolean isTreaty(Event event) {
        return event.title().startsWith("Treaty");
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        Toolkit.start();
        prepare(Worlds.of(SMALL));
        double small = prepare(Worlds.of(SMALL));
        var million = Worlds.of(LARGE);
        double large = prepare(million);
        System.out.printf(
                Locale.ROOT,
                "preparing %,d events %.0f ms, %,d events %.0f ms: %.1f times%n",
                SMALL,
                small,
                LARGE,
                large,
                large / small);
        var details = new HashMap<String, Object>();
        double worst = refilter(million, details);
        Figures.tell(List.of(
                new Figure(
                        "layout",
                        "whole preparation, %,d events to %,d".formatted(LARGE, SMALL),
                        large / small,
                        "x",
                        GROWTH,
                        Map.of("smallMs", small, "largeMs", large)),
                new Figure(
                        "layout",
                        "re-filtering %,d events beside the JavaFX thread, slowest of %d choices"
                                .formatted(LARGE, CHOICES.size()),
                        worst,
                        "ms",
                        WAIT,
                        details)));
        Toolkit.stop();
    }

    /// The median of some rounds, ms.
    private static double prepare(Timeline timeline) {
        var times = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            System.gc();
            long start = System.nanoTime();
            Plan.gaps(timeline);
            var plan = Toolkit.plan(timeline);
            times[round] = (System.nanoTime() - start) / 1e6;
            if (plan.extent().seconds() <= 0) {
                throw new IllegalStateException("a plan of nothing");
            }
        }
        Arrays.sort(times);
        return times[ROUNDS / 2];
    }

    /// The slowest choice, ms, each by the median of its rounds.
    private static double refilter(Timeline timeline, Map<String, Object> details) throws InterruptedException {
        var reading = new ReadResult(timeline, List.of(), false, 0, 0);
        var window = Toolkit.on(() -> new OpenWindow((_, _) -> reading));
        window.open(Path.of("made-up.json"));
        double worst = 0;
        double blocked = 0;
        var all = new HashMap<String, List<Waited>>();
        for (int round = 0; round < ROUNDS; round++) {
            for (var choice : CHOICES) {
                var waited = choose(window, choice);
                all.computeIfAbsent(choice.name, _ -> new ArrayList<>()).add(waited);
            }
        }
        for (var choice : CHOICES) {
            var rounds = all.get(choice.name);
            double median = rounds.stream().mapToDouble(Waited::millis).sorted().toArray()[rounds.size() / 2];
            double most = rounds.stream().mapToDouble(Waited::blocked).max().orElse(0);
            System.out.printf(
                    Locale.ROOT,
                    "%-26s %7.0f ms, the JavaFX thread busy for %4.0f ms at most%n",
                    choice.name,
                    median,
                    most);
            details.put(choice.name + ", ms", median);
            worst = Math.max(worst, median);
            blocked = Math.max(blocked, most);
        }
        details.put("javaFxThreadBusyMs", blocked);
        Toolkit.on(() -> {
            window.close();
            return true;
        });
        return worst;
    }

    private static Waited choose(OpenWindow window, Choice choice) throws InterruptedException {
        var began = new AtomicLong();
        var ended = new AtomicLong();
        var before = Toolkit.on(window.session::plan);
        Toolkit.on(() -> {
            var watch = window.session.placed().subscribe(_ -> {
                if (ended.get() == 0 && began.get() != 0 && isNew(before, window.session.plan())) {
                    ended.set(System.nanoTime());
                }
            });
            began.set(System.nanoTime());
            choice.make.accept(window.session);
            return watch;
        });
        long blocked = 0;
        while (ended.get() == 0) {
            var free = new AtomicLong();
            long asked = System.nanoTime();
            Platform.runLater(() -> free.set(System.nanoTime()));
            while (free.get() == 0) {
                Thread.sleep(0, 200_000);
            }
            blocked = Math.max(blocked, free.get() - asked);
        }
        return new Waited((ended.get() - began.get()) / 1e6, blocked / 1e6);
    }

    private static boolean isNew(Optional<Plan> before, Optional<Plan> now) {
        return now.isPresent() && before.isPresent() && now.get() != before.get();
    }
}
