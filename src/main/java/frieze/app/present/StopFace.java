package frieze.app.present;

import frieze.app.media.PictureAddress;
import frieze.app.present.StopPage.Block;
import frieze.document.Stop.Veil;
import frieze.text.Messages;
import frieze.view.Fonts.Cut;
import frieze.view.Icons;
import frieze.view.Tokens;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.ImageView;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.FontSmoothingType;
import javafx.scene.text.Text;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;

/// One page of a stop as nodes: date, lane and title on the left, and what is to be seen on the right. Everything
/// stands
/// at a place of its own; nothing is laid out by a pane.
final class StopFace extends Group {
    static final double COVERED_DATE = 300;
    private static final double ROUND = 12;

    private final StopContent content;
    private final StopPage page;
    private final StopPages pages;
    private final ClassScale scale;
    private final Tokens tokens;
    private final Messages texts;
    private final ClassPictures pictures;

    StopFace(
            StopContent content,
            StopPage page,
            StopPages pages,
            ClassScale scale,
            Tokens tokens,
            Messages texts,
            ClassPictures pictures) {
        this.content = content;
        this.page = page;
        this.pages = pages;
        this.scale = scale;
        this.tokens = tokens;
        this.texts = texts;
        this.pictures = pictures;
        setAutoSizeChildren(false);
        date();
        double top = StopPages.titleTop(page.date(), page.laneBelow());
        title(top);
        double below = top + page.title().size() * page.titleSize() * StopPages.titleLine(content.title());
        below(below);
        body();
    }

    // -- on the left

    private void date() {
        double x = scale.margin();
        double wide = pages.dateWidth(page.date());
        double high = StopPages.dateHeight(page.date().size());
        if (content.covers(Veil.DATE)) {
            covered(x, ClassScale.TOP, wide, high, texts.get("class.covered.date"));
        } else if (!page.date().isEmpty()) {
            box(x, ClassScale.TOP, wide, high, tokens.highlight());
            double baseline = ClassScale.TOP + 67;
            for (var line : page.date()) {
                line(line, x + StopPages.PILL_PADDING, baseline, ClassScale.DATE, tokens.onHighlight());
                baseline += ClassScale.DATE * 1.2;
            }
        }
        boolean noDate = page.date().isEmpty() && page.title().isEmpty() && !content.covers(Veil.TITLE);
        if (content.lane().isEmpty() || noDate) {
            return;
        }
        var lane = content.lane().get();
        double left = page.laneBelow() || wide == 0 ? x : x + wide + StopPages.LANE_GAP;
        double baseline = page.laneBelow() ? ClassScale.TOP + high + 60 : ClassScale.TOP + 62;
        var bead = Icons.bead(lane.shape(), tokens.lane(lane.colour()), 1);
        bead.getTransforms()
                .setAll(
                        new Translate(scale.px(left + 22), scale.px(baseline - 18)),
                        new Scale(scale.px(4.3), scale.px(4.3)));
        getChildren().add(bead);
        double room = x + page.left() - left - StopPages.BEAD;
        say(
                pages.laneName(lane, room),
                Cut.MEDIUM,
                left + StopPages.BEAD,
                baseline,
                ClassScale.LEAST,
                tokens.inkMuted());
    }

    private void title(double top) {
        if (content.covers(Veil.TITLE)) {
            double wide = Math.min(page.left(), 800);
            covered(scale.margin(), top + 16, wide, 80, texts.get("class.covered.title"));
            covered(scale.margin(), top + 120, wide * 0.62, 80, "");
            return;
        }
        double size = page.titleSize();
        double baseline = top + size * 0.85;
        for (var line : page.title()) {
            // a heavy first letter looks set in beside the pill
            line(line, scale.margin() - size * 0.035, baseline, size, tokens.ink());
            baseline += size * StopPages.titleLine(content.title());
        }
    }

    private void below(double top) {
        switch (page.below()) {
            case Block.Amount amount -> secondAmount(amount);
            case Block.Prose(var lines) -> prose(lines, scale.margin(), top + 24);
            case Block.Nothing _, Block.Question _, Block.Picture _, Block.Covered _ -> {}
        }
    }

    private void secondAmount(Block.Amount amount) {
        long value = amount.figure().value();
        var dots = amount.dots();
        double under = amount.beside() ? 0 : amount.label().size() * StopPages.PROSE_LINE;
        double baseline = ClassScale.FOOT - 35 - under;
        double x = scale.margin();
        var number = say(pages.number(value), Cut.DISPLAY, x, baseline, ClassScale.DATE, tokens.ink());
        x += width(number) + 30;
        dots(value, dots, x, baseline - 22 - dots.height(value) / 2, laneColour());
        if (amount.beside()) {
            line(amount.label().getFirst(), x + dots.width(value) + 24, baseline, ClassScale.LEAST, tokens.inkMuted());
        } else {
            prose(amount.label(), scale.margin(), baseline + 22, tokens.inkMuted());
        }
    }

    // -- on the right

    private double bodyX() {
        return scale.hasTwoColumns() && page.left() < scale.room()
                ? scale.margin() + page.left() + ClassScale.GUTTER
                : scale.margin();
    }

    private double bodyWidth() {
        return scale.margin() + scale.room() - bodyX();
    }

