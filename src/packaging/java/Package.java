import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Builds `target/dist/Frieze`, which runs on a machine without Java, and an installer for the system it is
/// built on. `mvn -Pdist package` calls it from the top of the project as `java src/packaging/java/Package.java
/// VERSION JAR FOLDER`, with the folder of the libraries.
final class Package {
    private static final Path DIST = Path.of("target", "dist");
    private static final Path PACKAGING = Path.of("src", "packaging");
    private static final Path FONT_LICENCE = Path.of("src", "main", "resources", "frieze", "fonts", "OFL.txt");

    public static void main(String[] args) throws IOException, InterruptedException {
        var system = HostSystem.current();
        String version = args[0];
        var modules = modules(Path.of(args[1]), Path.of(args[2]));
        delete(DIST);
        var image = new Image(DIST.resolve("Frieze"));
        image.link(modules, system);
        furnish(image.folder(), system);
        new Training(image.folder(), system).run();
        System.out.println(image.folder() + " is ready: " + megabytes(image.folder()) + " MB");
        new Installer(image.folder(), DIST, version, system).build().ifPresent(file -> {
            System.out.println(file + " is ready: " + megabytes(file) + " MB");
        });
    }

    /// The jars to link. JavaFX comes twice: a jar without a system in its name is an empty stub.
    private static List<Path> modules(Path jar, Path libraries) throws IOException {
        var modules = new ArrayList<Path>();
        modules.add(jar);
        try (Stream<Path> files = Files.list(libraries)) {
            files.filter(file -> file.toString().endsWith(".jar"))
                    .filter(file -> !file.getFileName().toString().matches("javafx-[a-z]+-[\\d.]+\\.jar"))
                    .sorted()
                    .forEach(modules::add);
        }
        return modules;
    }

    /// Everything in the image that is not Java: the launcher, licences, pictures, an example.
    private static void furnish(Path image, HostSystem system) throws IOException {
        var launcher = system == HostSystem.WINDOWS ? Path.of("windows", "frieze.cmd") : Path.of("linux", "frieze");
        copy(PACKAGING.resolve(launcher), image.resolve("bin").resolve(launcher.getFileName()));
        copy(
                PACKAGING.resolve("linux").resolve("frieze.png"),
                image.resolve("lib").resolve("frieze.png"));
        copy(Path.of("timeline.json"), image.resolve("timeline.json"));
        copy(Path.of("LICENSE"), image.resolve("licences").resolve("frieze-MIT.txt"));
        copy(FONT_LICENCE, image.resolve("licences").resolve("Inter-OFL-1.1.txt"));
        try (Stream<Path> texts = Files.list(PACKAGING.resolve("licences"))) {
            for (Path text : texts.toList()) {
                copy(text, image.resolve("licences").resolve(text.getFileName()));
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static long megabytes(Path place) {
        try (Stream<Path> all = Files.walk(place)) {
            return all.filter(Files::isRegularFile)
                            .mapToLong(file -> file.toFile().length())
                            .sum()
                    / 1_000_000;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
