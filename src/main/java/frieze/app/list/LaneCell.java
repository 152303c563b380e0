package frieze.app.list;

import frieze.document.Event;
import frieze.document.Timeline;
import frieze.view.Icons;
import java.util.function.Supplier;
import javafx.scene.control.TableCell;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;

/// The name of a lane behind its sign.
final class LaneCell extends TableCell<Event, String> {
    private static final double GAP = 8;
    private static final double SIGN = 13;

    private final Supplier<Timeline> timeline;

    LaneCell(Supplier<Timeline> timeline) {
        this.timeline = timeline;
        setGraphicTextGap(GAP);
    }

    @Override
    protected void updateItem(String name, boolean empty) {
        super.updateItem(name, empty);
        setText(empty ? null : name);
        var event = getTableRow() == null ? null : getTableRow().getItem();
        if (empty || event == null) {
            setGraphic(null);
            return;
        }
        var lane = RowWords.lane(event, timeline.get());
        var bead = Icons.bead(lane.shape(), Color.BLACK, 1);
        bead.setStyle("-fx-fill: -frieze-lane-" + lane.colour() + ";");
        // names begin one below the other, however wide their signs are
        var room = new StackPane(bead);
        room.setMinWidth(SIGN);
        room.setMaxWidth(SIGN);
        setGraphic(room);
    }
}
