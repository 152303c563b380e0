package frieze.search;

import static org.assertj.core.api.Assertions.assertThat;

import frieze.document.Event;
import frieze.document.Lane;
import frieze.document.TimeOrder;
import frieze.document.Timeline;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The index beside a scan of all events that knows nothing of it: the same hits, in the same order, and of each
/// the same certainty.
class SearchPropertiesTest {
    private static final String[] WORDS = {
        "war",
        "wars",
        "wart",
        "warrior",
        "Würde",
        "peace",
        "Pièce",
        "kennedy",
        "kenedy",
        "revolution",
        "revoltion",
        "straße",
        "a",
        "to",
        "1970",
        "treaty",
        "treatise",
        "entreaty",
        "cold",
        "colder",
        "Zürich"
    };
    private static final String[] DATES = {
        "1965",
        "1960s",
        "[..1970]",
        "1968/1972",
        "1970",
        "1970/..",
        "1975-03",
        "c. 1970",
        "44 BC",
        "18th century",
        "1969-07-20",
        "1914/",
        "[1968,1971]"
    };
    private static final String[] QUERIES = {
        "war",
        "wa",
        "kennedi",
        "kenn",
        "revolutoin",
        "revlutoin",
        "revolutionx",
        "strase",
        "treat",
        "\"cold war\"",
        "cold-wa",
        "-war",
        "-\"war cold\"",
        "before:1970",
        "after:1970",
        "during:1960s",
        "-before:1970",
        "-during:1970",
        "tag:war",
        "lane:cold",
        "lane:b",
        "-tag:wa",
        "before:by 1970",
        "wurde",
        "piece",
        "\"wars\"",
        "zuerich",
        "tr",
        "colt"
    };

    @Test
    void findsWhatAScanFinds() {
        var random = new SplittableRandom(1970);
        int found = 0;
        for (int round = 0; round < 100; round++) {
            var timeline = timeline(random);
            // in as many parts as there are processors, where there are enough events
            var byTime = timeline.events().stream().sorted(TimeOrder.BY_TIME).toList();
            var index = new Indexing(timeline, () -> false, 20).index(byTime).orElseThrow();
            for (int n = 0; n < 12; n++) {
                var text = query(random);
                var query = Query.of(text);
                assertThat(query.troubles()).isEmpty();
                var scan = new Scan(timeline, query, Scan.all(timeline));
                var hits = index.find(query);
                var expected = scan.hits();
                assertThat(hits.list(0, Integer.MAX_VALUE)).as(text).isEqualTo(expected);
                assertThat(hits.total()).isEqualTo(expected.size());
                assertThat(hits.list(2, 3))
                        .isEqualTo(expected.stream().skip(2).limit(3).toList());
                for (var event : timeline.events()) {
                    assertThat(hits.contains(event)).isEqualTo(expected.contains(event));
                    if (expected.contains(event)) {
                        assertThat(hits.isCertain(event)).as(text).isEqualTo(scan.certain(event));
                    }
                }
                found += expected.size();
            }
        }
        assertThat(found).as("the queries find something").isGreaterThan(2_000);
    }

    private static String query(SplittableRandom random) {
        var parts = new ArrayList<String>();
        for (int n = random.nextInt(3); n >= 0; n--) {
            parts.add(QUERIES[random.nextInt(QUERIES.length)]);
        }
        return String.join(" ", parts);
    }

    private static Timeline timeline(SplittableRandom random) {
        var papers = new Papers().lane("a", "Cold lane");
        int events = random.nextInt(90);
        for (int i = 0; i < events; i++) {
            if (i == events / 2) {
                papers.lane("b", "Treaty");
            }
            var tags = random.nextInt(3) > 0 ? new String[0] : new String[] {words(random, 2)};
            papers.event(
                    1 + random.nextInt(5),
                    DATES[random.nextInt(DATES.length)],
                    words(random, 4),
                    random.nextInt(3) == 0 ? "" : words(random, 8),
                    tags);
        }
        return papers.timeline();
    }

    private static String words(SplittableRandom random, int most) {
        var words = new ArrayList<String>();
        for (int n = random.nextInt(most); n >= 0; n--) {
            words.add(WORDS[random.nextInt(WORDS.length)]);
        }
        return String.join(random.nextBoolean() ? " " : ", ", words);
    }

    /// The rules said once more, event by event.
    private record Scan(Timeline timeline, Query query, Set<String> all) {
        private static final int NO = 99;

        List<Event> hits() {
            var tiers = new HashMap<Event, Integer>();
            for (var event : timeline.events()) {
                int worst = query.clauses().isEmpty() ? NO : 0;
                for (var clause : query.clauses()) {
                    worst = Math.max(worst, tier(event, clause));
                }
                if (worst < NO) {
                    tiers.put(event, worst);
                }
            }
            return tiers.keySet().stream()
                    .sorted(Comparator.<Event>comparingInt(tiers::get)
                            .thenComparing(
                                    Comparator.comparingInt(Event::importance).reversed())
                            .thenComparing(TimeOrder.BY_TIME))
                    .toList();
        }

