package frieze.time;

/// One spoken date, in EDTF.
///
/// @param edtf the date: a date, or a range in brackets where no date has its bounds
/// @param first the same for the start of a range, as a plain date
/// @param last the same for its end
/// @param wide the narrowest single date that holds it, for the ends of an interval; the same as `edtf` where
/// that is one
/// @param number the number as written, where only a number is said: its era or its unit may follow later
/// ("500-27 BC")
/// @param scale power of ten of a number of years ago, or 0
/// @param beforeChrist the era is stated as such
record Spoken(
        String edtf,
        String first,
        String last,
        String wide,
        Phrase phrase,
        String number,
        int scale,
        boolean beforeChrist) {
    static Spoken date(String edtf) {
        return new Spoken(edtf, edtf, edtf, edtf, Phrase.PLAIN, "", 0, false);
    }

    static Spoken range(long first, long last, String wide, Phrase phrase) {
        var from = year(first);
        var to = year(last);
        return new Spoken("[" + from + ".." + to + "]", from, to, wide, phrase, "", 0, false);
    }

    static Spoken bare(String edtf, String number) {
        return new Spoken(edtf, edtf, edtf, edtf, Phrase.PLAIN, number, 0, false);
    }

    static Spoken age(String edtf, int scale) {
        return date(edtf).inScale(scale);
    }

    Spoken inEra(boolean before) {
        return new Spoken(edtf, first, last, wide, phrase, number, scale, before);
    }

    Spoken inScale(int power) {
        return new Spoken(edtf, first, last, wide, phrase, number, power, beforeChrist);
    }

    boolean isOnlyNumber() {
        return !number.isEmpty();
    }

    Spoken qualified(Qualifier qualifier) {
        if (qualifier == Qualifier.NONE) {
            return this;
        }
        var sign = qualifier.sign();
        var from = first + sign;
        var to = last + sign;
        var all = edtf.startsWith("[") ? "[" + from + ".." + to + "]" : edtf + sign;
        return new Spoken(all, from, to, wide + sign, phrase, number, scale, beforeChrist);
    }

    /// The year that the two digits `end` mean after a year in four: 1945 of "1944/45", 1900 of "1899/00"; the
    /// end itself where it has four digits; empty where either is written otherwise.
    static String endOf(String start, String end) {
        if (!start.matches("\\d{4}") || !end.matches("\\d{2}|\\d{4}")) {
            return "";
        }
        if (end.length() == 4) {
            return end;
        }
        int year = Integer.parseInt(start);
        int ahead = Math.floorMod(Integer.parseInt(end) - year, 100);
        return year(year + (ahead == 0 ? 100 : ahead));
    }

    /// The year after one in four digits; a blank where it is written otherwise.
    static String nextYear(String start) {
        return start.matches("\\d{4}") ? year(Integer.parseInt(start) + 1) : " ";
    }

    /// An astronomical year as EDTF writes it.
    static String year(long year) {
        if (Math.abs(year) > 9999) {
            return "Y" + year;
        }
        var digits = Long.toString(Math.abs(year));
        return (year < 0 ? "-" : "") + "0".repeat(4 - digits.length()) + digits;
    }
}
