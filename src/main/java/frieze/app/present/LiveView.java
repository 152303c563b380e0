package frieze.app.present;

import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Scale;

/// What the class sees, small: laid out as large as on the class's screen and drawn smaller, so that it is the same to
/// the last line. It only shows; hands do nothing in it.
final class LiveView extends Pane {
    private final PresenterPane.Mirror mirror;
    private final StackPane room;
    private final Scale scale = new Scale(1, 1);
    private final Rectangle clip = new Rectangle();

    LiveView(PresenterPane.Mirror mirror, String name) {
        this.mirror = mirror;
        // the class may have a light room and the speaker a dark one
        room = new StackPane(mirror.view());
        room.getStyleClass().add("root");
        room.setStyle("-fx-font-size: 14px;");
        mirror.theme().subscribe(theme -> room.getStylesheets().setAll(theme.stylesheets()));
        room.getTransforms().add(scale);
        room.setManaged(false);
        getChildren().add(room);
        getStyleClass().add("live-view");
        setMouseTransparent(true);
        // nor do keys: the focus goes past the buttons of the timeline in it
        room.setDisable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(name);
        clip.setArcWidth(16);
        clip.setArcHeight(16);
        setClip(clip);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.round(width * mirror.height() / mirror.width());
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        room.resizeRelocate(0, 0, mirror.width(), mirror.height());
        double factor = Math.min(getWidth() / mirror.width(), getHeight() / mirror.height());
        scale.setX(factor);
        scale.setY(factor);
        clip.setWidth(factor * mirror.width());
        clip.setHeight(factor * mirror.height());
    }
}
