package frieze.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;

class SettlingTest {
    private static final long MS = 1_000_000;

    private static Stamp stamp(long n) {
        return new Stamp(true, FileTime.fromMillis(n), n, "key");
    }

    @Test
    void anUntouchedFileIsNeverDue() {
        var settling = new Settling(stamp(1));
        assertThat(settling.due(stamp(1), 0)).isFalse();
        assertThat(settling.due(stamp(1), 10_000 * MS)).isFalse();
    }

    @Test
    void aChangeIsDueOnceItHasRested() {
        var settling = new Settling(stamp(1));
        assertThat(settling.due(stamp(2), 0)).isFalse();
        assertThat(settling.due(stamp(3), 50 * MS)).isFalse();
        assertThat(settling.due(stamp(3), 120 * MS)).isFalse();
        assertThat(settling.due(stamp(3), 131 * MS)).isTrue();
        assertThat(settling.due(stamp(3), 500 * MS)).isFalse();
    }

    @Test
    void aFileThatNeverRestsIsReadAllTheSame() {
        var settling = new Settling(stamp(0));
        long at = 0;
        int version = 1;
        while (!settling.due(stamp(version++), at)) {
            at += 20 * MS;
            assertThat(at).isLessThan(1_000 * MS);
        }
        assertThat(at).isGreaterThanOrEqualTo(Settling.LONGEST);
    }

    @Test
    void theGapOfARenameIsNoNews() {
        var settling = new Settling(stamp(1));
        assertThat(settling.due(Stamp.MISSING, 0)).isFalse();
        assertThat(settling.due(Stamp.MISSING, 300 * MS)).isFalse();
        assertThat(settling.due(stamp(1), 400 * MS)).isFalse();
        assertThat(settling.due(stamp(1), 5_000 * MS)).isFalse();
    }

    @Test
    void aFileThatStaysAwayHasGone() {
        var settling = new Settling(stamp(1));
        assertThat(settling.due(Stamp.MISSING, 0)).isFalse();
        assertThat(settling.due(Stamp.MISSING, 701 * MS)).isTrue();
    }
}
