package frieze.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;

/// Reads the list of events of a large file in pieces, several at a time, and puts together what comes of them
/// in the order of the file, so that nothing tells whether it was read so or in one go.
///
/// A piece that is no sound list by itself, for whatever reason, ends this: it and all that follows is left to
/// whoever reads the file from beginning to end, and says what is wrong. As every piece before it was a sound
/// list and commas stand between them, that place is between two events, however the cuts were guessed.
final class Pieces {
    private static final int MOST_HELPERS = 3;
    /// How many pieces wait to be read or put together.
    private static final int AHEAD = 6;

    private record Piece(byte[] bytes, FutureTask<PieceReader.Read> reading) {}

    private final Source source;
    private final EventList events;
    private final Problems problems;
    private final Pictures pictures;
    private final KnownDates dates;
    private final CodedDates coded;
    private final Sharing sharing;
    private final Deque<Piece> ahead = new ArrayDeque<>();
    private final BlockingQueue<FutureTask<PieceReader.Read>> open = new LinkedBlockingQueue<>();

    Pieces(Source source, EventList events, Problems problems, Pictures pictures, KnownDates dates, Sharing sharing) {
        this.source = source;
        coded = new CodedDates(source.size());
        this.events = events;
        this.problems = problems;
        this.pictures = pictures;
        this.dates = dates;
        this.sharing = sharing;
    }

    /// Reads from the beginning of the list as far as it goes in pieces; the source then goes on after that, as
    /// if the list began there.
    ///
    /// @param size of a piece, about, bytes
    /// @param begin where the list begins: offset in characters
    /// @param taken is told after each piece
    /// @return how many characters have been read
    long read(int size, long begin, Runnable taken) throws IOException {
        var cutter = source.cutter(size);
        var helpers = helpers();
        long at = begin;
        try {
            boolean first = true;
            while (true) {
                first = cut(cutter, first);
                if (ahead.isEmpty()) {
                    break;
                }
                var read = outcome();
                if (!read.sound()) {
                    break;
                }
                ahead.remove();
                take(read, at - 1);
                at += read.characters();
                taken.run();
            }
        } finally {
            helpers.forEach(Thread::interrupt);
            ahead.forEach(piece -> piece.reading().cancel(false));
        }
        source.resume(left(cutter, at > begin));
        return at - begin;
    }

    private List<Thread> helpers() {
        int count = Math.min(MOST_HELPERS, Runtime.getRuntime().availableProcessors() - 1);
        var helpers = new ArrayList<Thread>();
        for (int i = 0; i < count; i++) {
            helpers.add(Thread.ofPlatform().daemon().name("reader-" + (i + 1)).start(this::help));
        }
        return helpers;
    }

    private void help() {
        try {
            while (!Thread.interrupted()) {
                open.take().run();
            }
        } catch (InterruptedException _) {
            // the reading is over
        }
    }

    /// Whether no piece has been cut yet.
    private boolean cut(PieceCutter cutter, boolean first) throws IOException {
        boolean none = first;
        while (ahead.size() < AHEAD) {
            byte @Nullable [] bytes = cutter.next();
            if (bytes == null) {
                break;
            }
            boolean comma = !none;
            none = false;
            var piece = new Piece(
                    bytes,
                    new FutureTask<>(() ->
                            new PieceReader(bytes, source.encoding(), events, dates, coded, sharing).read(comma)));
            ahead.add(piece);
            open.add(piece.reading());
        }
        return none;
    }

    /// What has come of the first piece. Rather than wait for it, reads others.
    private PieceReader.Read outcome() throws IOException {
        var first = ahead.element().reading();
        for (var piece : ahead) {
            if (first.isDone()) {
                break;
            }
            // does nothing where somebody else has begun it
            piece.reading().run();
            open.remove(piece.reading());
        }
        try {
            return first.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("reading was interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private void take(PieceReader.Read read, long shift) {
        int told = 0;
        events.expect(read.drafts());
        for (var draft : read.drafts()) {
            for (; told < draft.problems(); told++) {
                problems.take(read.problems().get(told), shift);
            }
            events.add(draft, shift);
        }
        pictures.take(read.pictures(), shift);
    }

    /// All bytes that have been taken from the source and not been read, without the comma in front.
    private byte[] left(PieceCutter cutter, boolean comma) {
        var left = new ByteArrayOutputStream();
        ahead.forEach(piece -> left.writeBytes(piece.bytes()));
        left.writeBytes(cutter.rest());
        byte[] bytes = left.toByteArray();
        int at = Bytes.skipBlanks(bytes, 0, bytes.length);
        if (comma && at < bytes.length && bytes[at] == ',') {
            bytes[at] = ' ';
        }
        return bytes;
    }
}
