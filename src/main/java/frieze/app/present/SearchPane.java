package frieze.app.present;

import frieze.app.present.TitleSearch.Found;
import frieze.document.Event;
import frieze.document.EventId;
import frieze.text.Messages;
import frieze.time.DateWording;
import frieze.view.Fonts;
import frieze.view.Tokens;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;

/// A large field for looking for an event, and below it what is found so far. Enter looks at the first, or at the one
/// that the arrow keys have chosen.
final class SearchPane extends VBox {
    /// What is listed at most.
    static final int MOST = 6;

    private static final double ROW = 74;
    private static final double ROUND = 14;

    private final Function<String, Found> search;
    private final DateWording wording;
    private final Messages texts;
    private final Consumer<EventId> chosen;
    private final Supplier<String> nothing;
    private final TextField field = new TextField();
    private final VBox list = new VBox();
    private ClassScale scale = new ClassScale(0, 0);
    private Tokens tokens;
    private Found found = Found.NOTHING;
    private int at;

    /// @param nothing says that nothing was found
    SearchPane(
            Function<String, Found> search,
            DateWording wording,
            Messages texts,
            Tokens tokens,
            Supplier<String> nothing,
            Consumer<EventId> chosen) {
        this.search = search;
        this.wording = wording;
        this.texts = texts;
        this.tokens = tokens;
        this.chosen = chosen;
        this.nothing = nothing;
        setId("class-search");
        field.setMinHeight(USE_PREF_SIZE);
        field.setPromptText(texts.get("find.prompt"));
        field.setAccessibleText(texts.get("find.prompt"));
        field.textProperty().addListener((_, _, words) -> look(words));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.setAccessibleRole(AccessibleRole.LIST_VIEW);
        getChildren().setAll(field, list);
    }

    /// Empty, and ready to be written in.
    void open() {
        field.clear();
        look("");
        field.requestFocus();
    }

    void show(ClassScale size, Tokens colours) {
        if (size.equals(scale) && colours == tokens) {
            return;
        }
        scale = size;
        tokens = colours;
        setPadding(new Insets(scale.px(36), scale.px(scale.margin()), scale.px(30), scale.px(scale.margin())));
        setSpacing(scale.px(18));
        setBackground(Background.fill(tokens.background()));
        field.setFont(scale.font(Fonts.Cut.MEDIUM, ClassScale.DATE));
        field.setStyle(String.format(
                Locale.ROOT,
                """
                        -fx-text-fill: %s; -fx-prompt-text-fill: %s; -fx-background-color: %s, %s;
                        -fx-background-insets: 0, %.1f; -fx-background-radius: %.1f; -fx-highlight-fill: %s;
                        -fx-highlight-text-fill: %s; -fx-padding: %.1f;
                        """,
                web(tokens.ink()),
                web(tokens.inkMuted()),
                web(tokens.focus()),
                web(tokens.raised()),
                scale.px(5),
                scale.px(ROUND),
                web(tokens.highlight()),
                web(tokens.onHighlight()),
                scale.px(16)));
        list();
    }

    /// As high as what has been found: nobody else lays this out when that changes.
    @Override
    protected void layoutChildren() {
        double room = getParent() == null
                ? Double.MAX_VALUE
                : getParent().getLayoutBounds().getHeight();
        resize(getWidth(), Math.min(room, prefHeight(getWidth())));
        super.layoutChildren();
    }

    private static String web(Color colour) {
        return "#%02x%02x%02x"
                .formatted(
                        Math.round(colour.getRed() * 255),
                        Math.round(colour.getGreen() * 255),
                        Math.round(colour.getBlue() * 255));
    }

    private void look(String words) {
        found = search.apply(words);
        at = 0;
        list();
    }

    private void list() {
        list.getChildren().clear();
        for (int i = 0; i < found.hits().size(); i++) {
            list.getChildren().add(row(found.hits().get(i), i == at));
        }
        if (found.hits().isEmpty() && !field.getText().isBlank()) {
            list.getChildren().add(label(nothing.get(), tokens.inkMuted()));
        } else if (found.more() > 0) {
            list.getChildren().add(label(texts.get("find.more", found.more()), tokens.inkMuted()));
        }
    }

    private Label row(Event event, boolean first) {
        var date = wording.shortForm(event.when());
        var row = label(texts.get("find.hit", date, event.title()), first ? tokens.onHighlight() : tokens.ink());
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        if (first) {
            row.setBackground(new Background(
                    new BackgroundFill(tokens.highlight(), new CornerRadii(scale.px(ROUND)), Insets.EMPTY)));
        }
        row.setOnMouseClicked(_ -> chosen.accept(event.id()));
        return row;
    }

    private Label label(String words, Color colour) {
        var label = new Label(words);
        label.setFont(scale.font(Fonts.Cut.REGULAR, ClassScale.LEAST));
        label.setTextFill(colour);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setMinHeight(scale.px(ROW));
        label.setPadding(new Insets(0, scale.px(20), 0, scale.px(20)));
        return label;
    }

    private void pressed(KeyEvent key) {
        int most = found.hits().size() - 1;
        switch (key.getCode()) {
            case DOWN, KP_DOWN -> choose(Math.min(most, at + 1));
            case UP, KP_UP -> choose(at - 1);
            case ENTER -> {
                if (at <= most) {
                    chosen.accept(found.hits().get(at).id());
                }
            }
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void choose(int wanted) {
        at = Math.max(0, wanted);
        list();
    }
}