    private void body() {
        double x = bodyX();
        switch (page.body()) {
            case Block.Nothing _ -> {}
            case Block.Prose(var lines) -> prose(lines, x, ClassScale.TOP);
            case Block.Question(var lines, var size) -> question(lines, size, x);
            case Block.Covered _ ->
                covered(
                        x,
                        ClassScale.TOP,
                        bodyWidth(),
                        ClassScale.FOOT - ClassScale.TOP,
                        texts.get("class.covered.picture"));
            case Block.Amount amount -> amount(amount, x);
            case Block.Picture(var media, var caption) -> {
                double captionHeight = caption.size() * StopPages.PROSE_LINE;
                double room = ClassScale.FOOT - ClassScale.TOP - captionHeight - (caption.isEmpty() ? 0 : 16);
                pictures.image(media).ifPresent(image -> {
                    var view = new ImageView(image);
                    view.setPreserveRatio(true);
                    view.setSmooth(true);
                    double fit = Math.min(scale.px(bodyWidth()) / image.getWidth(), scale.px(room) / image.getHeight());
                    view.setFitWidth(image.getWidth() * fit);
                    view.relocate(scale.px(x), scale.px(ClassScale.TOP));
                    view.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
                    view.setAccessibleText(
                            media.alt().isBlank()
                                    ? Messages.of(PictureAddress.class, texts.locale())
                                            .get("picture.unnamed")
                                    : media.alt());
                    getChildren().add(view);
                });
                prose(caption, x, ClassScale.FOOT - captionHeight);
            }
        }
    }

    private void prose(List<Line> lines, double x, double top) {
        prose(lines, x, top, tokens.ink());
    }

    private void prose(List<Line> lines, double x, double top, Color colour) {
        double baseline = top + 52;
        for (var line : lines) {
            line(line, x, baseline, ClassScale.LEAST, colour);
            baseline += StopPages.PROSE_LINE + (line.ends() ? StopPages.PROSE_GAP : 0);
        }
    }

    private void question(List<Line> lines, double size, double x) {
        double high = lines.size() * size * 1.25 + 2 * StopPages.BOX;
        box(x, ClassScale.TOP, bodyWidth(), high, tokens.accentSoft());
        double baseline = ClassScale.TOP + StopPages.BOX + size * 0.98;
        for (var line : lines) {
            line(line, x + StopPages.BOX, baseline, size, tokens.ink());
            baseline += size * 1.25;
        }
    }

    private void amount(Block.Amount amount, double x) {
        double baseline = ClassScale.TOP + 60;
        long value = amount.figure().value();
        var number = say(pages.number(value), Cut.DISPLAY, x, baseline, ClassScale.DATE, tokens.ink());
        if (amount.beside() && !amount.label().isEmpty()) {
            line(amount.label().getFirst(), x + width(number) + 22, baseline, ClassScale.LEAST, tokens.inkMuted());
        } else {
            prose(amount.label(), x, ClassScale.TOP + StopPages.AMOUNT_HEAD - 12, tokens.inkMuted());
        }
        Paint colour = amount.plain() ? tokens.lineStrong() : laneColour();
        double head = StopPages.head(amount.label(), amount.beside());
        dots(value, amount.dots(), x, ClassScale.TOP + head, colour);
    }

    private void dots(long value, Dots dots, double x, double y, Paint colour) {
        double pitch = scale.px(dots.pitch());
        var canvas =
                new Canvas(Math.ceil(scale.px(dots.width(value))) + 1, Math.ceil(scale.px(dots.height(value))) + 1);
        var gc = canvas.getGraphicsContext2D();
        gc.setFill(colour);
        long count = dots.dots(value);
        double radius = pitch * 0.38;
        for (long i = 0; i < count; i++) {
            double size = i == count - 1 ? radius * dots.last(value) : radius;
            gc.fillOval(
                    (i % dots.columns() + 0.5) * pitch - size,
                    (i / dots.columns() + 0.5) * pitch - size,
                    2 * size,
                    2 * size);
        }
        canvas.relocate(scale.px(x), scale.px(y));
        canvas.setAccessibleText(texts.get("class.dots", count));
        getChildren().add(canvas);
    }

    private Color laneColour() {
        return content.lane().map(lane -> tokens.lane(lane.colour())).orElse(tokens.inkMuted());
    }

    // -- the pieces

    private void line(Line line, double x, double baseline, double size, Color colour) {
        double at = x;
        for (var run : line.runs()) {
            at += width(say(run.text(), run.cut(), at, baseline, size, colour));
        }
    }

    private double width(Text text) {
        return text.getLayoutBounds().getWidth() / scale.px(1);
    }

    private Text say(String words, Cut cut, double x, double baseline, double size, Color colour) {
        var text = new Text(words);
        text.setFont(scale.font(cut, size));
        text.setFill(colour);
        text.setTextOrigin(VPos.BASELINE);
        text.setFontSmoothingType(FontSmoothingType.GRAY);
        text.setX(scale.px(x));
        text.setY(scale.px(baseline));
        getChildren().add(text);
        return text;
    }

    private Rectangle box(double x, double y, double wide, double high, Color colour) {
        var box = new Rectangle(scale.px(x), scale.px(y), scale.px(wide), scale.px(high));
        box.setArcWidth(scale.px(2 * ROUND));
        box.setArcHeight(scale.px(2 * ROUND));
        box.setFill(colour);
        getChildren().add(box);
        return box;
    }

    private void covered(double x, double y, double wide, double high, String said) {
        Node box = box(x, y, wide, high, tokens.line());
        box.setAccessibleText(said);
    }
}