        boolean certain(Event event) {
            return query.clauses().stream()
                    .allMatch(clause -> !(clause instanceof Clause.Dated dated)
                            || (dated.negated() ? !may(event, dated) : must(event, dated)));
        }

        private int tier(Event event, Clause clause) {
            int tier = switch (clause) {
                case Clause.Said said -> tier(event, said);
                case Clause.InLane lane ->
                    lane(event).startsWith(lane.words().getFirst()) || lane.id().equals(laneId(event)) ? 0 : NO;
                case Clause.Tagged tagged ->
                    event.tags().stream()
                                    .flatMap(tag -> split(tag).stream())
                                    .anyMatch(word ->
                                            word.startsWith(tagged.words().getFirst()))
                            ? 0
                            : NO;
                case Clause.Dated dated -> (dated.negated() ? must(event, dated) : may(event, dated)) ? 0 : NO;
            };
            return clause.negated() ? tier == NO ? 0 : NO : tier;
        }

        private static boolean may(Event event, Clause.Dated dated) {
            var span = event.when().span();
            return switch (dated.relation()) {
                case BEFORE -> span.start() < TimeOrder.bounded(dated.when()).start();
                case AFTER -> span.end() > TimeOrder.bounded(dated.when()).end();
                case DURING -> event.when().overlaps(dated.when());
            };
        }

        private static boolean must(Event event, Clause.Dated dated) {
            var span = event.when().span();
            return switch (dated.relation()) {
                case BEFORE -> span.end() <= TimeOrder.bounded(dated.when()).start();
                case AFTER -> span.start() >= TimeOrder.bounded(dated.when()).end();
                case DURING ->
                    span.union(dated.when().span()).equals(dated.when().span());
            };
        }

        private String laneId(Event event) {
            return timeline.lanes().get(event.lane()).id();
        }

        private String lane(Event event) {
            return plain(timeline.lanes().get(event.lane()).title());
        }

        private int tier(Event event, Clause.Said said) {
            var title = List.of(event.title());
            var elsewhere = Stream.concat(
                            Stream.of(
                                    event.text(),
                                    timeline.lanes().get(event.lane()).title()),
                            event.tags().stream())
                    .toList();
            return Math.min(tier(title, said), NO - 3 < tier(elsewhere, said) ? NO : 3 + tier(elsewhere, said));
        }

        private int tier(List<String> texts, Clause.Said said) {
            int best = NO;
            var wanted = said.words();
            for (var text : texts) {
                var words = split(text);
                for (int i = 0; i + wanted.size() <= words.size(); i++) {
                    int last = i + wanted.size() - 1;
                    if (words.subList(i, last).equals(wanted.subList(0, wanted.size() - 1))) {
                        best = Math.min(best, tier(words.get(last), said));
                    }
                }
            }
            return best;
        }

        private int tier(String word, Clause.Said said) {
            var wanted = said.words().getLast();
            if (word.equals(wanted)) {
                return 0;
            }
            if (said.exact()) {
                return NO;
            }
            if (word.startsWith(wanted)) {
                return 1;
            }
            if (said.negated() || said.words().size() > 1 || all.stream().anyMatch(other -> other.startsWith(wanted))) {
                return NO;
            }
            int errors = wanted.length() < 4 ? 0 : wanted.length() < 8 ? 1 : 2;
            if (errors > 0 && all.stream().anyMatch(other -> distance(wanted, other) <= errors)) {
                return distance(wanted, word) <= errors ? 2 : NO;
            }
            for (int i = 1; errors > 0 && i <= word.length(); i++) {
                if (distance(wanted, word.substring(0, i)) <= errors) {
                    return 2;
                }
            }
            return NO;
        }

        /// All words of the timeline.
        static Set<String> all(Timeline timeline) {
            return Stream.concat(
                            timeline.lanes().stream().map(Lane::title),
                            timeline.events().stream()
                                    .flatMap(event -> Stream.concat(
                                            Stream.of(event.title(), event.text()), event.tags().stream())))
                    .flatMap(text -> split(text).stream())
                    .collect(Collectors.toSet());
        }

        private static List<String> split(String text) {
            return Arrays.stream(plain(text).split("[ ,-]+"))
                    .filter(word -> !word.isEmpty())
                    .toList();
        }

        private static String plain(String text) {
            return text.toLowerCase(java.util.Locale.ROOT)
                    .replace("ß", "ss")
                    .replace("ü", "u")
                    .replace("è", "e");
        }

        /// Letters left out, added, changed, or neighbours exchanged.
        private static int distance(String a, String b) {
            var d = new int[a.length() + 1][b.length() + 1];
            for (int i = 0; i <= a.length(); i++) {
                for (int j = 0; j <= b.length(); j++) {
                    if (i == 0 || j == 0) {
                        d[i][j] = i + j;
                        continue;
                    }
                    int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                    d[i][j] = Math.min(d[i - 1][j - 1] + same, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
                    if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                        d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                    }
                }
            }
            return d[a.length()][b.length()];
        }
    }
}
