package frieze.app.search;

import frieze.document.Timeline;
import frieze.session.Filtering;
import frieze.session.Session;
import frieze.session.Tasks;
import frieze.text.Messages;
import frieze.time.DateWording;
import frieze.view.Icons;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.controlsfx.control.PopOver;

/// The button of the filters, what opens below it, and the chips that say what is filtered.
public final class FilterControl {
    private final Session session;
    private final Filtering filtering;
    private final Messages texts;
    private final DateWording wording;
    private final Tasks.Line counting;
    private final Button button = new Button("", Icons.FILTER.node());
    private final Runnable closed;
    /// Another one at each opening: one that has been shown keeps the colours that it had.
    private PopOver popOver = new PopOver();
    private final FilterChips chips;
    private Timeline counted = Timeline.EMPTY;
    private List<FilterPane.Tag> tags = List.of();

    /// @param closed gives the keys back
    public FilterControl(Session session, Tasks tasks, Locale reader, Runnable closed) {
        this.session = session;
        this.closed = closed;
        filtering = new Filtering(session);
        texts = Messages.of(FilterControl.class, reader);
        wording = DateWording.of(reader);
        counting = tasks.line();
        chips = new FilterChips(session, filtering, texts, closed);
        button.setId("filter");
        button.getStyleClass().addAll("flat", "icon-button");
        button.setAccessibleText(texts.get("filter.name"));
        button.setTooltip(new Tooltip(texts.get("filter.hint")));
        button.setOnAction(_ -> toggle());
        session.document()
                .addListener(_ -> button.setDisable(session.timeline().events().isEmpty()));
        session.choices()
                .addListener((_, _, _) -> button.setAccessibleText(
                        texts.get(filtering.now().isNone() ? "filter.name" : "filter.name.active")));
    }

    /// The button behind another control, for the toolbar.
    public Node beside(Node control) {
        var both = new HBox(2, control, button);
        both.setAlignment(Pos.CENTER_LEFT);
        return both;
    }

    /// What is filtered, for below the toolbar.
    public Node chips() {
        return chips;
    }

    /// Whether anything is filtered.
    public boolean isActive() {
        return !filtering.now().isNone();
    }

    public void clear() {
        filtering.clear();
    }

    /// Opens the filters, or closes them.
    public void toggle() {
        if (popOver.isShowing()) {
            popOver.hide();
        } else if (!session.timeline().events().isEmpty()) {
            open();
        }
    }

    private void open() {
        var timeline = session.timeline();
        if (timeline == counted) {
            show();
            return;
        }
        counting.start(
                _ -> tags(timeline),
                _ -> {},
                found -> {
                    counted = timeline;
                    tags = found;
                    show();
                },
                problem -> {
                    throw new IllegalStateException("counting tags failed", problem);
                });
    }

    private void show() {
        var pane = new FilterPane(session.timeline().lanes(), tags, filtering, texts, wording);
        pane.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                popOver.hide();
                key.consume();
            } else if (isClear(key)) {
                filtering.clear();
                popOver.hide();
                key.consume();
            }
        });
        popOver = new PopOver(pane);
        popOver.setArrowLocation(PopOver.ArrowLocation.TOP_CENTER);
        popOver.setAnimated(false);
        popOver.setDetachable(false);
        popOver.setOnHidden(_ -> closed.run());
        popOver.show(button);
        pane.focus();
    }

    private static boolean isClear(KeyEvent key) {
        return key.getCode() == KeyCode.X && key.isShortcutDown() && key.isShiftDown();
    }

    /// The tags of a timeline, the most used first.
    private static List<FilterPane.Tag> tags(Timeline timeline) {
        var counts = new HashMap<String, Integer>();
        timeline.events().forEach(event -> event.tags().forEach(tag -> counts.merge(tag, 1, Integer::sum)));
        return counts.entrySet().stream()
                .map(entry -> new FilterPane.Tag(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(FilterPane.Tag::count)
                        .reversed()
                        .thenComparing(FilterPane.Tag::name))
                .toList();
    }
}
