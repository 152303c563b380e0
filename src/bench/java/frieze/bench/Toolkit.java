package frieze.bench;

import frieze.document.Timeline;
import frieze.layout.Folds;
import frieze.layout.Plan;
import frieze.layout.PlanSettings;
import frieze.time.DateWording;
import frieze.view.Fonts;
import frieze.view.FxTextMeasurer;
import frieze.view.NoActions;
import frieze.view.Theme;
import frieze.view.TimelineView;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.IntStream;
import javafx.application.Platform;

/// The JavaFX toolkit and the parts of Frieze that nearly every benchmark needs.
final class Toolkit {
    static final int WIDTH = 1280;
    static final int HEIGHT = 720;

    private Toolkit() {}

    /// From now on an exception on any thread ends the process.
    static void start() {
        Thread.setDefaultUncaughtExceptionHandler((thread, problem) -> {
            System.err.println("in " + thread.getName());
            problem.printStackTrace();
            Runtime.getRuntime().halt(1);
        });
        Platform.startup(() -> {});
        Platform.setImplicitExit(false);
    }

    static void stop() {
        Platform.exit();
    }

    /// Runs this on the JavaFX thread and waits for what it gives.
    static <T> T on(Callable<T> work) throws InterruptedException {
        var task = new FutureTask<>(work);
        Platform.runLater(task);
        try {
            return task.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }

    /// The plan of a whole timeline with all lanes, as the window makes it.
    static Plan plan(Timeline timeline) {
        return Plan.of(timeline, everything(timeline), measurer(), DateWording.of(Locale.ENGLISH));
    }

    static PlanSettings everything(Timeline timeline) {
        var lanes = IntStream.range(0, timeline.lanes().size()).boxed().toList();
        return new PlanSettings(Folds.NONE, _ -> true, lanes, 1);
    }

    static FxTextMeasurer measurer() {
        return new FxTextMeasurer(new Fonts(1));
    }

    /// On the JavaFX thread.
    static TimelineView view(Timeline timeline) {
        var view = new TimelineView(NoActions.NONE);
        view.timelineProperty().set(timeline);
        view.themeProperty().set(Theme.LIGHT);
        return view;
    }
}
