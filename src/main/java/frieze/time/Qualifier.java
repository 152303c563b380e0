package frieze.time;

/// How sure a source is of a date or of one of its components (EDTF `?`, `~`, `%`).
public enum Qualifier {
    NONE(""),
    UNCERTAIN("?"),
    APPROXIMATE("~"),
    BOTH("%");

    /// `values()` copies its array, and every drawn date asks.
    private static final Qualifier[] ALL = values();

    private final String sign;

    Qualifier(String sign) {
        this.sign = sign;
    }

    static Qualifier of(char sign) {
        return switch (sign) {
            case '?' -> UNCERTAIN;
            case '~' -> APPROXIMATE;
            case '%' -> BOTH;
            default -> NONE;
        };
    }

    /// As EDTF writes it; empty for [#NONE].
    public String sign() {
        return sign;
    }

    public boolean uncertain() {
        return this == UNCERTAIN || this == BOTH;
    }

    public boolean approximate() {
        return this == APPROXIMATE || this == BOTH;
    }

    /// What two qualifiers on the same component say together.
    public Qualifier and(Qualifier other) {
        return ALL[ordinal() | other.ordinal()];
    }
}
