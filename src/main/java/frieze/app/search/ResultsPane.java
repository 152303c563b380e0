package frieze.app.search;

import frieze.session.Finding;
import frieze.session.HiddenHits;
import frieze.text.Messages;
import frieze.time.DateWording;
import java.util.ArrayList;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What was found: how many, in which lanes, and the hits, best first. It never takes the keys: they stay in the
/// field above it.
final class ResultsPane extends VBox {
    private static final double ROW_EM = 4.6;
    private static final double MOST_EM = 30;
    private static final int LANES_NAMED = 8;

    private final Finding finding;
    private final HiddenHits unseen;
    private final Messages texts;
    private final DateWording wording;
    private final Label summary = new Label();
    private final Label advice = new Label();
    private final Label hidden = new Label();
    private final FlowPane lanes = new FlowPane();
    private final Label keys = new Label();
    private final ListView<Finding.Row> list;
    private boolean open;

    ResultsPane(Finding finding, HiddenHits unseen, Messages texts, DateWording wording) {
        this.finding = finding;
        this.unseen = unseen;
        this.texts = texts;
        this.wording = wording;
        setId("results");
        getStyleClass().add("results");
        list = new ListView<>(finding.rows());
        list.setId("results-list");
        list.setFocusTraversable(false);
        list.setAccessibleText(texts.get("results.name"));
        list.setCellFactory(_ -> new RowCell(finding, unseen, texts, wording));
        summary.setId("results-summary");
        summary.getStyleClass().add("results-summary");
        summary.setWrapText(true);
        summary.setAccessibleRole(AccessibleRole.TEXT);
        advice.setId("results-advice");
        advice.getStyleClass().add("results-advice");
        advice.setWrapText(true);
        hidden.setId("results-hidden");
        hidden.getStyleClass().add("results-advice");
        hidden.setWrapText(true);
        hidden.setAccessibleRole(AccessibleRole.TEXT);
        lanes.getStyleClass().add("results-lanes");
        keys.setText(texts.get("results.keys"));
        keys.getStyleClass().add("results-keys");
        keys.setWrapText(true);
        getChildren().addAll(summary, advice, hidden, lanes, list, keys);
        finding.found().addListener((_, _, _) -> refresh());
        finding.query().addListener((_, _, _) -> refresh());
        finding.current().addListener((_, _, _) -> follow());
        unseen.hidden().addListener((_, _, _) -> {
            tellHidden();
            list.refresh();
        });
        refresh();
        tellHidden();
    }

    /// Says how many hits the timeline does not show, why, and how it would.
    private void tellHidden() {
        var now = unseen.hidden().get();
        var lines = new ArrayList<String>();
        if (now.filtered() > 0) {
            lines.add(texts.get("results.filtered", now.filtered()));
        }
        if (now.inLanes() > 0) {
            lines.add(texts.get("results.in-hidden-lanes", now.inLanes()));
        }
        hidden.setText(String.join("\n", lines));
        hidden.setVisible(!lines.isEmpty());
        hidden.setManaged(!lines.isEmpty());
    }

    /// Shows the list, or only what is said above it.
    void open(boolean wanted) {
        open = wanted;
        list.setManaged(open && !finding.rows().isEmpty());
        list.setVisible(list.isManaged());
    }

    /// The row that Enter goes to; -1 for none.
    int chosen() {
        return list.isVisible() ? list.getSelectionModel().getSelectedIndex() : -1;
    }

    /// Moves on in the list, without going there.
    void move(int by) {
        int next = Math.clamp(chosen() + by, 0, Math.max(0, finding.all() - 1));
        finding.load(next + 1);
        choose(next);
    }

    private void choose(int row) {
        list.getSelectionModel().clearAndSelect(row);
        list.scrollTo(Math.max(0, row - 1));
    }

    private void follow() {
        int row = finding.current().get();
        if (row >= 0 && row < list.getItems().size()) {
            choose(row);
        }
        say();
    }

    private void refresh() {
        say();
        advise();
        countLanes();
        list.refresh();
        if (!list.getItems().isEmpty() && finding.current().get() < 0) {
            choose(0);
        }
        open(open);
        double em = Math.max(1, list.getItems().size()) * ROW_EM;
        list.setStyle("-fx-pref-height: " + Math.min(MOST_EM, em) + "em;");
    }

    private void say() {
        var found = finding.found().get();
        if (found.isEmpty()) {
            summary.setText(finding.text().get().isBlank() ? texts.get("results.how") : texts.get("results.preparing"));
            return;
        }
        var hits = found.get().hits();
        int uncertain = hits.uncertain();
        int row = finding.current().get();
        var parts = new ArrayList<String>();
        parts.add(texts.get(hits.complete() ? "results.count" : "results.count.more", hits.total()));
        if (uncertain > 0) {
            parts.add(texts.get("results.uncertain", uncertain));
        }
        if (row >= 0) {
            parts.add(texts.get("results.current", row + 1, finding.all()));
        }
        summary.setText(String.join(" · ", parts));
    }

    private void advise() {
        var lines = new ArrayList<String>();
        for (var trouble : finding.query().get().troubles()) {
            lines.add(
                    switch (trouble.kind()) {
                        case NOTHING_SAID -> texts.get("results.unfinished", trouble.said());
                        case NO_DATE ->
                            texts.get(
                                    "results.no-date",
                                    trouble.said(),
                                    trouble.date().map(wording::message).orElse(""));
                    });
        }
        finding.found()
                .get()
                .map(found -> found.hits().similar())
                .filter(similar -> !similar.isEmpty())
                .ifPresent(similar -> lines.add(texts.get("results.similar", String.join(", ", similar))));
        advice.setText(String.join("\n", lines));
        advice.setVisible(!lines.isEmpty());
        advice.setManaged(!lines.isEmpty());
    }

    /// How many hits each lane has, the most first.
    private void countLanes() {
        lanes.getChildren().clear();
        finding.found().get().ifPresent(found -> {
            var all = found.events().lanes();
            var counts = found.perLane();
            var order = java.util.stream.IntStream.range(0, all.size())
                    .boxed()
                    .filter(lane -> counts.get(lane) > 0)
                    .sorted(java.util.Comparator.<Integer>comparingInt(counts::get)
                            .reversed())
                    .toList();
            for (int lane : order.subList(0, Math.min(LANES_NAMED, order.size()))) {
                var name = all.get(lane).title().isBlank()
                        ? texts.get("results.lane.untitled")
                        : all.get(lane).fullTitle();
                var line = new HBox(
                        RowCell.bead(all.get(lane)), new Label(texts.get("results.lane", name, counts.get(lane))));
                line.getStyleClass().add("results-lane");
                lanes.getChildren().add(line);
            }
            if (order.size() > LANES_NAMED) {
                lanes.getChildren().add(new Label(texts.get("results.lanes.more", order.size() - LANES_NAMED)));
            }
        });
        boolean any = lanes.getChildren().size() > 0;
        lanes.setVisible(any);
        lanes.setManaged(any);
    }
}
