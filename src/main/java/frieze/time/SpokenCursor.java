package frieze.time;

import frieze.time.SpokenWords.Sense;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A place in the tokens of a spoken date. It also remembers how far any attempt has come, and the one reason
/// that explains a refusal.
final class SpokenCursor {
    private static final SpokenToken END = new SpokenToken(SpokenToken.Kind.SIGN, "", 0, false, false, 0);

    private static final List<String[]> BEFORE_CHRIST = sequences(
            "b c e",
            "b c",
            "bce",
            "bc",
            "before christ",
            "v chr",
            "v christus",
            "vor chr",
            "vor christus",
            "v u z",
            "avant jesus - christ",
            "avant jesus christ",
            "avant j - c",
            "avant j c",
            "avant jc",
            "avant notre ere",
            "av j - c",
            "av j c",
            "av jc",
            "av n e",
            "aec");
    private static final List<String[]> AFTER_CHRIST = sequences(
            "a d",
            "ad",
            "c e",
            "ce",
            "n chr",
            "n christus",
            "nach chr",
            "nach christus",
            "n u z",
            "apres jesus - christ",
            "apres jesus christ",
            "apres j - c",
            "apres j c",
            "apr j - c",
            "apr j c",
            "ap j - c",
            "ap j c",
            "de notre ere");

    private final List<SpokenToken> tokens;
    private int at;
    private int furthest;
    private @Nullable DateError refusal;

    SpokenCursor(List<SpokenToken> tokens) {
        this.tokens = tokens;
    }

    private static List<String[]> sequences(String... texts) {
        return Arrays.stream(texts).map(text -> text.split(" ")).toList();
    }

    int place() {
        return at;
    }

    /// Always gives false, so that an attempt can end in `return back(place)`.
    boolean back(int place) {
        furthest = Math.max(furthest, at);
        at = place;
        return false;
    }

    boolean atEnd() {
        return at >= tokens.size();
    }

    SpokenToken peek() {
        return peek(0);
    }

    SpokenToken peek(int ahead) {
        return at + ahead < tokens.size() ? tokens.get(at + ahead) : END;
    }

    SpokenToken next() {
        var token = peek();
        at++;
        return token;
    }

    boolean skip(Sense sense) {
        boolean found = SpokenWords.has(peek(), sense);
        at += found ? 1 : 0;
        return found;
    }

    boolean skipSign(String sign) {
        boolean found = peek().isSign(sign);
        at += found ? 1 : 0;
        return found;
    }

    void skipFillers() {
        while (skip(Sense.FILLER)) {
            // the next one may be a filler as well
        }
    }

    /// Words one after the other, separated by blanks in `words`.
    boolean skipAll(String words) {
        return !peek().text().isEmpty() && words.startsWith(peek().text()) && skipAll(words.split(" "));
    }

    private boolean skipAll(String[] words) {
        for (int i = 0; i < words.length; i++) {
            if (!peek(i).text().equals(words[i])) {
                return false;
            }
        }
        at += words.length;
        return true;
    }

    boolean beforeChrist() {
        return peek().kind() == SpokenToken.Kind.WORD && BEFORE_CHRIST.stream().anyMatch(this::skipAll);
    }

    boolean afterChrist() {
        return peek().kind() == SpokenToken.Kind.WORD && AFTER_CHRIST.stream().anyMatch(this::skipAll);
    }

    /// Whether there are words at all: "c. 800" says that 800 is a year, "800" alone does not.
    boolean worded() {
        return tokens.stream().anyMatch(token -> token.kind() == SpokenToken.Kind.WORD);
    }

    /// The reading has found why this cannot be right; the first reason stays. Always gives null, so that an
    /// attempt can end in it.
    <T> @Nullable T refuse(String code, Object... arguments) {
        if (refusal == null) {
            refusal = new DateError(code, List.of(arguments), peek().position());
        }
        return null;
    }

    /// Null where none has been found.
    @Nullable
    DateError refusal() {
        return refusal;
    }

    /// Index into the text of the first token that no attempt could read.
    int furthestPosition(int length) {
        int token = Math.max(furthest, at);
        return token < tokens.size() ? tokens.get(token).position() : length;
    }
}
