package frieze.app.present;

import frieze.app.media.LinkOpener;
import frieze.document.TimeOrder;
import frieze.present.Show;
import frieze.session.Presentation;
import frieze.text.Messages;
import frieze.view.Fonts;
import frieze.view.Icons;
import frieze.view.PathBand;
import frieze.view.Theme;
import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// The speaker's window: what the class sees now and next, the notes, the time. It is always dark, so that it does
/// not shine into the room. Follows the presentation until it is closed.
public final class PresenterPane extends Region implements AutoCloseable {
    /// How often the clocks are looked at, ms.
    private static final double BEAT = 250;

    private static final double LEFT = 292;
    private static final double RIGHT = 456;

    /// A second view of what the class sees.
    ///
    /// @param theme of the class's view, which may be another than the speaker's
    /// @param width of the class's screen, px
    public record Mirror(Region view, ReadOnlyObjectProperty<Theme> theme, double width, double height) {}

    /// What the window needs besides the presentation.
    ///
    /// @param clock also knows where on earth the class is
    /// @param where what the class sees is: "screen 2"
    /// @param textScale how much larger than usual the reader wants text, 1 at 100 %
    /// @param press does what a sign on the keyboard does, `"p"` for the pen
    /// @param end ends the presentation
    public record Outside(
            Locale reader,
            Clock clock,
            Supplier<String> where,
            Mirror mirror,
            SpeakerMemory memory,
            LinkOpener links,
            double textScale,
            Consumer<String> press,
            Runnable end) {}

    private final Presentation presentation;
    private final Outside outside;
    private final Messages texts;
    private final PresenterModel model;
    private final PresenterHeader header;
    private final StopList stops;
    private final NotesColumn notes;
    private final NextStop next;
    private final ToolRow tools;
    private final PathBand whole;
    private final PathBand ahead;
    private final Label place = Parts.label("section-heading", "");
    private final Label path = Parts.wrapped("section-heading", "");
    private final Label state = Parts.wrapped("class-state", "");
    private final Label covered = Parts.wrapped("presenter-small", "");
    private final HBox veils;
    private final Button later;
    private final ScrollPane middle;
    private Optional<PathPlan> paths = Optional.empty();
    /// What the bands show.
    private Optional<Show> drawn = Optional.empty();
    private final VBox right;
    private final ChangeListener<Show> steps = (_, _, _) -> refresh();
    private final Timeline beat = new Timeline(new KeyFrame(Duration.millis(BEAT), _ -> refresh()));

    public PresenterPane(Presentation presentation, Outside outside) {
        this.presentation = presentation;
        this.outside = outside;
        texts = Messages.of(PresenterPane.class, outside.reader());
        model = new PresenterModel(presentation, outside.reader(), outside.clock(), outside.memory());
        Fonts.ready();
        getStyleClass().addAll("root", "presenter");
        getStylesheets().setAll(Theme.DARK.stylesheets());
        getStylesheets()
                .add(Objects.requireNonNull(PresenterPane.class.getResource("presenter.css"))
                        .toExternalForm());
        setStyle("-fx-font-size: " + 14 * outside.textScale() + "px;");
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(texts.get("presenter.name"));
        header = new PresenterHeader(texts, outside.textScale(), outside.end());
        stops = new StopList(texts, presentation::goTo);
        notes = new NotesColumn(
                texts,
                outside.links(),
                model,
                this::refresh,
                () -> outside.press().accept("a"));
        whole = new PathBand(Theme.DARK, outside.reader(), outside.textScale());
        whole.setId("whole-path");
        ahead = new PathBand(Theme.DARK, outside.reader(), outside.textScale());
        ahead.setId("next-band");
        next = new NextStop(texts, ahead, outside.textScale());
        tools = new ToolRow(texts, outside.press());
        veils = veils();
        later = Parts.keyed(
                "later", texts.get("later.switch"), "L", () -> outside.press().accept("l"));
        later.getStyleClass().add("small");
        middle = middle();
        right = new VBox(notes, steps());
        right.getStyleClass().add("right-column");
        VBox.setVgrow(notes, javafx.scene.layout.Priority.ALWAYS);
        getChildren().addAll(header, stops, middle, right);
        presentation.show().addListener(steps);
        beat.setCycleCount(Animation.INDEFINITE);
        beat.play();
        refresh();
    }

