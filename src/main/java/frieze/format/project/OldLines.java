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
            var parts = parts(line.substring(colon + 1));
            var item = new Item("category", spot);
            put(item, parts, 0, "name");
            put(item, parts, 1, "color");
            items.category(item);
        } else if (line.startsWith("EVENT:")) {
            items.event(event(parts(line.substring(colon + 1)), spot));
        } else if (line.startsWith("PREFERRED-PERIOD:")) {
            items.leaveOut("PREFERRED-PERIOD");
        } else {
            gathering.error(spot, "problem.timeline-project-line");
        }
    }

    private static Item event(List<String> parts, Spot spot) {
        var item = new Item("event", spot);
        put(item, parts, 0, "start");
        put(item, parts, 1, "end");
        put(item, parts, 2, "text");
        put(item, parts, 3, "category");
        for (int i = 4; i < parts.size(); i++) {
            var part = parts.get(i);
            int colon = part.indexOf(':');
            if (colon > 0) {
                item.add(part.substring(0, colon), part.substring(colon + 1), spot);
            } else if (!part.isBlank()) {
                item.add("?", part, spot);
            }
        }
        return item;
    }

    private static void put(Item item, List<String> parts, int index, String name) {
        if (index < parts.size() && !parts.get(index).isEmpty()) {
            item.add(name, parts.get(index), item.spot);
        }
    }

    /// Between the semicolons, with the backslashes taken out.
    private static List<String> parts(String text) {
        var parts = new ArrayList<String>();
        var part = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                char next = text.charAt(++i);
                part.append(next == 'n' ? '\n' : next);
            } else if (c == ';') {
                parts.add(part.toString());
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        parts.add(part.toString());
        return parts;
    }
}
