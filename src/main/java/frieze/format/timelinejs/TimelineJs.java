package frieze.format.timelinejs;

import frieze.format.Beginning;
import frieze.format.FileText;
import frieze.format.Format;
import frieze.format.Gathering;
import frieze.format.Input;
import frieze.format.Json;
import frieze.format.Progress;
import frieze.format.ReadResult;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The JSON of TimelineJS, of version 3 and of the older one, also where it is wrapped in JavaScript
/// (`storyjs_jsonp_data = {...}`).
public final class TimelineJs implements Format {
    /// What may stand before the object.
    private static final Pattern WRAPPER =
            Pattern.compile("\\s*(?:(?:(?:var|let|const)\\s+)?[\\w$.\\[\\]'\"]{1,200}\\s*(?:=|\\()\\s*)?(?=\\{)");

    private static final Pattern SLIDES = Pattern.compile("[\"']?(?:start_date|headline)[\"']?\\s*:");
    private static final Pattern OWN =
            Pattern.compile("[\"']?(?:events|title|eras|slides|scale)[\"']?\\s*:\\s*[\\[{\"']");
    private static final Pattern OLD = Pattern.compile("[\"']?timeline[\"']?\\s*:\\s*\\{");

    @Override
    public String id() {
        return "timelinejs";
    }

    @Override
    public String name() {
        return "TimelineJS";
    }

    @Override
    public List<String> extensions() {
        return List.of(".json");
    }

    @Override
    public boolean recognises(Beginning beginning) {
        var text = beginning.text();
        if (!WRAPPER.matcher(text).lookingAt()) {
            return false;
        }
        return SLIDES.matcher(text).find()
                && (OWN.matcher(text).find() || OLD.matcher(text).find());
    }

    @Override
    public Optional<Writing> writing() {
        return Optional.of(new SlideWriter());
    }

    @Override
    public ReadResult read(Input input, Progress progress) throws IOException {
        var gathering = new Gathering(input);
        var file = FileText.of(input, progress, gathering);
        if (file.isEmpty()) {
            return gathering.result("TimelineJS", "");
        }
        var wrapper = WRAPPER.matcher(file.get().text());
        int from = wrapper.lookingAt() ? wrapper.end() : 0;
        var version = Json.read(file.get(), from, true, gathering)
                .map(root -> new Slides(file.get(), gathering).read(root))
                .orElse("");
        gathering.sayIfEmpty("problem.timelinejs-nothing");
        return gathering.result("TimelineJS", version);
    }
}
