package frieze.format;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CancellationException;

/// Tells the progress of a reading, and stops it when asked to. Hands on blocks, so that this costs nothing for
/// each byte.
final class WatchedStream extends FilterInputStream {
    private static final int BLOCK = 1 << 16;

    private final byte[] block;
    private final Progress progress;
    private final long size;
    private int start;
    private int end;
    private long total;

    WatchedStream(InputStream in, long size, Progress progress) {
        super(in);
        this.size = size;
        this.block = new byte[Math.clamp(size, 512, BLOCK)];
        this.progress = progress;
    }

    @Override
    public int read() throws IOException {
        return fill() ? block[start++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (start == end && length >= block.length) {
            return next(target, offset, block.length);
        }
        if (!fill()) {
            return -1;
        }
        int count = Math.min(length, end - start);
        System.arraycopy(block, start, target, offset, count);
        start += count;
        return count;
    }

    @Override
    public long skip(long count) throws IOException {
        long skipped = 0;
        while (skipped < count && fill()) {
            long step = Math.min(count - skipped, end - start);
            start += (int) step;
            skipped += step;
        }
        return skipped;
    }

    private boolean fill() throws IOException {
        if (start < end) {
            return true;
        }
        int count = next(block, 0, block.length);
        start = 0;
        end = Math.max(0, count);
        return count > 0;
    }

    private int next(byte[] target, int offset, int length) throws IOException {
        if (progress.cancelled()) {
            throw new CancellationException("reading was cancelled");
        }
        int count = in.read(target, offset, length);
        if (count > 0) {
            total += count;
            progress.read(total, size);
        }
        return count;
    }

    @Override
    public int available() throws IOException {
        return end - start + super.available();
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
