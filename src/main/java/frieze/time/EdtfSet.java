package frieze.time;

import java.util.List;

/// One of several dates (`[1667,1668,1670..1672]`), or all of them (`{...}`).
///
/// @param members in the order written, at least one
public record EdtfSet(boolean all, List<Member> members) implements Edtf {
    /// One date (`first` and `last` the same object), or a range, open where an end is [EdtfEnd.Open].
    public record Member(EdtfEnd first, EdtfEnd last) {
        /// Written with `..`.
        public boolean isRange() {
            return first != last;
        }

        DateShape.Member shape(CalendarSystem calendar) {
            var from = first.end(calendar);
            return new DateShape.Member(from, isRange() ? last.end(calendar) : from);
        }

        private boolean any(java.util.function.Predicate<EdtfDate> test) {
            return first instanceof EdtfDate f && test.test(f) || last instanceof EdtfDate l && test.test(l);
        }

        @Override
        public String toString() {
            if (!isRange()) {
                return first.toString();
            }
            return (first instanceof EdtfDate ? first : "") + ".." + (last instanceof EdtfDate ? last : "");
        }
    }

    public EdtfSet {
        members = List.copyOf(members);
    }

    @Override
    public int level() {
        return 2;
    }

    @Override
    public boolean approximate() {
        return members.stream().anyMatch(member -> member.any(EdtfDate::approximate));
    }

    @Override
    public boolean uncertain() {
        return members.stream().anyMatch(member -> member.any(EdtfDate::uncertain));
    }

    @Override
    public DateShape.Members shape(CalendarSystem calendar) {
        return new DateShape.Members(
                all, members.stream().map(member -> member.shape(calendar)).toList());
    }

    @Override
    public TimeSpan span(CalendarSystem calendar) {
        long from = Instants.OPEN_END;
        long to = Instants.OPEN_START;
        for (var member : members) {
            from = Math.min(
                    from,
                    member.first() instanceof EdtfDate first
                            ? first.firstDay(calendar) * Instants.DAY
                            : Instants.OPEN_START);
            to = Math.max(
                    to,
                    member.last() instanceof EdtfDate last
                            ? (last.lastDay(calendar) + 1) * Instants.DAY
                            : Instants.OPEN_END);
            // a range may be written with its wider date first: [2004-06..2004-06-11]
            from = member.last() instanceof EdtfDate last
                    ? Math.min(from, last.firstDay(calendar) * Instants.DAY)
                    : from;
            to = member.first() instanceof EdtfDate first
                    ? Math.max(to, (first.lastDay(calendar) + 1) * Instants.DAY)
                    : to;
        }
        return new TimeSpan(from, to);
    }

    @Override
    public String toString() {
        var out = new StringBuilder().append(all ? '{' : '[');
        for (int i = 0; i < members.size(); i++) {
            out.append(i == 0 ? "" : ",").append(members.get(i));
        }
        return out.append(all ? '}' : ']').toString();
    }
}
