package frieze.time;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads EDTF in one pass from left to right, without looking back: time linear in the length of the text,
/// whatever it holds.
final class EdtfReader {
    private final EdtfCursor in;
    private final EdtfDateReader dates;
    private final CalendarSystem calendar;

    EdtfReader(String text, CalendarSystem calendar) {
        this.in = new EdtfCursor(text);
        this.dates = new EdtfDateReader(in, calendar);
        this.calendar = calendar;
    }

    Edtf.Result read() {
        if (in.text.isEmpty()) {
            return new DateError("date.empty", List.of(), 0);
        }
        var edtf = switch (in.text.charAt(0)) {
            case '[', '{' -> set();
            case '/' -> interval(EdtfEnd.UNKNOWN);
            case '.' -> in.two('.') ? interval(EdtfEnd.OPEN) : null;
            default -> startingWithDate();
        };
        if (edtf != null && in.at >= in.text.length()) {
            return new Edtf.Parsed(edtf);
        }
        if (edtf != null) {
            in.unexpected();
        }
        return in.error();
    }

    private @Nullable Edtf startingWithDate() {
        var date = dates.date();
        if (date == null) {
            return null;
        }
        return switch (in.peek()) {
            case '/' -> interval(date);
            case 'T' -> dateTime(date);
            default -> date;
        };
    }

    /// From the slash on.
    private @Nullable EdtfInterval interval(EdtfEnd start) {
        int slash = in.at;
        if (in.failed() || !in.take('/')) {
            return null;
        }
        EdtfEnd end;
        if (in.at == in.text.length()) {
            if (start == EdtfEnd.UNKNOWN) {
                return in.fail("date.interval-empty", slash);
            }
            end = EdtfEnd.UNKNOWN;
        } else if (in.peek() == '.') {
            end = in.two('.') ? EdtfEnd.OPEN : null;
        } else {
            int place = in.at;
            end = dates.date();
            if (in.fine() && in.peek() == 'T') {
                return in.fail("date.interval-time", in.at);
            }
            if (in.fine() && start instanceof EdtfDate s && end instanceof EdtfDate e && reversed(s, e)) {
                return in.fail("date.interval-reversed", place, e.toString(), s.toString());
            }
        }
        return end == null ? null : new EdtfInterval(start, end);
    }

    private boolean reversed(EdtfDate start, EdtfDate end) {
        return end.lastDay(calendar) < start.firstDay(calendar);
    }

    private @Nullable EdtfSet set() {
        char close = in.text.charAt(in.at++) == '[' ? ']' : '}';
        var members = new ArrayList<EdtfSet.Member>();
        while (true) {
            if (in.peek() == close) {
                return in.fail("date.set-empty", in.at);
            }
            var member = member(members.isEmpty());
            if (member == null) {
                return null;
            }
            members.add(member);
            char next = in.peek();
            in.at++;
            if (next == close) {
                return new EdtfSet(close == '}', members);
            }
            if (next != ',' || member.last() == EdtfEnd.OPEN) {
                in.at--;
                return in.at >= in.text.length()
                        ? in.fail("date.set-unclosed", in.at, String.valueOf(close))
                        : in.unexpected();
            }
        }
    }

    private EdtfSet.@Nullable Member member(boolean first) {
        if (in.peek() == '.') {
            int dots = in.at;
            if (!first) {
                return in.fail("date.set-dots", dots);
            }
            var last = in.two('.') ? dates.date() : null;
            if (last == null) {
                return null;
            }
            return in.peek() == '.' ? in.fail("date.set-chain", in.at) : new EdtfSet.Member(EdtfEnd.OPEN, last);
        }
        var from = dates.date();
        if (from == null) {
            return null;
        }
        if (in.peek() != '.') {
            return in.peek() == 'T' ? in.fail("date.set-time", in.at) : new EdtfSet.Member(from, from);
        }
        if (!in.two('.')) {
            return null;
        }
        char next = in.peek();
        if (next == ']' || next == '}') {
            return new EdtfSet.Member(from, EdtfEnd.OPEN);
        }
        if (next == ',') {
            return in.fail("date.set-dots", in.at - 2);
        }
        int place = in.at;
        var to = dates.date();
        if (to == null) {
            return null;
        }
        if (in.peek() == '.') {
            return in.fail("date.set-chain", in.at);
        }
        if (reversed(from, to)) {
            return in.fail("date.set-reversed", place, to.toString(), from.toString());
        }
        return new EdtfSet.Member(from, to);
    }

    /// From the `T` on.
    private @Nullable EdtfDateTime dateTime(EdtfDate date) {
        if (!date.isFullDay() || date.approximate() || date.uncertain()) {
            return in.fail("date.time-needs-day", in.at);
        }
        in.at++;
        int hour = in.number(23);
        int minute = in.take(':') ? in.number(59) : -1;
        int second = in.take(':') ? in.number(59) : -1;
        if (in.failed()) {
            return null;
        }
        int zone = EdtfDateTime.LOCAL;
        boolean hoursOnly = false;
        char sign = in.peek();
        if (sign == 'Z') {
            in.at++;
            zone = EdtfDateTime.UTC;
        } else if (sign == '+' || sign == '-') {
            int place = in.at++;
            zone = 60 * in.number(23);
            hoursOnly = in.peek() != ':';
            if (!hoursOnly) {
                in.at++;
                zone += in.number(59);
            }
            if (in.fine() && sign == '-' && zone == 0) {
                return in.fail("date.minus-zero-shift", place);
            }
            zone = sign == '-' ? -zone : zone;
        }
        if (in.fine() && in.at < in.text.length() && in.peek() == '/') {
            return in.fail("date.interval-time", in.at);
        }
        return in.fine() ? new EdtfDateTime(date, 3600 * hour + 60 * minute + second, zone, hoursOnly) : null;
    }
}
