package frieze.format.icalendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// The simple rules of RFC 5545 (3.3.10) by which an event comes again: every so many days, weeks, months or
/// years, on days of the week (`2MO`: the second Monday), days of the month and in months. Others are not understood.
///
/// @param count how often in all, 0 where that is not said
/// @param weekdays each with its number within the month, 0 for all of them
/// @param monthDays 1 to 31, or -1 to -31 from the end
record Recurrence(
        ChronoUnit unit,
        int interval,
        int count,
        Optional<Moment> until,
        List<Weekday> weekdays,
        List<Integer> monthDays,
        Set<Integer> months,
        DayOfWeek weekStart) {
    /// The most occurrences of one event.
    static final int MOST = 1_000;
    /// From the first occurrence to the last at most, in years.
    static final int YEARS = 100;

    /// @param number of this day within the month, from its end where negative; 0 for all
    record Weekday(int number, DayOfWeek day) {}

    private static final Map<String, ChronoUnit> UNITS = Map.of(
            "YEARLY", ChronoUnit.YEARS,
            "MONTHLY", ChronoUnit.MONTHS,
            "WEEKLY", ChronoUnit.WEEKS,
            "DAILY", ChronoUnit.DAYS);
    private static final Map<String, DayOfWeek> DAYS = Map.of(
            "MO", DayOfWeek.MONDAY,
            "TU", DayOfWeek.TUESDAY,
            "WE", DayOfWeek.WEDNESDAY,
            "TH", DayOfWeek.THURSDAY,
            "FR", DayOfWeek.FRIDAY,
            "SA", DayOfWeek.SATURDAY,
            "SU", DayOfWeek.SUNDAY);
    private static final Set<String> KNOWN =
            Set.of("FREQ", "INTERVAL", "COUNT", "UNTIL", "BYDAY", "BYMONTHDAY", "BYMONTH", "WKST");
    /// More occurrences than anybody will be shown, and what stands for them.
    private static final Pattern MANY = Pattern.compile("^0*[1-9]\\d{5,}$");

    private static final String LARGEST_COUNT = "99999";

    private static final Pattern WEEKDAY = Pattern.compile("([+-]?\\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,6}");

    /// Empty where it is not understood.
    static Optional<Recurrence> of(String rule) {
        var parts = new HashMap<String, String>();
        for (var part : rule.strip().toUpperCase(Locale.ROOT).split(";")) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                parts.put(
                        part.substring(0, equals).strip(),
                        part.substring(equals + 1).strip());
            } else if (!part.isBlank()) {
                return Optional.empty();
            }
        }
        var unit = UNITS.get(parts.getOrDefault("FREQ", ""));
        if (unit == null || !KNOWN.containsAll(parts.keySet())) {
            return Optional.empty();
        }
        var until =
                parts.containsKey("UNTIL") ? Moment.of(parts.get("UNTIL"), Optional.empty()) : Optional.<Moment>empty();
        var weekdays = weekdays(parts.getOrDefault("BYDAY", ""));
        var monthDays = numbers(parts.getOrDefault("BYMONTHDAY", ""), 31);
        var months = numbers(parts.getOrDefault("BYMONTH", ""), 12);
        var interval = numbers(parts.getOrDefault("INTERVAL", "1"), 100_000);
        var count = numbers(MANY.matcher(parts.getOrDefault("COUNT", "0")).replaceFirst(LARGEST_COUNT), 1_000_000);
        boolean understood = weekdays.isPresent()
                && monthDays.isPresent()
                && months.isPresent()
                && interval.isPresent()
                && interval.get().size() == 1
                && interval.get().getFirst() > 0
                && count.isPresent()
                && count.get().size() == 1
                && count.get().getFirst() >= 0
                && until.isPresent() == parts.containsKey("UNTIL")
                && isSimple(unit, weekdays.get(), monthDays.get(), months.get());
        return understood
                ? Optional.of(new Recurrence(
                        unit,
                        interval.get().getFirst(),
                        count.get().getFirst(),
                        until,
                        weekdays.get(),
                        monthDays.get(),
                        Set.copyOf(months.get()),
                        DAYS.getOrDefault(parts.getOrDefault("WKST", "MO"), DayOfWeek.MONDAY)))
                : Optional.empty();
    }

    /// Days of the week beside days of the month, or numbered over a whole year, would take more than is here.
    private static boolean isSimple(
            ChronoUnit unit, List<Weekday> weekdays, List<Integer> monthDays, List<Integer> months) {
        boolean numbered = weekdays.stream().anyMatch(day -> day.number != 0);
        return switch (unit) {
            case DAYS, WEEKS -> monthDays.isEmpty() && !numbered;
            case MONTHS -> weekdays.isEmpty() || monthDays.isEmpty();
            default -> weekdays.isEmpty() || monthDays.isEmpty() && !months.isEmpty();
        };
    }

    private static Optional<List<Weekday>> weekdays(String list) {
        var days = new ArrayList<Weekday>();
        for (var item : items(list)) {
            var match = WEEKDAY.matcher(item);
            if (!match.matches()) {
                return Optional.empty();
            }
            int number = match.group(1) == null ? 0 : Integer.parseInt(match.group(1));
            if (Math.abs(number) > 5) {
                return Optional.empty();
            }
            days.add(new Weekday(number, Objects.requireNonNull(DAYS.get(match.group(2)))));
        }
        return Optional.of(days);
    }

    private static Optional<List<Integer>> numbers(String list, int most) {
        var numbers = new ArrayList<Integer>();
        for (var item : items(list)) {
            if (!NUMBER.matcher(item).matches() || Math.abs(Integer.parseInt(item)) > most) {
                return Optional.empty();
            }
            numbers.add(Integer.parseInt(item));
        }
        return Optional.of(numbers);
    }

    private static List<String> items(String list) {
        return list.isEmpty() ? List.of() : List.of(list.split("\\s*,\\s*"));
    }

    /// What a rule gives.
    ///
    /// @param days in order, the first occurrence of the event among them
    /// @param all whether there are no more
    record Days(List<LocalDate> days, boolean all) {}

    /// The days on which an event comes, at most [#MOST] and within [#YEARS] years.
    Days days(Moment start) {
        var found = new TreeSet<LocalDate>();
        found.add(start.day());
        var first = start.day();
        var last = first.getYear() > 9_999 - YEARS ? LocalDate.of(9_999, 12, 31) : first.plusYears(YEARS);
        var end = until.map(Moment::day);
        // no rule that is understood leaves more periods than these empty within the years
        int periods = (int) Math.min(unit.between(first, last) / interval + 1, 40_000);
        for (int i = 0; i <= periods; i++) {
            var period = first.plus((long) i * interval, unit);
            for (var day : daysOf(period, first)) {
                if (day.isAfter(first) && within(day, start) && !day.isAfter(last)) {
                    found.add(day);
                }
            }
            if (found.size() > MOST || count > 0 && found.size() >= count) {
                break;
            }
            if (end.isPresent() && period.minusDays(31).isAfter(end.get()) && unit != ChronoUnit.YEARS) {
                break;
            }
        }
        int most = count > 0 ? Math.min(count, MOST) : MOST;
        boolean endless = count == 0 && until.isEmpty();
        boolean cut = found.size() > MOST
                || endless
                || count > found.size()
                || end.isPresent() && end.get().isAfter(last);
        return new Days(found.stream().limit(most).toList(), !cut);
    }

    private boolean within(LocalDate day, Moment start) {
        if (until.isEmpty()) {
            return true;
        }
        var limit = until.get();
        if (!limit.timed() || !start.timed()) {
            return !day.isAfter(limit.day());
        }
        return !start.on(day).at().isAfter(limit.in(start));
    }

    private List<LocalDate> daysOf(LocalDate period, LocalDate first) {
        return switch (unit) {
            case DAYS -> fits(period) ? List.of(period) : List.of();
            case WEEKS -> week(period, first);
            case MONTHS -> month(YearMonth.from(period), first.getDayOfMonth());
            default -> year(period.getYear(), first);
        };
    }

    private boolean fits(LocalDate day) {
        return (months.isEmpty() || months.contains(day.getMonthValue()))
                && (weekdays.isEmpty() || weekdays.stream().anyMatch(w -> w.day == day.getDayOfWeek()));
    }

    private List<LocalDate> week(LocalDate period, LocalDate first) {
        var monday = period.with(TemporalAdjusters.previousOrSame(weekStart));
        var days = new ArrayList<LocalDate>();
        for (int i = 0; i < 7; i++) {
            var day = monday.plusDays(i);
            if (fits(day) && (!weekdays.isEmpty() || day.getDayOfWeek() == first.getDayOfWeek())) {
                days.add(day);
            }
        }
        return days;
    }

    /// @param byDefault the day of the month where the rule names none
    private List<LocalDate> month(YearMonth month, int byDefault) {
        var days = new TreeSet<LocalDate>();
        if (!months.isEmpty() && !months.contains(month.getMonthValue())) {
            return List.of();
        }
        if (weekdays.isEmpty()) {
            for (int number : monthDays.isEmpty() ? List.of(byDefault) : monthDays) {
                int day = number > 0 ? number : month.lengthOfMonth() + 1 + number;
                if (number != 0 && day >= 1 && day <= month.lengthOfMonth()) {
                    days.add(month.atDay(day));
                }
            }
        }
        for (var weekday : weekdays) {
            for (int day = 1; day <= month.lengthOfMonth(); day++) {
                int fromStart = (day - 1) / 7 + 1;
                int fromEnd = -((month.lengthOfMonth() - day) / 7 + 1);
                boolean counted = weekday.number == 0 || weekday.number == fromStart || weekday.number == fromEnd;
                if (counted && month.atDay(day).getDayOfWeek() == weekday.day) {
                    days.add(month.atDay(day));
                }
            }
        }
        return List.copyOf(days);
    }

    private List<LocalDate> year(int year, LocalDate first) {
        var days = new ArrayList<LocalDate>();
        for (int month = 1; month <= 12; month++) {
            boolean every = months.isEmpty() && !monthDays.isEmpty();
            if (every || months.contains(month) || months.isEmpty() && month == first.getMonthValue()) {
                days.addAll(month(YearMonth.of(year, month), first.getDayOfMonth()));
            }
        }
        return days;
    }
}
