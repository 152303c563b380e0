package frieze.format.markwhen;

import frieze.document.Media;
import frieze.format.Entry;
import frieze.format.FileText;
import frieze.format.Gathering;
import frieze.format.Spot;
import frieze.format.Texts;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads a markwhen text line by line.
final class MarkwhenReader {
    private static final Pattern PROPERTY = Pattern.compile("(?!-)\\s*([\\w.-]{1,60}):(?:\\s+(.*))?");
    private static final Pattern ID = Pattern.compile("(?<=^|\\s)!(\\w+)(?=\\s|$)");

    /// Groups deeper than this are not told apart.
    private static final int DEEPEST = 40;

    /// A group that is open.
    ///
    /// @param level 1 to 6 of a heading, 0 of `group` and `section`
    private record Group(String title, int level) {}

    private final FileText file;
    private final Gathering gathering;
    private final Clock clock = new Clock();
    private final Deque<Group> groups = new ArrayDeque<>();
    private final Map<String, Integer> leftOut = new TreeMap<>();
    /// How many groups are open beyond [#DEEPEST].
    private int tooDeep;

    /// A group in which there is nothing so far.
    private @Nullable Group empty;

    MarkwhenReader(FileText file, Gathering gathering) {
        this.file = file;
        this.gathering = gathering;
    }

    void read() {
        int number = new Header(file, gathering, clock, this::leaveOut).read();
        while (number <= file.lineCount()) {
            var line = file.line(number);
            var heading = Marks.HEADING.matcher(line);
            var group = Marks.GROUP.matcher(line);
            var begin = Range.begin(line);
            if (begin.isPresent()) {
                number = event(begin.get(), number);
            } else if (heading.matches()) {
                number = open(heading.group(2), heading.group(1).length(), number);
            } else if (group.matches()) {
                number = open(group.group(2) == null ? "" : group.group(2), 0, number);
            } else if (Marks.END.matcher(line).matches()) {
                close();
                number++;
            } else {
                if (Marks.COMMENT.matcher(line).matches()) {
                    leaveOut("//");
                } else if (!line.isBlank()) {
                    gathering.warning(spot(number), "problem.markwhen-line");
                }
                number++;
            }
        }
        declareEmpty();
        if (!leftOut.isEmpty()) {
            var list = leftOut.entrySet().stream()
                    .limit(40)
                    .map(entry -> entry.getKey() + " (" + entry.getValue() + ")")
                    .collect(Collectors.joining(", "));
            gathering.note(Spot.FILE, "problem.markwhen-left-out", list);
        }
    }

    private void leaveOut(String name) {
        leftOut.merge(name, 1, Integer::sum);
    }

    private Spot spot(int number) {
        var line = file.line(number);
        int blanks = line.length() - line.stripLeading().length();
        return new Spot(number, blanks + 1L, Texts.cut(line, 120));
    }

    // ---- groups ----

    private int open(String written, int level, int number) {
        int comment = written.indexOf(" //");
        var title = (comment < 0 ? written : written.substring(0, comment)).strip();
        if (comment >= 0) {
            leaveOut("//");
        }
        var tags = new LinkedHashSet<String>();
        title = withoutTags(title, tags);
        tags.forEach(_ -> leaveOut("#"));
        while (level > 0 && !groups.isEmpty() && groups.getLast().level() >= level) {
            groups.removeLast();
        }
        if (empty != null && groups.peekLast() != empty) {
            declareEmpty();
        }
        if (groups.size() == DEEPEST) {
            tooDeep++;
            leaveOut("group");
        } else {
            var group = new Group(Marks.plainWords(title), level);
            groups.addLast(group);
            empty = group;
        }
        int next = number + 1;
        while (next <= file.lineCount()
                && Range.begin(file.line(next)).isEmpty()
                && PROPERTY.matcher(file.line(next)).matches()) {
            var property = PROPERTY.matcher(file.line(next));
            if (property.matches()) {
                leaveOut(Texts.cut(property.group(1), 40));
            }
            next++;
        }
        return next;
    }

    private void close() {
        if (tooDeep > 0) {
            tooDeep--;
        } else if (groups.pollLast() == empty) {
            declareEmpty();
        }
    }

    private void declareEmpty() {
        if (empty != null && !empty.title().isEmpty()) {
            gathering.lane(empty.title(), 0);
        }
        empty = null;
    }

    // ---- events ----

    /// @return the number of the line after the event
    private int event(Range.Line begin, int number) {
        var place = spot(number);
        int next = number + 1;
        var properties = new TreeMap<String, String>();
        for (; next <= file.lineCount() && isProperty(file.line(next)); next++) {
            var property = PROPERTY.matcher(file.line(next));
            if (property.matches()) {
                var value = property.group(2) == null ? "" : property.group(2).strip();
                properties.put(property.group(1), Header.unquoted(value));
            }
        }
        var lines = new ArrayList<String>();
        for (; next <= file.lineCount() && isText(file.line(next)); next++) {
            if (Marks.COMMENT.matcher(file.line(next)).matches()) {
                leaveOut("//");
            } else {
                lines.add(file.line(next));
            }
        }
        var title = file.line(number).substring(begin.colon() + 1).strip();
        switch (clock.meaning(begin.range())) {
            case Clock.Wrong(var code) -> gathering.error(place, code, Texts.cut(begin.written(), 60));
            case Clock.Known known -> entry(known, begin, place, title, properties, lines);
        }
        return next;
    }

