package frieze.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import frieze.time.When;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A filter as one line of text, as the query of a web address is written:
/// `lane=cold%20war&tag=treaty&least=3&during=1960s`.
public final class FilterText {
    private FilterText() {}

    /// Empty for the filter that demands nothing; the same for equal filters.
    public static String write(Filter filter) {
        List<String> parts = new ArrayList<>();
        filter.lanes().stream().sorted().forEach(lane -> parts.add(part("lane", lane)));
        filter.tags().stream().sorted().forEach(tag -> parts.add(part("tag", tag)));
        if (filter.least() > 0) {
            parts.add(part("least", Integer.toString(filter.least())));
        }
        filter.during().ifPresent(when -> parts.add(part("during", when.written())));
        return String.join("&", parts);
    }

    private static String part(String name, String value) {
        return name + "=" + URLEncoder.encode(value, UTF_8);
    }

    /// Leaves out what it does not understand; never throws.
    public static Filter read(String text) {
        Set<String> lanes = new HashSet<>();
        Set<String> tags = new HashSet<>();
        int least = 0;
        Optional<When> during = Optional.empty();
        for (String part : text.split("&")) {
            int sign = part.indexOf('=');
            var value = sign < 0 ? Optional.<String>empty() : decoded(part.substring(sign + 1));
            if (value.isEmpty()) {
                continue;
            }
            switch (part.substring(0, sign)) {
                case "lane" -> lanes.add(value.get());
                case "tag" -> tags.add(value.get());
                case "least" -> least = value.get().matches("[1-5]") ? Integer.parseInt(value.get()) : least;
                case "during" ->
                    during = When.parse(value.get()) instanceof When.Read(var when) ? Optional.of(when) : during;
                default -> {}
            }
        }
        return new Filter(lanes, tags, least, during);
    }

    private static Optional<String> decoded(String value) {
        try {
            return Optional.of(URLDecoder.decode(value, UTF_8));
        } catch (IllegalArgumentException notEncoded) {
            return Optional.empty();
        }
    }
}
