package frieze.format.table;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// The names that people give to columns, in English, German, French and Spanish. Case, accents, blanks and
/// punctuation make no difference: "End Date", "end_date" and "endDate" are one.
final class Headings {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final int LONGEST = 60;
    private static final Map<String, Meaning> NAMES = new HashMap<>();

    static {
        // each: English | German | French | Spanish
        name(
                Meaning.DATE,
                "date|when|start|start date|begin|begin date|beginning|from|from date|date from|date start|dates|datetime|"
                        + "date time|period|date of birth|birth|born|birth date|hdate|hdate birth|dtstart|timestamp|"
                        + "point in time|inception|start time|date range|began|begun|started|commenced",
                "datum|wann|anfang|beginn|start datum|startdatum|von|ab|zeitpunkt|zeitraum|zeit|geburt|geboren|geburtsdatum|"
                        + "anfangsdatum|jahreszahl|von datum|datum von|seit|periode|begann|begonnen|angefangen|gestartet",
                "quand|debut|date de debut|date debut|de|depuis|naissance|ne|date de naissance|periode|commence|commence en|"
                        + "commence le|entame|debute",
                "fecha|cuando|inicio|desde|fecha de inicio|fecha inicio|comienzo|nacimiento|periodo|empezado|empezo|"
                        + "comenzado|iniciado");
        name(
                Meaning.END,
                "end|end date|to|until|till|through|date to|date end|finish|finish date|ending|to date|death|died|"
                        + "date of death|death date|hdate end|hdate death|dtend|ended|finished|completed|concluded",
                "ende|bis|enddatum|end datum|bis datum|datum bis|tod|gestorben|todesdatum|schluss|"
                        + "endete|beendet|abgeschlossen|vollendet|fertiggestellt",
                "fin|date de fin|date fin|jusqua|jusque|mort|deces|date de deces|termine|termine en|termine le|"
                        + "acheve|acheve en|acheve le|fini",
                "hasta|fecha de fin|fecha fin|fecha final|final|muerte|fallecimiento|terminado|"
                        + "termino|acabado|finalizado");
        name(Meaning.EDTF, "edtf|date edtf|edtf date", "datum edtf", "", "fecha edtf");
        name(Meaning.CALENDAR, "calendar", "kalender", "calendrier", "calendario");
        name(Meaning.PRECISION, "precision|date precision|time precision|date prec", "genauigkeit", "", "");
        name(
                Meaning.YEAR,
                "year|start year|year start|from year|year from|begin year|yr",
                "jahr|startjahr|jahr von|von jahr|anfangsjahr",
                "annee|an|annee de debut|annee debut",
                "ano|ano de inicio|ano inicio|anyo");
        name(Meaning.MONTH, "month|start month", "monat|startmonat", "mois|mois de debut", "mes|mes de inicio");
        name(Meaning.DAY, "day|start day", "tag des monats|starttag", "jour|jour de debut", "dia|dia de inicio");
        name(Meaning.TIME, "time|time of day", "uhrzeit|startzeit", "heure|heure de debut", "hora|hora de inicio");
        name(
                Meaning.END_YEAR,
                "end year|year end|to year|year to|until year",
                "endjahr|jahr bis|bis jahr",
                "annee de fin|annee fin",
                "ano de fin|ano fin|ano final");
        name(Meaning.END_MONTH, "end month", "endmonat", "mois de fin|mois fin", "mes de fin|mes fin|mes final");
        name(Meaning.END_DAY, "end day", "endtag", "jour de fin|jour fin", "dia de fin|dia fin|dia final");
        name(Meaning.END_TIME, "end time", "endzeit", "heure de fin|heure fin", "hora de fin|hora fin|hora final");
        name(
                Meaning.TITLE,
                "title|name|event|headline|label|what|summary|subject|heading|event name|event title|item label|what happened|"
                        + "what happens|what took place",
                "titel|bezeichnung|ereignis|uberschrift|was|betreff|schlagzeile|veranstaltung|was passierte|"
                        + "was passiert|was ist passiert|was geschah|was geschieht|was ist geschehen|was war",
                "titre|nom|evenement|intitule|libelle|quoi|ce qui sest passe|que sest il passe|"
                        + "quest ce qui sest passe|ce qui se passe",
                "titulo|nombre|evento|acontecimiento|suceso|hecho|titular|que|que paso|lo que paso|que sucedio");
        name(
                Meaning.TEXT,
                "description|text|details|desc|body|content|story|abstract|info|information|item description|long description",
                "beschreibung|inhalt|erlauterung|erklarung|einzelheiten",
                "texte|contenu|detail|descriptif|resume",
                "descripcion|texto|contenido|detalles|detalle|resumen");
        name(Meaning.MARKDOWN, "markdown|text markdown");
        name(
                Meaning.NOTES,
                "notes|note|remarks|remark|comment|comments|speaker notes|speaker notes markdown",
                "notizen|notiz|anmerkung|anmerkungen|bemerkung|bemerkungen|kommentar",
                "remarque|remarques|commentaire|commentaires",
                "notas|nota|comentario|comentarios|observaciones");
        name(
                Meaning.LANE,
                "lane|category|group|track|topic|theme|era|category name|series|kind",
                "kategorie|gruppe|spur|bahn|bereich|rubrik|thema|sparte|art",
                "categorie|groupe|rubrique|piste",
                "categoria|grupo|tema|carril");
        name(
                Meaning.TAGS,
                "tags|tag|keywords|keyword|labels",
                "schlagworte|schlagworter|stichworte|stichworter|schlagwort",
                "mots cles|mot cle|etiquettes|balises",
                "etiquetas|palabras clave|etiqueta");
        name(
                Meaning.IMPORTANCE,
                "importance|priority|weight|significance",
                "wichtigkeit|bedeutung|gewicht|prioritat",
                "priorite|poids",
                "importancia|prioridad|peso");
        name(
                Meaning.IMAGE,
                "image|picture|media|photo|images|pictures|image url|media url|picture url|img|illustration|"
                        + "media filename|image file|photo url",
                "bild|bilder|foto|abbildung|bild url|medien|bilddatei",
                "images|fichier image|media",
                "imagen|imagenes|foto|fotografia|medios");
        name(
                Meaning.IMAGE_ALT,
                "image description|alt|alt text|image alt|picture description",
                "bildbeschreibung|alternativtext",
                "description de limage|texte alternatif",
                "descripcion de la imagen|texto alternativo");
        name(
                Meaning.IMAGE_CAPTION,
                "image caption|media caption|caption|picture caption",
                "bildunterschrift|bildtext",
                "legende",
                "leyenda|pie de foto");
        name(
                Meaning.IMAGE_CREDIT,
                "image credit|media credit|credit|credits|picture credit",
                "bildnachweis|bildquelle|urheber",
                "credit image|credit photo|credits photo",
                "credito|creditos");
        name(
                Meaning.SOURCE,
                "source|sources|reference|references|citation|source title",
                "quelle|quellen|beleg|belege|nachweis|literatur",
                "reference|references",
                "fuente|fuentes|referencia|referencias");
        name(Meaning.SOURCE_AUTHOR, "source author", "autor der quelle", "auteur de la source", "autor de la fuente");
        name(
                Meaning.SOURCE_URL,
                "url|link|web|website|web site|href|hyperlink|source url|source link|wikipedia|article|web link|uri",
                "webseite|weblink|verweis|internet|adresse",
                "lien|site|site web|lien web",
                "enlace|sitio|sitio web|vinculo|pagina web");
        name(Meaning.SOURCE_DATE, "source date", "datum der quelle", "date de la source", "fecha de la fuente");
        name(Meaning.ID, "id|identifier|uid|event id|key", "kennung|nummer|nr", "identifiant|numero", "identificador");
        name(Meaning.LINKS, "links to|related|related events", "verweist auf", "lie a", "relacionado con");
        name(Meaning.FIGURES, "figures", "zahlen", "chiffres", "cifras");
        name(Meaning.TYPE, "type|row type", "typ", "", "tipo");
    }

    private Headings() {}

    private static void name(Meaning meaning, String... languages) {
        for (var names : languages) {
            for (var name : names.split("\\|")) {
                NAMES.putIfAbsent(key(name), meaning);
            }
        }
        NAMES.remove("");
    }

    /// What a heading comes down to: its letters and digits, in lower case and without accents.
    static String key(String heading) {
        return heading.length() > LONGEST ? "" : letters(heading);
    }

    /// The letters and digits of a text of any length, in lower case and without accents.
    static String letters(String text) {
        var plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return OTHERS.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT).replace("ß", "ss");
    }

    /// What a column of this name holds; [Meaning#NONE] where the name says nothing.
    static Meaning meaning(String heading) {
        return NAMES.getOrDefault(key(heading), Meaning.NONE);
    }
}
