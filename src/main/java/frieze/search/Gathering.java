package frieze.search;

import java.util.Arrays;

/// Which documents have which key, while it is being found out: a stream of keys, document by document, and then
/// sorted by key in one walk, as counting sort does.
final class Gathering {
    private final int documents;
    private int[] stream = new int[1 << 12];
    private int used;
    /// Where the keys of each document end in the stream.
    private final int[] ends;

    private int document;
    /// How often each key has come, twice in a document counted twice.
    private int[] counts = new int[1 << 10];

    /// @param documents how many there will be; they are numbered from 0
    Gathering(int documents) {
        this.documents = documents;
        ends = new int[documents];
    }

    /// Says that the present document has a key; saying it again changes nothing.
    void add(int key) {
        if (used == stream.length) {
            stream = Arrays.copyOf(stream, used * 2);
        }
        stream[used++] = key;
        if (key >= counts.length) {
            counts = Arrays.copyOf(counts, Math.max(key + 1, counts.length * 2));
        }
        counts[key]++;
    }

    /// Goes on to the next document.
    void next() {
        ends[document++] = used;
    }

    /// What has been gathered, the keys in this order.
    ///
    /// @param order for each key of the result the key here
    Postings inOrder(int[] order) {
        counts = Arrays.copyOf(counts, Math.max(counts.length, order.length));
        // of each key the document before, and where to write; of a frequent one the complement of its number
        var lasts = new int[counts.length];
        var places = new int[counts.length];
        Arrays.fill(lasts, -1);
        int size = 0;
        int ones = 0;
        for (int key : order) {
            int most = most(counts[key]);
            if (most > documents >> 3) {
                places[key] = ~ones++;
            } else {
                places[key] = size;
                size += most;
            }
        }
        var bytes = new byte[size];
        var frequent = new long[ones][];
        Arrays.setAll(frequent, _ -> Bits.none(documents));
        fill(bytes, frequent, lasts, places);
        return pack(order, bytes, frequent, places);
    }

    /// The most bytes that so many distances can take which add up to at most [#documents]: few of them can be
    /// large.
    private int most(int count) {
        int most = count;
        for (int shift = 7; shift < 32 && documents >> shift > 0; shift += 7) {
            most += Math.min(count, (documents >> shift) + 1);
        }
        return most;
    }

    private void fill(byte[] bytes, long[][] frequent, int[] lasts, int[] places) {
        int at = 0;
        for (int doc = 0; doc < document; doc++) {
            for (int end = ends[doc]; at < end; at++) {
                int key = stream[at];
                int place = places[key];
                if (place < 0) {
                    Bits.add(frequent[~place], doc);
                    continue;
                }
                int distance = doc - lasts[key];
                if (distance > 0) {
                    lasts[key] = doc;
                    places[key] = Postings.write(bytes, place, distance);
                }
            }
        }
    }

    /// Closes the room between the keys that was not needed.
    private Postings pack(int[] order, byte[] bytes, long[][] frequent, int[] places) {
        var starts = new int[order.length + 1];
        var numbers = new int[frequent.length];
        int from = 0;
        int to = 0;
        for (int i = 0; i < order.length; i++) {
            int key = order[i];
            if (places[key] < 0) {
                numbers[~places[key]] = i;
            } else {
                int length = places[key] - from;
                System.arraycopy(bytes, from, bytes, to, length);
                to += length;
                from += most(counts[key]);
            }
            starts[i + 1] = to;
        }
        return new Postings(Arrays.copyOf(bytes, to), starts, numbers, frequent);
    }
}
