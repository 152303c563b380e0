package frieze.app;

import frieze.app.browse.DetailPane;
import frieze.app.list.EventTable;
import frieze.app.media.LinkOpener;
import frieze.app.save.SavePane;
import frieze.app.save.Targets;
import frieze.app.search.FilterControl;
import frieze.app.search.FindControl;
import frieze.app.search.PalettePane;
import frieze.app.study.StudyPane;
import frieze.format.Format;
import frieze.layout.FoldMove;
import frieze.layout.Plan;
import frieze.session.Finding;
import frieze.session.NotesMemory;
import frieze.session.Session;
import frieze.session.TableMemory;
import frieze.session.Tasks;
import frieze.session.TourShelf;
import frieze.text.Messages;
import frieze.time.DateWording;
import frieze.view.Overview;
import frieze.view.OverviewContent;
import frieze.view.Slice;
import frieze.view.Theme;
import frieze.view.TimelineKeys;
import frieze.view.TimelineView;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.animation.FadeTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// The window's content: toolbar, timeline with its overview, the pane beside it, status line, and what
/// lies over them.
final class MainWindow {
    private static final Duration FADE = Duration.millis(200);
    private static final Duration SHORT_FADE = Duration.millis(80);

    private final Session session;
    private final DateWording wording;
    private final Surroundings surroundings;
    private final Scene scene;
    private final StackPane root = new StackPane();
    private final BorderPane frame = new BorderPane();
    private final TimelineView timeline;
    private final Overview overview;
    private final DetailPane details;
    private final ProblemsShelf problems;
    private final KeysPanel keys;
    private final SavePane save;
    private final FindControl find;
    private final PalettePane palette;
    private final TableOffer tables;
    private final TourOffer tour;
    private final Notices notices;
    private final DocumentNotices documentNotices;
    private final ErrorPage errors = new ErrorPage();
    private final StackPane stage;
    private final ReaderMarks marks;
    private final StudyRoom study;
    private final OwnPlaces places;
    private final BorderPane middle = new BorderPane();
    private final ListRoom list;
    private Optional<Plan> drawn = Optional.empty();
    private int opening;

    /// What the window needs besides its session.
    ///
    /// @param tables how readers want their tables to be read
    /// @param targets asks where to save a copy
    /// @param clipboard takes texts that the reader copies
    /// @param tours where tours are kept that do not stand in the file of their timeline
    /// @param notes where it is kept what a reader leaves on timelines
    record Outside(
            Tasks tasks,
            Locale reader,
            Surroundings surroundings,
            LinkOpener links,
            TitleMenu.Commands commands,
            TableMemory tables,
            Targets targets,
            java.util.function.Consumer<String> clipboard,
            TourShelf tours,
            NotesMemory notes) {
        /// Without a folder of the program's own for tours and notes.
        Outside(
                Tasks tasks,
                Locale reader,
                Surroundings surroundings,
                LinkOpener links,
                TitleMenu.Commands commands,
                TableMemory tables,
                Targets targets,
                java.util.function.Consumer<String> clipboard) {
            this(
                    tasks,
                    reader,
                    surroundings,
                    links,
                    commands,
                    tables,
                    targets,
                    clipboard,
                    TourShelf.NONE,
                    NotesMemory.forNow());
        }
    }

