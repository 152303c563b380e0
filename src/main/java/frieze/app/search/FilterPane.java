package frieze.app.search;

import frieze.document.Lane;
import frieze.search.Filter;
import frieze.session.Filtering;
import frieze.text.Messages;
import frieze.time.DateError;
import frieze.time.DateWording;
import frieze.time.When;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.cell.CheckBoxListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.controlsfx.control.CheckListView;

/// What can be demanded of events: lanes and tags, to be ticked; the least importance; and a date that they have
/// to meet. What is chosen is shown at once.
final class FilterPane extends VBox {
    private static final int MOST_IMPORTANT = 5;
    private static final int ROWS = 7;
    private static final double ROW_EM = 2.2;

    /// @param count of the events that have it
    record Tag(String name, int count) {}

    private final Filtering filtering;
    private final Messages texts;
    private final DateWording wording;
    private final CheckListView<Lane> lanes;
    private final TextField during = new TextField();
    private final Label wrong = new Label();

    FilterPane(List<Lane> all, List<Tag> tags, Filtering filtering, Messages texts, DateWording wording) {
        this.filtering = filtering;
        this.texts = texts;
        this.wording = wording;
        setId("filters");
        getStyleClass().add("filters");
        lanes = list(
                "filter-lanes",
                texts.get("filter.lanes"),
                all,
                lane -> name(lane, texts),
                lane -> now().lanes().contains(lane.id()),
                (lane, ticked) -> now().withLane(lane.id(), ticked));
        var ticks = new HBox(column("filter.lanes", lanes));
        ticks.getStyleClass().add("filter-lists");
        if (!tags.isEmpty()) {
            ticks.getChildren()
                    .add(column(
                            "filter.tags",
                            list(
                                    "filter-tags",
                                    texts.get("filter.tags"),
                                    tags,
                                    tag -> texts.get("filter.tag", tag.name(), tag.count()),
                                    tag -> now().tags().contains(tag.name()),
                                    (tag, ticked) -> now().withTag(tag.name(), ticked))));
        }
        var keys = new Label(texts.get("filter.keys"));
        keys.getStyleClass().add("muted");
        keys.setWrapText(true);
        var clear = new Button(texts.get("filter.clear"));
        clear.setId("filter-clear");
        clear.setOnAction(_ -> filtering.clear());
        wrong.getStyleClass().add("filter-wrong");
        wrong.setWrapText(true);
        getChildren()
                .addAll(
                        ticks,
                        row("filter.importance", importance()),
                        row("filter.during", during),
                        wrong,
                        keys,
                        clear);
        during.setId("filter-during");
        during.setPromptText(texts.get("filter.during.prompt"));
        during.setAccessibleText(texts.get("filter.during"));
        during.setText(now().during().map(When::written).orElse(""));
        during.textProperty().addListener((_, _, typed) -> meet(typed.strip()));
        show(Optional.empty());
    }

    void focus() {
        lanes.getSelectionModel().selectFirst();
        lanes.requestFocus();
    }

    private Filter now() {
        return filtering.now();
    }

    static String name(Lane lane, Messages texts) {
        return lane.title().isBlank() ? texts.get("results.lane.untitled") : lane.fullTitle();
    }

    private VBox column(String name, CheckListView<?> list) {
        var heading = new Label(texts.get(name));
        heading.getStyleClass().add("section-heading");
        heading.setLabelFor(list);
        return new VBox(4, heading, list);
    }

    private HBox row(String name, javafx.scene.Node control) {
        var label = new Label(texts.get(name));
        label.setLabelFor(control);
        var row = new HBox(8, label, control);
        row.getStyleClass().add("filter-row");
        return row;
    }

    private <T> CheckListView<T> list(
            String id,
            String name,
            List<T> items,
            Function<T, String> says,
            Predicate<T> ticked,
            BiFunction<T, Boolean, Filter> change) {
        var list = new CheckListView<T>();
        list.setId(id);
        list.setAccessibleText(name);
        list.getItems().setAll(items);
        list.setCellFactory(_ -> new CheckBoxListCell<>(list::getItemBooleanProperty, new Saying<>(says)));
        items.stream().filter(ticked).forEach(list.getCheckModel()::check);
        list.getCheckModel().getCheckedItems().addListener((ListChangeListener<T>) _ -> {
            for (var item : items) {
                boolean now = list.getCheckModel().isChecked(item);
                if (now != ticked.test(item)) {
                    filtering.set(change.apply(item, now));
                }
            }
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            var item = list.getSelectionModel().getSelectedItem();
            if (item != null && (key.getCode() == KeyCode.SPACE || key.getCode() == KeyCode.ENTER)) {
                list.getCheckModel().toggleCheckState(item);
                key.consume();
            }
        });
        list.setStyle("-fx-pref-width: 17em; -fx-pref-height: " + Math.min(ROWS, items.size() + 0.3) * ROW_EM + "em;");
        return list;
    }

    private ChoiceBox<Integer> importance() {
        var choice = new ChoiceBox<Integer>();
        choice.setId("filter-importance");
        choice.setAccessibleText(texts.get("filter.importance"));
        choice.getItems()
                .setAll(IntStream.rangeClosed(0, MOST_IMPORTANT).boxed().toList());
        choice.setConverter(new Saying<>(least -> texts.get("filter.least", least)));
        choice.setValue(now().least());
        choice.valueProperty().addListener((_, _, least) -> filtering.set(now().withLeast(least)));
        return choice;
    }

    private void meet(String typed) {
        if (typed.isEmpty()) {
            filtering.set(now().withDuring(Optional.empty()));
            show(Optional.empty());
            return;
        }
        switch (When.parse(typed)) {
            case When.Read(var when) -> {
                filtering.set(now().withDuring(Optional.of(when)));
                show(Optional.empty());
            }
            case DateError error -> show(Optional.of(error));
        }
    }

    private void show(Optional<DateError> error) {
        wrong.setText(error.map(wording::message).orElse(""));
        wrong.setVisible(error.isPresent());
        wrong.setManaged(error.isPresent());
    }

    /// What is only said, never read back.
    private static final class Saying<T> extends StringConverter<T> {
        private final Function<T, String> says;

        Saying(Function<T, String> says) {
            this.says = says;
        }

        @Override
        public String toString(T item) {
            return item == null ? "" : says.apply(item);
        }

        @Override
        public T fromString(String text) {
            throw new UnsupportedOperationException("nothing is typed into a list");
        }
    }
}
