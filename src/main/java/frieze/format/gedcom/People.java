package frieze.format.gedcom;

import frieze.document.Source;
import frieze.format.Entry;
import frieze.format.FileText;
import frieze.format.Gathering;
import frieze.format.PlainText;
import frieze.format.Spot;
import frieze.format.Texts;
import frieze.text.Messages;
import frieze.time.When;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Makes events of the births, marriages, deaths and so on of people and families. What they are called is said
/// in the language that the file names, in English where it names none of ours.
final class People {
    private static final Map<String, Locale> LANGUAGES =
            Map.of("english", Locale.ENGLISH, "german", Locale.GERMAN, "french", Locale.FRENCH);
    private static final Set<String> BIRTHS = Set.of("BIRT", "CHR", "BAPM", "ADOP");
    private static final Set<String> DEATHS = Set.of("DEAT", "BURI", "CREM");
    private static final Set<String> FAMILY =
            Set.of("MARR", "DIV", "DIVF", "ENGA", "ANUL", "MARB", "MARC", "MARL", "MARS");
    private static final Set<String> OTHERS = Set.of(
            "BARM", "BASM", "BLES", "CENS", "CHRA", "CONF", "EDUC", "EMIG", "EVEN", "FACT", "FCOM", "GRAD", "IMMI",
            "NATU", "OCCU", "ORDN", "PROB", "PROP", "RELI", "RESI", "RETI", "TITL", "WILL");
    private static final Set<String> MATTERING = Set.of("BIRT", "MARR", "DEAT");
    /// What is used for the titles of all events of a record.
    private static final Set<String> TIES = Set.of("NAME", "HUSB", "WIFE");
    private static final Set<String> TOLD = Set.of("DATE", "PLAC", "NOTE", "SNOTE", "SOUR", "TYPE", "CAUS", "AGE");
    private static final List<String> LANES = List.of("births", "marriages", "deaths", "others");

    private final Records records;
    private final FileText file;
    private final Gathering gathering;
    private final Map<String, Integer> leftOut = new TreeMap<>();
    private final Map<String, Integer> dateless = new TreeMap<>();
    private final Map<String, List<Entry>> lanes = new LinkedHashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Integer> ids = new HashMap<>();
    private Messages words = Messages.of(Gedcom.class, Locale.ENGLISH);

    People(Records records, FileText file, Gathering gathering) {
        this.records = records;
        this.file = file;
        this.gathering = gathering;
    }

    /// @return the version of the format; empty where it is not said
    String read() {
        var version = "";
        if (records.all().isEmpty() || !records.all().getFirst().tag.equals("HEAD")) {
            gathering.warning(Spot.FILE, "problem.gedcom-start");
        } else {
            version = head(records.all().getFirst());
        }
        for (var record : records.all()) {
            switch (record.tag) {
                case "INDI", "FAM" -> record(record);
                case "SOUR" -> leaveOutBut(record, Set.of("TITL", "ABBR", "AUTH"));
                case "HEAD", "TRLR", "NOTE", "SNOTE" -> {
                    // the frame, and what events point to
                }
                default -> leaveOut(record.tag);
            }
        }
        if (records.all().isEmpty() || !records.all().getLast().tag.equals("TRLR")) {
            gathering.warning(Spot.FILE, "problem.gedcom-end");
        }
        for (var lane : LANES) {
            if (lanes.containsKey(lane)) {
                gathering.lane(words.get("family-lane." + lane), LANES.indexOf(lane) + 1);
            }
        }
        entries.forEach(gathering::event);
        report("problem.gedcom-no-date", dateless);
        report("problem.gedcom-left-out", leftOut);
        return version;
    }

    private void report(String code, Map<String, Integer> counts) {
        if (!counts.isEmpty()) {
            var list = counts.entrySet().stream()
                    .limit(40)
                    .map(entry -> entry.getKey() + " (" + entry.getValue() + ")")
                    .collect(Collectors.joining(", "));
            gathering.note(Spot.FILE, code, list);
        }
    }

    private void leaveOut(String name) {
        leftOut.merge(Texts.cut(name, 40), 1, Integer::sum);
    }

