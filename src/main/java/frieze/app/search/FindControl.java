package frieze.app.search;

import frieze.session.Finding;
import frieze.session.HiddenHits;
import frieze.session.Session;
import frieze.session.Tasks;
import frieze.text.Messages;
import frieze.time.DateWording;
import frieze.view.Icons;
import frieze.view.Lit;
import frieze.view.Overview;
import frieze.view.TimelineView;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.controlsfx.control.textfield.CustomTextField;

/// The find field of the toolbar and the results below it, and the light on the timeline. While there is a text,
/// Enter goes to the best hit and then to the next one, Shift+Enter back, Up and Down choose in the list, Esc
/// ends it.
public final class FindControl {
    private final Session session;
    private final Finding finding;
    private final TimelineView timeline;
    private final Overview overview;
    private final Runnable closed;
    private final CustomTextField field = new CustomTextField();
    private final ResultsPane results;

    /// @param closed hears that nothing is looked for any more
    /// @param failed hears what went wrong inside the program
    public FindControl(
            Session session,
            Tasks tasks,
            Locale reader,
            TimelineView timeline,
            Overview overview,
            Runnable closed,
            Consumer<Throwable> failed) {
        this.session = session;
        this.timeline = timeline;
        this.overview = overview;
        this.closed = closed;
        finding = new Finding(session, tasks);
        var texts = Messages.of(FindControl.class, reader);
        results = new ResultsPane(
                finding, new HiddenHits(session, finding, tasks, failed), texts, DateWording.of(reader));
        results.setVisible(false);
        results.setManaged(false);
        field.setId("find");
        field.getStyleClass().add("find-field");
        field.setPromptText(texts.get("find.prompt"));
        field.setAccessibleText(texts.get("find.prompt"));
        field.setAccessibleHelp(texts.get("find.help"));
        field.setTooltip(new Tooltip(texts.get("find.help")));
        field.setLeft(Icons.SEARCH.node(18));
        var key = new Label(texts.get("find.key"));
        key.getStyleClass().add("find-key");
        field.setRight(key);
        field.textProperty().addListener((_, _, text) -> {
            field.setRight(text.isEmpty() ? key : null);
            finding.look(text);
            results.open(true);
            show();
        });
        field.focusedProperty().addListener((_, _, has) -> {
            if (has) {
                finding.prepare();
            }
            show();
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        finding.found().addListener((_, _, _) -> {
            light();
            Platform.runLater(this::place);
        });
        finding.text().addListener((_, _, text) -> {
            if (!field.getText().equals(text)) {
                field.setText(text);
            }
        });
        field.localToSceneTransformProperty().addListener(_ -> place());
    }

    /// What is looked for, and its index.
    public Finding finding() {
        return finding;
    }

    /// The field, for the toolbar.
    public Node field() {
        return field;
    }

    /// The results, for what lies over the window.
    public Node results() {
        return results;
    }

    /// Gives the keys to the field, all of its text chosen.
    public void focus() {
        field.requestFocus();
        field.selectAll();
        results.open(true);
        show();
    }

    /// Ends the search; says whether there was one.
    public boolean dismiss() {
        if (field.getText().isEmpty() && !field.isFocused()) {
            return false;
        }
        field.clear();
        finding.clear();
        closed.run();
        show();
        return true;
    }

    private void pressed(KeyEvent key) {
        switch (key.getCode()) {
            case ENTER -> enter(key.isShiftDown() ? -1 : 1);
            case DOWN, KP_DOWN -> move(1);
            case UP, KP_UP -> move(-1);
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void move(int by) {
        results.open(true);
        results.move(by);
        place();
    }

    /// Goes to what is chosen in the list, or from where it has gone to the next. The list folds, so that the
    /// timeline is to be seen.
    private void enter(int by) {
        int chosen = results.chosen();
        if (by > 0 && chosen >= 0 && chosen != finding.current().get()) {
            finding.go(chosen);
        } else {
            finding.step(by);
        }
        results.open(false);
        place();
    }

    private void light() {
        timeline.litProperty()
                .set(finding.found()
                        .get()
                        .filter(_ -> finding.lights())
                        .<Lit>map(found -> new LitHits(session, found))
                        .orElse(Lit.ALL));
        overview.ticksProperty()
                .set(finding.lights() ? finding.found().get().orElseThrow().places() : List.of());
    }

    private void show() {
        results.setVisible(!field.getText().isBlank());
        place();
    }

    /// Puts the results below the field, within the window.
    private void place() {
        if (!results.isVisible() || !(results.getParent() instanceof Pane over) || field.getScene() == null) {
            return;
        }
        var below = over.sceneToLocal(field.localToScene(field.getBoundsInLocal()));
        double em = field.getFont().getSize();
        double width = Math.min(over.getWidth() - 2 * em, Math.max(below.getWidth(), 30 * em));
        double x = Math.clamp(below.getMinX(), em, Math.max(em, over.getWidth() - width - em));
        double y = below.getMaxY() + 0.4 * em;
        results.applyCss();
        double height = Math.min(results.prefHeight(width), Math.max(6 * em, over.getHeight() - y - 5 * em));
        results.setMaxHeight(Region.USE_PREF_SIZE);
        results.resizeRelocate(Math.round(x), Math.round(y), Math.round(width), Math.round(height));
    }
}