    MainWindow(Session session, Outside outside) {
        this.session = session;
        this.surroundings = outside.surroundings();
        this.wording = DateWording.of(outside.reader());
        var texts = Messages.of(MainWindow.class, outside.reader());
        var words = new ProblemText(outside.reader());
        double scale = Surroundings.textScale();
        var actions = new SessionActions(session, this::dismissOverlay);
        study = new StudyRoom(session, root, frame, outside, this::unexpected, this::focusTimeline, this::finding);
        timeline = new TimelineView(actions);
        timeline.gapsProperty().set(new SessionGaps(session));
        overview = new Overview(actions);
        overview.leadingProperty().bind(timeline.gutterWidthProperty());
        details = new DetailPane(session, study.notebook(), outside.tasks(), outside.reader(), outside.links());
        problems = new ProblemsShelf(
                session, outside.tasks(), wording.locale(), outside.clipboard(), middle, this::focusTimeline);
        keys = new KeysPanel(texts, this::hideKeys);
        save = new SavePane(
                session,
                outside.tasks(),
                outside.reader(),
                Format.ALL,
                outside.targets(),
                done -> documentNotices().saved(done),
                this::hideSave);
        var beside = new Beside(session, frame, details, surroundings, this::focusTimeline);
        notices = new Notices(texts.get("notice.close"));
        tables = new TableOffer(
                session,
                outside.tasks(),
                outside.tables(),
                outside.reader(),
                beside,
                scale,
                () -> notices.show("columns", texts.get("notice.columns.none"), false, List.of(), () -> {}),
                this::unexpected);
        tour = new TourOffer(
                session, outside.tasks(), outside.tours(), outside.reader(), beside, scale, outside.targets());
        places = new OwnPlaces(
                session,
                study.notebook(),
                outside.tasks(),
                outside.reader(),
                outside.links(),
                timeline,
                beside,
                scale,
                this::unexpected);
        var filters = new FilterControl(session, outside.tasks(), outside.reader(), this::focusTimeline);
        var title = new TitleMenu(
                session,
                texts,
                outside.commands(),
                surroundings,
                this::showSave,
                problems::show,
                tables::show,
                this::toggleTour,
                tour::check,
                study.commands(details, places),
                filters,
                this::toggleList,
                this::togglePalette,
                this::showKeys,
                this::focusTimeline);
        find = new FindControl(
                session, outside.tasks(), outside.reader(), timeline, overview, this::focusTimeline, this::unexpected);
        var toolbar = new Toolbar(
                session,
                texts,
                wording,
                surroundings.theme(),
                title,
                filters.beside(find.field()),
                problems::show,
                this::showKeys,
                study::begin,
                outside.commands().present(),
                this::focusTimeline);
        var commands =
                new PaletteCommands(session, texts, actions, title, find::focus, timeline::goToClusters, toolbar);
        palette = new PalettePane(session, find.finding(), commands::list, outside.reader(), this::focusTimeline);
        documentNotices = new DocumentNotices(
                session,
                outside.tasks(),
                texts,
                words,
                notices,
                errors,
                problems::show,
                tables::show,
                outside.commands().open());

        stage = new StackPane(timeline, places.line(), errors);
        StackPane.setAlignment(errors, Pos.CENTER);
        var picture = new BorderPane(stage, null, null, overview, null);
        var table = new EventTable(
                session,
                find.finding(),
                study.notebook(),
                surroundings.list(),
                new EventTable.Outside(outside.tasks(), outside.reader(), scale, this::unexpected));
        list = new ListRoom(session, surroundings.list(), table, picture, timeline);
        middle.setCenter(list);
        frame.setTop(new VBox(toolbar, filters.chips(), notices));
        frame.setCenter(middle);
        var status = new StatusLine(session, wording, texts);
        // it says what the picture shows
        status.visibleProperty().bind(list.alone().not());
        status.managedProperty().bind(status.visibleProperty());
        frame.setBottom(status);
        frame.getStyleClass().add("main-window");
        frame.setMinSize(0, 0);
        keys.setVisible(false);
        save.setVisible(false);
        root.getChildren().addAll(frame, find.results(), keys, save, palette);
        StackPane.setAlignment(palette, Pos.TOP_CENTER);
        StackPane.setMargin(palette, new javafx.geometry.Insets(64 * scale, 0, 0, 0));
        root.setStyle("-fx-font-size: " + 14 * scale + "px;");
        details.setPrefWidth(Math.round(DetailPane.WIDTH * scale));
        details.setMinWidth(Region.USE_PREF_SIZE);
        timeline.setMinSize(0, 0);
        timeline.textScaleProperty().set(scale);
        timeline.localeProperty().set(outside.reader());
        overview.textScaleProperty().set(scale);
        overview.localeProperty().set(outside.reader());
        session.textScale(scale);
        scene = new Scene(root, 1440, 900);
        scene.setFill(frieze.view.Tokens.of(surroundings.theme().get()).background());
        dress(surroundings.theme().get());
        surroundings.theme().addListener((_, _, theme) -> dress(theme));
        timeline.timeAreaWidthProperty().addListener(_ -> measure());
        timeline.lanesAreaHeightProperty().addListener(_ -> measure());
        marks = new ReaderMarks(session, study.notebook(), timeline, overview);
        session.document().addListener((_, _, _) -> {
            follow();
            problems.follow();
        });
        session.placed().addListener(_ -> draw());
        session.folding().addListener(_ -> draw());
        session.selection().addListener(_ -> draw());
        new Shortcuts(this, actions, new TimelineKeys(actions)).install(scene);
        follow();
    }

    Scene scene() {
        return scene;
    }

    /// Keeps what has been changed and is not written yet, before the program ends.
    void end() {
        tour.close();
        study.leave();
    }

    /// Says that something went wrong inside the program.
    void unexpected(Throwable problem) {
        documentNotices.unexpected(problem);
    }

    /// Gives the keys back to the timeline, after something that had them has closed.
    void focusTimeline() {
        list.focusMain();
    }

    private Finding finding() {
        return find.finding();
    }

    FindControl find() {
        return find;
    }

    /// The questions over the window.
    StudyRoom study() {
        return study;
    }

    TimelineView timeline() {
        return timeline;
    }

