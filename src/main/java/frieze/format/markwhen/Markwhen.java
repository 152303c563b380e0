package frieze.format.markwhen;

import frieze.format.Beginning;
import frieze.format.FileText;
import frieze.format.Format;
import frieze.format.Gathering;
import frieze.format.Input;
import frieze.format.Progress;
import frieze.format.ReadResult;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Texts of markwhen (markwhen.com): `1914-07-28 / 1918-11-11: The war`, with groups, tags and relative dates.
public final class Markwhen implements Format {
    static final String NAME = "markwhen";

    /// By these a text without an extension that tells is recognised, where an event follows.
    private static final Pattern FIRST = Pattern.compile(
            "(?:title|description|dateFormat|timezone|tz|view|edit|author|tags):(?:\\s.*)?|---|//.*|#.*|(?:group|section)\\s.*");

    private static final List<String> OTHERS = List.of(".csv", ".tsv", ".ics", ".json", ".ged", ".xml", ".js");

    @Override
    public String id() {
        return "markwhen";
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> extensions() {
        return List.of(".mw");
    }

    @Override
    public boolean recognises(Beginning beginning) {
        var text = beginning.text().stripLeading();
        if (text.startsWith("{") || text.startsWith("<") || OTHERS.stream().anyMatch(beginning::isNamed)) {
            return false;
        }
        if (beginning.isNamed(".mw") || beginning.isNamed(".markwhen")) {
            return true;
        }
        var lines = text.lines().limit(60).toList();
        boolean isFirst =
                !lines.isEmpty() && (FIRST.matcher(lines.getFirst().strip()).matches() || isEvent(lines.getFirst()));
        return isFirst && lines.stream().anyMatch(Markwhen::isEvent);
    }

    /// With a blank after the colon, which tells it from most things that are no markwhen.
    private static boolean isEvent(String line) {
        return Range.begin(line)
                .filter(begin -> line.startsWith(": ", begin.colon()))
                .isPresent();
    }

    @Override
    public ReadResult read(Input input, Progress progress) throws IOException {
        var gathering = new Gathering(input);
        var file = FileText.of(input, progress, gathering);
        file.ifPresent(text -> new MarkwhenReader(text, gathering).read());
        gathering.sayIfEmpty("problem.markwhen-nothing");
        return gathering.result(NAME, "");
    }

    @Override
    public Optional<Writing> writing() {
        return Optional.of(new MarkwhenWriter());
    }
}
