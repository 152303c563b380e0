package frieze.app.present;

import frieze.app.media.LinkOpener;
import frieze.present.Show;
import frieze.session.Presentation;
import frieze.text.Messages;
import frieze.view.Fonts;
import frieze.view.Theme;
import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// Where there is one screen: the notes, the question, the next stop and the time over what the class sees, which can
/// read them, too. Hidden until it is asked for, at every beginning, so that no class reads notes by mistake. Keeps
/// the times of the lesson all the same. Lies in the lower right corner of its parent's area.
public final class NotesOverlay extends VBox implements AutoCloseable {
    private static final double BEAT = 250;
    /// Of a scroll bar, px at 100 %.
    private static final double BAR = 14;

    /// Of the area, at most.
    private static final double WIDE = 0.42;

    private static final double HIGH = 0.7;
    /// px at 100 %: longer lines read badly.
    private static final double WIDEST = 480;

    private final Presentation presentation;
    private final LinkOpener links;
    private final Messages texts;
    private final PresenterModel model;
    private final FixedDigits elapsed = new FixedDigits();
    private final FixedDigits here = new FixedDigits();
    private final Label pace = Parts.wrapped("presenter-small", "");
    private final Label title = Parts.wrapped("notes-title", "");
    private final VBox notes = new VBox();
    private final VBox body = new VBox();
    private final Label question = Parts.wrapped("question-words", "");
    private final Label next = Parts.wrapped("next-opening", "");
    private final ChangeListener<Show> steps = (_, _, _) -> refresh();
    private final Timeline beat = new Timeline(new KeyFrame(Duration.millis(BEAT), _ -> refresh()));
    private final double textScale;
    private double areaWidth;
    private double areaHeight;

    /// @param clock also knows where on earth the class is
    /// @param textScale 1 at 100 %
    public NotesOverlay(
            Presentation presentation,
            Locale reader,
            Clock clock,
            SpeakerMemory memory,
            LinkOpener links,
            double textScale) {
        this.presentation = presentation;
        this.links = links;
        this.textScale = textScale;
        texts = Messages.of(NotesOverlay.class, reader);
        model = new PresenterModel(presentation, reader, clock, memory);
        Fonts.ready();
        setId("notes-overlay");
        getStyleClass().addAll("root", "notes-overlay");
        getStylesheets().setAll(Theme.DARK.stylesheets());
        getStylesheets()
                .add(Objects.requireNonNull(NotesOverlay.class.getResource("presenter.css"))
                        .toExternalForm());
        setStyle("-fx-font-size: " + 14 * textScale + "px;");
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(texts.get("notes.heading"));
        setManaged(false);
        setVisible(false);
        body.getChildren().setAll(title, notes, question, next);
        body.getStyleClass().add("notes-body");
        var scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var clocks = new HBox(
                Parts.label("clock-name", texts.get("header.elapsed")),
                elapsed,
                Parts.room(),
                Parts.label("clock-name", texts.get("header.here")),
                here);
        clocks.setAlignment(Pos.CENTER_LEFT);
        clocks.getStyleClass().add("overlay-clocks");
        var warning = Parts.wrapped("class-state", texts.get("notes.before-class"));
        warning.setMaxWidth(Double.MAX_VALUE);
        getChildren().addAll(warning, clocks, pace, scroll);
        beat.setCycleCount(Animation.INDEFINITE);
        presentation.show().addListener(steps);
    }

    /// Shows the notes, or hides them.
    public void toggle() {
        boolean shown = !isVisible();
        setVisible(shown);
        if (shown) {
            refresh();
            beat.play();
        } else {
            beat.stop();
        }
    }

    /// Takes its place in an area, px from the parent's upper left.
    public void settle(double width, double height) {
        areaWidth = width;
        areaHeight = height;
        applyCss();
        double wide = Math.round(Math.min(width * WIDE, WIDEST * textScale));
        double inner = wide - snappedLeftInset() - snappedRightInset();
        double high = snappedTopInset() + snappedBottomInset() + Math.ceil(body.prefHeight(inner - BAR * textScale));
        for (var above : getChildren().subList(0, getChildren().size() - 1)) {
            high += Math.ceil(above.prefHeight(inner)) + getSpacing();
        }
        high = Math.min(high + getSpacing(), Math.round(height * HIGH));
        double margin = Math.round(height / 40);
        resizeRelocate(width - wide - margin, height - high - margin, wide, high);
    }

    private void refresh() {
        if (!isVisible()) {
            return;
        }
        elapsed.show(model.elapsed());
        here.show(model.atThisStop());
        elapsed.pseudoClassStateChanged(PresenterHeader.OVER, model.isOver());
        here.pseudoClassStateChanged(PresenterHeader.OVER, model.isOverHere());
        pace.setText(model.wholeTime().note());
        if (model.title().equals(title.getText()) && !notes.getChildren().isEmpty()) {
            return;
        }
        title.setText(model.title());
        notes.setStyle("-fx-font-size: " + Math.round(model.notesSize() * textScale) + "px;");
        question.setStyle(notes.getStyle());
        notes.getChildren().setAll(NotesColumn.words(model.notes(), links, texts));
        question.setText(model.question());
        Parts.show(question, !model.question().isBlank());
        next.setText(model.following()
                .map(stop -> texts.get("notes.next", stop.title()))
                .orElse(texts.get("next.none")));
        settle(areaWidth, areaHeight);
    }

    /// Remembers how long the lesson took.
    @Override
    public void close() {
        beat.stop();
        presentation.show().removeListener(steps);
        model.close();
    }
}
