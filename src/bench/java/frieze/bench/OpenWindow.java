package frieze.bench;

import frieze.layout.Plan;
import frieze.session.Consents;
import frieze.session.DocumentReader;
import frieze.session.FileWatch;
import frieze.session.Motion;
import frieze.session.Planner;
import frieze.session.Session;
import frieze.session.Tasks;
import frieze.time.DateWording;
import frieze.view.Fonts;
import frieze.view.FxTextMeasurer;
import frieze.view.NoActions;
import frieze.view.Overview;
import frieze.view.OverviewContent;
import frieze.view.Theme;
import frieze.view.TimelineView;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;

/// A window with a session, a timeline and its overview, without the rest of the program. Everything but
/// [#await] belongs to the JavaFX thread.
final class OpenWindow implements AutoCloseable {
    final Session session;
    final TimelineView view;
    final Scene scene;
    final ScenePulse pulse = new ScenePulse();

    private final Overview overview;
    private Optional<Plan> drawn = Optional.empty();
    private final Stage stage = new Stage();
    private final ExecutorService workers =
            Executors.newFixedThreadPool(2, Thread.ofPlatform().daemon().factory());

    /// @param reader what opening a file reads
    OpenWindow(DocumentReader reader) {
        var planner = Planner.of(scale -> new FxTextMeasurer(new Fonts(scale)), DateWording.of(Locale.ENGLISH));
        session = new Session(new Session.Outside(
                reader,
                planner,
                new Tasks(workers, Platform::runLater),
                pulse,
                Motion.NONE,
                new FileWatch(),
                Consents.forNow()));
        view = new TimelineView(NoActions.NONE);
        view.themeProperty().set(Theme.LIGHT);
        overview = new Overview(NoActions.NONE);
        overview.leadingProperty().bind(view.gutterWidthProperty());
        var all = new BorderPane(view);
        all.setBottom(overview);
        scene = new Scene(all, Toolkit.WIDTH, Toolkit.HEIGHT);
        pulse.follow(scene);
        view.timeAreaWidthProperty().subscribe(this::resize);
        view.lanesAreaHeightProperty().subscribe(this::resize);
        session.document().subscribe(state -> view.timelineProperty().set(state.timeline()));
        session.placed().subscribe(this::draw);
        stage.setScene(scene);
        stage.show();
    }

    private void resize() {
        session.resize(
                view.timeAreaWidthProperty().get(),
                view.lanesAreaHeightProperty().get());
    }

    private void draw() {
        session.placed().get().ifPresent(placed -> {
            var plan = session.plan().orElseThrow();
            if (!drawn.equals(Optional.of(plan))) {
                drawn = Optional.of(plan);
                overview.contentProperty()
                        .set(OverviewContent.of(plan, session.timeline(), session::shows, plan.folds()));
            }
            overview.windowProperty().set(plan.scale(placed.viewport()).visible());
            view.placedProperty().set(placed);
        });
    }

    /// One move drawn as far as the JavaFX thread goes, without waiting for a pulse.
    void settle() {
        pulse.run();
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    /// Opens a file and waits until it is shown. Not on the JavaFX thread.
    void open(Path file) throws InterruptedException {
        Toolkit.on(() -> {
            session.open(file);
            return true;
        });
        await(() -> session.document().get().isOpen() && session.placed().get().isPresent());
    }

    /// Waits until something holds on the JavaFX thread.
    void await(BooleanSupplier condition) throws InterruptedException {
        while (!Toolkit.on(condition::getAsBoolean)) {
            Thread.sleep(1);
        }
    }

    @Override
    public void close() {
        session.close();
        workers.shutdownNow();
        stage.hide();
    }
}
