package frieze.view;

import frieze.document.Timeline;
import frieze.layout.Folds;
import frieze.layout.Grouping;
import frieze.layout.Placed;
import frieze.layout.Plan;
import frieze.layout.PlanSettings;
import frieze.layout.Viewport;
import frieze.text.Messages;
import frieze.time.DateWording;
import frieze.time.TimeSpan;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Draws a whole timeline as a picture, with no window and no display: title, lanes, eras, axis, overview,
/// counts.
public final class TimelinePicture {
    /// The least and the most that a picture may be wide and high, px.
    public static final int LEAST = 200;

    public static final int MOST = 16_000;

    private static final double TITLE_HEIGHT = 52;
    private static final double STATUS_HEIGHT = 28;

    /// @param width px, 200 to 16,000
    /// @param height px, 200 to 16,000
    /// @param show the stretch to be shown; empty for the main line
    /// @param folds the gaps that are folded; empty for those that are when the timeline is opened
    /// @param by what lanes are made of
    public record Options(
            int width,
            int height,
            Theme theme,
            Optional<TimeSpan> show,
            Optional<Folds> folds,
            Grouping.By by,
            Locale locale) {
        /// In the timeline's own lanes.
        ///
        /// @param foldGaps whether long empty stretches are folded
        public Options(int width, int height, Theme theme, Optional<TimeSpan> show, boolean foldGaps, Locale locale) {
            this(
                    width,
                    height,
                    theme,
                    show,
                    foldGaps ? Optional.empty() : Optional.of(Folds.NONE),
                    Grouping.By.LANE,
                    locale);
        }

        public Options {
            if (width < LEAST || height < LEAST || width > MOST || height > MOST) {
                throw new IllegalArgumentException(
                        "a picture is " + LEAST + " to " + MOST + " px wide and high, not " + width + "x" + height);
            }
        }
    }

    private TimelinePicture() {}

    /// Writes the picture as PNG. May be called on any thread, with the toolkit running or not; where it is
    /// not, it is started on the headless platform and stays until the process ends or `Platform.exit` is
    /// called.
    ///
    /// @throws IOException where the file cannot be written
    public static void write(Timeline timeline, Options options, Path png) throws IOException {
        Pictures.write(onToolkit(() -> draw(timeline, options)), png);
    }

    private static Image onToolkit(Callable<Image> work) {
        var task = new FutureTask<>(work);
        run(task);
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while drawing", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        }
    }

    private static void run(Runnable task) {
        if (isToolkitThread()) {
            task.run();
            return;
        }
        try {
            Platform.runLater(task);
        } catch (IllegalStateException notStarted) {
            start(task);
        }
    }

    /// Asking a toolkit that was never started would load it, with whatever platform the machine has.
    private static boolean isToolkitThread() {
        return Thread.currentThread().getName().equals("JavaFX Application Thread");
    }

    private static void start(Runnable task) {
        if (System.getProperty("glass.platform") == null) {
            System.setProperty("glass.platform", "Headless");
            System.setProperty("prism.order", "sw");
        }
        Platform.startup(() -> {
            Platform.setImplicitExit(false);
            task.run();
        });
    }

    /// Draws the picture. On the JavaFX thread.
    public static Image draw(Timeline timeline, Options options) {
        Fonts.ready();
        var view = new TimelineView(NoActions.NONE);
        var overview = new Overview(NoActions.NONE);
        view.themeProperty().set(options.theme());
        overview.themeProperty().set(options.theme());
        view.localeProperty().set(options.locale());
        overview.localeProperty().set(options.locale());
        view.timelineProperty().set(timeline);
        overview.leadingProperty().bind(view.gutterWidthProperty());

        var wording = DateWording.of(options.locale());
        var folds = options.folds().orElseGet(() -> Plan.gaps(timeline));
        var grouping = Grouping.of(timeline, options.by(), options.locale());
        view.lanesProperty().set(grouping.lanes());
        var lanes = IntStream.range(0, grouping.lanes().size()).boxed().toList();
        var settings = new PlanSettings(folds, _ -> true, Optional.of(grouping), lanes, Set.of(), 1);
        var plan =
                ToolkitText.lent(() -> Plan.of(timeline, settings, view.look().measurer(), wording));
        fix(view, options.height() - TITLE_HEIGHT - STATUS_HEIGHT - Sizes.OVERVIEW);
        view.resize(options.width(), view.getMinHeight());
        var placed = place(plan, view, options.show());
        // Eras that need two lines make the header higher, and the lanes lower.
        view.placedProperty().set(placed);
        placed = place(plan, view, options.show());
        view.placedProperty().set(placed);
        var visible = plan.scale(placed.viewport()).visible();
        overview.contentProperty().set(OverviewContent.of(plan, timeline, _ -> true, plan.folds()));
        overview.windowProperty().set(visible);

        var root = new VBox(
                title(timeline, options.theme()),
                view,
                overview,
                status(placed, plan.folds(), plan.said(placed.viewport()), wording, options.locale()));
        var scene = new Scene(root, options.width(), options.height());
        scene.getStylesheets().setAll(options.theme().stylesheets());
        return scene.snapshot(null);
    }

    private static Placed place(Plan plan, TimelineView view, Optional<TimeSpan> show) {
        double width = view.timeAreaWidthProperty().get();
        double height = view.lanesAreaHeightProperty().get();
        Viewport first = plan.first(width, height);
        return plan.place(show.map(span -> plan.show(span, first)).orElse(first));
    }

    private static Node title(Timeline timeline, Theme theme) {
        var lines = Icons.LOGO_LINES.node();
        lines.setStrokeWidth(2);
        var meander = Icons.LOGO_MEANDER.node();
        meander.setStrokeWidth(2.2);
        meander.setStroke(Tokens.of(theme).accent());
        meander.getStyleClass().clear();
        var name = new Label(timeline.title());
        name.getStyleClass().add("window-title");
        var bar = new HBox(12, new Group(lines, meander), name);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.setPadding(new Insets(0, 16, 0, 16));
        bar.getStyleClass().add("title-bar");
        fix(bar, TITLE_HEIGHT);
        return bar;
    }

    private static Node status(Placed placed, Folds folds, TimeSpan visible, DateWording wording, Locale locale) {
        var messages = Messages.of(TimelinePicture.class, locale);
        var text = CountsText.of(placed.counts(), locale);
        var head = small(text.head());
        head.getStyleClass().add("status-head");
        var left = new HBox(head, small(": " + text.detail()));
        if (!folds.gaps().isEmpty()) {
            left.getChildren()
                    .add(small(
                            "   " + messages.get("status.folded", folds.gaps().size())));
        }
        left.setAlignment(Pos.CENTER_LEFT);
        var right = small(messages.get("status.showing", wording.span(visible)));
        BorderPane.setAlignment(right, Pos.CENTER_RIGHT);
        var bar = new BorderPane(null, null, right, null, left);
        bar.setPadding(new Insets(0, 16, 0, 16));
        bar.getStyleClass().add("status-bar");
        fix(bar, STATUS_HEIGHT);
        return bar;
    }

    private static Label small(String text) {
        var label = new Label(text);
        label.getStyleClass().add("status-text");
        return label;
    }

    private static void fix(Region region, double height) {
        region.setMinHeight(height);
        region.setMaxHeight(height);
    }
}
