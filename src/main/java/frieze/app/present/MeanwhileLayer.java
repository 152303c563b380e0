package frieze.app.present;

import frieze.document.Event;
import frieze.document.Lane;
import frieze.present.Meanwhile;
import frieze.present.Tool;
import frieze.session.MeanwhileCursor;
import frieze.session.Presentation;
import frieze.text.Messages;
import frieze.time.DateWording;
import frieze.time.TimeSpan;
import frieze.view.Fonts.Cut;
import frieze.view.Icons;
import frieze.view.Theme;
import frieze.view.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;

/// A cursor over the timeline, and above the timeline what was going on there, lane by lane, in letters for the back
/// row; what does not fit goes to further pages. Takes the mouse over the timeline while it is open.
final class MeanwhileLayer extends Region {
    // measures are px at a height of 1080
    private static final double TOP = 60;
    private static final double LIST = 168;
    private static final double LINE = 62;
    private static final double INDENT = 62;
    private static final double COLUMN_GAP = 60;
    private static final double LANE_GAP = 22;
    private static final double LEAST_COLUMN = 700;
    /// No list needs a longer title than this.
    private static final int LONGEST = 160;

    private final Presentation presentation;
    private final MeanwhileCursor cursor;
    private final DateWording wording;
    private final Messages texts;
    private final Supplier<Optional<BandArea>> band;
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(this, "theme", Theme.LIGHT);
    private final Rectangle panel = new Rectangle();
    private final Rectangle slice = new Rectangle();
    private final Rectangle grip = new Rectangle();
    /// Held here; the presentation knows it weakly.
    private final InvalidationListener changed = _ -> requestLayout();

    /// Something of the list, at a place in its column.
    private record Placed(Node node, double y) {}

    MeanwhileLayer(Presentation presentation, DateWording wording, Messages texts, Supplier<Optional<BandArea>> band) {
        this.presentation = presentation;
        this.wording = wording;
        this.texts = texts;
        this.band = band;
        cursor = presentation.tools().meanwhile();
        setPickOnBounds(false);
        panel.setMouseTransparent(true);
        slice.setMouseTransparent(true);
        grip.setFill(Color.TRANSPARENT);
        grip.setCursor(Cursor.H_RESIZE);
        grip.setOnMousePressed(this::point);
        grip.setOnMouseDragged(this::point);
        setAccessibleRole(AccessibleRole.TEXT);
        var watched = new WeakInvalidationListener(changed);
        for (Observable seen : List.of(
                cursor.shown(),
                cursor.page(),
                presentation.tools().tool(),
                presentation.strip().placed(),
                presentation.strip().folding(),
                presentation.wide().placed())) {
            seen.addListener(watched);
        }
        theme.addListener(changed);
    }

    ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    private void point(MouseEvent where) {
        band.get().ifPresent(area -> cursor.lookAt(area.instant(where.getX())));
        where.consume();
    }

    private ClassScale scale() {
        return new ClassScale(getWidth(), getHeight());
    }

    @Override
    protected void layoutChildren() {
        var shown = cursor.shown().get();
        var area = band.get();
        setVisible(shown.isPresent());
        getChildren().clear();
        if (shown.isEmpty() || area.isEmpty() || !(getHeight() > 0)) {
            return;
        }
        var tokens = Tokens.of(theme.get());
        var scale = scale();
        double foot = scale.px(ClassScale.BAND);
        panel.setWidth(getWidth());
        panel.setHeight(foot);
        panel.setFill(tokens.surface());
        getChildren().addAll(panel, slice, grip);
        getChildren().forEach(child -> child.setManaged(false));
        mark(shown.get().moment(), area.get(), foot, tokens);
        head(shown.get().moment(), tokens);
        list(shown.get(), tokens);
    }

    /// The cursor itself.
    private void mark(TimeSpan moment, BandArea area, double foot, Tokens tokens) {
        double least = scale().px(8);
        double left = Math.clamp(area.x(moment.start()), -least, getWidth() + least);
        double right = Math.clamp(area.x(moment.end()), -least, getWidth() + least);
        double width = Math.max(least, right - left);
        double top = Math.max(foot, area.place().getMinY());
        slice.setX((left + right) / 2 - width / 2);
        slice.setY(top);
        slice.setWidth(width);
        slice.setHeight(area.y(area.view().height()) - top);
        slice.setFill(tokens.accent().deriveColor(0, 1, 1, 0.16));
        slice.setStroke(tokens.accent());
        slice.setStrokeWidth(scale().px(4));
        grip.setX(0);
        grip.setY(top);
        grip.setWidth(getWidth());
        grip.setHeight(area.place().getMaxY() - top);
        grip.setMouseTransparent(presentation.tools().tool().get() != Tool.NONE);
    }

