package frieze.search;

import frieze.time.DateError;
import frieze.time.When;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads what a reader has typed, from left to right. The names of the fields are understood in English, German
/// and French at once, as the words of dates are.
final class QueryReader {
    private enum Field {
        LANE,
        TAG,
        BEFORE,
        AFTER,
        DURING
    }

    /// More words than this make no date.
    private static final int MOST_DATE_WORDS = 8;

    private static final String QUOTES = "\"“”„«»";
    private static final Map<String, Field> FIELDS = new HashMap<>();

    static {
        name(Field.LANE, "lane bahn spur voie couloir bande");
        name(Field.TAG, "tag schlagwort stichwort motcle etiquette");
        name(Field.BEFORE, "before vor avant");
        name(Field.AFTER, "after nach apres");
        name(Field.DURING, "during wahrend waehrend in pendant");
    }

    private static void name(Field field, String names) {
        for (var name : names.split(" ")) {
            FIELDS.put(name, field);
        }
    }

    private final String text;
    private final List<Clause> clauses = new ArrayList<>();
    private final List<Query.Trouble> troubles = new ArrayList<>();
    private int at;

    QueryReader(String text) {
        this.text = text;
    }

    Query read() {
        var place = date(text.strip()) instanceof When.Read(var when) ? Optional.of(when) : Optional.<When>empty();
        for (skipBlanks(); at < text.length(); skipBlanks()) {
            piece(place.isPresent());
        }
        return new Query(text, List.copyOf(clauses), List.copyOf(troubles), place);
    }

    private void piece(boolean isDate) {
        int start = at;
        boolean negated = isMinus(text.charAt(at)) && !isDate;
        if (negated) {
            at++;
        }
        var field = field();
        if (field.isPresent()) {
            value(field.get(), start, negated);
        } else if (at < text.length() && isQuote(text.charAt(at))) {
            say(quoted(), true, negated);
        } else {
            say(run(), false, negated);
        }
    }

    private void say(String said, boolean exact, boolean negated) {
        var words = Words.of(said);
        if (!words.isEmpty()) {
            clauses.add(new Clause.Said(words, exact, negated));
        }
    }

    /// The field whose name and colon stand here; goes behind them.
    private Optional<Field> field() {
        int end = at;
        while (end < text.length() && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '-')) {
            end++;
        }
        if (end == at || end == text.length() || text.charAt(end) != ':') {
            return Optional.empty();
        }
        var field = Optional.ofNullable(FIELDS.get(String.join("", Words.of(text.substring(at, end)))));
        if (field.isPresent()) {
            at = end + 1;
        }
        return field;
    }

    private void value(Field field, int start, boolean negated) {
        switch (field) {
            case LANE, TAG -> {
                var said = quotedOrRun();
                var words = Words.of(said);
                if (words.isEmpty()) {
                    nothingSaid(start);
                } else if (field == Field.LANE) {
                    clauses.add(new Clause.InLane(words, said, negated));
                } else {
                    clauses.add(new Clause.Tagged(words, negated));
                }
            }
            case BEFORE -> date(Clause.Relation.BEFORE, start, negated);
            case AFTER -> date(Clause.Relation.AFTER, start, negated);
            case DURING -> date(Clause.Relation.DURING, start, negated);
        }
    }

    private void nothingSaid(int start) {
        trouble(Query.Kind.NOTHING_SAID, start, Optional.empty());
    }

    private void trouble(Query.Kind kind, int start, Optional<DateError> date) {
        troubles.add(new Query.Trouble(kind, text.substring(start, at), start, at, date));
    }

    /// The longest run of words behind the colon that is a date: `before:22 November 1963 Dallas`.
    private void date(Clause.Relation relation, int start, boolean negated) {
        if (at < text.length() && isQuote(text.charAt(at))) {
            take(relation, quoted(), start, negated);
            return;
        }
        int from = at;
        run();
        int end = at;
        var longest = Optional.<When>empty();
        int words = 1;
        for (int next = at; ; words++) {
            if (date(text.substring(from, next).strip()) instanceof When.Read(var when)) {
                longest = Optional.of(when);
                end = next;
            }
            skipBlanks();
            if (words == MOST_DATE_WORDS || at == text.length() || isQuote(text.charAt(at)) || field().isPresent()) {
                break;
            }
            run();
            next = at;
        }
        at = end;
        if (longest.isPresent()) {
            clauses.add(new Clause.Dated(relation, longest.get(), negated));
        } else {
            take(relation, text.substring(from, end), start, negated);
        }
    }

    private void take(Clause.Relation relation, String said, int start, boolean negated) {
        if (said.isBlank()) {
            nothingSaid(start);
            return;
        }
        switch (date(said.strip())) {
            case When.Read(var when) -> clauses.add(new Clause.Dated(relation, when, negated));
            case DateError error -> trouble(Query.Kind.NO_DATE, start, Optional.of(error));
        }
    }

    private static When.Result date(String said) {
        return When.parse(said);
    }

    private String quotedOrRun() {
        return at < text.length() && isQuote(text.charAt(at)) ? quoted() : run();
    }

    /// What stands between two quotes; up to the end of the text, where the second is not there yet.
    private String quoted() {
        int start = ++at;
        while (at < text.length() && !isQuote(text.charAt(at))) {
            at++;
        }
        var inside = text.substring(start, at);
        at = Math.min(text.length(), at + 1);
        return inside;
    }

    /// Up to the next blank or quote.
    private String run() {
        int start = at;
        while (at < text.length() && !isBlank(text.charAt(at)) && !isQuote(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at);
    }

    private void skipBlanks() {
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isQuote(char c) {
        return QUOTES.indexOf(c) >= 0;
    }

    private static boolean isMinus(char c) {
        return c == '-' || c == '−';
    }
}
