package frieze.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
    @TempDir
    private Path folder;

    private static byte[] bytes(String text) {
        return text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    private void alone(Path... files) throws IOException {
        try (var all = Files.list(folder)) {
            assertThat(all).containsExactlyInAnyOrder(files);
        }
    }

    @Test
    void aNewFileNeverTakesThePlaceOfAnother() throws Exception {
        var file = folder.resolve("a.txt");
        WholeFile.create(file, bytes("one"));
        assertThatThrownBy(() -> WholeFile.create(file, bytes("two"))).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(file).hasContent("one");
        alone(file);
    }

    @Test
    void ofManyWhoCreateOneFileOneSucceeds() throws Exception {
        var file = folder.resolve("a.txt");
        int successes = 0;
        try (var threads = Executors.newFixedThreadPool(8)) {
            var all = IntStream.range(0, 32)
                    .mapToObj(i -> threads.submit(() -> {
                        WholeFile.create(file, bytes("text " + i));
                        return i;
                    }))
                    .toList();
            for (var one : all) {
                try {
                    one.get();
                    successes++;
                } catch (java.util.concurrent.ExecutionException e) {
                    assertThat(e).hasCauseInstanceOf(FileAlreadyExistsException.class);
                }
            }
        }
        assertThat(successes).isEqualTo(1);
        alone(file);
    }

    @Test
    void whoReadsMeanwhileSeesOneOrTheOther() throws Exception {
        var file = folder.resolve("a.txt");
        byte[] long1 = new byte[1 << 20];
        new Random(1).nextBytes(long1);
        byte[] short2 = bytes("short");
        WholeFile.replace(file, long1);
        try (var thread = Executors.newSingleThreadExecutor()) {
            var writing = thread.submit(() -> {
                for (int i = 0; i < 20; i++) {
                    WholeFile.replace(file, i % 2 == 0 ? short2 : long1);
                }
                return true;
            });
            while (!writing.isDone()) {
                assertThat(Files.readAllBytes(file))
                        .satisfiesAnyOf(
                                seen -> assertThat(seen).isEqualTo(long1),
                                seen -> assertThat(seen).isEqualTo(short2));
            }
            assertThat(writing.get()).isTrue();
        }
        alone(file);
    }

    @Test
    void whoMayReadAFileStaysAndALinkStaysALink() throws Exception {
        Assumptions.assumeTrue(
                folder.getFileSystem().supportedFileAttributeViews().contains("posix"), "no POSIX file system");
        var file = folder.resolve("a.txt");
        WholeFile.create(file, bytes("one"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        var link = Files.createSymbolicLink(folder.resolve("link.txt"), file);
        WholeFile.replace(link, bytes("two"));
        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(file).hasContent("two");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-r-----");
        alone(file, link);
    }

    @Test
    void settingsAreNobodyElsesBusiness() throws Exception {
        Assumptions.assumeTrue(
                folder.getFileSystem().supportedFileAttributeViews().contains("posix"), "no POSIX file system");
        var file = folder.resolve("settings.json");
        WholeFile.keep(file, bytes("{}"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void whatIsNoFileIsNotReplaced() throws Exception {
        var other = Files.createDirectory(folder.resolve("folder"));
        assertThatThrownBy(() -> WholeFile.replace(other, bytes("x"))).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> WholeFile.replace(folder.resolve("none/a"), bytes("x")))
                .isInstanceOf(IOException.class);
        alone(other);
    }
}
