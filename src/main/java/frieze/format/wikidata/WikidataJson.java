package frieze.format.wikidata;

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
import java.util.regex.Pattern;

/// Results of the Wikidata query service as JSON, in full (`head`, `results`) or in short (a list of rows).
public final class WikidataJson implements Format {
    private static final Pattern OBJECT = Pattern.compile("\\s*\\{");
    private static final Pattern VARS = Pattern.compile("\"vars\"\\s*:\\s*\\[");
    private static final Pattern SHORT = Pattern.compile("\\s*\\[\\s*\\{[^}]*\"https?://www\\.wikidata\\.org/entity/");

    @Override
    public String id() {
        return "wikidata";
    }

    @Override
    public String name() {
        return "Wikidata";
    }

    @Override
    public List<String> extensions() {
        return List.of(".json");
    }

    @Override
    public boolean recognises(Beginning beginning) {
        var text = beginning.text();
        return OBJECT.matcher(text).lookingAt()
                        && VARS.matcher(text).find()
                        && (text.contains("\"bindings\"") || text.contains("\"head\""))
                || SHORT.matcher(text).lookingAt();
    }

    @Override
    public ReadResult read(Input input, Progress progress) throws IOException {
        var gathering = new Gathering(input);
        var file = FileText.of(input, progress, gathering);
        if (file.isPresent()) {
            Json.read(file.get(), 0, false, gathering).ifPresent(root -> {
                var rows = root instanceof Json.Items
                        ? root.list()
                        : root.get("results")
                                .flatMap(results -> results.get("bindings"))
                                .map(Json::list)
                                .orElse(List.of());
                new Rows(file.get(), gathering).read(rows);
            });
        }
        return gathering.result("Wikidata", "");
    }
}
