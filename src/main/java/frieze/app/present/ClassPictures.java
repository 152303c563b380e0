package frieze.app.present;

import frieze.document.Media;
import java.util.Optional;
import javafx.scene.image.Image;

/// The pictures of a presentation, loaded ahead.
interface ClassPictures {
    /// The picture as it is to be shown; empty where it is not there yet, or cannot be shown.
    Optional<Image> image(Media media);
}
