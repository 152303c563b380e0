package frieze.format;

import java.util.regex.Pattern;

/// Which addresses a file may name. The schema holds the same patterns.
public final class Addresses {
    /// What a source may link to: the web, or somebody's mail.
    public static final Pattern LINK = Pattern.compile("([Hh][Tt][Tt][Pp][Ss]?://|[Mm][Aa][Ii][Ll][Tt][Oo]:)[^\\s]+");

    /// Where a picture may come from: the web, or a file beside or below the timeline, named with `/` and
    /// without `..`. For the picture itself as an address see [frieze.document.EmbeddedPicture].
    public static final Pattern PICTURE =
            Pattern.compile("[Hh][Tt][Tt][Pp][Ss]?://[^\\s]+|(?!/)(?!(.*/)?\\.\\.(/|$))[^:\\\\\\x00-\\x1f]+");

    private Addresses() {}

    /// Whether it may be offered as a link.
    public static boolean isLink(String address) {
        return LINK.matcher(address).matches();
    }

    /// Whether a picture may be looked for there.
    public static boolean isPicture(String address) {
        return PICTURE.matcher(address).matches();
    }
}
