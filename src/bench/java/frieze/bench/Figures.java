package frieze.bench;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// The figures of one benchmark as a file, and back. A benchmark ends with [#tell]; what it measured is what
/// its file holds.
final class Figures {
    /// Set by [Bench] for each benchmark that it starts.
    private static final String FILE = "frieze.bench.figures";

    private static final String QUICK = "frieze.bench.quick";

    private Figures() {}

    /// Whether fewer events, moves and rounds will do: to try the benchmarks, not to measure.
    static boolean quick() {
        return Boolean.getBoolean(QUICK);
    }

    static List<String> options(Path file, boolean quick) {
        return List.of("-D" + FILE + "=" + file, "-D" + QUICK + "=" + quick);
    }

    /// Writes what was measured to where [Bench] reads it.
    static void tell(List<Figure> figures) throws IOException {
        var file =
                Path.of(System.getProperty(FILE, "target/bench/figures.json")).toAbsolutePath();
        Files.createDirectories(file.getParent());
        Files.writeString(file, text(json(figures)));
    }

    static List<Figure> read(Path file) throws IOException {
        var figures = new ArrayList<Figure>();
        for (var element : JsonParser.parseString(Files.readString(file)).getAsJsonArray()) {
            var json = element.getAsJsonObject();
            var details = new TreeMap<String, Object>();
            json.getAsJsonObject("details").asMap().forEach((name, value) -> details.put(name, plain(value)));
            figures.add(new Figure(
                    json.get("row").getAsString(),
                    json.get("how").getAsString(),
                    number(json.get("value")),
                    json.get("unit").getAsString(),
                    number(json.get("limit")),
                    details));
        }
        return figures;
    }

    static JsonArray json(List<Figure> figures) {
        var array = new JsonArray();
        for (var figure : figures) {
            var json = new JsonObject();
            json.addProperty("row", figure.row());
            json.addProperty("how", figure.how());
            json.add("value", element(figure.value()));
            json.addProperty("unit", figure.unit());
            json.add("limit", element(figure.limit()));
            json.addProperty("reached", figure.reached());
            var details = new JsonObject();
            new TreeMap<>(figure.details()).forEach((name, value) -> details.add(name, element(value)));
            json.add("details", details);
            array.add(json);
        }
        return array;
    }

    static String text(JsonElement json) {
        return new GsonBuilder()
                        .setPrettyPrinting()
                        .disableHtmlEscaping()
                        .serializeNulls()
                        .create()
                        .toJson(json)
                + "\n";
    }

    static JsonElement element(Object value) {
        return switch (value) {
            case Double d when d.isNaN() || d.isInfinite() -> JsonNull.INSTANCE;
            case Double d -> new JsonPrimitive(rounded(d));
            case Number n -> new JsonPrimitive(n);
            case Boolean b -> new JsonPrimitive(b);
            default -> new JsonPrimitive(value.toString());
        };
    }

    /// Four figures are more than any measurement here is good for.
    private static double rounded(double value) {
        return value == 0
                ? 0
                : new java.math.BigDecimal(value)
                        .round(new java.math.MathContext(4))
                        .doubleValue();
    }

    private static double number(JsonElement json) {
        return json.isJsonNull() ? Double.NaN : json.getAsDouble();
    }

    private static Object plain(JsonElement json) {
        if (json.isJsonNull()) {
            return Double.NaN;
        }
        var primitive = json.getAsJsonPrimitive();
        return primitive.isNumber()
                ? primitive.getAsDouble()
                : primitive.isBoolean() ? (Object) primitive.getAsBoolean() : primitive.getAsString();
    }
}
