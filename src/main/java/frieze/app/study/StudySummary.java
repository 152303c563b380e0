package frieze.app.study;

import frieze.session.Studying;
import frieze.study.Schedule;
import frieze.text.Messages;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;

/// After the last question: how it went, what comes due on the coming days, and how long it will be remembered if
/// nothing is repeated.
final class StudySummary extends VBox {
    private static final int DAYS = 10;
    private static final int FAR = 60;
    private static final double BAR = 90;
    private static final double CURVE_WIDTH = 480;
    private static final double CURVE_HEIGHT = 120;

    private final Studying studying;
    private final Messages texts;
    private final Button end = new Button();
    private final Button export = new Button();

    StudySummary(Studying studying, Messages texts, Runnable exported, Runnable ended) {
        super(12);
        this.studying = studying;
        this.texts = texts;
        setId("study-summary");
        getStyleClass().add("study-question");
        end.setId("study-done");
        end.setText(texts.get("summary.done"));
        end.getStyleClass().add("primary");
        end.setOnAction(_ -> ended.run());
        export.setId("study-export");
        export.setText(texts.get("summary.export"));
        export.setOnAction(_ -> exported.run());
    }

    void focusFirst() {
        end.requestFocus();
    }

    void refresh() {
        var now = studying.state().get();
        var cards = studying.notes().cards();
        var today = studying.notebook().today();
        var heading = new Label(texts.get(now.done().isEmpty() ? "summary.nothing" : "summary.title"));
        heading.getStyleClass().add("study-subject");
        heading.setWrapText(true);
        heading.setMinHeight(USE_PREF_SIZE);
        heading.setId("study-summary-title");
        getChildren().setAll(heading);
        if (!now.done().isEmpty()) {
            getChildren()
                    .add(new Label(
                            texts.get("summary.score", now.right(), now.done().size())));
        }
        if (now.later() > 0) {
            getChildren().add(new Label(texts.get("summary.later", now.later())));
        }
        int streak = Schedule.streak(cards, today);
        if (streak > 1) {
            getChildren().add(new Label(texts.get("summary.streak", streak)));
        }
        var remembered = studying.schedule().remembered(cards);
        if (remembered.asked() > 0) {
            getChildren().add(new Label(texts.get("summary.remembered", remembered.remembered(), remembered.asked())));
        }
        getChildren().add(section("summary.forecast"));
        getChildren().add(bars(studying.schedule().forecast(cards, today, DAYS)));
        var curve = studying.schedule().retention(cards, today, FAR);
        if (!curve.isEmpty()) {
            getChildren().addAll(section("summary.retention"), curve(curve));
        }
        getChildren().add(new HBox(10, end, export));
    }

    private Label section(String key) {
        var label = new Label(texts.get(key));
        label.getStyleClass().addAll("section-heading", "study-heading");
        return label;
    }

    private Node bars(List<Integer> counts) {
        int most = counts.stream().mapToInt(Integer::intValue).max().orElse(1);
        var all = new HBox(6);
        all.setId("study-forecast");
        all.getStyleClass().add("study-forecast");
        for (int day = 0; day < counts.size(); day++) {
            int count = counts.get(day);
            var bar = new Region();
            bar.getStyleClass().add("study-bar-due");
            bar.setMinHeight(count == 0 ? 1 : Math.max(4, BAR * count / most));
            bar.setMaxHeight(USE_PREF_SIZE);
            bar.setPrefWidth(26);
            var number = new Label(count == 0 ? "" : Integer.toString(count));
            var name = new Label(day == 0 ? texts.get("summary.today") : "+" + day);
            name.getStyleClass().add("line-detail");
            var column = new VBox(2, number, bar, name);
            column.getStyleClass().add("study-column");
            column.setAccessibleRole(AccessibleRole.TEXT);
            column.setAccessibleText(texts.get("summary.spoken", day, count));
            all.getChildren().add(column);
        }
        return all;
    }

    private Node curve(List<Double> probabilities) {
        var line = new Polyline();
        line.getStyleClass().add("study-curve");
        for (int day = 0; day < probabilities.size(); day++) {
            line.getPoints()
                    .addAll(
                            CURVE_WIDTH * day / (probabilities.size() - 1),
                            CURVE_HEIGHT * (1 - probabilities.get(day)));
        }
        var box = new Pane();
        box.setMinSize(CURVE_WIDTH + 110, CURVE_HEIGHT + 24);
        box.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        for (double part : new double[] {1, 0.9, 0.5, 0}) {
            double y = CURVE_HEIGHT * (1 - part);
            var grid = new Line(0, y, CURVE_WIDTH, y);
            grid.getStyleClass().add("study-grid");
            var label = new Label(texts.get("summary.percent", part));
            label.getStyleClass().add("line-detail");
            label.relocate(CURVE_WIDTH + 8, y - 9);
            box.getChildren().addAll(grid, label);
        }
        var last = new Label(texts.get("summary.days", probabilities.size()));
        last.getStyleClass().add("line-detail");
        last.relocate(CURVE_WIDTH - 60, CURVE_HEIGHT + 4);
        box.getChildren().addAll(line, last);
        box.setId("study-retention");
        box.setAccessibleRole(AccessibleRole.TEXT);
        box.setAccessibleText(texts.get(
                "summary.curve.spoken",
                probabilities.getFirst(),
                probabilities.get(Math.min(30, probabilities.size() - 1))));
        return box;
    }
}
