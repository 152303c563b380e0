package frieze.time;

import frieze.text.Messages;
import java.math.BigDecimal;
import java.math.RoundingMode;

/// Numbers, ordinals and years as the reader's language writes them.
final class Numerals {
    /// The first number that is written in groups of three digits.
    private static final long FIRST_GROUPED = 10_000;

    private static final String[] ROMAN = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    private static final int[] WORTH = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

    private final Messages texts;

    Numerals(Messages texts) {
        this.texts = texts;
    }

    /// "1970", "10,000".
    String whole(long number) {
        if (number < FIRST_GROUPED) {
            return Long.toString(number);
        }
        var digits = Long.toString(number);
        int head = (digits.length() - 1) % 3 + 1;
        var out = digits.substring(0, head);
        for (int i = head; i < digits.length(); i += 3) {
            out = texts.get("number.group", out, digits.substring(i, i + 3));
        }
        return out;
    }

    /// "2.5": at most `decimals` digits after the point, no zeros at the end.
    String decimal(BigDecimal number, int decimals) {
        var shown = number.setScale(decimals, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
        int point = shown.indexOf('.');
        return point < 0
                ? whole(Long.parseLong(shown))
                : texts.get(
                        "number.decimal", whole(Long.parseLong(shown.substring(0, point))), shown.substring(point + 1));
    }

    /// "18th", "18.", "XVIIIe": as the language counts centuries.
    String ordinalOfAge(int number) {
        return ordinal(
                number, texts.get("ordinal.numerals").equals("roman") ? roman(number) : Integer.toString(number));
    }

    /// "2nd", "2.", "2e".
    String ordinal(int number) {
        return ordinal(number, Integer.toString(number));
    }

    private String ordinal(int number, String shown) {
        boolean teen = number / 10 % 10 == 1;
        return switch (number % 10) {
            case 1 -> texts.get(number == 1 ? "ordinal.1" : teen ? "ordinal.other" : "ordinal.21", shown);
            case 2 -> texts.get(teen ? "ordinal.other" : "ordinal.2", shown);
            case 3 -> texts.get(teen ? "ordinal.other" : "ordinal.3", shown);
            default -> texts.get("ordinal.other", shown);
        };
    }

    private static String roman(int number) {
        var out = new StringBuilder();
        int rest = number;
        for (int i = 0; i < ROMAN.length; i++) {
            for (; rest >= WORTH[i]; rest -= WORTH[i]) {
                out.append(ROMAN[i]);
            }
        }
        return out.toString();
    }

    /// An astronomical year: "1970", "AD 476", "44 BC"; there is no year 0. Years from 1000 to 9999 need no
    /// era.
    String year(long year) {
        return year <= 0
                ? texts.get("year.bc", whole(1 - year))
                : year < 1000 || year > 9999 ? texts.get("year.ad", whole(year)) : whole(year);
    }

    /// "66 million years", "1.5 billion years", "200,000 years".
    ///
    /// @param family of the texts: "amount." as part of "66 million years ago", "duration." standing alone
    String amountOfYears(String family, long years) {
        if (years >= 1_000_000_000) {
            return scaled(family + "billion", years, 9);
        }
        return years >= 1_000_000
                ? scaled(family + "million", years, 6)
                : texts.get(family + "years", whole(years), years);
    }

    private String scaled(String key, long years, int power) {
        var number = BigDecimal.valueOf(years, power);
        return texts.get(key, decimal(number, power), number.doubleValue());
    }
}
