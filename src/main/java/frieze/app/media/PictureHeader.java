package frieze.app.media;

import java.util.Optional;

/// The size of a picture, read from its first bytes, so that a picture that would fill the memory is refused
/// before it is decoded. Sources: the PNG specification (IHDR), ITU T.81 (SOF markers), the GIF89a and BMP
/// headers.
public record PictureHeader(long width, long height) {
    /// Pictures of more pixels than this are not decoded.
    static final long MOST_PIXELS = 60_000_000;

    public boolean acceptable() {
        return width > 0 && height > 0 && width <= MOST_PIXELS / height;
    }

    /// Empty for anything that is no PNG, JPEG, GIF or BMP.
    public static Optional<PictureHeader> of(byte[] b) {
        if (starts(b, 0x89, 'P', 'N', 'G') && b.length >= 24) {
            return Optional.of(new PictureHeader(big(b, 16, 4), big(b, 20, 4)));
        }
        if (starts(b, 'G', 'I', 'F', '8') && b.length >= 10) {
            return Optional.of(new PictureHeader(little(b, 6, 2), little(b, 8, 2)));
        }
        if (starts(b, 'B', 'M') && b.length >= 26) {
            return Optional.of(
                    new PictureHeader(Math.max(0, (int) little(b, 18, 4)), Math.abs((long) (int) little(b, 22, 4))));
        }
        return starts(b, 0xFF, 0xD8) ? jpeg(b) : Optional.empty();
    }

    private static Optional<PictureHeader> jpeg(byte[] b) {
        int at = 2;
        while (at + 9 < b.length && (b[at] & 0xFF) == 0xFF) {
            int marker = b[at + 1] & 0xFF;
            if (marker == 0xFF) {
                at++;
                continue;
            }
            boolean frame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
            if (frame) {
                return Optional.of(new PictureHeader(big(b, at + 7, 2), big(b, at + 5, 2)));
            }
            boolean alone = marker == 0x01 || marker >= 0xD0 && marker <= 0xD8;
            at += alone ? 2 : 2 + (int) Math.max(2, big(b, at + 2, 2));
        }
        return Optional.empty();
    }

    private static boolean starts(byte[] b, int... wanted) {
        for (int i = 0; i < wanted.length; i++) {
            if (i >= b.length || (b[i] & 0xFF) != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    private static long big(byte[] b, int at, int count) {
        long value = 0;
        for (int i = 0; i < count; i++) {
            value = value << 8 | b[at + i] & 0xFF;
        }
        return value;
    }

    private static long little(byte[] b, int at, int count) {
        long value = 0;
        for (int i = count - 1; i >= 0; i--) {
            value = value << 8 | b[at + i] & 0xFF;
        }
        return value;
    }
}
