package frieze.document;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A picture that stands in the file of the timeline itself, as a `data:` address (RFC 2397) in base64. Only what
/// can do nothing but be looked at counts: PNG, JPEG, GIF and BMP, by their first bytes and not by what is said
/// of them.
public final class EmbeddedPicture {
    /// Characters of base64; such a picture has 6 MB.
    public static final int LONGEST = 8 << 20;
    private static final String SCHEME = "data:";
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /// What came of looking at an address.
    public sealed interface Checked {
        /// @param src the address in the one form that every such picture is kept and written in
        record Sound(String src) implements Checked {}

        /// @param code key of a message, `problem.` and words
        /// @param argument of the message
        record Unsound(String code, Object argument) implements Checked {}
    }

    private EmbeddedPicture() {}

    /// Whether an address is to be a picture in itself, sound or not.
    public static boolean is(String src) {
        return src.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
    }

    /// Looks at an address for which [#is] holds; costs what it is long.
    public static Checked check(String src) {
        int comma = src.indexOf(',');
        var said =
                comma < 0 ? "" : src.substring(SCHEME.length(), comma).strip().toLowerCase(Locale.ROOT);
        if (said.startsWith("image/svg")) {
            return new Checked.Unsound("problem.embedded-svg", said);
        }
        if (comma < 0 || !said.endsWith("base64")) {
            return new Checked.Unsound("problem.embedded-damaged", said);
        }
        return ofBase64(src.substring(comma + 1));
    }

    /// Looks at base64, in lines or not.
    public static Checked ofBase64(String written) {
        var base64 = BLANKS.matcher(written).replaceAll("");
        if (base64.length() > LONGEST) {
            return new Checked.Unsound("problem.embedded-too-large", LONGEST / 4 * 3 >> 20);
        }
        try {
            byte[] bytes = Base64.getDecoder().decode(base64.indexOf('%') < 0 ? base64 : decoded(base64));
            return kind(bytes)
                    .<Checked>map(kind -> new Checked.Sound(SCHEME + "image/" + kind + ";base64,"
                            + Base64.getEncoder().encodeToString(bytes)))
                    .orElseGet(() -> new Checked.Unsound("problem.embedded-kind", beginning(bytes)));
        } catch (IllegalArgumentException _) {
            return new Checked.Unsound("problem.embedded-damaged", "");
        }
    }

    private static String decoded(String address) {
        return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /// How a picture of this kind begins is said by its own specification.
    private static Optional<String> kind(byte[] bytes) {
        if (starts(bytes, 0x89, 'P', 'N', 'G')) {
            return Optional.of("png");
        }
        if (starts(bytes, 0xFF, 0xD8, 0xFF)) {
            return Optional.of("jpeg");
        }
        if (starts(bytes, 'G', 'I', 'F', '8')) {
            return Optional.of("gif");
        }
        return starts(bytes, 'B', 'M') ? Optional.of("bmp") : Optional.empty();
    }

    private static boolean starts(byte[] bytes, int... wanted) {
        for (int i = 0; i < wanted.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    /// For people: what can be read of the first bytes.
    private static String beginning(byte[] bytes) {
        return new String(bytes, 0, Math.min(12, bytes.length), StandardCharsets.US_ASCII)
                .replaceAll("[^\\x20-\\x7E]", "·");
    }

    /// The bytes of a sound one.
    ///
    /// @throws IllegalArgumentException where it is none
    public static byte[] bytes(String src) {
        return switch (check(src)) {
            case Checked.Sound(var sound) -> Base64.getDecoder().decode(sound.substring(sound.indexOf(',') + 1));
            case Checked.Unsound(var code, var _) -> throw new IllegalArgumentException(code);
        };
    }

    /// For people, instead of the address itself: its kind, and its size in thousands of bytes.
    static String shown(String src) {
        int end = src.indexOf(';');
        var kind = end < 0 || end > 40 ? SCHEME : src.substring(0, end);
        int base64 = src.length() - src.indexOf(',') - 1;
        return kind + " (" + Math.ceilDiv(base64 / 4 * 3, 1_000) + " kB)";
    }
}
