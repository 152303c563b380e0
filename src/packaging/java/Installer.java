import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a reader downloads and opens: a `.deb`, a `.msi` or a `.dmg`, made by jpackage from the finished image.
record Installer(Path image, Path folder, String version, HostSystem system) {
    private static final Path PACKAGING = Path.of("src", "packaging");

    /// The installer; nothing where the tool that it takes is missing, which is said.
    Optional<Path> build() throws IOException {
        if (system == HostSystem.LINUX && !Files.isExecutable(Path.of("/usr/bin/dpkg-deb"))) {
            System.out.println("No .deb: dpkg-deb is not installed (Debian: apt-get install dpkg-dev fakeroot).");
            return Optional.empty();
        }
        var arguments = new ArrayList<>(List.of(
                "--runtime-image", image.toString(),
                "--module", "frieze/frieze.Main",
                "--dest", folder.toString(),
                "--app-version", version,
                "--description", "Timelines for teaching and studying history",
                "--vendor", "The Frieze authors",
                "--copyright", "Copyright 2026 The Frieze authors",
                "--license-file", "LICENSE",
                "--file-associations", PACKAGING.resolve("frieze.properties").toString()));
        arguments.addAll(ofSystem());
        Tool.run("jpackage", arguments.toArray(String[]::new));
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.(deb|msi|dmg)"))
                    .findFirst();
        }
    }

    private List<String> ofSystem() {
        return switch (system) {
            case LINUX ->
                List.of(
                        "--type",
                        "deb",
                        "--name",
                        "frieze",
                        "--icon",
                        PACKAGING.resolve("linux/frieze.png").toString(),
                        "--resource-dir",
                        PACKAGING.resolve("linux/deb").toString(),
                        "--java-options",
                        "-XX:AOTCache=$APPDIR/../runtime/lib/frieze.aot",
                        "--linux-deb-maintainer",
                        "frieze@localhost",
                        "--linux-app-category",
                        "education",
                        "--linux-shortcut");
            case WINDOWS ->
                List.of(
                        "--type",
                        "msi",
                        "--name",
                        "Frieze",
                        "--icon",
                        PACKAGING.resolve("windows/frieze.ico").toString(),
                        "--java-options",
                        "-XX:AOTCache=$APPDIR\\..\\runtime\\lib\\frieze.aot",
                        "--add-launcher",
                        "frieze-cli=" + PACKAGING.resolve("windows/frieze-cli.properties"),
                        "--win-menu",
                        "--win-shortcut-prompt",
                        "--win-per-user-install");
            case MACOS ->
                List.of(
                        "--type", "dmg",
                        "--name", "Frieze",
                        "--icon", PACKAGING.resolve("macos/frieze.icns").toString(),
                        "--java-options", "-XX:AOTCache=$APPDIR/../runtime/Contents/Home/lib/frieze.aot",
                        "--mac-package-identifier", "org.frieze",
                        "--mac-app-category", "education");
        };
    }
}
