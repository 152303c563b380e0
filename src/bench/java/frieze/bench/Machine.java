package frieze.bench;

import com.google.gson.JsonObject;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the figures were measured on.
///
/// @param memory GiB
record Machine(String day, String system, String processor, int cores, double memory, String jdk, String toolkit) {
    private static final Pattern MODEL = Pattern.compile("(?m)^model name\\s*:\\s*(.+)$");
    private static final Pattern MEMORY = Pattern.compile("(?m)^MemTotal:\\s*(\\d+) kB$");
    private static final Pattern NAME = Pattern.compile("(?m)^PRETTY_NAME=\"(.+)\"$");
    private static final Pattern JAVAFX = Pattern.compile("javafx-graphics-([0-9]+(?:\\.[0-9]+)*)");

    /// This one. What the system does not tell is "unknown" or 0.
    static Machine here() {
        return new Machine(
                LocalDate.now().toString(),
                found("/etc/os-release", NAME, System.getProperty("os.name") + " " + System.getProperty("os.version")),
                found("/proc/cpuinfo", MODEL, System.getProperty("os.arch")),
                Runtime.getRuntime().availableProcessors(),
                Double.parseDouble(found("/proc/meminfo", MEMORY, "0")) / 1024 / 1024,
                System.getProperty("java.vendor.version", "") + " " + Runtime.version(),
                builtWith());
    }

    private static String builtWith() {
        return Arrays.stream(System.getProperty("jdk.module.path", "").split(File.pathSeparator))
                .map(JAVAFX::matcher)
                .filter(Matcher::find)
                .map(matcher -> matcher.group(1))
                .findFirst()
                .orElse("unknown");
    }

    private static String found(String file, Pattern pattern, String otherwise) {
        var path = Path.of(file);
        if (Files.isReadable(path)) {
            try {
                var matcher = pattern.matcher(Files.readString(path));
                if (matcher.find()) {
                    return matcher.group(1).strip();
                }
            } catch (IOException unreadable) {
                System.err.println(file + ": " + unreadable.getMessage());
            }
        }
        return otherwise;
    }

    /// In one line, for people.
    String sentence(String display) {
        return String.format(
                Locale.ROOT,
                "%s, %d cores (%s), %.0f GiB, no graphics card used, JDK %s, JavaFX %s, display: %s; measured %s",
                system,
                cores,
                processor,
                memory,
                jdk.strip(),
                toolkit,
                display,
                day);
    }

    JsonObject json(String display) {
        var json = new JsonObject();
        new TreeMap<>(Map.<String, Object>of(
                        "day", day,
                        "system", system,
                        "processor", processor,
                        "cores", cores,
                        "memoryGiB", memory,
                        "java", jdk.strip(),
                        "javafx", toolkit,
                        "display", display))
                .forEach((name, value) -> json.add(name, Figures.element(value)));
        return json;
    }
}
