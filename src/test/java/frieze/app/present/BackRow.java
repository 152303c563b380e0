package frieze.app.present;

import frieze.view.TimelineView;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;

/// Measures whether the back row can read a screen: walks every text that is seen, renders an H in its font, and looks
/// at
/// the px behind it.
final class BackRow {
    static final double LEAST_CONTRAST = 7;
    /// Parts of the screen's height that a capital letter takes at least.
    static final double CAPITALS = 30;
    /// What rounding may take off, px.
    private static final double ROUNDING = 0.02;

    private final Scene scene;
    private final Parent root;
    private final List<String> faults = new ArrayList<>();
    private int texts;

    /// @param glyphs the box of what is painted of it, px of the screen
    /// @param visible what of that is not cut, by the screen's edges or by those of a timeline
    private record Seen(Text text, Bounds glyphs, Bounds visible) {}

    BackRow(Scene scene) {
        this.scene = scene;
        root = scene.getRoot();
    }

    /// What is wrong; empty where nothing is.
    List<String> faults() {
        root.layout();
        var seen = new ArrayList<Seen>();
        walk(root, seen);
        texts = seen.size();
        seen.forEach(this::size);
        seen.forEach(this::inside);
        seen.removeIf(one -> one.visible().isEmpty());
        for (int i = 0; i < seen.size(); i++) {
            for (int j = i + 1; j < seen.size(); j++) {
                if (overlap(seen.get(i).visible(), seen.get(j).visible())) {
                    fault(seen.get(i), "overlaps '" + seen.get(j).text().getText() + "'");
                }
            }
        }
        contrast(seen);
        return List.copyOf(faults);
    }

    /// What of a part of a screen near by, whose texts stand on plain grounds, stands out too little; empty where
    /// nothing does.
    ///
    /// @param least contrast
    static List<String> faint(Scene scene, Node part, double least) {
        var near = new BackRow(scene);
        var seen = new ArrayList<Seen>();
        near.walk(part, seen);
        if (seen.isEmpty()) {
            throw new IllegalStateException("there is no text at all");
        }
        seen.removeIf(one -> one.visible().isEmpty());
        var picture = scene.snapshot(null);
        for (var one : seen) {
            var ground = commonest(picture, one.visible());
            var ink = ground.interpolate((Color) one.text().getFill(), opacity(one.text()));
            if (contrast(ink, ground) < least) {
                near.fault(one, "has a contrast of " + contrast(ink, ground) + " on " + ground);
            }
        }
        return List.copyOf(near.faults);
    }

    /// The colour of most px: letters cover less than half of where they stand.
    private static Color commonest(WritableImage picture, Bounds box) {
        var counts = new HashMap<Color, Integer>();
        var px = picture.getPixelReader();
        for (int y = (int) Math.max(0, box.getMinY() - 1); y < Math.min(picture.getHeight(), box.getMaxY() + 1); y++) {
            for (int x = (int) Math.max(0, box.getMinX() - 2);
                    x < Math.min(picture.getWidth(), box.getMaxX() + 2);
                    x++) {
                counts.merge(px.getColor(x, y), 1, Integer::sum);
            }
        }
        return Collections.max(counts.entrySet(), Map.Entry.comparingByValue()).getKey();
    }

    private static double opacity(Node node) {
        double all = 1;
        for (Node at = node; at != null; at = at.getParent()) {
            all *= at.getOpacity();
        }
        return all;
    }

    /// How many texts there are.
    int texts() {
        return texts;
    }

