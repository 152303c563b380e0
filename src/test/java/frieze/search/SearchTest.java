package frieze.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SearchTest {
    private static List<String> find(String query, String... titles) {
        var papers = new Papers();
        for (var title : titles) {
            papers.event("1970", title, "");
        }
        return papers.find(query);
    }

    @Test
    void lettersWithAndWithoutMarksAreTheSame() {
        assertThat(find("emigres", "The émigrés leave")).hasSize(1);
        assertThat(find("ÉMIGRÉS", "The emigres leave")).hasSize(1);
        assertThat(find("strasse", "Straße der Lieder")).hasSize(1);
        assertThat(find("große", "Der grosse Krieg")).hasSize(1);
        assertThat(find("Orsted", "Ørsted sees a needle move")).hasSize(1);
        assertThat(find("oeuvre", "L’œuvre")).hasSize(1);
        assertThat(find("lodz", "Łódź")).hasSize(1);
        assertThat(find("Ελλάς", "ΕΛΛΑΣ")).hasSize(1);
        assertThat(find("ёлка", "елка")).hasSize(1);
        assertThat(find("café", "cafe\u0301 society")).hasSize(1);
        assertThat(find("office", "The o\ufb03ce")).hasSize(1);
    }

    @Test
    void scriptsWithoutBlanksAreSearchedLetterByLetter() {
        assertThat(find("世界", "第二次世界大戦", "世の界")).containsExactly("第二次世界大戦");
        assertThat(find("कि", "किताब", "कताब")).containsExactly("किताब");
    }

    @Test
    void beginningsAreFoundWhileTyping() {
        assertThat(find("dep", "Depression", "Deep")).containsExactly("Depression");
        assertThat(find("moon land", "They land on the Moon", "Moonlanding: who saw it land?", "The Moon"))
                .containsExactly("They land on the Moon", "Moonlanding: who saw it land?");
    }

    @Test
    void smallTypingErrorsAreForgiven() {
        assertThat(find("kenedy", "Kennedy speaks", "Candy")).containsExactly("Kennedy speaks");
        assertThat(find("knenedy", "Kennedy speaks")).hasSize(1);
        assertThat(find("keneddy", "Kennedy speaks")).isEmpty();
        assertThat(find("depresion", "Depression")).hasSize(1);
        assertThat(find("depresiom", "Depression")).hasSize(1);
        assertThat(find("dpresion", "Depression")).hasSize(1);
        assertThat(find("dpresiom", "Depression")).isEmpty();
        assertThat(find("wra", "War")).isEmpty();
        assertThat(find("2012", "Published in 2010"))
                .as("a year is not another")
                .isEmpty();
        assertThat(find("kened", "Kennedy speaks")).as("while typing").hasSize(1);
        assertThat(find("\"kenedy\"", "Kennedy speaks")).as("exact").isEmpty();
        assertThat(find("speaks -kenedy", "Kennedy speaks")).as("not").hasSize(1);
    }

    @Test
    void aWordThatIsThereIsTakenAsItIsTyped() {
        assertThat(find("rome", "Rome burns", "Home again")).containsExactly("Rome burns");
        var hits = SearchIndex.of(new Papers().event("1970", "Home", "").timeline())
                .find(Query.of("rome"));
        assertThat(hits.similar()).containsExactly("home");
    }

    @Test
    void titlesComeFirstThenWholeWordsThenImportanceThenTime() {
        var papers = new Papers()
                .event("1990", "Text", "war")
                .event(5, "1990", "Text, begun", "warriors")
                .event(4, "1980", "Warriors", "")
                .event("1970", "War later", "")
                .event("1960", "War", "")
                .event(5, "1999", "War of importance", "");
        assertThat(papers.find("war"))
                .containsExactly("War of importance", "War", "War later", "Warriors", "Text", "Text, begun");
    }

    @Test
    void ofSeveralWordsTheWorstOneCounts() {
        var papers = new Papers().event("1970", "War", "ends peace").event("1970", "War and peace", "");
        assertThat(papers.find("war peace")).containsExactly("War and peace", "War");
    }

    @Test
    void exactWordsFollowEachOtherAndAreWhole() {
        var papers = new Papers()
                .event("1970", "The cold war", "")
                .event("1971", "War, cold as ever", "")
                .event("1972", "Cold warriors", "")
                .event("1973", "Text", "A *cold* war.")
                .event("1974", "Both", "cold; and war")
                .event("1975", "Tag", "", "cold war");
        assertThat(papers.find("\"cold war\"")).containsExactly("The cold war", "Text", "Tag");
        assertThat(papers.find("“cold war”")).hasSize(3);
        assertThat(papers.find("\"cold war")).as("still being typed").hasSize(3);
        assertThat(papers.find("cold-war"))
                .as("joined, the last word begun")
                .containsExactly("The cold war", "Cold warriors", "Text", "Tag");
        assertThat(papers.find("cold -\"cold war\"")).containsExactly("War, cold as ever", "Cold warriors", "Both");
    }

    @Test
    void anExactWordInTheTextDoesNotMakeATitle() {
        var papers = new Papers().event(5, "1970", "War, cold", "the cold war").event(1, "1970", "Cold war", "");
        assertThat(papers.find("\"cold war\"")).containsExactly("Cold war", "War, cold");
    }

    @Test
    void lanesAreNamedByFieldOrWord() {
        var papers = new Papers()
                .lane("m", "Medicine")
                .event("1970", "A", "")
                .lane("s", "Société et loi")
                .event("1971", "B", "medicine");
        assertThat(papers.find("lane:med")).containsExactly("A");
        assertThat(papers.find("spur:MED")).containsExactly("A");
        assertThat(papers.find("voie:loi")).containsExactly("B");
        assertThat(papers.find("lane:\"societe et\"")).containsExactly("B");
        assertThat(papers.find("lane:s")).containsExactly("B");
        assertThat(papers.find("-lane:med")).containsExactly("B");
        assertThat(papers.find("medicine")).containsExactly("A", "B");
        assertThat(papers.find("lane:law")).isEmpty();
    }

    @Test
    void tagsAreNamedByFieldOrWord() {
        var papers = new Papers()
                .event("1970", "A", "", "Space race", "USA")
                .event("1971", "B", "space race")
                .event("1972", "C", "", "race");
        assertThat(papers.find("tag:space")).containsExactly("A");
        assertThat(papers.find("tag:\"space race\"")).containsExactly("A");
        assertThat(papers.find("schlagwort:race")).containsExactly("A", "C");
        assertThat(papers.find("mot-clé:us")).containsExactly("A");
        assertThat(papers.find("-tag:race")).containsExactly("B");
        assertThat(papers.find("space")).containsExactly("A", "B");
    }

    @Test
    void datesAreTakenAsFarAsTheyReach() {
        var papers = new Papers()
                .event("1965", "1965", "")
                .event("1960s", "1960s", "")
                .event("[..1970]", "by 1970", "")
                .event("1968/1972", "1968 to 1972", "")
                .event("1970", "1970", "")
                .event("1970/..", "since 1970", "")
                .event("1975", "1975", "");
        assertThat(papers.find("before:1970")).containsExactlyInAnyOrder("1965", "1960s", "by 1970", "1968 to 1972");
        assertThat(papers.find("after:1970")).containsExactlyInAnyOrder("1968 to 1972", "since 1970", "1975");
        assertThat(papers.find("during:1960s")).containsExactlyInAnyOrder("1965", "1960s", "by 1970", "1968 to 1972");
        assertThat(papers.find("vor:1970")).hasSize(4);
        assertThat(papers.find("après:1970")).hasSize(3);
        assertThat(papers.find("während:1960s")).hasSize(4);
        assertThat(papers.find("-during:1960s"))
                .as("all that may lie elsewhere")
                .containsExactlyInAnyOrder("by 1970", "1968 to 1972", "1970", "since 1970", "1975");
    }

    @Test
    void whatDependsOnHowADateIsMeantIsSaid() {
        var timeline = new Papers()
                .event("1965", "in it", "")
                .event("[..1970]", "maybe", "")
                .event("1968/1972", "in part", "")
                .timeline();
        var hits = SearchIndex.of(timeline).find(Query.of("during:1960s"));
        var events = timeline.events();
        assertThat(hits.isCertain(events.get(0))).isTrue();
        assertThat(hits.isCertain(events.get(1))).isFalse();
        assertThat(hits.isCertain(events.get(2))).isFalse();
        assertThat(hits.uncertain()).isEqualTo(2);
    }

    @Test
    void placesAreMarkedInTheTextAsItIsWritten() {
        var timeline = new Papers().event("1970", "Die Straße nach Łódź", "").timeline();
        var index = SearchIndex.of(timeline);
        assertThat(marked(index, "strass lodz", "Die Straße nach Łódź")).containsExactly("Straß", "Łódź");
        assertThat(marked(index, "starsse", "Die Straße nach Łódź")).containsExactly("Straße");
        assertThat(marked(index, "\"strasse nach\"", "Die Straße nach Łódź")).containsExactly("Straße nach");
        assertThat(marked(index, "strasse -nach", "Die Straße nach Łódź")).containsExactly("Straße");
        assertThat(marked(index, "die di", "Die Straße")).containsExactly("Die");
    }

    private static List<String> marked(SearchIndex index, String query, String text) {
        return index.find(Query.of(query)).marks(text).stream()
                .map(mark -> text.substring(mark.start(), mark.end()))
                .toList();
    }

    @Test
    void lanesAndStretchesAreCounted() {
        var timeline = new Papers()
                .lane("a", "A")
                .event("1970", "War", "")
                .event("1971", "War", "")
                .lane("b", "B")
                .event("1972", "War", "")
                .event("1973", "Peace", "")
                .timeline();
        var hits = SearchIndex.of(timeline).find(Query.of("war"));
        assertThat(hits.perLane()).containsExactly(2, 1);
        assertThat(hits.contains(timeline.events().get(2))).isTrue();
        assertThat(hits.contains(timeline.events().get(3))).isFalse();
        var places = hits.places();
        assertThat(places.get(0)).containsExactly(middle("1970"), middle("1971"));
        assertThat(places.get(1)).containsExactly(middle("1972"));
    }

    private static long middle(String date) {
        var span = Papers.when(date).span();
        return (span.start() + span.end()) / 2;
    }

    @Test
    void theFirstScreenOfExactWordsComesBeforeTheRest() {
        var papers = new Papers();
        for (int i = 0; i < 500; i++) {
            papers.event("1970", "Cold war " + i, "");
        }
        var early = new ArrayList<Hits>();
        var all = SearchIndex.of(papers.timeline()).find(Query.of("\"cold war\""), early::add, () -> false);
        assertThat(early).hasSize(1);
        assertThat(early.getFirst().complete()).isFalse();
        assertThat(early.getFirst().list(0, Search.SCREEN)).isEqualTo(all.list(0, Search.SCREEN));
        assertThat(all.total()).isEqualTo(500);
        assertThat(all.complete()).isTrue();
    }

    @Test
    void whatNobodyWaitsForIsGivenUp() {
        var timeline = new Papers().event("1970", "A", "").timeline();
        assertThat(SearchIndex.of(timeline, timeline.events(), () -> true)).isEmpty();
    }

    @Test
    void nothingIsFoundInNothing() {
        assertThat(new Papers().find("war")).isEmpty();
        assertThat(find("", "War")).isEmpty();
        assertThat(find("!!!", "War")).isEmpty();
    }

    @Test
    void anEventOfAnotherTimelineIsNoHit() {
        var own = new Papers().event("1970", "War", "").timeline();
        var other = new Papers().event("1970", "Peace", "").timeline();
        var hits = SearchIndex.of(own).find(Query.of("war"));
        assertThat(hits.contains(other.events().getFirst())).isFalse();
    }
}
