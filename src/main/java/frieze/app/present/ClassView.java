package frieze.app.present;

import frieze.document.Event;
import frieze.document.EventId;
import frieze.document.Media;
import frieze.layout.FoldMove;
import frieze.layout.Placed;
import frieze.present.Show;
import frieze.present.Show.Curtain;
import frieze.session.Presentation;
import frieze.session.Tasks;
import frieze.text.Messages;
import frieze.time.DateWording;
import frieze.time.TimeSpan;
import frieze.view.BandActions;
import frieze.view.CameraMotion;
import frieze.view.ClassBand;
import frieze.view.Fonts.Cut;
import frieze.view.Theme;
import frieze.view.Tokens;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.animation.FadeTransition;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.geometry.VPos;
import javafx.scene.layout.Background;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.FontSmoothingType;
import javafx.scene.text.Text;
import javafx.util.Duration;

/// What a class sees of a presentation, on a whole screen of any size: the stop, and below it the band with its place.
public final class ClassView extends Region implements AutoCloseable {
    private final Presentation presentation;
    private final DateWording wording;
    private final Messages texts;
    private final Rulers rulers = new Rulers();
    private final PictureShelf pictures;
    private final Locale reader;
    private final Region ground = new Region();
    private final Pane faces = new Pane();
    private final ClassBand band;
    private final ProgressStrip progress = new ProgressStrip();
    private final Text hint = new Text();
    private final ToolLayer tools;
    private final MeanwhileLayer meanwhile;
    private final Region curtain = new Region();
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(this, "theme", Theme.LIGHT);
    private final BooleanProperty reducedMotion = new SimpleBooleanProperty(this, "reducedMotion", false);
    private final ChangeListener<Show> follow = (_, before, now) -> follow(before, now);
    private final ChangeListener<Object> draw = (_, _, _) -> drawBand();

    private Optional<WideTimeline> wide = Optional.empty();
    private boolean loading;
    private ClassScale scale = new ClassScale(0, 0);
    private Optional<StopContent> shown = Optional.empty();
    private List<StopPage> pages = List.of();
    private int page = -1;
    private Optional<StopPages> paging = Optional.empty();

    /// @param tasks where pictures are loaded
    /// @param reader whose language dates and numbers speak
    public ClassView(Presentation presentation, Tasks tasks, Locale reader) {
        this.presentation = presentation;
        wording = DateWording.of(reader);
        texts = Messages.of(ClassView.class, reader);
        this.reader = reader;
        pictures = new PictureShelf(presentation, tasks, this::pictureCame);
        band = new ClassBand(hands(), reader);
        tools = new ToolLayer(presentation, wording, this::timeline);
        tools.themeProperty().bind(theme);
        meanwhile = new MeanwhileLayer(presentation, wording, texts, this::timeline);
        meanwhile.themeProperty().bind(theme);
        getStyleClass().add("class-view");
        faces.setMouseTransparent(true);
        hint.setTextOrigin(VPos.BASELINE);
        hint.setFontSmoothingType(FontSmoothingType.GRAY);
        hint.setManaged(false);
        getChildren().setAll(ground, faces, band, progress, hint, meanwhile, tools, curtain);
        getChildren().forEach(child -> child.setManaged(false));
        band.themeProperty().bind(theme);
        band.reducedMotionProperty().bind(reducedMotion);
        theme.addListener(_ -> again());
        presentation.show().addListener(follow);
        presentation.strip().placed().addListener(draw);
        presentation.strip().folding().addListener(draw);
        again();
    }

    private BandActions hands() {
        return new BandActions() {
            @Override
            public void panBy(double dx) {
                presentation.pan(dx, 0);
            }

            @Override
            public void glide(double vx) {
                presentation.glide(vx, 0);
            }

            @Override
            public void zoomAt(double x, double factor, boolean animated) {
                presentation.zoomAt(x, factor, animated);
            }

            @Override
            public void lookAt(EventId event) {
                presentation.lookAt(event);
            }

            @Override
            public void openCluster(Placed.Cluster cluster) {
                presentation.open(cluster);
            }

            @Override
            public void unfold(TimeSpan gap) {
                presentation.unfold(gap);
            }
        };
    }

    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /// Without flights, and with short fades.
    public BooleanProperty reducedMotionProperty() {
        return reducedMotion;
    }

