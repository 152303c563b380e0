package frieze.search;

/// Which documents have which key. Immutable. Those of a rare key are their count and the distances from one to
/// the next, seven bits a byte, the least first; those of a frequent one are bits.
final class Postings {
    /// The place of a key that no document has.
    static final int NOWHERE = -1;

    private final byte[] bytes;
    private final int[] places;
    private final long[][] frequent;

    /// @param places of each key: where it begins in `bytes`, or [#NOWHERE], or less by 1 + its number among
    /// `frequent`
    Postings(byte[] bytes, int[] places, long[][] frequent) {
        this.bytes = bytes;
        this.places = places;
        this.frequent = frequent;
    }

    /// Adds all documents that have a key.
    void join(int key, long[] bits) {
        int place = places[key];
        if (place < NOWHERE) {
            Bits.join(bits, frequent[NOWHERE - 1 - place]);
        } else if (place != NOWHERE) {
            int count = 0;
            int shift = 0;
            byte next;
            do {
                next = bytes[place++];
                count |= (next & 0x7f) << shift;
                shift += 7;
            } while (next < 0);
            join(bytes, place, count, bits);
        }
    }

    /// Adds so many documents, whose distances begin at a place.
    static void join(byte[] bytes, int place, int count, long[] bits) {
        int at = place;
        int document = 0;
        for (int i = 0; i < count; i++) {
            int next = bytes[at++];
            int distance = next & 0x7f;
            for (int shift = 7; next < 0; shift += 7) {
                next = bytes[at++];
                distance |= (next & 0x7f) << shift;
            }
            document += distance;
            bits[document >> 6] |= 1L << (document & 63);
        }
    }

    /// Writes a number from 0 on; says where the next one begins.
    static int write(byte[] bytes, int place, int number) {
        int at = place;
        int rest = number;
        while (rest > 0x7f) {
            bytes[at++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[at++] = (byte) rest;
        return at;
    }
}
