package frieze.store;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Where this system keeps the settings of a program.
public final class SettingsFolder {
    /// System property that names another folder.
    public static final String PROPERTY = "frieze.settings";

    private SettingsFolder() {}

    /// The folder on this machine; it need not exist yet.
    public static Path here() {
        var other = Optional.ofNullable(System.getProperty(PROPERTY)).filter(name -> !name.isBlank());
        return other.map(Path::of)
                .orElseGet(() ->
                        of(System.getProperty("os.name"), System.getenv(), Path.of(System.getProperty("user.home"))));
    }

    /// Windows: `%APPDATA%\Frieze`; macOS: `~/Library/Application Support/Frieze`; elsewhere
    /// `$XDG_CONFIG_HOME/frieze`, by default `~/.config/frieze` (XDG Base Directory Specification, which says
    /// to ignore a path that is not absolute).
    static Path of(String system, Map<String, String> environment, Path home) {
        var name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return absolute(environment, "APPDATA")
                    .orElse(home.resolve("AppData").resolve("Roaming"))
                    .resolve("Frieze");
        }
        if (name.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Frieze");
        }
        return absolute(environment, "XDG_CONFIG_HOME")
                .orElse(home.resolve(".config"))
                .resolve("frieze");
    }

    private static Optional<Path> absolute(Map<String, String> environment, String variable) {
        return Optional.ofNullable(environment.get(variable))
                .filter(value -> !value.isBlank())
                .map(Path::of)
                .filter(Path::isAbsolute);
    }
}
