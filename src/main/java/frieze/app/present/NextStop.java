package frieze.app.present;

import frieze.text.Messages;
import frieze.view.Icons;
import frieze.view.PathBand;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;

/// The stop that comes next, which the class does not see yet.
final class NextStop extends HBox {
    private final Messages texts;
    /// Width at which a band has room beside the words, px at 100 %.
    private static final double ROOMY = 500;

    private final PathBand band;
    private final double scale;
    private boolean there;
    private final Label date = Parts.label("presenter-small", "");
    private final Label title = Parts.wrapped("next-title", "");
    private final Label opening = Parts.wrapped("next-opening", "");

    /// @param band shows where it stands in time
    /// @param textScale 1 at 100 %
    NextStop(Messages texts, PathBand band, double textScale) {
        this.texts = texts;
        scale = textScale;
        this.band = band;
        setId("next-stop");
        getStyleClass().add("next-stop");
        setAlignment(Pos.CENTER_LEFT);
        date.setGraphicTextGap(8);
        var words = new VBox(date, title, opening);
        words.getStyleClass().add("next-words");
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(band, words);
        setMinHeight(USE_PREF_SIZE);
        // words before pictures where there is little room
        widthProperty().subscribe(_ -> showBand());
    }

    private void showBand() {
        Parts.show(band, there && getWidth() > ROOMY * scale);
    }

    void show(Optional<PresenterModel.Following> next) {
        Parts.show(date, next.isPresent());
        there = next.isPresent();
        showBand();
        if (next.isEmpty()) {
            title.setText(texts.get("next.none"));
            opening.setText(texts.get("next.none.hint"));
            return;
        }
        var stop = next.get();
        date.setText(stop.date());
        date.setGraphic(stop.lane()
                .map(lane -> {
                    var bead = Icons.bead(lane.shape(), Color.BLACK, 1.1);
                    bead.setStyle("-fx-fill: -frieze-lane-" + lane.colour() + ";");
                    return bead;
                })
                .orElse(null));
        title.setText(stop.title());
        opening.setText(stop.opening());
        Parts.show(opening, !stop.opening().isEmpty());
    }
}