    private void dress(Theme theme) {
        scene.getStylesheets().setAll(theme.stylesheets());
        scene.getStylesheets().add(MainWindow.class.getResource("app.css").toExternalForm());
        scene.getStylesheets().add(StudyPane.STYLES);
        scene.setFill(frieze.view.Tokens.of(theme).background());
        timeline.themeProperty().set(theme);
        overview.themeProperty().set(theme);
    }

    private void follow() {
        timeline.timelineProperty().set(session.timeline());
        timeline.reducedMotionProperty().set(surroundings.reducedMotion());
        boolean something = !session.timeline().events().isEmpty();
        timeline.setVisible(something);
        if (something && opening != session.document().get().opening()) {
            opening = session.document().get().opening();
            // what is hidden cannot take the focus: now it can, and the arrow keys should work at once
            focusTimeline();
        }
        overview.setVisible(something);
        errors.setVisible(!something && session.document().get().trouble().isPresent()
                || !something && session.document().get().isOpen());
        measure();
    }

    private void measure() {
        session.resize(
                timeline.timeAreaWidthProperty().get(),
                timeline.lanesAreaHeightProperty().get());
    }

    private void draw() {
        session.placed().get().ifPresent(placed -> {
            var plan = session.plan().orElseThrow();
            var folding = session.folding().get();
            var scale = folding.map(FoldMove.Frame::scale).orElseGet(() -> plan.scale(placed.viewport()));
            if (!drawn.equals(Optional.of(plan))) {
                drawn = Optional.of(plan);
                overview.contentProperty()
                        .set(OverviewContent.of(plan, session.timeline(), session::shows, plan.folds())
                                .soFar(!session.document().get().whole())
                                .with(marks.flags()));
            }
            overview.windowProperty().set(scale.visible());
            timeline.lanesProperty().set(session.lanes().shown());
            timeline.selectionProperty().set(session.selection().get());
            timeline.chosenClusterProperty().set(session.selected().flatMap(event -> plan.holding(event, placed)));
            timeline.sliceProperty()
                    .set(session.selected()
                            .map(event -> Slice.of(event.when(), wording.shortForm(event.when()), scale)));
            timeline.foldingProperty().set(folding);
            timeline.placedProperty().set(placed);
        });
    }

    private void toggleList() {
        if (!study.isOpen()) {
            list.toggle();
        }
    }

    /// Whether a node belongs to the list of the events.
    boolean lists(Object node) {
        return list.lists(node);
    }

    // -- what lies over the window

    void showKeys() {
        keys.setVisible(true);
        keys.focus();
    }

    /// Opens the list of all commands and events, or closes it.
    void togglePalette() {
        if (!study.isOpen() && !palette.dismiss()) {
            palette.open();
        }
    }

    /// Says what was going on at a moment, or closes that.
    void toggleMoment() {
        places.toggleMoment();
    }

    void hideKeys() {
        frame.setMinSize(0, 0);
        keys.setVisible(false);
        focusTimeline();
    }

    private DocumentNotices documentNotices() {
        return documentNotices;
    }

    /// Opens files that have been dropped: several on one axis, a single one instead of what is open, with the
    /// offer to show both.
    void dropped(List<Path> files) {
        documentNotices.dropped(files);
        session.documents().openTogether(files);
    }

    void showSave() {
        var document = session.document().get();
        if (document.isOpen() && document.whole()) {
            save.begin();
            save.setVisible(true);
            save.focus();
        }
    }

    void toggleTour() {
        tour.toggle();
    }

    private void hideSave() {
        save.setVisible(false);
        focusTimeline();
    }

    /// Closes what lies over the window, the topmost first; says whether there was anything.
    boolean dismissOverlay() {
        if (palette.dismiss()) {
            return true;
        }
        if (keys.isVisible()) {
            hideKeys();
            return true;
        }
        if (study.isOpen()) {
            study.end();
            return true;
        }
        if (details.giveUpNote()) {
            focusTimeline();
            return true;
        }
        if (save.isVisible()) {
            hideSave();
            return true;
        }
        return problems.hide() || find.dismiss() || tables.dismiss() || tour.dismiss() || places.dismiss();
    }

    /// Fades from what the timeline shows now to what it shows after a change.
    void dissolve(Runnable change) {
        if (timeline.getWidth() <= 0) {
            change.run();
            return;
        }
        var before = new ImageView(timeline.snapshot(null, null));
        before.setMouseTransparent(true);
        before.setManaged(false);
        stage.getChildren().add(before);
        change.run();
        var fade = new FadeTransition(surroundings.reducedMotion() ? SHORT_FADE : FADE, before);
        fade.setToValue(0);
        fade.setOnFinished(_ -> stage.getChildren().remove(before));
        fade.play();
    }

    Optional<Node> shownPane() {
        return Optional.ofNullable(frame.getRight());
    }
}
