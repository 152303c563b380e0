package frieze.format;

import com.google.gson.stream.JsonWriter;
import frieze.document.Stop;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Writes the stops of a tour, nothing where there is nothing to say.
record StopWriter(JsonWriter json) {
    void list(List<Stop> tour) throws IOException {
        json.beginArray();
        for (var stop : tour) {
            write(stop);
        }
        json.endArray();
    }

    void write(Stop stop) throws IOException {
        write(stop, Map.of());
    }

    /// @param foreign members that are not ours: names and JSON texts
    void write(Stop stop, Map<String, String> foreign) throws IOException {
        json.beginObject();
        if (stop.events().size() == 1) {
            text("event", stop.events().getFirst().value());
        } else {
            texts("events", stop.events().stream().map(id -> id.value()).toList());
        }
        text("title", stop.title());
        text("notes", stop.notes());
        text("question", stop.question());
        if (stop.span().isPresent()) {
            text("span", stop.span().get().written());
        }
        texts("lanes", stop.lanes());
        seconds("seconds", stop.planned());
        seconds("loopSeconds", stop.loop());
        texts(
                "hide",
                stop.veils().stream()
                        .sorted()
                        .map(veil -> veil.name().toLowerCase(Locale.ROOT))
                        .toList());
        for (var member : foreign.entrySet()) {
            json.name(member.getKey()).jsonValue(member.getValue());
        }
        json.endObject();
    }

    private void text(String name, String text) throws IOException {
        if (!text.isEmpty()) {
            json.name(name).value(text);
        }
    }

    private void texts(String name, List<String> texts) throws IOException {
        if (!texts.isEmpty()) {
            json.name(name).beginArray();
            for (var text : texts) {
                json.value(text);
            }
            json.endArray();
        }
    }

    private void seconds(String name, Optional<Duration> time) throws IOException {
        if (time.isPresent()) {
            json.name(name).value(time.get().toSeconds());
        }
    }
}
