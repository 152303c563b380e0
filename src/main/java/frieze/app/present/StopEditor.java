package frieze.app.present;

import frieze.document.Stop;
import frieze.document.Stop.Veil;
import frieze.text.Messages;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What can be said of the chosen stop. What is written counts at once.
final class StopEditor extends VBox {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final TourModel model;
    private final Messages texts;
    private final TextField title = new TextField();
    private final TextArea notes = new TextArea();
    private final TextArea question = new TextArea();
    private final TextField planned = new TextField();
    private final TextField loop = new TextField();
    private final Map<Veil, CheckBox> veils = new EnumMap<>(Veil.class);
    private final Label view = new Label();
    /// Whether the fields are being filled, and nothing has been written.
    private boolean filling;

    StopEditor(TourModel model, Messages texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("stop-editor");
        notes.setPrefRowCount(4);
        notes.setWrapText(true);
        question.setPrefRowCount(2);
        question.setWrapText(true);
        written(title, model::title);
        written(notes, model::notes);
        written(question, model::question);
        timed(planned, model::planned);
        timed(loop, model::loop);
        var times = new HBox(12, grown(field("planned", planned)), grown(field("loop", loop)));
        var covered = new HBox(14);
        for (var veil : List.of(Veil.TITLE, Veil.DATE, Veil.PICTURE)) {
            var key = veil.name().toLowerCase(Locale.ROOT);
            var box = new CheckBox(texts.get("tour.veil." + key));
            box.setId("tour-veil-" + key);
            box.selectedProperty().addListener((_, _, on) -> {
                if (!filling) {
                    model.veil(veil, on);
                }
            });
            veils.put(veil, box);
            covered.getChildren().add(box);
        }
        view.setId("tour-view");
        view.setWrapText(true);
        view.getStyleClass().add("muted");
        view.setMinHeight(USE_PREF_SIZE);
        var use = new Button(texts.get("tour.use-view"));
        use.setId("tour-use-view");
        use.setOnAction(_ -> model.useView());
        getChildren()
                .addAll(
                        field("title", title),
                        field("notes", notes),
                        field("question", question),
                        times,
                        section("tour.covered", covered),
                        section("tour.view", new VBox(6, view, use)));
    }

    private static VBox grown(VBox box) {
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    private void written(TextInputControl field, Consumer<String> change) {
        field.textProperty().addListener((_, _, text) -> {
            if (!filling) {
                change.accept(text);
            }
        });
    }

    private void timed(TextField field, Predicate<String> change) {
        field.setPrefColumnCount(5);
        field.textProperty().addListener((_, _, text) -> {
            if (!filling) {
                field.pseudoClassStateChanged(WRONG, !change.test(text));
            }
        });
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                // what was not understood gives way to what counts
                model.stop().ifPresent(this::fill);
            }
        });
    }

    private VBox field(String key, TextInputControl field) {
        field.setId("tour-" + key);
        var label = new Label(texts.get("tour." + key));
        label.setLabelFor(field);
        field.setAccessibleText(texts.get("tour." + key));
        label.getStyleClass().add("section-heading");
        return new VBox(3, label, field);
    }

    private VBox section(String key, Node node) {
        var label = new Label(texts.get(key));
        label.getStyleClass().add("section-heading");
        return new VBox(3, label, node);
    }

    /// Puts the keys where the notes are written.
    void focus() {
        notes.requestFocus();
    }

    void fill(Stop stop) {
        filling = true;
        set(title, stop.title());
        title.setPromptText(model.main(stop).map(event -> event.title()).orElse(""));
        set(notes, stop.notes());
        set(question, stop.question());
        time(planned, TourModel.minutes(stop.planned()));
        time(loop, TourModel.seconds(stop.loop()));
        veils.forEach((veil, box) -> box.setSelected(stop.veils().contains(veil)));
        var span = stop.span()
                .map(when -> texts.get("tour.view.span", when.written()))
                .orElse(texts.get("tour.view.whole"));
        view.setText(
                stop.lanes().isEmpty()
                        ? span
                        : span + " " + texts.get("tour.view.lanes", String.join(", ", stop.lanes())));
        filling = false;
    }

    /// A time that is being written may be written otherwise than it is shown.
    private static void time(TextField field, String text) {
        if (!field.isFocused()) {
            set(field, text);
            field.pseudoClassStateChanged(WRONG, false);
        }
    }

    private static void set(TextInputControl field, String text) {
        if (!field.getText().equals(text)) {
            field.setText(text);
        }
    }
}
