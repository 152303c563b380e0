package frieze.app.media;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;

/// Makes pictures of files, no larger than they are shown. Runs on a worker's thread.
///
/// @param width no picture is wider, px
/// @param height no picture is higher, px
public record PictureDecoder(int width, int height) {
    /// A picture; of an animation the first one, for nothing moves by itself.
    ///
    /// @param hosts from which the reader allows pictures
    /// @throws PictureBytes.Refusal where there is none that may be shown
    public Image decode(PictureAddress address, Set<String> hosts) throws IOException {
        var bytes = bytes(address, hosts);
        var header = PictureHeader.of(bytes).orElseThrow(() -> new PictureBytes.Refusal("picture.unknown-kind"));
        if (!header.acceptable()) {
            throw new PictureBytes.Refusal("picture.too-large");
        }
        boolean small = header.width() <= width && header.height() <= height;
        var image = new Image(new ByteArrayInputStream(bytes), small ? 0 : width, small ? 0 : height, true, true);
        if (image.isError() || image.getPixelReader() == null) {
            throw new PictureBytes.Refusal("picture.unreadable");
        }
        return new WritableImage(image.getPixelReader(), (int) image.getWidth(), (int) image.getHeight());
    }

    private static byte[] bytes(PictureAddress address, Set<String> hosts) throws IOException {
        return switch (address) {
            case PictureAddress.Beside(var file) -> PictureBytes.of(file);
            case PictureAddress.Archived(var archive, var entry) -> archive.read(entry);
            case PictureAddress.Embedded(var src) -> PictureBytes.of(src);
            case PictureAddress.Remote(var uri) -> PictureBytes.of(uri, hosts);
            case PictureAddress.Refused(String code) -> throw new PictureBytes.Refusal(code);
        };
    }
}
