package frieze.bench;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// All figures of one run with the machine, as JSON and as a Markdown table that can be pasted.
///
/// @param display where windows were shown
/// @param quick whether it was only a try
record Report(Machine machine, String display, boolean quick, List<Figure> figures) {
    static final String FROM = "<!-- figures: written by mvn -Pbench -->";
    static final String TO = "<!-- end of figures -->";

    String table() {
        var text = new StringBuilder("| what | how | figure | goal | reached |\n|---|---|---:|---:|---|\n");
        for (var figure : figures) {
            text.append(String.format(
                    Locale.ROOT,
                    "| %s | %s | %s | %s | %s |%n",
                    figure.row(),
                    figure.how(),
                    figure.measured()
                            ? number(figure.value(), figure.unit())
                            : "not measured: " + figure.details().get("why"),
                    figure.hasGoal() ? "at most " + number(figure.limit(), figure.unit()) : "none",
                    !figure.hasGoal() || !figure.measured() ? "" : figure.reached() ? "yes" : "no"));
        }
        text.append('\n').append(quick ? "A quick try, no measurement. " : "");
        return text.append(machine.sentence(display)).append(".\n").toString();
    }

    private static String number(double value, String unit) {
        return switch (unit) {
            case "count" -> String.format(Locale.ROOT, "%,.0f", value);
            case "x" -> String.format(Locale.ROOT, "%.2f x", value);
            case "fraction" -> String.format(Locale.ROOT, "%.3f", value);
            default -> String.format(Locale.ROOT, value < 10 ? "%.2f %s" : "%,.0f %s", value, unit);
        };
    }

    void write(Path folder) throws IOException {
        var json = new JsonObject();
        json.add("machine", machine.json(display));
        json.addProperty("quick", quick);
        json.add("figures", Figures.json(figures));
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("results.json"), Figures.text(json));
        Files.writeString(folder.resolve("results.md"), table());
        System.out.println("written to " + folder.resolve("results.json") + " and " + folder.resolve("results.md"));
    }

    /// Puts the table where a text says it belongs: between [#FROM] and [#TO].
    ///
    /// @throws IllegalStateException where it does not say so
    void writeInto(Path text) throws IOException {
        var old = Files.readString(text);
        int from = old.indexOf(FROM);
        int to = old.indexOf(TO);
        if (from < 0 || to < from) {
            throw new IllegalStateException(text + " has no place for the table");
        }
        Files.writeString(text, old.substring(0, from) + FROM + "\n" + table() + old.substring(to));
        System.out.println("written into " + text);
    }
}