    private static boolean isProperty(String line) {
        return PROPERTY.matcher(line).matches() && Range.begin(line).isEmpty();
    }

    private static boolean isText(String line) {
        return Range.begin(line).isEmpty()
                && !Marks.HEADING.matcher(line).matches()
                && !Marks.GROUP.matcher(line).matches()
                && !Marks.END.matcher(line).matches();
    }

    private void entry(
            Clock.Known known,
            Range.Line begin,
            Spot place,
            String written,
            Map<String, String> properties,
            List<String> lines) {
        var when = gathering.date(known.edtf(), place);
        if (when.isEmpty()) {
            return;
        }
        var tags = new LinkedHashSet<String>();
        var named = ID.matcher(written);
        var id = properties.containsKey("id") ? properties.remove("id") : named.find() ? named.group(1) : "";
        var title = id.isEmpty() ? written : written.replaceAll("(?<=^|\\s)!" + Pattern.quote(id) + "(?=\\s|$)", "");
        var entry = new Entry(place, when.get(), Marks.plainWords(withoutTags(title.strip(), tags)));
        entry.id(id);
        var listed = properties.remove("tags");
        if (listed != null) {
            Header.list(listed).forEach(tag -> entry.tag(tag.replaceFirst("^#", "")));
        }
        for (var line : lines) {
            Marks.TAG.matcher(line).results().forEach(tag -> tags.add(tag.group(1)));
        }
        tags.forEach(entry::tag);
        pictures(lines).forEach(entry::media);
        entry.text(text(properties, lines));
        group(entry);
        references(begin, entry, place);
        if (known.losesTimes()) {
            gathering.note(place, "problem.markwhen-times", Texts.cut(begin.written(), 60));
        }
        if (!begin.range().recurrence().isEmpty()) {
            var rule = Texts.cut(begin.range().recurrence(), 60);
            gathering.warning(place, "problem.markwhen-recurrence", rule);
        }
        clock.remember(known.stretch(), id);
        gathering.event(entry);
    }

    /// Takes out the pictures that stand at the end, each on a line of its own.
    private static List<Media> pictures(List<String> lines) {
        var found = new ArrayDeque<Media>();
        while (!lines.isEmpty()) {
            var picture = Marks.PICTURE.matcher(lines.getLast());
            boolean isPicture = picture.matches() && isPlace(picture.group(2));
            if (isPicture) {
                found.addFirst(new Media(picture.group(2), picture.group(1), "", ""));
            } else if (!lines.getLast().isBlank()) {
                break;
            }
            lines.removeLast();
        }
        return List.copyOf(found);
    }

    /// Whether a picture may lie there: on the web, or beside the file or below.
    static boolean isPlace(String src) {
        return Media.isRemote(src) || !src.isEmpty() && src.matches("(?!/)(?!.*\\.\\.)[^:\\\\]+");
    }

    private static String text(Map<String, String> properties, List<String> lines) {
        var all = new ArrayList<String>();
        properties.forEach((name, value) -> all.add("- " + name + ": " + value));
        if (!all.isEmpty() && !lines.isEmpty()) {
            all.add("");
        }
        lines.forEach(line -> all.add(Marks.plain(line)));
        return String.join("\n", all).strip();
    }

    /// The innermost group is the lane, those around it are tags.
    private void group(Entry entry) {
        empty = null;
        if (groups.isEmpty()) {
            return;
        }
        entry.lane(groups.getLast().title());
        for (var group : groups) {
            if (group != groups.getLast()) {
                entry.tag(group.title());
            }
        }
    }

    /// A link to each event from which the date counts.
    private void references(Range.Line begin, Entry entry, Spot place) {
        Set<String> ids = new LinkedHashSet<>();
        if (begin.range().from() instanceof Point.Relative relative) {
            ids.add(relative.id());
        }
        if (begin.range().to().isPresent() && begin.range().to().get() instanceof Point.Relative relative) {
            ids.add(relative.id());
        }
        ids.remove("");
        for (var id : ids) {
            if (clock.knows(id)) {
                entry.link(id, "", place);
            } else {
                gathering.warning(place, "problem.markwhen-unknown-id", Texts.cut(id, 60));
            }
        }
    }

    /// Takes the tags out: those at the end go, of those within the word stays.
    private static String withoutTags(String title, Set<String> tags) {
        Marks.TAG.matcher(title).results().forEach(tag -> tags.add(tag.group(1)));
        var rest = title;
        while (true) {
            int blank = rest.stripTrailing().lastIndexOf(' ');
            var word = rest.stripTrailing().substring(blank + 1);
            if (!Marks.TAG.matcher(word).matches()) {
                break;
            }
            rest = blank < 0 ? "" : rest.substring(0, blank);
        }
        var kept = rest.isBlank() ? title : rest;
        return Marks.TAG.matcher(kept).replaceAll("$1").strip();
    }
}
