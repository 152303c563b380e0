import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/// Draws the program's mark, a meander between two lines, for every place that wants a picture of it:
/// `java src/packaging/java/Icons.java`, called from the top of the project.
final class Icons {
    /// The mark stands in a square of 26 units; the tile around it in one of 32.
    private static final double TILE = 32;

    private static final double INSET = 3;
    private static final double CORNER = 6;
    private static final String LINES = "M2,23.2H24M2,2.8H24";
    private static final double LINES_WIDTH = 2;
    private static final String MEANDER = "M2.8,18.6V7.4H12.6V15H8.2V11.4M12.6,18.6H23V7.4H17V14";
    private static final double MEANDER_WIDTH = 2.2;
    private static final String PAPER = "#FBFAF6";
    private static final String INK = "#191D25";
    private static final String ACCENT = "#1E2C50";
    private static final Pattern STEP = Pattern.compile("([MHV])([\\d.]+)(?:,([\\d.]+))?");

    public static void main(String[] args) throws IOException {
        System.setProperty("java.awt.headless", "true");
        var app = Path.of("src/main/resources/frieze/app");
        for (int size : List.of(16, 32, 48, 64, 128, 256)) {
            Files.write(app.resolve("icon-" + size + ".png"), png(size));
        }
        var packaging = Path.of("src/packaging");
        Files.writeString(packaging.resolve("linux/frieze.svg"), svg());
        Files.write(packaging.resolve("linux/frieze.png"), png(256));
        Files.write(packaging.resolve("windows/frieze.ico"), ico(List.of(16, 32, 48, 256)));
        Files.write(packaging.resolve("macos/frieze.icns"), icns());
    }

    private static byte[] png(int size) throws IOException {
        var image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        var g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.scale(size / TILE, size / TILE);
        g.setColor(Color.decode(PAPER));
        g.fill(new RoundRectangle2D.Double(0, 0, TILE, TILE, 2 * CORNER, 2 * CORNER));
        g.translate(INSET, INSET);
        g.setColor(Color.decode(INK));
        g.setStroke(stroke(LINES_WIDTH));
        g.draw(path(LINES));
        g.setColor(Color.decode(ACCENT));
        g.setStroke(stroke(MEANDER_WIDTH));
        g.draw(path(MEANDER));
        g.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    private static BasicStroke stroke(double width) {
        return new BasicStroke((float) width, BasicStroke.CAP_SQUARE, BasicStroke.JOIN_MITER);
    }

    private static Shape path(String text) {
        var path = new Path2D.Double();
        STEP.matcher(text).results().forEach(step -> {
            double first = Double.parseDouble(step.group(2));
            switch (step.group(1)) {
                case "M" -> path.moveTo(first, Double.parseDouble(step.group(3)));
                case "H" -> path.lineTo(first, path.getCurrentPoint().getY());
                default -> path.lineTo(path.getCurrentPoint().getX(), first);
            }
        });
        return path;
    }

    private static String svg() {
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
                  <rect width="32" height="32" rx="6" fill="%s"/>
                  <g transform="translate(3 3)" fill="none" stroke-linecap="square">
                    <path d="%s" stroke="%s" stroke-width="2"/>
                    <path d="%s" stroke="%s" stroke-width="2.2"/>
                  </g>
                </svg>
                """.formatted(PAPER, LINES, INK, MEANDER, ACCENT);
    }

    /// A Windows icon: a directory of pictures, each a whole PNG (as Windows reads them since Vista).
    private static byte[] ico(List<Integer> sizes) throws IOException {
        var pictures = new ArrayList<byte[]>();
        for (int size : sizes) {
            pictures.add(png(size));
        }
        int offset = 6 + 16 * sizes.size();
        var directory = ByteBuffer.allocate(offset).order(ByteOrder.LITTLE_ENDIAN);
        directory.putShort((short) 0).putShort((short) 1).putShort((short) sizes.size());
        for (int i = 0; i < sizes.size(); i++) {
            byte side = (byte) (sizes.get(i) == 256 ? 0 : sizes.get(i));
            directory
                    .put(side)
                    .put(side)
                    .put((byte) 0)
                    .put((byte) 0)
                    .putShort((short) 1)
                    .putShort((short) 32);
            directory.putInt(pictures.get(i).length).putInt(offset);
            offset += pictures.get(i).length;
        }
        var bytes = new ByteArrayOutputStream();
        bytes.write(directory.array());
        for (byte[] picture : pictures) {
            bytes.write(picture);
        }
        return bytes.toByteArray();
    }

    /// A macOS icon: blocks of a type, a length and a whole PNG each.
    private static byte[] icns() throws IOException {
        Map<String, Integer> blocks = new LinkedHashMap<>();
        blocks.put("ic07", 128);
        blocks.put("ic08", 256);
        blocks.put("ic09", 512);
        var body = new ByteArrayOutputStream();
        var out = new DataOutputStream(body);
        for (var block : blocks.entrySet()) {
            byte[] picture = png(block.getValue());
            out.write(block.getKey().getBytes(StandardCharsets.US_ASCII));
            out.writeInt(picture.length + 8);
            out.write(picture);
        }
        var bytes = new ByteArrayOutputStream();
        var whole = new DataOutputStream(bytes);
        whole.write("icns".getBytes(StandardCharsets.US_ASCII));
        whole.writeInt(body.size() + 8);
        body.writeTo(whole);
        return bytes.toByteArray();
    }
}
