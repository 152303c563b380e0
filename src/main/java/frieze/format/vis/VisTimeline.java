package frieze.format.vis;

import frieze.format.Beginning;
import frieze.format.FileText;
import frieze.format.Format;
import frieze.format.Gathering;
import frieze.format.Input;
import frieze.format.JavaScriptData;
import frieze.format.Json;
import frieze.format.Progress;
import frieze.format.ReadResult;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The items of vis-timeline: JSON, or the JavaScript in which people keep them, which is not run.
public final class VisTimeline implements Format {
    private static final Pattern LIST = Pattern.compile("\\s*\\[\\s*\\{");
    private static final Pattern OBJECT = Pattern.compile("\\s*\\{");
    private static final Pattern ITEMS = Pattern.compile("[\"']?(?:items|groups)[\"']?\\s*:\\s*\\[");
    private static final Pattern ITEM = Pattern.compile("[\"']?(?:content|start)[\"']?\\s*:");
    private static final Pattern CONTENT = Pattern.compile("[{,\\s][\"']?content[\"']?\\s*:");
    private static final Pattern CODE = Pattern.compile("\\bDataSet\\s*\\(|\\b(?:var|let|const)\\s+\\w+\\s*=\\s*\\[");

    @Override
    public String id() {
        return "vis";
    }

    @Override
    public String name() {
        return "vis-timeline";
    }

    @Override
    public List<String> extensions() {
        return List.of(".json", ".js");
    }

    @Override
    public List<String> writtenExtensions() {
        return List.of(".json");
    }

    @Override
    public boolean recognises(Beginning beginning) {
        var text = beginning.text();
        if (LIST.matcher(text).lookingAt()) {
            return CONTENT.matcher(text).find();
        }
        if (OBJECT.matcher(text).lookingAt()) {
            return ITEMS.matcher(text).find() && CONTENT.matcher(text).find();
        }
        return CODE.matcher(text).find()
                && ITEM.matcher(text).find()
                && !text.stripLeading().startsWith("<");
    }

    @Override
    public Optional<Writing> writing() {
        return Optional.of(new ItemWriter());
    }

    @Override
    public ReadResult read(Input input, Progress progress) throws IOException {
        var gathering = new Gathering(input);
        var read = FileText.of(input, progress, gathering);
        if (read.isPresent()) {
            read(read.get(), gathering);
        }
        return gathering.result("vis-timeline", "");
    }

    private static void read(FileText file, Gathering gathering) {
        var data = new JavaScriptData(file, gathering);
        var items = new ArrayList<Json>();
        var groups = new ArrayList<Json>();
        var text = file.text();
        if (OBJECT.matcher(text).lookingAt()) {
            var root = data.read(0);
            root.get("items").ifPresent(list -> items.addAll(list.list()));
            root.get("groups").ifPresent(list -> groups.addAll(list.list()));
        } else {
            lists(file, data, gathering, items, groups);
        }
        if (items.isEmpty()) {
            gathering.error(file.spot(0), "problem.vis-no-items");
        }
        new Items(file, data, gathering).read(items, groups);
    }

    /// The lists that stand in code. Those whose objects have a start are items; others are groups.
    private static void lists(
            FileText file, JavaScriptData data, Gathering gathering, List<Json> items, List<Json> groups) {
        int from = 0;
        boolean isCode = !LIST.matcher(file.text()).lookingAt();
        for (var next = data.nextList(from); next.isPresent(); next = data.nextList(from)) {
            var list = data.read(next.get()).list();
            from = Math.max(data.end(), next.get() + 1);
            boolean dated = list.stream().anyMatch(item -> item.get("start").isPresent());
            (dated ? items : groups).addAll(list);
        }
        if (isCode) {
            gathering.note(file.spot(0), "problem.vis-code", items.size());
        }
    }
}
