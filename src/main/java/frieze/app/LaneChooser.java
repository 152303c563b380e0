package frieze.app;

import frieze.document.Lane;
import frieze.document.Timeline;
import frieze.layout.Grouping;
import frieze.session.Session;
import frieze.text.Messages;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.controlsfx.control.PopOver;

/// The button that says which lanes are shown, and what opens below it: by what events are put into lanes,
/// and the list of the lanes.
final class LaneChooser extends Button {
    private static final int MOST_BEADS = 8;

    private final Session session;
    private final Messages texts;
    private final LaneList list;
    private final LaneGrouping grouping;
    private final PopOver popOver = new PopOver();
    private Timeline seen = Timeline.EMPTY;
    private boolean hasTags;

    /// @param closed hears that the list has closed
    LaneChooser(Session session, Messages texts, Runnable closed) {
        this.session = session;
        this.texts = texts;
        setId("lanes");
        getStyleClass().add("flat");
        setTooltip(new Tooltip(texts.get("lanes.hint")));
        list = new LaneList(session, texts, popOver::hide);
        grouping = new LaneGrouping(session, texts, list, popOver::hide);
        popOver.setContentNode(grouping);
        popOver.setArrowLocation(PopOver.ArrowLocation.TOP_CENTER);
        popOver.setAnimated(false);
        popOver.setDetachable(false);
        popOver.setOnHidden(_ -> closed.run());
        setOnAction(_ -> open());
        session.document().addListener((_, _, _) -> refresh());
        session.choices().addListener((_, _, _) -> refresh());
        refresh();
    }

    private void open() {
        if (popOver.isShowing()) {
            popOver.hide();
            return;
        }
        grouping.refresh(hasTags);
        list.refresh();
        popOver.show(this);
        list.focusFirst();
    }

    private void refresh() {
        if (session.timeline() != seen) {
            seen = session.timeline();
            hasTags = Grouping.hasTags(seen);
        }
        var lanes = session.lanes().all();
        var shown = session.lanes().shown();
        var row = new HBox(8, new Label(texts.get("lanes.name")));
        row.getStyleClass().add("lane-beads");
        lanes.stream()
                .filter(lane -> lane.colour() != Lane.NEUTRAL)
                .limit(MOST_BEADS)
                .forEach(lane -> {
                    var bead = LaneList.bead(lane);
                    bead.setOpacity(session.lanes().isHidden(lane) ? 0.25 : 1);
                    row.getChildren().add(bead);
                });
        var count = new Label(texts.get(
                switch (session.choices().get().by()) {
                    case LANE -> "lanes.count";
                    case TAG -> "lanes.count.tags";
                    case NONE -> "lanes.count.none";
                },
                shown.size(),
                lanes.size()));
        count.getStyleClass().add("muted");
        row.getChildren().add(count);
        setGraphic(row);
        setAccessibleText(texts.get("lanes.spoken", shown.size(), lanes.size(), names(shown)));
        boolean something = seen.lanes().size() > 1 || hasTags;
        setVisible(something);
        setManaged(something);
        if (popOver.isShowing()) {
            grouping.refresh(hasTags);
            list.refresh();
        }
    }

    private static String names(List<Lane> lanes) {
        return String.join(", ", lanes.stream().map(Lane::title).toList());
    }
}
