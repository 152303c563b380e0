package frieze.bench;

import frieze.app.present.ClassView;
import frieze.present.Show.Curtain;
import frieze.session.Consents;
import frieze.session.DocumentReader;
import frieze.session.Motion;
import frieze.session.Planner;
import frieze.session.Presentation;
import frieze.session.Session;
import frieze.session.TableMemory;
import frieze.session.Tasks;
import frieze.time.DateWording;
import frieze.view.ClassBand;
import frieze.view.Fonts;
import frieze.view.FxTextMeasurer;
import frieze.view.Theme;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.stage.Stage;

/// A long lesson: a tour of 500 stops with 100 pictures of 1600x1200 px, stepped through with three steps a second, in
/// a window of 1280x720 on a display, with cuts in place of flights, so that all of a new stop falls into its first
/// frame. How long that frame takes from the key on, whether the picture is in it, and whether the heap grows.
public final class Presenting {
    private static final int STOPS = Figures.quick() ? 60 : 500;
    private static final int PICTURES = Figures.quick() ? 20 : 100;
    private static final int PULSES_A_STEP = 20;
    /// Steps after which the heap is measured first, and which are not counted: the code is still being compiled.
    private static final int FIRST = STOPS / 10;
    private static final String ROW = "presenting";
    private static final double A_FRAME = 1000.0 / 60;
    private static final double HEAP = 1.05;

    private final Session session;
    private final Presentation presentation;
    private final ClassView view;

