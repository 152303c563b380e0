package frieze.format.gedcom;

import frieze.format.Beginning;
import frieze.format.FileText;
import frieze.format.Format;
import frieze.format.Gathering;
import frieze.format.Input;
import frieze.format.Progress;
import frieze.format.ReadResult;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/// Family trees in GEDCOM 5.5, 5.5.1 and 7: the events of people and families. They are only read.
public final class Gedcom implements Format {
    static final String NAME = "GEDCOM";

    private static final Pattern HEAD = Pattern.compile("\\s*0\\s+HEAD\\b.*", Pattern.DOTALL);

    @Override
    public String id() {
        return "gedcom";
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> extensions() {
        return List.of(".ged");
    }

    @Override
    public boolean recognises(Beginning beginning) {
        var text = beginning.text();
        return HEAD.matcher(text).matches()
                || beginning.isNamed(".ged") && !text.stripLeading().startsWith("{");
    }

    @Override
    public ReadResult read(Input input, Progress progress) throws IOException {
        var gathering = new Gathering(input);
        FileText file;
        try {
            file = FileText.of(input, progress);
        } catch (FileText.TooLong _) {
            FileText.of(input, progress, gathering);
            return gathering.result(NAME, "");
        }
        var version = new People(Records.of(file, gathering), file, gathering).read();
        gathering.sayIfEmpty("problem.gedcom-nothing");
        return gathering.result(NAME, version);
    }
}