    /// The band below the stop, for tools that are drawn over it.
    public ClassBand band() {
        return band;
    }

    /// What is drawn over everything.
    public ToolLayer tools() {
        return tools;
    }

    /// Where the timeline stands that the class sees.
    private Optional<BandArea> timeline() {
        return presentation.show().get().wide()
                ? wide.flatMap(view -> BandArea.of(presentation.wide(), view.timeArea(), view.magnification()))
                : BandArea.of(presentation.strip(), band.getBoundsInParent(), band.magnification());
    }

    /// How many pictures are kept or being loaded.
    int pictures() {
        return pictures.kept();
    }

    /// Stops following the presentation.
    @Override
    public void close() {
        presentation.show().removeListener(follow);
        presentation.strip().placed().removeListener(draw);
        presentation.strip().folding().removeListener(draw);
        wide.ifPresent(WideTimeline::close);
        pictures.clear();
    }

    // -- size

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        if (!(width > 0) || !(height > 0)) {
            return;
        }
        if (scale.width() != width || scale.height() != height) {
            measure(width, height);
        }
    }

    private void measure(double width, double height) {
        scale = new ClassScale(width, height);
        double foot = Math.max(4, Math.round(scale.px(ClassScale.PROGRESS)));
        double top = Math.round(scale.px(ClassScale.BAND));
        faces.resizeRelocate(0, 0, width, top);
        band.resizeRelocate(0, top, width, height - top - foot);
        progress.setWidth(width);
        progress.setHeight(foot);
        progress.relocate(0, height - foot);
        ground.resizeRelocate(0, 0, width, height);
        meanwhile.resizeRelocate(0, 0, width, height);
        tools.resizeRelocate(0, 0, width, height);
        curtain.resizeRelocate(0, 0, width, height);
        wide.ifPresent(this::measure);
        pictures.size(scale.px(scale.room()), scale.px(ClassScale.FOOT - ClassScale.TOP));
        presentation.strip().resize(band.logicalWidth(), ClassBand.LANES, ClassBand.TEXT_SCALE);
        again();
    }

    // -- what is shown

    /// Everything anew, in another size or other colours.
    private void again() {
        var tokens = Tokens.of(theme.get());
        ground.setBackground(Background.fill(tokens.surface()));
        shown = Optional.empty();
        follow(presentation.show().get(), presentation.show().get());
    }

    private void follow(Show before, Show now) {
        curtain.setVisible(now.curtain() != Curtain.OPEN);
        curtain.setBackground(Background.fill(now.curtain() == Curtain.WHITE ? Color.WHITE : Color.BLACK));
        if (!(scale.height() > 0)) {
            return;
        }
        widen(now);
        follow(before, now, content(now));
    }

    /// What is to be shown, with what there is to see of its picture.
    private StopContent content(Show now) {
        loading = true;
        pictures.follow(now, presentation.session().index()::find);
        loading = false;
        var content = StopContent.of(presentation);
        return content.picture().filter(pictures::isRefused).isPresent() ? content.withoutPicture() : content;
    }

    private void pictureCame(Media media) {
        if (!loading && shown.flatMap(StopContent::picture).equals(Optional.of(media))) {
            again();
        }
    }

    private void follow(Show before, Show now, StopContent content) {
        if (!shown.equals(Optional.of(content))) {
            boolean first = shown.isEmpty();
            boolean sameStop = shown.filter(old -> old.main().equals(content.main()) && before.at() == now.at())
                    .isPresent();
            shown = Optional.of(content);
            var made = new StopPages(content, scale, rulers, wording, each -> texts.get("class.unit", each));
            paging = Optional.of(made);
            pages = made.pages();
            page = -1;
            if (now.detour().isEmpty()) {
                presentation.pages(pages.size());
            }
            turn(presentation.show().get(), first ? 0 : fade(sameStop));
        } else {
            turn(now, fade(true));
        }
        progress.show(now.at(), now.tour().size(), Math.max(1, Math.round(scale.px(4))), Tokens.of(theme.get()));
        hint(now);
        drawBand();
    }

    private int fade(boolean sameStop) {
        return (sameStop ? CameraMotion.FADE : CameraMotion.CROSS_FADE).millis(reducedMotion.get());
    }

    private void turn(Show now, int millis) {
        int wanted = now.detour().isPresent() ? 0 : Math.clamp(now.page(), 0, pages.size() - 1);
        if (wanted == page || paging.isEmpty()) {
            return;
        }
        page = wanted;
        var face = new StopFace(
                shown.orElseThrow(), pages.get(page), paging.get(), scale, Tokens.of(theme.get()), texts, pictures);
        boolean onScreen = getScene() != null
                && getScene().getWindow() != null
                && getScene().getWindow().isShowing();
        if (millis == 0 || !onScreen || reducedMotion.get() && millis > CameraMotion.FADE.millis(true)) {
            faces.getChildren().setAll(face);
            return;
        }
        while (faces.getChildren().size() > 1) {
            faces.getChildren().removeFirst();
        }
        var old = faces.getChildren().isEmpty()
                ? Optional.<javafx.scene.Node>empty()
                : Optional.of(faces.getChildren().getFirst());
        faces.getChildren().add(face);
        face.setOpacity(0);
        var in = new FadeTransition(Duration.millis(millis), face);
        in.setToValue(1);
        in.setOnFinished(_ -> old.ifPresent(faces.getChildren()::remove));
        in.play();
        old.ifPresent(leaving -> {
            var out = new FadeTransition(Duration.millis(millis), leaving);
            out.setToValue(0);
            out.play();
        });
    }

    /// Puts the timeline over the whole screen, or takes it away.
    private void widen(Show now) {
        if (now.wide() && wide.isEmpty()) {
            var made = new WideTimeline(presentation, reader);
            made.setManaged(false);
            made.view().themeProperty().bind(theme);
            made.view().reducedMotionProperty().bind(reducedMotion);
            wide = Optional.of(made);
            getChildren().add(getChildren().indexOf(hint), made);
            measure(made);
        }
        wide.ifPresent(view -> {
            view.setVisible(now.wide());
            view.draw();
        });
        faces.setVisible(!now.wide());
        band.setVisible(!now.wide());
        progress.setVisible(!now.wide());
    }

    private void measure(WideTimeline view) {
        double top = Math.round(scale.px(ClassScale.TOP));
        view.resizeRelocate(0, top, scale.width(), scale.height() - top);
        view.scale(scale.height());
    }

    /// How to come back from a detour.
    private void hint(Show now) {
        hint.setVisible(now.isDetour());
        hint.setText(now.isDetour() ? texts.get("class.detour") : "");
        hint.setFont(scale.font(Cut.REGULAR, ClassScale.LEAST));
        hint.setFill(Tokens.of(theme.get()).inkMuted());
        hint.setX(scale.width()
                - scale.px(scale.margin())
                - hint.getLayoutBounds().getWidth());
        hint.setY(scale.px(56));
    }

    // -- the band

    private void drawBand() {
        var picture = presentation.strip().placed().get();
        if (picture.isEmpty() || !(scale.height() > 0)) {
            return;
        }
        var now = presentation.show().get();
        var placed = picture.get();
        var plan = presentation.strip().plan().orElseThrow();
        var folding = presentation.strip().folding().get();
        var time = folding.map(FoldMove.Frame::scale).orElseGet(() -> plan.scale(placed.viewport()));
        band.disclosureProperty().set(HeldBack.of(now));
        band.chosenProperty()
                .set(now.shown(presentation.session().index()::find).stream()
                        .map(Event::id)
                        .collect(Collectors.toSet()));
        band.sliceProperty().set(HeldBack.slice(presentation, wording, time));
        band.foldingProperty().set(folding);
        band.placedProperty().set(placed);
    }
}
