package frieze.format.simile;

import frieze.format.FileText;
import frieze.format.Gathering;
import frieze.format.JavaScriptData;
import frieze.format.Json;
import java.util.HashMap;

/// Reads `{"dateTimeFormat": ..., "events": [...]}`.
final class SimileJson {
    private SimileJson() {}

    static void read(FileText file, Gathering gathering, SimileEvents events) {
        var wrapper = Simile.WRAPPER.matcher(file.text());
        var data = new JavaScriptData(file, gathering);
        var root = data.read(wrapper.lookingAt() ? wrapper.end() : 0);
        events.dateStyle(root.text("dateTimeFormat"));
        if (root instanceof Json.Members(var _, var members)) {
            members.forEach((name, value) -> {
                if (!name.equals("dateTimeFormat") && !name.equals("events")) {
                    events.leaveOut(name, file.spot(value.offset()));
                }
            });
        }
        if (root.get("events").filter(Json.Items.class::isInstance).isEmpty()) {
            gathering.error(file.spot(root.offset()), "problem.simile-no-events");
        }
        for (var event : root.get("events").map(Json::list).orElse(java.util.List.of())) {
            if (data.isCode(event, "start")) {
                continue; // that is said
            }
            var fields = new HashMap<String, String>();
            if (event instanceof Json.Members(var _, var members)) {
                members.forEach((name, value) ->
                        fields.put(name, value.asText().orElse(value instanceof Json.Null ? "" : "…")));
            }
            var place = file.spot(event.offset());
            events.add(
                    fields,
                    place,
                    name -> event.get(name)
                            .map(value -> file.spot(value.offset()))
                            .orElse(place));
        }
    }
}