    private void leaveOutBut(Node node, Set<String> told) {
        node.parts.stream()
                .filter(part -> !told.contains(part.tag))
                .forEach(part -> leaveOut(node.tag + "." + part.tag));
    }

    private String head(Node head) {
        leaveOutBut(head, Set.of("GEDC", "CHAR", "LANG", "NOTE"));
        var named = head.text("LANG").toLowerCase(Locale.ROOT);
        var language = Optional.ofNullable(LANGUAGES.get(named))
                .or(() -> named.matches("[a-z]{2}(-[a-z0-9-]+)?")
                        ? Optional.of(Locale.forLanguageTag(named))
                        : Optional.empty());
        language.ifPresent(locale -> {
            gathering.language(locale);
            words = Messages.of(Gedcom.class, locale);
        });
        note(head).ifPresent(text -> gathering.description(PlainText.markdown(text)));
        return head.first("GEDC").map(gedc -> Texts.cut(gedc.text("VERS"), 20)).orElse("");
    }

    private void record(Node record) {
        var names = record.tag.equals("INDI") ? name(record) : couple(record);
        boolean named = false;
        for (var part : record.parts) {
            if (part.tag.equals("NAME")) {
                leaveOutBut(part, Set.of("GIVN", "SURN"));
                if (named) {
                    leaveOut(record.tag + ".NAME");
                }
                named = true;
            }
            boolean known = BIRTHS.contains(part.tag)
                    || DEATHS.contains(part.tag)
                    || FAMILY.contains(part.tag)
                    || OTHERS.contains(part.tag);
            if (known) {
                event(record, part, names);
            } else if (!TIES.contains(part.tag)) {
                leaveOut(record.tag + "." + part.tag);
            }
        }
    }

    // ---- people ----

    private String name(Node person) {
        var name = person.first("NAME");
        var whole = name.map(Node::text).orElse("").replace("/", " ");
        var parts =
                name.map(node -> node.text("GIVN") + " " + node.text("SURN")).orElse("");
        var shown = oneLine(whole.isBlank() ? parts : whole);
        return shown.isEmpty() ? words.get("family-name.unknown") : shown;
    }

    private String couple(Node family) {
        return words.get("family-name.couple", partner(family, "HUSB"), partner(family, "WIFE"));
    }

    private String partner(Node family, String tag) {
        return family.first(tag)
                .flatMap(this::target)
                .map(this::name)
                .orElseGet(() -> words.get("family-name.unknown"));
    }

    private Stream<String> surnames(Node record) {
        var people = record.tag.equals("INDI")
                ? Stream.of(record)
                : Stream.of("HUSB", "WIFE")
                        .flatMap(tag -> record.first(tag).flatMap(Node::pointer).stream())
                        .flatMap(id -> Optional.ofNullable(records.byId().get(id)).stream());
        return people.flatMap(person -> person.first("NAME").stream()).flatMap(name -> {
            var slashes = name.text().split("/", -1);
            return Stream.of(slashes.length > 1 ? oneLine(slashes[1]) : oneLine(name.text("SURN")));
        });
    }

    /// The record that a line points to; empty, and reported, where there is none.
    private Optional<Node> target(Node pointer) {
        var id = pointer.pointer();
        if (id.isEmpty() || id.get().equals("VOID")) {
            return Optional.empty();
        }
        var found = Optional.ofNullable(records.byId().get(id.get()));
        if (found.isEmpty()) {
            gathering.warning(spot(pointer), "problem.gedcom-no-record", Texts.cut(id.get(), 60));
        }
        return found;
    }

    // ---- events ----