    private void walk(Node node, List<Seen> seen) {
        // a picture of another screen is measured there
        if (!node.isVisible() || node.getOpacity() == 0 || node instanceof LiveView) {
            return;
        }
        if (node instanceof Text text && !text.getText().isBlank()) {
            var glyphs = glyphs(text);
            seen.add(new Seen(text, glyphs, visible(text, glyphs)));
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> walk(child, seen));
        }
    }

    /// The box of what is painted of a text, px of the screen.
    private static Bounds glyphs(Text text) {
        var copy = new Text(text.getText());
        copy.setFont(text.getFont());
        copy.setTextOrigin(text.getTextOrigin());
        copy.setX(text.getX());
        copy.setY(text.getY());
        copy.setWrappingWidth(text.getWrappingWidth());
        copy.setBoundsType(TextBoundsType.VISUAL);
        return text.localToScene(copy.getLayoutBounds());
    }

    private void size(Seen seen) {
        var capital = new Text("H");
        capital.setFont(seen.text().getFont());
        capital.setBoundsType(TextBoundsType.VISUAL);
        var box = seen.text()
                .localToScene(new BoundingBox(0, 0, 1, capital.getLayoutBounds().getHeight()));
        if (box.getHeight() < scene.getHeight() / CAPITALS - ROUNDING) {
            fault(seen, "has capitals of " + box.getHeight() + " px");
        }
    }

    /// What is left of a box where it is cut.
    private Bounds visible(Node node, Bounds box) {
        var left = cut(box, new BoundingBox(0, 0, scene.getWidth(), scene.getHeight()));
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.getClip() != null) {
                left = cut(left, at.localToScene(at.getClip().getBoundsInParent()));
            }
        }
        return left;
    }

    private static Bounds cut(Bounds a, Bounds b) {
        double x = Math.max(a.getMinX(), b.getMinX());
        double y = Math.max(a.getMinY(), b.getMinY());
        double width = Math.min(a.getMaxX(), b.getMaxX()) - x;
        double height = Math.min(a.getMaxY(), b.getMaxY()) - y;
        boolean empty = !(width > 0) || !(height > 0);
        return empty ? new BoundingBox(x, y, -1, -1) : new BoundingBox(x, y, width, height);
    }

    /// A card of the timeline that fills the screen comes in and goes out at its edges.
    private static boolean slides(Text text) {
        for (Node at = text; at != null; at = at.getParent()) {
            if (at instanceof TimelineView) {
                return true;
            }
        }
        return false;
    }

    private void inside(Seen seen) {
        var box = seen.glyphs();
        boolean inside = box.getMinX() >= -0.5
                && box.getMinY() >= -0.5
                && box.getMaxX() <= scene.getWidth() + 0.5
                && box.getMaxY() <= scene.getHeight() + 0.5;
        if (!inside && !slides(seen.text())) {
            fault(seen, "leaves the screen: " + box);
        }
    }

    private static boolean overlap(Bounds a, Bounds b) {
        return a.getMinX() < b.getMaxX() - 1
                && b.getMinX() < a.getMaxX() - 1
                && a.getMinY() < b.getMaxY() - 1
                && b.getMinY() < a.getMaxY() - 1;
    }

    /// Every px behind a text, once the texts are taken away.
    private void contrast(List<Seen> seen) {
        seen.forEach(one -> one.text().setVisible(false));
        WritableImage behind;
        try {
            behind = scene.snapshot(null);
        } finally {
            seen.forEach(one -> one.text().setVisible(true));
        }
        var px = behind.getPixelReader();
        for (var one : seen) {
            double least = least(px, one, behind);
            if (least < LEAST_CONTRAST) {
                fault(one, "has a contrast of " + least + " at " + one.visible());
            }
        }
    }

    private static double least(PixelReader px, Seen seen, WritableImage behind) {
        var ink = (Color) seen.text().getFill();
        var box = seen.visible();
        double least = Double.POSITIVE_INFINITY;
        for (int y = (int) Math.max(0, box.getMinY()); y < Math.min(behind.getHeight(), box.getMaxY()); y += 2) {
            for (int x = (int) Math.max(0, box.getMinX()); x < Math.min(behind.getWidth(), box.getMaxX()); x += 2) {
                least = Math.min(least, contrast(ink, px.getColor(x, y)));
            }
        }
        return least;
    }

    /// WCAG 2.2, relative luminance.
    static double contrast(Color a, Color b) {
        double first = luminance(a) + 0.05;
        double second = luminance(b) + 0.05;
        return Math.max(first, second) / Math.min(first, second);
    }

    private static double luminance(Color c) {
        return 0.2126 * linear(c.getRed()) + 0.7152 * linear(c.getGreen()) + 0.0722 * linear(c.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private void fault(Seen seen, String what) {
        faults.add("'" + seen.text().getText() + "' " + what);
    }
}
