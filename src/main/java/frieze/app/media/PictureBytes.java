package frieze.app.media;

import frieze.document.EmbeddedPicture;
import frieze.format.zip.ZipPictures;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/// Fetches the bytes of a picture, no more than a picture may have. Runs on a worker's thread.
public final class PictureBytes {
    static final int MOST_BYTES = ZipPictures.MOST_BYTES;
    private static final int PATIENCE_MILLIS = 15_000;
    private static final int MOST_HOPS = 5;

    /// Why there are no bytes: `code` is a key of this room's messages.
    public static final class Refusal extends IOException {
        private static final long serialVersionUID = 1;
        private final String code;

        public Refusal(String code) {
            super(code);
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    private PictureBytes() {}

    public static byte[] of(Path file) throws IOException {
        if (Files.size(file) > MOST_BYTES) {
            throw new Refusal("picture.too-large");
        }
        try (var in = Files.newInputStream(file)) {
            return limited(in);
        }
    }

    /// The bytes of a picture that stands in the file.
    public static byte[] of(String embedded) throws IOException {
        try {
            return EmbeddedPicture.bytes(embedded);
        } catch (IllegalArgumentException e) {
            boolean kind = String.valueOf(e.getMessage()).matches("problem.embedded-(svg|kind)");
            throw new Refusal(kind ? "picture.unknown-kind" : "picture.unreadable");
        }
    }

    /// @param hosts that the reader has allowed; whoever sends on to another one is not followed
    public static byte[] of(URI address, Set<String> hosts) throws IOException {
        var next = address;
        for (int hop = 0; hop < MOST_HOPS; hop++) {
            if (next.getHost() == null || !hosts.contains(next.getHost().toLowerCase(Locale.ROOT))) {
                throw new Refusal("picture.sent-on");
            }
            if (!(next.toURL().openConnection() instanceof HttpURLConnection http)) {
                throw new Refusal("picture.no-address");
            }
            http.setInstanceFollowRedirects(false);
            http.setConnectTimeout(PATIENCE_MILLIS);
            http.setReadTimeout(PATIENCE_MILLIS);
            int status = http.getResponseCode();
            if (status >= 300 && status < 400 && http.getHeaderField("Location") != null) {
                try {
                    next = next.resolve(http.getHeaderField("Location"));
                } catch (IllegalArgumentException _) {
                    throw new Refusal("picture.sent-on");
                }
                continue;
            }
            if (status != HttpURLConnection.HTTP_OK) {
                throw new Refusal("picture.missing");
            }
            try (var in = http.getInputStream()) {
                return limited(in);
            }
        }
        throw new Refusal("picture.sent-on");
    }

    private static byte[] limited(InputStream in) throws IOException {
        var bytes = in.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new Refusal("picture.too-large");
        }
        return bytes;
    }
}
