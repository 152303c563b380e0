package frieze.view;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javax.imageio.ImageIO;

/// Writes pictures as PNG files.
public final class Pictures {
    private Pictures() {}

    /// Writes a picture without transparency.
    ///
    /// @throws IOException where the file cannot be written
    public static void write(Image image, Path png) throws IOException {
        int width = (int) Math.round(image.getWidth());
        int height = (int) Math.round(image.getHeight());
        var buffered = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pixels = ((DataBufferInt) buffered.getRaster().getDataBuffer()).getData();
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        try (var out = Files.newOutputStream(png)) {
            if (!ImageIO.write(buffered, "png", out)) {
                throw new IOException("this Java cannot write PNG files");
            }
        }
    }
}
