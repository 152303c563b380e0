package frieze.format.gedcom;

import frieze.format.FileText;
import frieze.format.Gathering;
import frieze.format.Spot;
import frieze.format.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// The lines of a GEDCOM file as the trees that their levels make.
record Records(List<Node> all, Map<String, Node> byId) {
    private static final Pattern LINE =
            Pattern.compile("\\s*(\\d{1,2})\\s+(?:@([^@\\s][^@]*)@\\s+)?(\\w+)(?: (.*))?", Pattern.DOTALL);
    private static final Pattern ANSEL = Pattern.compile("(?m)^\\s*1\\s+CHAR\\s+ANSEL\\s*$");
    private static final Pattern ANSI =
            Pattern.compile("(?mi)^\\s*1\\s+CHAR\\s+(?:ANSI|ISO-?8859-1|WINDOWS-?1252|CP1252|LATIN-?1)\\b");
    /// Where the heading says its encoding, characters.
    private static final int HEADING = 4_000;

    static Records of(FileText file, Gathering gathering) {
        var heading = file.text().substring(0, Math.min(HEADING, file.text().length()));
        boolean ansel = file.isGuessed() && ANSEL.matcher(heading).find();
        if (ansel) {
            gathering.note(Spot.FILE, "problem.gedcom-ansel");
        } else if (!file.isGuessed() || !ANSI.matcher(heading).find()) {
            file.report(gathering);
        }
        var all = new ArrayList<Node>();
        var byId = new HashMap<String, Node>();
        var open = new ArrayList<Node>();
        for (int number = 1; number <= file.lineCount(); number++) {
            var written = file.line(number);
            if (written.isBlank()) {
                continue;
            }
            var line = ansel ? Ansel.decoded(written) : written;
            var match = LINE.matcher(line);
            if (!match.matches()) {
                gathering.warning(spot(file, number), "problem.gedcom-line");
                stray(open, line.strip(), number);
                continue;
            }
            int level = Integer.parseInt(match.group(1));
            var tag = match.group(3).toUpperCase(Locale.ROOT);
            var value = match.group(4) == null ? "" : match.group(4);
            if (level > open.size()) {
                gathering.warning(spot(file, number), "problem.gedcom-level");
                level = open.size();
            }
            while (open.size() > level) {
                open.removeLast();
            }
            boolean continues = level > 0 && (tag.equals("CONT") || tag.equals("CONC"));
            if (continues) {
                open.getLast().append(tag.equals("CONT") ? "\n" + value : value);
                continue;
            }
            var node = new Node(number, match.group(2) == null ? "" : match.group(2), tag, value);
            if (level == 0) {
                all.add(node);
                byId.putIfAbsent(node.id, node);
            } else {
                open.getLast().parts.add(node);
            }
            open.add(node);
        }
        byId.remove("");
        return new Records(all, byId);
    }

    /// A line without a level goes to the text above; where that is a date, it becomes a note beside it.
    private static void stray(List<Node> open, String line, int number) {
        if (open.isEmpty()) {
            return;
        }
        if (open.size() > 1 && open.getLast().tag.equals("DATE")) {
            open.get(open.size() - 2).parts.add(new Node(number, "", "NOTE", line));
        } else {
            open.getLast().append("\n" + line);
        }
    }

    /// Where a line begins.
    static Spot spot(FileText file, int line) {
        var written = file.line(line);
        int blanks = written.length() - written.stripLeading().length();
        return spot(written, line, blanks);
    }

    /// Where the value of a line begins; the line, where it has none.
    static Spot value(FileText file, int line) {
        var written = file.line(line);
        var match = LINE.matcher(written);
        if (!match.matches() || match.group(4) == null || match.group(4).isBlank()) {
            return spot(file, line);
        }
        int blanks = match.group(4).length() - match.group(4).stripLeading().length();
        return spot(written, line, match.start(4) + blanks);
    }

    private static Spot spot(String written, int line, int at) {
        return new Spot(line, written.codePointCount(0, at) + 1L, Texts.cut(written.strip(), 120));
    }
}
