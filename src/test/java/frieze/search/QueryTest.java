package frieze.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class QueryTest {
    private static Clause only(String text) {
        var query = Query.of(text);
        assertThat(query.troubles()).as(text).isEmpty();
        assertThat(query.clauses()).as(text).hasSize(1);
        return query.clauses().getFirst();
    }

    @Test
    void wordsAreComparedWithoutMarks() {
        assertThat(only(" Émigrés ")).isEqualTo(new Clause.Said(List.of("emigres"), false, false));
        assertThat(only("\"The End\"")).isEqualTo(new Clause.Said(List.of("the", "end"), true, false));
        assertThat(only("-war")).isEqualTo(new Clause.Said(List.of("war"), false, true));
        assertThat(only("-\"cold war\"")).isEqualTo(new Clause.Said(List.of("cold", "war"), true, true));
        assertThat(only("Jean-Paul")).isEqualTo(new Clause.Said(List.of("jean", "paul"), false, false));
    }

    @Test
    void anUnknownFieldIsWords() {
        assertThat(only("Apollo:13")).isEqualTo(new Clause.Said(List.of("apollo", "13"), false, false));
    }

    @Test
    void datesAreReadAsLongAsTheyGo() {
        var query = Query.of("before:22 November 1963 Dallas after:c. 1900 lane:law");
        assertThat(query.troubles()).isEmpty();
        assertThat(query.clauses())
                .containsExactly(
                        new Clause.Dated(Clause.Relation.BEFORE, Papers.when("22 November 1963"), false),
                        new Clause.Said(List.of("dallas"), false, false),
                        new Clause.Dated(Clause.Relation.AFTER, Papers.when("c. 1900"), false),
                        new Clause.InLane(List.of("law"), "law", false));
        assertThat(only("during:\"18th century\""))
                .isEqualTo(new Clause.Dated(Clause.Relation.DURING, Papers.when("18th century"), false));
        assertThat(only("before:44 BC"))
                .isEqualTo(new Clause.Dated(Clause.Relation.BEFORE, Papers.when("44 BC"), false));
    }

    @Test
    void whatIsNotUnderstoodIsSaid() {
        var typing = Query.of("moon lane:");
        assertThat(typing.clauses()).hasSize(1);
        assertThat(typing.troubles())
                .containsExactly(
                        new Query.Trouble(Query.Kind.NOTHING_SAID, "lane:", 5, 10, java.util.Optional.empty()));
        var wrong = Query.of("before:yesterday moon");
        assertThat(wrong.clauses()).containsExactly(new Clause.Said(List.of("moon"), false, false));
        var trouble = wrong.troubles().getFirst();
        assertThat(trouble.kind()).isEqualTo(Query.Kind.NO_DATE);
        assertThat(trouble.said()).isEqualTo("before:yesterday");
        assertThat(trouble.date()).isPresent();
        assertThat(Query.of("before:03/04/1999").troubles()).hasSize(1);
    }

    @Test
    void aDateAloneIsAPlaceToGo() {
        assertThat(Query.of("1994").place()).contains(Papers.when("1994"));
        assertThat(Query.of(" 22 November 1963 ").place()).contains(Papers.when("22 November 1963"));
        assertThat(Query.of("-0043").place()).contains(Papers.when("-0043"));
        assertThat(Query.of("-0043").clauses().getFirst().negated()).isFalse();
        assertThat(Query.of("1994 report").place()).isEmpty();
        assertThat(Query.of("moon").place()).isEmpty();
    }

    @Test
    void noTextFails() {
        var random = new SplittableRandom(7);
        var parts = new String[] {
            "\"",
            "-",
            ":",
            "lane:",
            "before:",
            "1970",
            " ",
            "ß",
            "\ud83d",
            "\ude00",
            "(",
            "during:\"",
            "x",
            "世",
            "–",
            "..",
            "[",
            "\u0301",
            "\t",
            "tag:-",
            "in:"
        };
        for (int i = 0; i < 20_000; i++) {
            var text = new StringBuilder();
            for (int n = random.nextInt(8); n >= 0; n--) {
                text.append(parts[random.nextInt(parts.length)]);
            }
            var query = Query.of(text.toString());
            for (var trouble : query.troubles()) {
                assertThat(text.substring(trouble.start(), trouble.end())).isEqualTo(trouble.said());
            }
        }
    }
}
