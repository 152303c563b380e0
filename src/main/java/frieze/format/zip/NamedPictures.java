package frieze.format.zip;

import frieze.document.Media;
import frieze.document.Timeline;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Tells the pictures of an archive that a timeline names from those that nobody will see.
record NamedPictures(ZipPictures archive) {
    /// A picture in a text of Markdown.
    private static final Pattern IN_TEXT = Pattern.compile("!\\[[^\\]]{0,1000}+]\\(<?([^)\\s>]{1,1000})");

    /// How many are not named.
    ///
    /// @param pictures as they are called in the archive
    long among(List<String> pictures, Timeline timeline) {
        if (pictures.isEmpty()) {
            return 0;
        }
        Set<String> looked = new HashSet<>();
        Set<String> named = new HashSet<>();
        for (var event : timeline.events()) {
            Stream.concat(event.media().stream().map(Media::src), inText(event.text()))
                    .filter(looked::add)
                    .forEach(src -> named.addAll(archive.find(src).entries()));
        }
        return pictures.stream().filter(picture -> !named.contains(picture)).count();
    }

    private static Stream<String> inText(String text) {
        return text.contains("![") ? IN_TEXT.matcher(text).results().map(match -> match.group(1)) : Stream.empty();
    }
}
