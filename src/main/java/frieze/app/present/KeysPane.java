package frieze.app.present;

import frieze.text.Messages;
import frieze.view.Fonts.Cut;
import frieze.view.Tokens;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;

/// The keys of a presentation, in letters for the back row, on as many pages as they need.
final class KeysPane extends Region {
    /// `class-press.<name>` are the keys, `class-keys.<name>` what they do.
    private static final List<String> KEYS = List.of(
            "next",
            "previous",
            "ends",
            "number",
            "back",
            "black",
            "white",
            "detour",
            "zoom",
            "wide",
            "find",
            "later",
            "uncover",
            "ask",
            "park",
            "notes",
            "pen",
            "colour",
            "spotlight",
            "ruler",
            "meanwhile",
            "clear",
            "undo",
            "leave");

    // measures are px at a height of 1080
    private static final double TITLE = 64;
    private static final double FIRST = 190;
    private static final double ROW = 68;
    private static final double EDGE = 76;
    private static final double COLUMN_GAP = 50;
    private static final double CAP_GAP = 26;

    private final Messages texts;
    private ClassScale scale = new ClassScale(0, 0);
    private Tokens tokens;
    private int page;
    private int pages = 1;

    KeysPane(Messages texts, Tokens tokens) {
        this.texts = texts;
        this.tokens = tokens;
        setId("class-keys");
        setAccessibleRole(AccessibleRole.DIALOG);
    }

    void open() {
        page = 0;
        requestLayout();
    }

    /// The next page; says whether there is one.
    boolean turn() {
        if (page + 1 >= pages) {
            return false;
        }
        page++;
        requestLayout();
        return true;
    }

    void show(ClassScale size, Tokens colours) {
        scale = size;
        tokens = colours;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        getChildren().clear();
        if (!(scale.height() > 0)) {
            return;
        }
        setBackground(Background.fill(tokens.background()));
        double room = scale.across() - 2 * EDGE;
        int half = (KEYS.size() + 1) / 2;
        double last = width(KEYS.subList(half, KEYS.size()));
        int columns = width(KEYS.subList(0, half)) + COLUMN_GAP + last <= room ? 2 : 1;
        int rows = (int) ((ClassScale.REFERENCE - FIRST - 40) / ROW);
        pages = (KEYS.size() + rows * columns - 1) / (rows * columns);
        page = Math.min(page, pages - 1);
        var title = pages > 1 ? texts.get("class-keys.title-page", page + 1, pages) : texts.get("class-keys.title");
        say(title, Cut.SEMI_BOLD, TITLE, EDGE, 70, tokens.ink());
        setAccessibleText(title);
        int each = (KEYS.size() + pages * columns - 1) / (pages * columns);
        for (int column = 0; column < columns; column++) {
            int first = (page * columns + column) * each;
            var keys = KEYS.subList(Math.min(first, KEYS.size()), Math.min(first + each, KEYS.size()));
            double x = column == 0 ? EDGE : EDGE + room - last;
            double cap = cap(keys);
            for (int row = 0; row < keys.size(); row++) {
                double y = FIRST + row * ROW;
                say(texts.get("class-press." + keys.get(row)), Cut.SEMI_BOLD, ClassScale.LEAST, x, y, tokens.ink());
                say(texts.get("class-keys." + keys.get(row)), Cut.REGULAR, ClassScale.LEAST, x + cap, y, tokens.ink());
            }
        }
    }

    private double width(List<String> keys) {
        return cap(keys) + widest("class-keys.", Cut.REGULAR, keys);
    }

    /// How far what keys do stands from the left edge of a column.
    private double cap(List<String> keys) {
        return widest("class-press.", Cut.SEMI_BOLD, keys) + CAP_GAP;
    }

    /// Of texts, px at a height of 1080.
    private double widest(String family, Cut cut, List<String> keys) {
        var text = new Text();
        text.setFont(scale.font(cut, ClassScale.LEAST));
        double widest = 0;
        for (var key : keys) {
            text.setText(texts.get(family + key));
            widest = Math.max(widest, text.getLayoutBounds().getWidth());
        }
        return widest * ClassScale.REFERENCE / scale.height();
    }

    private void say(String words, Cut cut, double size, double x, double y, Color colour) {
        var text = new Text(words);
        text.setManaged(false);
        text.setTextOrigin(VPos.TOP);
        text.setFont(scale.font(cut, size));
        text.setFill(colour);
        text.setX(scale.px(x));
        text.setY(scale.px(y));
        getChildren().add(text);
    }
}
