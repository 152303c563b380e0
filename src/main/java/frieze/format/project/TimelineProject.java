package frieze.format.project;

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

/// Files of the desktop program The Timeline Project (thetimelineproj.sourceforge.net): the XML of its versions
/// 0.11 to 2.x, and the lines of text that versions before it wrote. They are only read.
public final class TimelineProject implements Format {
    static final String NAME = "The Timeline Project";

    /// `<timeline>` without attributes is not enough: its first child says the version.
    private static final Pattern XML = Pattern.compile(
            "\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*(?:<!DOCTYPE.*?>\\s*)?<timeline>\\s*"
                    + "(?:<!--.*?-->\\s*)*<(?:version|timetype|categories|events|eras)\\b.*",
            Pattern.DOTALL);
    private static final Pattern LINES =
            Pattern.compile("\\s*# Written by Timeline .*|\\s*PREFERRED-PERIOD:.*", Pattern.DOTALL);

    @Override
    public String id() {
        return "timeline-project";
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> extensions() {
        return List.of(".timeline");
    }

    @Override
    public boolean recognises(Beginning beginning) {
        var text = beginning.text();
        return XML.matcher(text).matches()
                || LINES.matcher(text).matches()
                || beginning.isNamed(".timeline") && !text.stripLeading().startsWith("{");
    }

    @Override
    public ReadResult read(Input input, Progress progress) throws IOException {
        var gathering = new Gathering(input);
        var version = FileText.of(input, progress, gathering)
                .map(text -> LINES.matcher(text.text()).lookingAt()
                        ? new OldLines(text, gathering).read()
                        : new XmlFile(text, gathering).read());
        gathering.sayIfEmpty("problem.timeline-project-nothing");
        return gathering.result(NAME, version.orElse(""));
    }
}