    private void head(TimeSpan moment, Tokens tokens) {
        var scale = scale();
        var date = text(wording.moment(moment), Cut.SEMI_BOLD, ClassScale.DATE, tokens.onHighlight());
        double wide = date.getLayoutBounds().getWidth() + scale.px(48);
        var pill = new Rectangle(scale.px(scale.margin()), scale.px(TOP), wide, scale.px(88));
        pill.setArcWidth(scale.px(24));
        pill.setArcHeight(scale.px(24));
        pill.setFill(tokens.highlight());
        place(date, scale.margin() + 24, TOP + 6);
        getChildren().addAll(pill, date);
        var heading = text(texts.get("meanwhile.heading"), Cut.MEDIUM, ClassScale.LEAST, tokens.inkMuted());
        double x = pill.getX() + wide + scale.px(30);
        if (x + heading.getLayoutBounds().getWidth() < getWidth() - scale.px(30)) {
            heading.setX(x);
            heading.setY(scale.px(TOP + 14));
            getChildren().add(heading);
        }
    }

    // -- the list

    private void list(Meanwhile all, Tokens tokens) {
        var scale = scale();
        double room = scale.room();
        boolean two = (room - COLUMN_GAP) / 2 >= LEAST_COLUMN;
        double column = two ? (room - COLUMN_GAP) / 2 : room;
        double high = ClassScale.BAND - LIST - LINE - 8;
        var columns = columns(all, column, high, tokens);
        int each = two ? 2 : 1;
        int pages = Math.max(1, (columns.size() + each - 1) / each);
        cursor.pages(pages);
        int page = cursor.page().get();
        var said = new StringBuilder(wording.moment(all.moment()));
        for (int i = 0; i < each && page * each + i < columns.size(); i++) {
            double x = scale.margin() + i * (column + COLUMN_GAP);
            for (var one : columns.get(page * each + i)) {
                place(one.node(), x, LIST + one.y());
                getChildren().add(one.node());
                if (one.node() instanceof Text text) {
                    said.append("; ").append(text.getText());
                }
            }
        }
        if (pages > 1) {
            var number = text(
                    texts.get("meanwhile.page", page + 1, pages), Cut.REGULAR, ClassScale.LEAST, tokens.inkMuted());
            place(number, scale.margin(), ClassScale.BAND - LINE - 8);
            getChildren().add(number);
        }
        setAccessibleText(said.toString());
    }

    private List<List<Placed>> columns(Meanwhile all, double width, double high, Tokens tokens) {
        var columns = new ArrayList<List<Placed>>();
        var column = new ArrayList<Placed>();
        double y = 0;
        int lane = -1;
        if (all.going().isEmpty()) {
            column.add(new Placed(line(texts.get("meanwhile.nothing"), Cut.REGULAR, width, tokens.inkMuted()), 0));
        }
        for (var going : all.going()) {
            var title = line(title(going), Cut.REGULAR, width - INDENT, tokens.ink());
            double tall = height(title);
            boolean heads = going.event().lane() != lane;
            double before = heads ? (y > 0 ? LANE_GAP : 0) + LINE : 0;
            if (y > 0 && y + before + tall > high) {
                columns.add(column);
                column = new ArrayList<>();
                y = 0;
                heads = true;
                before = LINE;
            }
            if (heads) {
                head(
                        presentation.timeline().lanes().get(going.event().lane()),
                        column,
                        y + before - LINE,
                        width,
                        tokens);
            }
            y += before;
            title.setTranslateX(scale().px(INDENT));
            column.add(new Placed(title, y));
            y += tall;
            lane = going.event().lane();
        }
        if (all.more() > 0) {
            var more = line(texts.get("meanwhile.more", all.more()), Cut.REGULAR, width, tokens.inkMuted());
            if (y + LANE_GAP + height(more) > high) {
                columns.add(column);
                column = new ArrayList<>();
                y = -LANE_GAP;
            }
            column.add(new Placed(more, y + LANE_GAP));
        }
        columns.add(column);
        return columns;
    }

    private void head(Lane lane, List<Placed> column, double y, double width, Tokens tokens) {
        var scale = scale();
        var bead = Icons.bead(lane.shape(), tokens.lane(lane.colour()), 1);
        bead.getTransforms().setAll(new Translate(scale.px(22), scale.px(31)), new Scale(scale.px(3.8), scale.px(3.8)));
        column.add(new Placed(bead, y));
        var name = line(lane.title(), Cut.MEDIUM, width - INDENT, tokens.inkMuted());
        name.setTranslateX(scale.px(INDENT));
        column.add(new Placed(name, y));
    }

    private String title(Meanwhile.Going going) {
        Event event = going.event();
        var whole = event.title();
        boolean fits = whole.codePointCount(0, whole.length()) <= LONGEST;
        var title = fits ? whole : whole.substring(0, whole.offsetByCodePoints(0, LONGEST)) + "…";
        return going.surely() ? title : texts.get("meanwhile.possibly", title);
    }

    private double height(Text text) {
        return text.getLayoutBounds().getHeight() * ClassScale.REFERENCE / getHeight() + 4;
    }

    private Text line(String words, Cut cut, double width, Color colour) {
        var text = text(words, cut, ClassScale.LEAST, colour);
        text.setWrappingWidth(scale().px(width));
        return text;
    }

    private Text text(String words, Cut cut, double size, Color colour) {
        var text = new Text(words);
        text.setTextOrigin(VPos.TOP);
        text.setFont(scale().font(cut, size));
        text.setFill(colour);
        return text;
    }

    private void place(Node node, double x, double y) {
        node.setManaged(false);
        node.setLayoutX(scale().px(x));
        node.setLayoutY(scale().px(y));
    }
}
