package frieze.view;

import frieze.document.LaneShape;
import javafx.scene.Node;
import javafx.scene.paint.Paint;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/// The icons, drawn for this program on a grid of 20x20. Nodes have the style class `icon` (stroked) or
/// `bead` (filled).
public enum Icons {
    SEARCH("M9,3.5A5.5,5.5 0 1,1 9,14.5A5.5,5.5 0 1,1 9,3.5M13,13L17,17"),
    FOLD("M2,4H6L8,7L5.5,10L8,13L6,16H2M18,4H13L15,7L12.5,10L15,13L13,16H18"),
    UNFOLD("M7,6L3,10L7,14M13,6L17,10L13,14M3,10H17"),
    FIT("M3,7V3H7M13,3H17V7M17,13V17H13M7,17H3V13"),
    PRESENT("M3,4H17V13H3ZM10,13V17M6.5,17H13.5"),
    FILTER("M3,4H17L12,10.5V16L8,14V10.5Z"),
    STUDY("M10,5C8,3.6 5.5,3.4 3,4V15.5C5.5,15 8,15.2 10,16.5C12,15.2 14.5,15 17,15.5V4C14.5,3.4 12,3.6 10,5V16.5"),
    BOOKMARK("M5.5,3H14.5V17L10,13.2L5.5,17Z"),
    NOTE("M4,3H16V12L11.5,17H4ZM16,12H11.5V17M7,7H13M7,10.5H10"),
    CLOSE("M5,5L15,15M15,5L5,15"),
    CHECK("M4,10.5L8,14.5L16,5.5"),
    PREVIOUS("M12.5,4L6.5,10L12.5,16"),
    NEXT("M7.5,4L13.5,10L7.5,16"),
    DOWN("M4.5,7.5L10,13L15.5,7.5"),
    UP("M10,16V4M5.5,8.5L10,4L14.5,8.5"),
    BELOW("M10,4V16M5.5,11.5L10,16L14.5,11.5"),
    LIST("M7,5H17M7,10H17M7,15H17M3,5H3.5M3,10H3.5M3,15H3.5"),
    UNDO("M4,8H12A4,4 0 0,1 12,16H8M7.5,4.5L4,8L7.5,11.5"),
    PLUS("M10,4V16M4,10H16"),
    MINUS("M4,10H16"),
    CLOCK("M10,3A7,7 0 1,1 10,17A7,7 0 1,1 10,3M10,6V10L13,12"),
    BLANK("M3,4H17V16H3ZM3,16L17,4"),
    PEN("M4,16L5,12L14,3L17,6L8,15Z"),
    POINTER("M5,3L15,10.5L10.3,11.2L8,16Z"),
    RULER("M2.5,7H17.5V13H2.5ZM6,7V10M10,7V10.5M14,7V10"),
    HINT("M7,12.5C5,11 4.5,9.5 4.5,8A5.5,5.5 0 0,1 15.5,8C15.5,9.5 15,11 13,12.5V14.5H7ZM8,17H12"),
    /// The two ground lines of the logo (26x26, stroke 2, ink).
    LOGO_LINES("M2,23.2H24M2,2.8H24"),
    /// The meander of the logo (26x26, stroke 2.2, accent).
    LOGO_MEANDER("M2.8,18.6V7.4H12.6V15H8.2V11.4M12.6,18.6H23V7.4H17V14");

    private final String path;

    Icons(String path) {
        this.path = path;
    }

    /// The outline in the syntax of SVG paths.
    public String path() {
        return path;
    }

    /// An icon of 20 px in the colour that the style sheet gives to `.icon`.
    public SVGPath node() {
        return node(20);
    }

    /// An icon of this size, px; strokes are a little bolder when it is small.
    public SVGPath node(double size) {
        var node = new SVGPath();
        node.setContent(path);
        node.setFill(null);
        node.setStrokeWidth(size < 20 ? 1.8 : 1.6);
        node.setStrokeLineCap(StrokeLineCap.ROUND);
        node.setStrokeLineJoin(StrokeLineJoin.ROUND);
        node.getStyleClass().add("icon");
        node.setScaleX(size / 20);
        node.setScaleY(size / 20);
        return node;
    }

    /// The outline of a lane's shape, centred on 0,0, 10 across.
    public static String bead(LaneShape shape) {
        return switch (shape) {
            case CIRCLE -> "M-5,0A5,5 0 1,1 5,0A5,5 0 1,1 -5,0Z";
            case SQUARE -> "M-4.5,-4.5H4.5V4.5H-4.5Z";
            case CROSS -> "M-1.8,-5H1.8V-1.8H5V1.8H1.8V5H-1.8V1.8H-5V-1.8H-1.8Z";
            case DIAMOND -> "M0,-6L6,0L0,6L-6,0Z";
            case HEXAGON -> "M-2.9,-5H2.9L5.8,0L2.9,5H-2.9L-5.8,0Z";
            case TRIANGLE -> "M0,-5.6L5.6,4.4H-5.6Z";
            case DOWN -> "M0,5.6L5.6,-4.4H-5.6Z";
            case RING ->
                "M-5.2,0A5.2,5.2 0 1,1 5.2,0A5.2,5.2 0 1,1 -5.2,0ZM-2.4,0A2.4,2.4 0 1,0 2.4,0A2.4,2.4 0 1,0 -2.4,0Z";
        };
    }

    /// A lane's shape as a node, for lists and legends.
    ///
    /// @param size 1 for 10 px
    public static Node bead(LaneShape shape, Paint colour, double size) {
        var node = new SVGPath();
        node.setContent(bead(shape));
        node.setFillRule(FillRule.EVEN_ODD);
        node.setFill(colour);
        node.setScaleX(size);
        node.setScaleY(size);
        node.getStyleClass().add("bead");
        return node;
    }
}
