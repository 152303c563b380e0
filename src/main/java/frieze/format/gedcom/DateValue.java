package frieze.format.gedcom;

import frieze.time.CalendarSystem;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a DATE of GEDCOM says.
sealed interface DateValue {
    /// @param edtf in the calendar
    /// @param dual whether it names two years
    /// @param phrase the words in brackets of which the date is a reading; may be empty
    record Known(String edtf, CalendarSystem calendar, boolean dual, String phrase) implements DateValue {}

    /// Words in brackets alone.
    record Phrase(String words) implements DateValue {}

    /// A calendar that is not read.
    record OtherCalendar() implements DateValue {}

    /// Nothing that the standard knows.
    record Strange() implements DateValue {}

    /// A date without words around it.
    record Day(String edtf, CalendarSystem calendar, boolean dual) {}

    List<String> MONTHS = List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC");

    Pattern BETWEEN = Pattern.compile("BET\\.? (.+) AND (.+)");
    Pattern FROM_TO = Pattern.compile("FROM (.+?)(?: TO (.+))?");
    Pattern WORD = Pattern.compile("(ABT|ABOUT|CIR|CA|CAL|EST|BEF|BEFORE|AFT|AFTER|TO|INT)\\.? (.+)");
    Pattern ESCAPE = Pattern.compile("@#D([^@]*)@ ?(.*)|(GREGORIAN|JULIAN|FRENCH_R|HEBREW) (.*)");
    Pattern DAY = Pattern.compile(
            "(?:(?:(\\d{1,2}) )?([A-Z]{3,9})\\.? )?(\\d{1,4})(?:/(\\d{2}|\\d{4}))?( ?(?:B\\.? ?C\\.?(?: ?E\\.?)?))?");

    static DateValue of(String written) {
        var text = written.strip().replaceAll("\\s+", " ");
        int bracket = text.indexOf('(');
        var phrase = bracket < 0 ? "" : text.substring(bracket).replaceAll("^\\(|\\)$", "");
        var upper = (bracket < 0 ? text : text.substring(0, bracket)).strip().toUpperCase(Locale.ROOT);
        if (upper.isEmpty()) {
            return phrase.isEmpty() ? new Strange() : new Phrase(phrase);
        }
        try {
            return value(upper, phrase);
        } catch (UnreadCalendar _) {
            return new OtherCalendar();
        }
    }

    /// Thrown for the French Republican, the Hebrew and other calendars.
    final class UnreadCalendar extends Exception {
        private static final long serialVersionUID = 1;
    }

    private static DateValue value(String text, String phrase) throws UnreadCalendar {
        var between = BETWEEN.matcher(text);
        if (between.matches()) {
            return pair(between.group(1), between.group(2), "[%s..%s]", phrase);
        }
        var fromTo = FROM_TO.matcher(text);
        if (fromTo.matches()) {
            return fromTo.group(2) == null
                    ? single(fromTo.group(1), "%s/..", phrase)
                    : pair(fromTo.group(1), fromTo.group(2), "%s/%s", phrase);
        }
        var word = WORD.matcher(text);
        if (!word.matches()) {
            return single(text, phrase.isEmpty() ? "%s" : "%s?", phrase);
        }
        var pattern = switch (word.group(1)) {
            case "BEF", "BEFORE" -> "[..%s]";
            case "AFT", "AFTER" -> "[%s..]";
            case "TO" -> "../%s";
            case "INT" -> "%s?";
            default -> "%s~";
        };
        return single(word.group(2), pattern, phrase);
    }

    private static DateValue single(String date, String pattern, String phrase) throws UnreadCalendar {
        var day = day(date, CalendarSystem.GREGORIAN);
        return day.isEmpty()
                ? new Strange()
                : new Known(
                        pattern.replace("%s", day.get().edtf()),
                        day.get().calendar(),
                        day.get().dual(),
                        phrase);
    }

    private static DateValue pair(String from, String to, String pattern, String phrase) throws UnreadCalendar {
        var first = day(from, CalendarSystem.GREGORIAN);
        var second = day(to, first.map(Day::calendar).orElse(CalendarSystem.GREGORIAN));
        if (first.isEmpty()
                || second.isEmpty()
                || first.get().calendar() != second.get().calendar()) {
            return new Strange();
        }
        var edtf = pattern.replaceFirst("%s", first.get().edtf())
                .replaceFirst("%s", second.get().edtf());
        return new Known(
                edtf, first.get().calendar(), first.get().dual() || second.get().dual(), phrase);
    }

    /// @param otherwise the calendar of a date that names none
    private static Optional<Day> day(String written, CalendarSystem otherwise) throws UnreadCalendar {
        var text = written.strip();
        var calendar = otherwise;
        var escape = ESCAPE.matcher(text);
        if (escape.matches()) {
            var name = (escape.group(1) == null ? escape.group(3) : escape.group(1)).strip();
            calendar = switch (name) {
                case "GREGORIAN" -> CalendarSystem.GREGORIAN;
                case "JULIAN" -> CalendarSystem.JULIAN;
                default -> throw new UnreadCalendar();
            };
            text = (escape.group(2) == null ? escape.group(4) : escape.group(2)).strip();
        }
        var match = DAY.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        int month = 0;
        if (match.group(2) != null) {
            month = MONTHS.indexOf(match.group(2).substring(0, 3)) + 1;
            if (month == 0) {
                return Optional.empty();
            }
        }
        int year = Integer.parseInt(match.group(3));
        boolean dual = match.group(4) != null;
        if (dual) {
            int later = Integer.parseInt(match.group(4));
            if (later != (year + 1) % (match.group(4).length() == 2 ? 100 : 10_000)) {
                return Optional.empty();
            }
            year++;
        }
        if (match.group(5) != null) {
            year = 1 - year;
        }
        var edtf = (year < 0 ? "-" : "") + padded(4, Math.abs(year));
        if (month > 0) {
            edtf += "-" + padded(2, month);
        }
        if (match.group(1) != null) {
            edtf += "-" + padded(2, Integer.parseInt(match.group(1)));
        }
        return Optional.of(new Day(edtf, calendar, dual));
    }

    private static String padded(int length, int number) {
        var digits = Integer.toString(number);
        return "0".repeat(Math.max(0, length - digits.length())) + digits;
    }
}
