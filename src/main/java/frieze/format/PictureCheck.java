package frieze.format;

import frieze.document.Media;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Looks for the pictures that lie beside a file, without opening them.
@FunctionalInterface
public interface PictureCheck {
    /// What is wrong with a picture: the key of a message whose argument is its name; empty where it is there.
    ///
    /// @param src as the file names it
    Optional<String> problem(String src);

    /// Pictures in the folder of a file and below.
    static PictureCheck in(Path folder) {
        return src -> Media.names(src).stream()
                        .flatMap(name -> Media.beside(folder, name).stream())
                        .anyMatch(Files::isRegularFile)
                ? Optional.empty()
                : Optional.of("problem.missing-picture");
    }
}
