package frieze.time;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/// Says what dates mean, one a line: the input, the level (`0`, `1`, `2`, `SPOKEN` or `INVALID`), the earliest
/// and the latest day (see [DateBounds]), the flags (`approximate`, `uncertain`), and the wording, with tabs
/// between them. Of a line that is no date the columns between are empty, and the last one says what is wrong
/// and where.
///
/// A byte order mark before the first line is no part of it. The input stands in the first column byte for
/// byte, but for tabs and carriage returns, which are written `\t` and `\r`.
public final class DateReport {
    /// Of a longer line only this much is kept in memory; it is no date. Bytes.
    static final int LONGEST_LINE = 1 << 24;

    private static final String INVALID = "INVALID";

    private final DateWording wording;

    public DateReport(DateWording wording) {
        this.wording = wording;
    }

    /// What stands after the input: five columns, without the line's end.
    public String columns(String text) {
        return switch (When.parse(text)) {
            case When.Read(var when) -> {
                var bounds = DateBounds.of(when);
                yield String.join(
                        "\t",
                        when.isSpoken()
                                ? "SPOKEN"
                                : Integer.toString(when.expression().level()),
                        bounds.earliest(),
                        bounds.latest(),
                        flags(when),
                        wording.shortForm(when));
            }
            case DateError error -> String.join("\t", INVALID, "", "", "", wording.message(error));
        };
    }

    private static String flags(When when) {
        return when.approximate()
                ? when.uncertain() ? "approximate,uncertain" : "approximate"
                : when.uncertain() ? "uncertain" : "";
    }

    /// Reads to the end of `in`; bytes that are no UTF-8 stand for unreadable characters. A line may be of any
    /// length.
    public void report(InputStream in, OutputStream out) throws IOException {
        var line = new Line(out);
        var buffer = new byte[1 << 16];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            for (int i = 0; i < read; i++) {
                line.take(buffer[i]);
            }
            out.flush();
        }
        line.finish();
        out.flush();
    }

    /// The line that is being read. What has been taken is written at once, so that a line of any length needs
    /// little memory.
    private final class Line {
        private final OutputStream out;
        private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
        private boolean first = true;
        private boolean started;
        private boolean afterReturn;
        private boolean tooLong;

        Line(OutputStream out) {
            this.out = out;
        }

        void take(byte b) throws IOException {
            if (b == '\n') {
                end();
                return;
            }
            started = true;
            passReturn();
            if (b == '\r') {
                afterReturn = true;
                return;
            }
            if (b == '\t') {
                out.write('\\');
                out.write('t');
            } else {
                out.write(b);
            }
            keep(b);
        }

        /// A carriage return belongs to the line unless the line ends there.
        private void passReturn() throws IOException {
            if (afterReturn) {
                afterReturn = false;
                out.write('\\');
                out.write('r');
                keep((byte) '\r');
            }
        }

        private void keep(byte b) {
            tooLong |= kept.size() >= LONGEST_LINE;
            if (!tooLong) {
                kept.write(b);
            }
        }

        private void end() throws IOException {
            var text = kept.toString(StandardCharsets.UTF_8);
            var columns = tooLong
                    ? String.join("\t", INVALID, "", "", "", wording.tooLong(LONGEST_LINE))
                    : columns(first && text.startsWith("\ufeff") ? text.substring(1) : text);
            out.write('\t');
            out.write(columns.getBytes(StandardCharsets.UTF_8));
            out.write('\n');
            kept.reset();
            first = false;
            started = false;
            afterReturn = false;
            tooLong = false;
        }

        /// The last line may lack its end.
        void finish() throws IOException {
            if (started) {
                end();
            }
        }
    }
}
