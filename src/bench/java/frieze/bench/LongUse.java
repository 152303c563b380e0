package frieze.bench;

import frieze.document.Timeline;
import frieze.format.TimelineJson;
import frieze.session.DocumentReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/// Whether anything stays behind: the live heap after 200,000 moves and 500 changes of the file in one process,
/// as a ratio to that after the first hundredth of them. The session, the timeline and its overview are the
/// program's own, in a window; every move is laid out and painted as far as the JavaFX thread goes, every
/// hundredth in a pulse of its own. The file is written anew each time and read because its watch says so.
public final class LongUse {
    private static final int MOVES = Figures.quick() ? 20_000 : 200_000;
    private static final int CHANGES = Figures.quick() ? 100 : 500;
    private static final int EVENTS = 1_000;
    private static final double LIMIT = 1.05;
    private static final int A_PULSE = 100;
    private static final int HUNDREDTH = 100;

    private final Path file;
    private final Timeline timeline = Worlds.of(EVENTS);
    private final Random random = new Random(20_261_123);
    private final OpenWindow window;
    private int edition;

    private LongUse(Path file) throws IOException, InterruptedException {
        this.file = file;
        write();
        window = Toolkit.on(() -> new OpenWindow(DocumentReader.ofAllFormats()));
        window.open(file);
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        Toolkit.start();
        var folder = Files.createTempDirectory("frieze-long-use");
        var file = folder.resolve("changing.json");
        try {
            new LongUse(file).run();
        } finally {
            Files.deleteIfExists(file);
            Files.delete(folder);
        }
        Toolkit.stop();
    }

    private void run() throws IOException, InterruptedException {
        use(HUNDREDTH);
        double first = PathPlayer.liveHeap();
        System.out.printf(Locale.ROOT, "after the first hundredth %.2f MB%n", first / 1e6);
        double half = 0;
        for (int part = 1; part < HUNDREDTH; part++) {
            use(HUNDREDTH);
            if (part == HUNDREDTH / 2) {
                half = PathPlayer.liveHeap();
                System.out.printf(Locale.ROOT, "half-way                  %.2f MB%n", half / 1e6);
            }
        }
        double last = PathPlayer.liveHeap();
        System.out.printf(Locale.ROOT, "at the end                %.2f MB%n", last / 1e6);
        Toolkit.on(() -> {
            window.close();
            return true;
        });
        Figures.tell(List.of(new Figure(
                "long use",
                "live heap after %,d moves and %,d changes of the file, to that after the first hundredth"
                        .formatted(MOVES, CHANGES),
                last / first,
                "x",
                LIMIT,
                Map.of("firstBytes", first, "halfWayBytes", half, "lastBytes", last, "events", EVENTS))));
    }

    /// One of `parts` equal parts of everything.
    private void use(int parts) throws IOException, InterruptedException {
        int changes = CHANGES / parts;
        for (int change = 0; change < changes; change++) {
            change();
            int moves = MOVES / parts / changes;
            for (int move = 0; move < moves; move += A_PULSE) {
                Toolkit.on(() -> {
                    for (int i = 0; i < A_PULSE; i++) {
                        move();
                        window.settle();
                    }
                    return true;
                });
                PathPlayer.play(1, _ -> move());
            }
        }
    }

    private void move() {
        var camera = window.session.camera();
        switch (random.nextInt(20)) {
            case 0 -> camera.fit();
            case 1 ->
                window.session.zoomTo(
                        timeline.events().get(random.nextInt(EVENTS)).id());
            case 2 -> window.session.dismiss();
            case 3 -> window.session.selectInTime(1);
            case 4, 5, 6, 7, 8, 9, 10 ->
                camera.zoomAt(random.nextDouble() * Toolkit.WIDTH, 0.5 + random.nextDouble() * 1.5, false);
            default -> camera.panBy((random.nextDouble() - 0.5) * Toolkit.WIDTH, 0);
        }
    }

    private void change() throws IOException, InterruptedException {
        write();
        var wanted = title();
        window.await(() -> window.session.timeline().title().equals(wanted));
    }

    private String title() {
        return "Edition " + edition;
    }

    private void write() throws IOException {
        edition++;
        var changed = new Timeline(
                title(),
                timeline.description(),
                timeline.language(),
                timeline.lanes(),
                timeline.eras(),
                timeline.events(),
                timeline.tour(),
                timeline.view(),
                timeline.folds());
        var next = file.resolveSibling("next.json");
        try (var out = Files.newBufferedWriter(next)) {
            new TimelineJson().writing().orElseThrow().write(changed, out);
        }
        Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