    private void event(Node record, Node event, String names) {
        var date = event.first("DATE");
        if (date.isEmpty()
                || date.get().text().isEmpty() && date.get().text("PHRASE").isEmpty()) {
            dateless.merge(event.tag, 1, Integer::sum);
            return;
        }
        var when = when(date.get());
        if (when.isEmpty()) {
            return;
        }
        var type = oneLine(event.text("TYPE"));
        boolean general = (event.tag.equals("EVEN") || event.tag.equals("FACT")) && !type.isEmpty();
        var word = general ? type : words.get("family-event." + event.tag);
        var entry = new Entry(spot(event), when.get(), words.get("family-title.of", word, names));
        entry.text(text(event, date.get(), general ? "" : type));
        entry.importance(MATTERING.contains(event.tag) ? 3 : 2);
        var id = record.id + "." + event.tag;
        int count = ids.merge(id, 1, Integer::sum);
        entry.id(record.id.isEmpty() ? "" : count == 1 ? id : id + "." + count);
        surnames(record).forEach(entry::tag);
        event.parts.stream().filter(part -> part.tag.equals("SOUR")).forEach(source -> source(source, entry));
        leaveOutBut(event, TOLD);
        leaveOutBut(date.get(), Set.of("PHRASE"));
        var lane = BIRTHS.contains(event.tag)
                ? "births"
                : FAMILY.contains(event.tag) ? "marriages" : DEATHS.contains(event.tag) ? "deaths" : "others";
        entry.lane(words.get("family-lane." + lane));
        lanes.computeIfAbsent(lane, _ -> new ArrayList<>()).add(entry);
        entries.add(entry);
    }

    private Optional<When> when(Node date) {
        var written = date.text();
        var shown = Texts.cut(oneLine(written), 60);
        return switch (DateValue.of(written)) {
            case DateValue.Known known -> {
                if (known.dual()) {
                    gathering.note(spot(date), "problem.gedcom-dual", shown);
                }
                if (!known.phrase().isEmpty()) {
                    gathering.note(spot(date), "problem.gedcom-interpreted", shown);
                }
                yield gathering.date(known.edtf(), known.calendar(), spot(date));
            }
            case DateValue.Phrase(var phrase) -> {
                gathering.error(spot(date), "problem.gedcom-phrase", Texts.cut(phrase, 60));
                yield Optional.empty();
            }
            case DateValue.OtherCalendar _ -> {
                gathering.error(spot(date), "problem.gedcom-calendar", shown);
                yield Optional.empty();
            }
            case DateValue.Strange _ -> gathering.date(oneLine(written), spot(date));
        };
    }

    private String text(Node event, Node date, String type) {
        var lines = new ArrayList<String>();
        var value = event.text();
        lines.add(value.equals("Y") ? "" : value);
        lines.add(type);
        lines.add(event.text("PLAC"));
        lines.add(event.text("CAUS"));
        lines.add(event.text("AGE"));
        lines.add(date.text("PHRASE"));
        if (DateValue.of(date.text()) instanceof DateValue.Known known) {
            lines.add(known.phrase());
        }
        lines.removeIf(String::isBlank);
        var facts = String.join("\n", lines);
        var notes = event.parts.stream()
                .filter(part -> part.tag.equals("NOTE") || part.tag.equals("SNOTE"))
                .map(this::noteText)
                .filter(note -> !note.isBlank());
        return PlainText.markdown(Stream.concat(Stream.of(facts), notes)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n\n")));
    }

    private Optional<String> note(Node node) {
        return node.first("NOTE").map(this::noteText).filter(text -> !text.isBlank());
    }

    private String noteText(Node note) {
        return note.pointer().isPresent() ? target(note).map(Node::text).orElse("") : note.text();
    }

    private void source(Node citation, Entry entry) {
        leaveOutBut(citation, Set.of("PAGE", "DATA"));
        if (citation.pointer().isEmpty()) {
            entry.source(new Source(oneLine(citation.text()), "", "", ""));
            return;
        }
        target(citation).ifPresent(record -> {
            var named = oneLine(record.text("TITL").isEmpty() ? record.text("ABBR") : record.text("TITL"));
            var title = named.isEmpty() ? record.id : named;
            var page = oneLine(citation.text("PAGE"));
            var date = citation.first("DATA")
                    .map(data -> oneLine(data.text("DATE")))
                    .orElse("");
            entry.source(
                    new Source(page.isEmpty() ? title : title + ", " + page, oneLine(record.text("AUTH")), "", date));
        });
    }

    private Spot spot(Node node) {
        return Records.value(file, node.line);
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
