package frieze.search;

import java.util.Arrays;

/// Which documents have which key, while it is being found out. Documents come in ascending order. Of a rare key
/// the distances from one document to the next are kept, seven bits a byte; of a frequent one a bit for every
/// document, as soon as that takes no more room.
final class Gathering {
    private final int documents;
    private int[] counts = new int[1 << 10];
    private int[] lasts = new int[1 << 10];
    /// Bytes in use.
    private int[] used = new int[1 << 10];
    private byte[][] rare = new byte[1 << 10][];
    private long[][] frequent = new long[1 << 10][];

    /// @param documents how many there are; they are numbered from 0
    Gathering(int documents) {
        this.documents = documents;
    }

    /// Says that a document has a key; saying it again of the same document changes nothing.
    void add(int key, int document) {
        if (key >= counts.length) {
            grow(key);
        }
        int count = counts[key];
        if (count > 0 && lasts[key] == document) {
            return;
        }
        var bits = frequent[key];
        if (bits != null) {
            Bits.add(bits, document);
        } else if (count > 0) {
            append(key, document - lasts[key]);
            if (used[key] > documents >> 3) {
                makeFrequent(key, document);
            }
        } else {
            append(key, document);
        }
        counts[key] = count + 1;
        lasts[key] = document;
    }

    private void grow(int key) {
        int size = Math.max(key + 1, counts.length * 2);
        counts = Arrays.copyOf(counts, size);
        lasts = Arrays.copyOf(lasts, size);
        used = Arrays.copyOf(used, size);
        rare = Arrays.copyOf(rare, size);
        frequent = Arrays.copyOf(frequent, size);
    }

    private void append(int key, int distance) {
        var bytes = rare[key];
        int at = used[key];
        if (bytes == null) {
            bytes = rare[key] = new byte[4];
        } else if (at + 5 > bytes.length) {
            bytes = rare[key] = Arrays.copyOf(bytes, bytes.length * 2 + 4);
        }
        used[key] = Postings.write(bytes, at, distance);
    }

    private void makeFrequent(int key, int last) {
        var bits = Bits.none(documents);
        Postings.join(rare[key], 0, counts[key], bits);
        Bits.add(bits, last);
        frequent[key] = bits;
        rare[key] = null;
    }

    /// What has been gathered, the keys in this order.
    ///
    /// @param order for each key of the result the key here
    Postings inOrder(int[] order) {
        int size = 0;
        int manyOnes = 0;
        for (int key : order) {
            if (has(key)) {
                size += frequent[key] != null ? 0 : used[key] + 5;
                manyOnes += frequent[key] != null ? 1 : 0;
            }
        }
        var bytes = new byte[size];
        var places = new int[order.length];
        var bits = new long[manyOnes][];
        int at = 0;
        int ones = 0;
        for (int i = 0; i < order.length; i++) {
            int key = order[i];
            if (!has(key)) {
                places[i] = Postings.NOWHERE;
            } else if (frequent[key] != null) {
                bits[ones] = frequent[key];
                places[i] = Postings.NOWHERE - ++ones;
            } else {
                places[i] = at;
                at = Postings.write(bytes, at, counts[key]);
                System.arraycopy(rare[key], 0, bytes, at, used[key]);
                at += used[key];
            }
        }
        return new Postings(Arrays.copyOf(bytes, at), places, bits);
    }

    private boolean has(int key) {
        return key < counts.length && counts[key] > 0;
    }
}
