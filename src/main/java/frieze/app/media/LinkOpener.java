package frieze.app.media;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Opens an address outside the program. Only ever called because the reader asked for it.
public interface LinkOpener {
    Set<String> SCHEMES = Set.of("http", "https", "mailto");

    void open(URI address);

    /// The address that a text stands for, where it is one that may be opened.
    static Optional<URI> safe(String text) {
        try {
            var address = new URI(text.strip());
            var scheme = address.getScheme();
            boolean known = scheme != null && SCHEMES.contains(scheme.toLowerCase(Locale.ROOT));
            boolean leads = known && (address.getHost() != null || scheme.equalsIgnoreCase("mailto"));
            return leads ? Optional.of(address) : Optional.empty();
        } catch (URISyntaxException _) {
            // what is no address is shown as it is written
            return Optional.empty();
        }
    }
}
