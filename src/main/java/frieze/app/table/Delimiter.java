package frieze.app.table;

/// What stands between the cells of a table, for names of messages.
final class Delimiter {
    private Delimiter() {}

    static String of(char delimiter) {
        return switch (delimiter) {
            case ',' -> "comma";
            case ';' -> "semicolon";
            case '\t' -> "tab";
            default -> "bar";
        };
    }
}
