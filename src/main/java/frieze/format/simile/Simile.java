package frieze.format.simile;

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

/// The events of SIMILE Timeline: XML, or JSON as strict or as loose as JavaScript has it.
public final class Simile implements Format {
    private static final Pattern FIRST_ELEMENT = Pattern.compile("<([A-Za-z][\\w:-]*)[\\s>/]");
    /// What may stand before the object.
    static final Pattern WRAPPER =
            Pattern.compile("\\s*(?:(?:(?:var|let|const)\\s+)?[\\w$.]{1,200}\\s*[=(]\\s*)?(?=\\{)");
    private static final Pattern EVENTS = Pattern.compile("[\"']?events[\"']?\\s*:\\s*\\[");
    private static final Pattern STYLE = Pattern.compile("[\"']?(?:dateTimeFormat|wiki-url)[\"']?\\s*:");
    private static final Pattern EVENT = Pattern.compile(
            "[{,\\s][\"']?start[\"']?\\s*:.*[{,\\s][\"']?title[\"']?\\s*:|[{,\\s][\"']?title[\"']?\\s*:.*[{,\\s][\"']?start[\"']?\\s*:",
            Pattern.DOTALL);

    @Override
    public String id() {
        return "simile";
    }

    @Override
    public String name() {
        return "SIMILE Timeline";
    }

    @Override
    public List<String> extensions() {
        return List.of(".xml", ".json");
    }

    @Override
    public List<String> writtenExtensions() {
        return List.of(".json");
    }

    @Override
    public boolean recognises(Beginning beginning) {
        var text = beginning.text();
        if (text.stripLeading().startsWith("<")) {
            var first = FIRST_ELEMENT.matcher(text);
            return first.find() && first.group(1).equals("data");
        }
        return WRAPPER.matcher(text).lookingAt()
                && (STYLE.matcher(text).find() && !text.contains("start_date")
                        || EVENTS.matcher(text).find() && EVENT.matcher(text).find());
    }

    @Override
    public Optional<Writing> writing() {
        return Optional.of(new EventWriter());
    }

    @Override
    public ReadResult read(Input input, Progress progress) throws IOException {
        var gathering = new Gathering(input);
        var file = FileText.of(input, progress, gathering);
        if (file.isPresent()) {
            var events = new SimileEvents(gathering);
            if (file.get().text().stripLeading().startsWith("<")) {
                new SimileXml(file.get(), gathering, events).read();
            } else {
                SimileJson.read(file.get(), gathering, events);
            }
            events.report();
        }
        gathering.sayIfEmpty("problem.simile-nothing");
        return gathering.result("SIMILE Timeline", "");
    }
}
