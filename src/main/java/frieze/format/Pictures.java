package frieze.format;

import frieze.document.Media;
import java.util.LinkedHashMap;
import java.util.Map;

/// The pictures that the events of a file name and that are to lie beside it: looked for after reading, each once.
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
    void check(PictureCheck check, Problems problems) {
        places.forEach((src, place) ->
                check.problem(src).ifPresent(code -> problems.warning(place, code, Texts.cut(src, 80))));
    }
}
