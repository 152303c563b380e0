package frieze.format;

import frieze.document.Media;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/// The pictures beside a file that its events name: looked for after reading, each once.
final class Pictures {
    private final Map<String, Long> places = new LinkedHashMap<>();

    void add(String src, long place) {
        if (!Media.isRemote(src)) {
            places.putIfAbsent(src, place);
        }
    }

    /// Takes over those of a part of the file.
    ///
    /// @param shift the offset at which the part begins
    void take(Pictures part, long shift) {
        part.places.forEach((src, place) -> places.putIfAbsent(src, place + shift));
    }

    /// Reports the pictures that are not there.
    void check(Path folder, Problems problems) {
        places.forEach((src, place) -> {
            if (Media.beside(folder, src).filter(Files::isRegularFile).isEmpty()) {
                problems.warning(place, "problem.missing-picture", Texts.cut(src, 80));
            }
        });
    }
}
