package frieze.app.present;

/// A timeline of the longest titles, dates, figures, texts and questions that a class might have to read, in German.
final class LongestWords {
    private static final String WORD =
            "Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnungsdurchführungsbestimmung";

    private LongestWords() {}

    static String timeline() {
        var text = "Die %s galt nur kurz. ".formatted(WORD)
                + "Danach sprach man von **Rechtsvereinfachung** und von *Verwaltungsmodernisierung*. ".repeat(12)
                + "\\n\\n- ein Punkt\\n- noch ein sehr langer Punkt, der über mehrere Zeilen geht und trotzdem lesbar bleibt"
                + "\\n\\nEnde.";
        var title =
                "Wie das Bundesausbildungsförderungsgesetz und die Straßenverkehrszulassungsordnung in einer langen, "
                        + "für die Klasse kaum zu überblickenden Folge von Änderungen zusammengeführt und wieder getrennt wurden, "
                        + "obwohl niemand das gewollt hatte";
        var question =
                "Warum hat niemand vorher gefragt, ob die " + WORD + " überhaupt gebraucht wird, und wer hätte das "
                        + "eigentlich wissen müssen, bevor das Gesetz im Bundestag in dritter Lesung beschlossen wurde? "
                                .repeat(2);
        return """
                {
                  "title": "Lange Wörter",
                  "language": "de",
                  "lanes": [
                    {"id": "a", "title": "Rechtswissenschaftliche Auseinandersetzungen in der Bundesrepublik"},
                    {"id": "b", "title": "Kurz"}
                  ],
                  "events": [
                    {"id": "text", "when": "1949-05-23", "title": "%1$s", "lane": "a", "text": "%2$s"},
                    {"id": "word", "when": "[1951-01-01..1953-12-31]", "title": "%3$s", "lane": "a"},
                    {"id": "many", "when": "1960~/1970?", "title": "Viele Zahlen", "lane": "a", "figures": [
                      {"value": 1234567890123,
                        "label": "Einwohnerinnen und Einwohner einschließlich aller vorübergehend Gemeldeten"},
                      {"value": 4999, "label": "Haushalte"},
                      {"value": 17, "label": "Bundesländer, zusammengezählt nach der Wiedervereinigung, ohne die Hauptstadt"},
                      {"value": 0, "label": "nichts"}
                    ]},
                    {"id": "two", "when": "1989-11-09", "title": "Zwei Zahlen im Vergleich, und ein Titel über mehrere Zeilen",
                      "lane": "b", "figures": [
                      {"value": 4711, "label": "Personen"}, {"value": 12, "label": "Grenzübergangsstellen in der ganzen Stadt"}
                    ]},
                    {"id": "others1", "when": "1990-10-03", "title": "Wiedervereinigung", "lane": "b"},
                    {"id": "others2", "when": "1991", "title": "Hauptstadtbeschluss des Deutschen Bundestages nach elfstündiger Debatte",
                      "lane": "b"},
                    {"id": "others3", "when": "1994-09", "title": "Verabschiedung der letzten Truppen", "lane": "a"},
                    {"id": "late", "when": "2002-01-01T00:00:00", "title": "Neues Geld", "lane": "b", "text": "Kurz."},
                    {"id": "bare", "when": "since 2005", "title": "Ohne Text", "lane": "b"}
                  ],
                  "tour": [
                    {"event": "text", "question": "%4$s"},
                    {"event": "word", "question": "Wer?", "hide": ["title", "date"]},
                    {"event": "many"},
                    {"event": "two", "hide": ["picture", "date"]},
                    {"events": ["others1", "others2", "others3"], "question": "Was kam zuerst?"},
                    {"events": ["late", "bare"]},
                    {"title": "Eine Spanne ohne Ereignis mit einem eigenen Titel", "span": "1980/1990"},
                    {"event": "bare", "title": ""}
                  ]
                }
                """.formatted(title, text, WORD, question);
    }
}