    private HBox veils() {
        var uncover = Parts.keyed(
                "uncover", texts.get("veil.uncover"), "V", () -> outside.press().accept("v"));
        uncover.getStyleClass().add("small");
        covered.setId("covered");
        var row = new HBox(covered, Parts.room(), uncover);
        row.getStyleClass().add("state-row");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private ScrollPane middle() {
        place.setId("place");
        state.setId("class-state");
        state.setMaxWidth(Double.MAX_VALUE);
        var heading = new HBox(Parts.label("section-heading", texts.get("class.heading")), Parts.room(), place);
        heading.setAlignment(Pos.CENTER_LEFT);
        heading.getStyleClass().add("class-heading");
        var pathHeading = new HBox(path, Parts.room(), later);
        pathHeading.setAlignment(Pos.CENTER_LEFT);
        pathHeading.getStyleClass().add("class-heading");
        var body = new VBox(
                heading,
                new LiveView(outside.mirror(), texts.get("class.heading")),
                state,
                veils,
                Parts.label("section-heading", texts.get("next.heading")),
                next,
                tools,
                pathHeading,
                whole);
        body.getStyleClass().add("middle-column");
        body.setFillWidth(true);
        var scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        return scroll;
    }

    private HBox steps() {
        var back = big("back", texts.get("steps.back"), texts.get("key.page-up"), presentation::previous);
        var on = big("next", texts.get("steps.next"), texts.get("key.page-down"), presentation::next);
        ((HBox) back.getGraphic()).getChildren().addFirst(Parts.icon(Icons.PREVIOUS, 20));
        ((HBox) on.getGraphic()).getChildren().add(Parts.icon(Icons.NEXT, 20));
        on.getStyleClass().add("primary");
        on.setMaxWidth(Double.MAX_VALUE);
        on.setMinWidth(0);
        HBox.setHgrow(on, javafx.scene.layout.Priority.ALWAYS);
        var row = new HBox(back, on);
        row.getStyleClass().add("steps");
        row.setMinHeight(USE_PREF_SIZE);
        // where there is little room, the arrow and the key say enough
        var words = ((HBox) back.getGraphic()).getChildren().get(1);
        var key = ((HBox) on.getGraphic()).getChildren().get(1);
        row.widthProperty().subscribe(width -> {
            Parts.show(words, true);
            Parts.show(key, true);
            row.applyCss();
            Parts.show(words, row.prefWidth(-1) <= width.doubleValue());
            Parts.show(key, row.prefWidth(-1) <= width.doubleValue());
        });
        return row;
    }

    private static Button big(String id, String text, String key, Runnable does) {
        var button = Parts.keyed(id, text, key, does);
        button.getStyleClass().add("big");
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    /// Says everything anew.
    private void refresh() {
        var show = presentation.show().get();
        header.show(model, outside.where().get());
        stops.show(model);
        place.setText(String.join(
                " · ",
                model.page().isEmpty()
                        ? java.util.List.of(model.heading())
                        : java.util.List.of(model.heading(), model.page())));
        state.setText(model.state());
        Parts.show(state, !model.state().isEmpty());
        state.pseudoClassStateChanged(
                javafx.css.PseudoClass.getPseudoClass("closed"), show.curtain() != Show.Curtain.OPEN);
        covered.setText(model.covered());
        Parts.show(veils, !model.covered().isEmpty());
        next.show(model.following());
        path.setText(model.path());
        showPath(show);
        tools.show(
                show.curtain() != Show.Curtain.OPEN,
                show.wide(),
                presentation.tools().tool().get());
        notes.show(model, show.question(), outside.textScale());
    }

    private void showPath(Show show) {
        if (paths.filter(kept -> kept.isOf(presentation)).isEmpty()) {
            paths = Optional.of(PathPlan.of(presentation, outside.reader()));
            drawn = Optional.empty();
        }
        if (drawn.filter(old -> old.at() == show.at() && old.tour() == show.tour())
                .isPresent()) {
            return;
        }
        drawn = Optional.of(show);
        var kept = paths.orElseThrow();
        whole.show(kept.plan(), Optional.empty(), show.stop().main(), kept.coming(show));
        show.following()
                .ifPresentOrElse(
                        stop -> ahead.show(
                                kept.plan(),
                                stop.stop()
                                        .span()
                                        .map(TimeOrder::bounded)
                                        .or(() -> stop.main().flatMap(kept::around)),
                                stop.main(),
                                Set.of()),
                        ahead::clear);
    }

    /// Looks at the clock now.
    void tick() {
        refresh();
    }

    /// Does what a sign stands for in this window alone; says whether it stands for anything.
    public boolean typed(String sign) {
        if (sign.equals("q")) {
            notes.park();
            return true;
        }
        return false;
    }

    /// Leaves a field where the keys are in one; says whether they were.
    public boolean dismiss() {
        boolean writes = notes.isParking();
        if (writes) {
            requestFocus();
        }
        return writes;
    }

    /// Stops the clocks, and remembers how long the lesson took.
    @Override
    public void close() {
        beat.stop();
        presentation.show().removeListener(steps);
        model.close();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double scale = outside.textScale();
        double top = Math.ceil(header.prefHeight(width));
        double high = Math.max(0, getHeight() - top);
        double left = Math.round(Math.min(LEFT * scale, width * 0.22));
        double side = Math.round(Math.min(RIGHT * scale, width * 0.33));
        header.resizeRelocate(0, 0, width, top);
        stops.resizeRelocate(0, top, left, high);
        middle.resizeRelocate(left, top, Math.max(0, width - left - side), high);
        right.resizeRelocate(width - side, top, side, high);
    }
}