    /// On the JavaFX thread, over what is open.
    private Presenting(Session session, Planner planner, ScenePulse pulse, Tasks tasks) {
        this.session = session;
        presentation = new Presentation(
                session,
                new Presentation.Outside(
                        planner,
                        settings -> settings.withMarksAlone(ClassBand.LANES),
                        planner,
                        Motion.NONE,
                        pulse,
                        tasks,
                        problem -> {
                            throw new IllegalStateException(problem);
                        }));
        view = new ClassView(presentation, tasks, Locale.ENGLISH);
        view.reducedMotionProperty().set(true);
        view.themeProperty().set(Theme.LIGHT);
        var scene = new Scene(view, Toolkit.WIDTH, Toolkit.HEIGHT);
        scene.getStylesheets().setAll(Theme.LIGHT.stylesheets());
        pulse.follow(scene);
        var stage = new Stage();
        stage.setScene(scene);
        stage.show();
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        Toolkit.start();
        var folder = Files.createTempDirectory("frieze-lesson");
        try (var workers = Executors.newFixedThreadPool(2)) {
            var file = write(folder);
            var tasks = new Tasks(workers, Platform::runLater);
            var planner = Planner.of(scale -> new FxTextMeasurer(new Fonts(scale)), DateWording.of(Locale.ENGLISH));
            var pulse = new ScenePulse();
            var session = Toolkit.on(() -> {
                Fonts.ready();
                return session(file, planner, pulse, tasks);
            });
            while (!Toolkit.on(() -> session.timeline().tour().size() == STOPS)) {
                Thread.sleep(5);
            }
            Toolkit.on(() -> new Presenting(session, planner, pulse, tasks)).present();
        } finally {
            try (var files = Files.list(folder)) {
                for (var file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
        Toolkit.stop();
    }

    private static Session session(Path file, Planner planner, ScenePulse pulse, Tasks tasks) {
        var session = new Session(new Session.Outside(
                DocumentReader.ofAllFormats(TableMemory.forNow()),
                planner,
                tasks,
                pulse,
                Motion.NONE,
                (_, _) -> () -> {},
                Consents.forNow()));
        session.open(file);
        return session;
    }

    private void present() throws IOException, InterruptedException {
        var frames = new double[STOPS - 1 - FIRST];
        var without = new int[1];
        step(FIRST, new double[FIRST], 0, new int[1]);
        double first = restingHeap();
        step(frames.length, frames, FIRST, without);
        double last = restingHeap();
        Toolkit.on(() -> {
            view.close();
            presentation.close();
            session.close();
            return true;
        });
        tell(frames, without[0], first, last);
    }

    /// Goes on by as many stops.
    ///
    /// @param frames takes what each first frame took on the JavaFX thread from the key on, ms
    /// @param without counts stops whose first frame was without its picture
    private void step(int steps, double[] frames, int from, int[] without) throws InterruptedException {
        PathPlayer.play(steps * PULSES_A_STEP, pulse -> {
            if (pulse % PULSES_A_STEP == 0) {
                int step = pulse / PULSES_A_STEP;
                long key = System.nanoTime();
                presentation.next();
                // comes after the pulse that is under way, in which all of this is drawn
                Platform.runLater(() -> {
                    frames[step] = (System.nanoTime() - key) / 1e6;
                    if (presentation.show().get().at() != from + step + 1) {
                        throw new IllegalStateException("not at stop " + (from + step + 1));
                    }
                    if (!hasPicture(view)) {
                        without[0]++;
                    }
                });
            }
        });
    }

    /// Bytes that are still reachable at a stop. The toolkit gives up what it has drawn a picture with only when it
    /// draws
    /// something after the picture itself has been collected: the screen is blanked a few times.
    private double restingHeap() throws InterruptedException {
        for (int i = 0; i < 6; i++) {
            Toolkit.on(() -> {
                presentation.toggle(Curtain.BLACK);
                return true;
            });
            PathPlayer.liveHeap();
        }
        return PathPlayer.liveHeap();
    }

    private static boolean hasPicture(Node node) {
        return node instanceof ImageView picture && picture.getImage() != null
                || node instanceof Parent parent
                        && parent.getChildrenUnmodifiable().stream().anyMatch(Presenting::hasPicture);
    }

    private static Path write(Path folder) throws IOException {
        var random = new Random(20_261_124);
        for (int i = 0; i < PICTURES; i++) {
            var picture = new BufferedImage(1600, 1200, BufferedImage.TYPE_INT_RGB);
            var pen = picture.createGraphics();
            for (int spot = 0; spot < 200; spot++) {
                pen.setColor(new Color(random.nextInt(1 << 24)));
                pen.fillOval(random.nextInt(1600), random.nextInt(1200), 200, 200);
            }
            pen.dispose();
            javax.imageio.ImageIO.write(
                    picture, "jpg", folder.resolve("p" + i + ".jpg").toFile());
        }
        var events = IntStream.range(0, STOPS)
                .mapToObj(i -> """
                        {"id": "e%d", "when": "%d", "title": "What happened in the year %d", "text": "Some words of it.",
                         "media": [{"src": "p%d.jpg", "alt": "Spots"}]}""".formatted(i, 1500 + i, i, i % PICTURES))
                .collect(Collectors.joining(",\n"));
        var stops = IntStream.range(0, STOPS)
                .mapToObj("{\"event\": \"e%d\"}"::formatted)
                .collect(Collectors.joining(",\n"));
        return Files.writeString(
                folder.resolve("lesson.json"), "{\"events\": [" + events + "], \"tour\": [" + stops + "]}");
    }

    private static void tell(double[] frames, int without, double first, double last) throws IOException {
        Arrays.sort(frames);
        double median = frames[frames.length / 2];
        double p95 = frames[frames.length * 95 / 100];
        double worst = frames[frames.length - 1];
        long late = Arrays.stream(frames).filter(one -> one > A_FRAME).count();
        System.out.printf(
                Locale.ROOT,
                "the first frame of a stop takes %.2f ms (95th percentile %.2f ms, worst %.2f ms), %d of %d more than a frame; "
                        + "%d without their picture; live heap %.1f MB, at the end %.1f MB%n",
                median,
                p95,
                worst,
                late,
                frames.length,
                without,
                first / 1e6,
                last / 1e6);
        var how = "in a tour of %,d stops with %d pictures, one after the other".formatted(STOPS, PICTURES);
        Figures.tell(List.of(
                new Figure(
                        ROW + ": next stop",
                        "95th percentile from the key to the end of the first frame on the JavaFX thread, " + how,
                        p95,
                        "ms",
                        Math.round(A_FRAME * 10) / 10.0,
                        Map.of("medianMs", median, "worstMs", worst, "moreThanAFrame", late, "frames", frames.length)),
                new Figure(
                        ROW + ": pictures",
                        "stops whose first frame was without its picture, " + how,
                        without,
                        "count",
                        0,
                        Map.of()),
                new Figure(
                        ROW + ": heap",
                        "live heap after the last stop to that after the first tenth, " + how,
                        last / first,
                        "x",
                        HEAP,
                        Map.of("firstBytes", first, "lastBytes", last))));
    }
}
