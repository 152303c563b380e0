package frieze.fuzz;

import frieze.format.Format;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Looks for files that break a reader, one format after the other, each in a process of its own, led by what of
/// the code a file reaches (Jazzer). What is found is kept among the tests, which read it again from then on.
public final class Fuzz {
    private static final Path FINDINGS = Path.of("src/test/resources/frieze/format/findings");
    private static final Path FIXTURES = Path.of("src/test/resources/frieze/format");
    private static final int LONGEST_READING = 10;
    /// Of the log, where something was found.
    private static final int LAST_LINES = 60;

    private Fuzz() {}

    /// @param args seconds for each format; then the ids of formats, none for all
    public static void main(String[] args) throws IOException, InterruptedException {
        int seconds = Integer.parseInt(args[0]);
        var chosen = List.of(args).subList(1, args.length);
        var broken = new ArrayList<String>();
        for (var format : Format.ALL) {
            if (chosen.isEmpty() || chosen.contains(format.id())) {
                System.out.println("\n== " + format.id());
                if (fuzz(format.id(), seconds) != 0) {
                    broken.add(format.id());
                }
            }
        }
        System.out.println(broken.isEmpty() ? "\nnothing found" : "\nfound something: " + broken);
        System.exit(broken.isEmpty() ? 0 : 1);
    }

    private static int fuzz(String format, int seconds) throws IOException, InterruptedException {
        Files.createDirectories(FINDINGS);
        var seen = Files.createDirectories(Path.of("target/fuzz/seen", format));
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-cp",
                System.getProperty("java.class.path"),
                "-D" + OneReader.FORMAT + "=" + format,
                "--enable-native-access=ALL-UNNAMED",
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + OneReader.class.getName(),
                "--instrumentation_includes=frieze.format.**:frieze.time.**",
                "--reproducer_path=target/fuzz",
                "-artifact_prefix=" + FINDINGS + "/" + format + "-",
                "-max_total_time=" + seconds,
                "-timeout=" + LONGEST_READING,
                "-max_len=20000",
                "-rss_limit_mb=0",
                "-verbosity=0",
                "-print_final_stats=1",
                seen.toString()));
        var fixtures = FIXTURES.resolve(format);
        if (Files.isDirectory(fixtures)) {
            command.add(fixtures.toString());
        }
        var log = Path.of("target/fuzz", format + ".log");
        int code = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        var said = Files.readAllLines(log, StandardCharsets.ISO_8859_1);
        int from = code == 0 ? said.size() : Math.max(0, said.size() - LAST_LINES);
        said.stream().filter(line -> line.startsWith("stat::number")).forEach(System.out::println);
        said.subList(from, said.size()).forEach(System.out::println);
        return code;
    }
}
