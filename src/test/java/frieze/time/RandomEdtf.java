package frieze.time;

import java.util.Random;

/// Makes random texts over the whole grammar of EDTF, levels 0 to 2. Most are valid; whether a day exists, or
/// an interval runs forward, is left to the parser.
public final class RandomEdtf {
    private static final String[] QUALIFIERS = {"?", "~", "%"};

    private final Random random;
    private final StringBuilder out = new StringBuilder();

    public RandomEdtf(long seed) {
        random = new Random(seed);
    }

    public String next() {
        out.setLength(0);
        switch (random.nextInt(10)) {
            case 0, 1 -> interval();
            case 2 -> set();
            case 3 -> dateTime();
            default -> date();
        }
        return out.toString();
    }

    private boolean oneIn(int n) {
        return random.nextInt(n) == 0;
    }

    private void date() {
        qualifier(12);
        switch (random.nextInt(8)) {
            case 0 -> lettered();
            case 1 -> {
                year(false);
                out.append('S').append(1 + random.nextInt(6));
            }
            case 2 -> year(true);
            case 3 -> {
                year(true);
                qualifier(8);
                out.append('-');
                qualifier(12);
                out.append(21 + random.nextInt(21));
            }
            default -> {
                year(true);
                qualifier(8);
                out.append('-');
                qualifier(12);
                number(1 + random.nextInt(12));
                if (!oneIn(3)) {
                    qualifier(8);
                    out.append('-');
                    qualifier(12);
                    number(1 + random.nextInt(oneIn(5) ? 31 : 28));
                }
            }
        }
        qualifier(6);
    }

    private void qualifier(int oneIn) {
        if (oneIn(oneIn)) {
            out.append(QUALIFIERS[random.nextInt(3)]);
        }
    }

    private void year(boolean maskable) {
        int year = oneIn(4) ? random.nextInt(10_000) : 1000 + random.nextInt(1100);
        if (oneIn(6)) {
            out.append('-');
            year = Math.max(1, year);
        }
        for (int worth = 1000; worth > 0; worth /= 10) {
            out.append(maskable && oneIn(12) ? 'X' : (char) ('0' + year / worth % 10));
        }
    }

    private void number(int value) {
        out.append(oneIn(10) ? 'X' : (char) ('0' + value / 10)).append(oneIn(10) ? 'X' : (char) ('0' + value % 10));
    }

    private void lettered() {
        out.append('Y').append(oneIn(2) ? "-" : "");
        if (oneIn(2)) {
            out.append(1 + random.nextInt(999))
                    .append('E')
                    .append(oneIn(9) ? "0" : "")
                    .append(random.nextInt(9));
        } else {
            out.append(10_000 + random.nextLong(oneIn(2) ? 1_000_000 : 200_000_000_000L));
        }
        if (oneIn(3)) {
            out.append('S').append(1 + random.nextInt(4));
        }
    }

    private void dateTime() {
        out.append(String.format(
                "%04d-%02d-%02dT%02d:%02d:%02d",
                random.nextInt(10_000),
                1 + random.nextInt(12),
                1 + random.nextInt(28),
                random.nextInt(24),
                random.nextInt(60),
                random.nextInt(60)));
        switch (random.nextInt(4)) {
            case 0 -> out.append('Z');
            case 1 -> out.append(oneIn(2) ? '+' : '-').append(String.format("%02d", 1 + random.nextInt(23)));
            case 2 -> out.append(String.format("+%02d:%02d", random.nextInt(24), random.nextInt(60)));
            default -> out.append("");
        }
    }

    private void interval() {
        if (oneIn(6)) {
            out.append(oneIn(2) ? ".." : "");
        } else {
            date();
        }
        out.append('/');
        if (oneIn(6)) {
            out.append(oneIn(2) ? ".." : "");
        } else {
            date();
        }
    }

    private void set() {
        boolean all = oneIn(2);
        out.append(all ? '{' : '[');
        int members = 1 + random.nextInt(4);
        for (int i = 0; i < members; i++) {
            out.append(i == 0 ? oneIn(6) ? ".." : "" : ",");
            date();
            if (i == members - 1 && oneIn(6)) {
                out.append("..");
            } else if (oneIn(6)) {
                out.append("..");
                date();
            }
        }
        out.append(all ? '}' : ']');
    }
}
