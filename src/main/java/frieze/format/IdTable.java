package frieze.format;

import frieze.document.Event;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Finds events by their id while a file is read, with 16 bytes an event: a million of them must not cost what
/// a map of them would.
final class IdTable {
    private final long seed = System.nanoTime();
    private final List<Event> events;
    /// In the upper half the hash, in the lower the number of the event, from 1; 0 where a slot is free.
    private long[] slots = new long[64];

    /// @param events the list that is filled meanwhile; [#add] follows each addition to it
    IdTable(List<Event> events) {
        this.events = events;
    }

    /// The place of the event in the list, or -1.
    int find(String id) {
        byte[] name = id.getBytes(StandardCharsets.UTF_8);
        return find(name, name.length, hash(name, 0, name.length));
    }

    /// The same for an id in UTF-8 of this [#hash], which are the first `length` bytes.
    int find(byte[] id, int length, int hash) {
        int mask = slots.length - 1;
        for (int i = hash & mask; slots[i] != 0; i = (i + 1) & mask) {
            if ((int) (slots[i] >>> Integer.SIZE) == hash) {
                int place = (int) slots[i] - 1;
                if (events.get(place).isNamed(id, length)) {
                    return place;
                }
            }
        }
        return -1;
    }

    /// Takes in the last event of the list. Its id, which has this [#hash], must not be known yet.
    void addLast(int hash) {
        int count = events.size();
        if (count * 2 > slots.length) {
            grow();
        }
        put(hash, count);
    }

    /// Looks where these ids will be looked for: many looks in a row cost hardly more than one, because a processor
    /// waits for all of them at once, which it cannot where each is followed by much else.
    ///
    /// @return of no use but that it needs the looks
    long expect(List<Draft> drafts) {
        int mask = slots.length - 1;
        long all = 0;
        for (int i = 0; i < drafts.size(); i++) {
            all += slots[drafts.get(i).idHash() & mask];
        }
        return all;
    }

    private void put(int hash, int number) {
        int mask = slots.length - 1;
        int i = hash & mask;
        while (slots[i] != 0) {
            i = (i + 1) & mask;
        }
        slots[i] = (long) hash << Integer.SIZE | number;
    }

    private void grow() {
        var old = slots;
        slots = new long[old.length * 2];
        for (long slot : old) {
            if (slot != 0) {
                put((int) (slot >>> Integer.SIZE), (int) slot);
            }
        }
    }

    /// Of any thread. Not [String#hashCode], for which anybody can make a million ids with the same value.
    int hash(byte[] id, int from, int to) {
        long hash = seed;
        for (int i = from; i < to; i++) {
            hash = (hash ^ id[i]) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 32;
        }
        return (int) hash;
    }
}
