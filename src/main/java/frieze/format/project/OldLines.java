package frieze.format.project;

import frieze.format.FileText;
import frieze.format.Gathering;
import frieze.format.Spot;
import frieze.format.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The lines of text that the program wrote before version 0.11: `EVENT:start;end;text;category;name:value…`,
/// with `\;`, `\n` and `\\` in texts.
final class OldLines {
    private static final Pattern WRITTEN_BY = Pattern.compile("# Written by Timeline (\\S{1,60}).*");

    private final FileText file;
    private final Gathering gathering;
    private final Items items;
    private String version = "";

    OldLines(FileText file, Gathering gathering) {
        this.file = file;
        this.gathering = gathering;
        this.items = new Items(gathering);
    }

    /// @return the version of the program that wrote it; empty where unknown
    String read() {
        for (int number = 1; number <= file.lineCount(); number++) {
            var line = file.line(number);
            line(line, new Spot(number, 1, Texts.cut(line, 120)));
        }
        items.report();
        return version;
    }

    private void line(String line, Spot spot) {
        if (line.isBlank()) {
            return;
        }
        int colon = line.indexOf(':');
        var written = WRITTEN_BY.matcher(line);
        if (written.matches()) {
            version = written.group(1);
        } else if (line.startsWith("#")) {
            items.leaveOut("#");
        } else if (line.startsWith("CATEGORY:")) {
            var parts = parts(line, colon + 1, spot);
            var item = new Item("category", spot);
            put(item, parts, 0, "name");
            put(item, parts, 1, "color");
            items.category(item);
        } else if (line.startsWith("EVENT:")) {
            items.event(event(parts(line, colon + 1, spot), spot));
        } else if (line.startsWith("PREFERRED-PERIOD:")) {
            items.leaveOut("PREFERRED-PERIOD");
        } else {
            gathering.error(spot, "problem.timeline-project-line");
        }
    }

    private static Item event(List<Item.Field> parts, Spot spot) {
        var item = new Item("event", spot);
        put(item, parts, 0, "start");
        put(item, parts, 1, "end");
        put(item, parts, 2, "text");
        put(item, parts, 3, "category");
        for (int i = 4; i < parts.size(); i++) {
            var place = parts.get(i).spot();
            var part = parts.get(i).text();
            int colon = part.indexOf(':');
            if (colon > 0) {
                item.add(part.substring(0, colon), part.substring(colon + 1), place);
            } else if (!part.isBlank()) {
                item.add("?", part, place);
            }
        }
        return item;
    }

    private static void put(Item item, List<Item.Field> parts, int index, String name) {
        if (index < parts.size() && !parts.get(index).text().isEmpty()) {
            item.add(name, parts.get(index).text(), parts.get(index).spot());
        }
    }

    /// Between the semicolons, with the backslashes taken out.
    private static List<Item.Field> parts(String text, int from, Spot line) {
        var parts = new ArrayList<Item.Field>();
        var part = new StringBuilder();
        int begin = from;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                char next = text.charAt(++i);
                part.append(next == 'n' ? '\n' : next);
            } else if (c == ';') {
                parts.add(field(part, text, begin, line));
                begin = i + 1;
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        parts.add(field(part, text, begin, line));
        return parts;
    }

    private static Item.Field field(StringBuilder part, String text, int begin, Spot line) {
        var spot = new Spot(line.line(), text.codePointCount(0, begin) + 1L, line.excerpt());
        return new Item.Field(part.toString(), spot);
    }
}
