package frieze.format;

import frieze.document.Event;
import java.util.List;

/// Finds events by their id while a file is read, with 16 bytes an event: a million of them must not cost what
/// a map of them would.
final class IdTable {
    private final long seed = System.nanoTime();
    private final List<Event> events;
    private int[] slots = new int[64];
    private int[] hashes = new int[64];

    /// @param events the list that is filled meanwhile; [#add] follows each addition to it
    IdTable(List<Event> events) {
        this.events = events;
    }

    /// The place of the event in the list, or -1.
    int find(String id) {
        return find(id, hash(id));
    }

    /// The same for an id of this [#hash].
    int find(String id, int hash) {
        int mask = slots.length - 1;
        for (int i = hash & mask; slots[i] != 0; i = (i + 1) & mask) {
            if (hashes[i] == hash && events.get(slots[i] - 1).id().value().equals(id)) {
                return slots[i] - 1;
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

    private void put(int hash, int number) {
        int mask = slots.length - 1;
        int i = hash & mask;
        while (slots[i] != 0) {
            i = (i + 1) & mask;
        }
        slots[i] = number;
        hashes[i] = hash;
    }

    private void grow() {
        int[] oldSlots = slots;
        int[] oldHashes = hashes;
        slots = new int[oldSlots.length * 2];
        hashes = new int[oldSlots.length * 2];
        for (int i = 0; i < oldSlots.length; i++) {
            if (oldSlots[i] != 0) {
                put(oldHashes[i], oldSlots[i]);
            }
        }
    }

    /// Of any thread. Not [String#hashCode], for which anybody can make a million ids with the same value.
    int hash(String id) {
        long hash = seed;
        for (int i = 0; i < id.length(); i++) {
            hash = (hash ^ id.charAt(i)) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 32;
        }
        return (int) hash;
    }
}
