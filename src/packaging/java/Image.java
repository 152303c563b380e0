import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// A Java of our own with nothing in it but what Frieze needs.
record Image(Path folder) {
    /// What every start of the image gets.
    private static final String OPTIONS = String.join(
            " ",
            // starts fastest, and is calm with two processors
            "-XX:+UseSerialGC",
            "-XX:+UseCompactObjectHeaders",
            // nobody watches the counters of a desktop program
            "-XX:-UsePerfData",
            // maps the start-up cache where it was made for, which spares 20 ms of relocating it
            "-XX:+UnlockDiagnosticVMOptions",
            "-XX:ArchiveRelocationMode=0",
            // the quick compiler alone: a faster start, frames as before, a longer wait for very large files
            "-XX:-AOTReplayTraining",
            "-XX:TieredStopAtLevel=1",
            "--enable-native-access=frieze,javafx.graphics",
            "--sun-misc-unsafe-memory-access=allow");

    /// Native libraries as they are named on the three systems.
    private static final List<String> NATIVE = List.of(".so", ".dll", ".dylib");

    /// JavaFX carries its native libraries inside its jars and would unpack them into the reader's home on the
    /// first start; here they go to where it looks first, beside those of Java.
    void link(List<Path> modules, HostSystem system) throws IOException {
        Tool.run(
                "jlink",
                "--module-path",
                modules.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)),
                "--add-modules",
                "frieze,jdk.localedata",
                "--include-locales=en,de,fr",
                "--strip-java-debug-attributes",
                "--no-header-files",
                "--no-man-pages",
                "--compress=zip-6",
                "--exclude-resources=" + NATIVE.stream().map(end -> "**" + end).collect(Collectors.joining(",")),
                "--add-options=" + OPTIONS,
                "--output",
                folder.toString());
        for (Path jar : modules) {
            unpackNative(jar, folder.resolve(system == HostSystem.WINDOWS ? "bin" : "lib"));
        }
    }

    private static void unpackNative(Path jar, Path to) throws IOException {
        try (var entries = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : Collections.list(entries.entries())) {
                if (NATIVE.stream().anyMatch(entry.getName()::endsWith)) {
                    try (var in = entries.getInputStream(entry)) {
                        Files.copy(in, to.resolve(Path.of(entry.getName()).getFileName()));
                    }
                }
            }
        }
    }
}
