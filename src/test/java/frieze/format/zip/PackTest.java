package frieze.format.zip;

import static org.assertj.core.api.Assertions.assertThat;

import frieze.document.Media;
import frieze.format.Format;
import frieze.format.Input;
import frieze.format.PictureFiles;
import frieze.format.Progress;
import frieze.format.ReadResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What has been packed opens elsewhere with its pictures and its tour.
class PackTest {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 1};

    @TempDir
    Path folder;

    private static ReadResult read(Path file) throws IOException {
        return Format.readAny(Input.of(file), Progress.NONE);
    }

    private Path timeline(String media) throws IOException {
        return Files.writeString(folder.resolve("moon.json"), """
                { "title": "Moon", "lanes": [{ "id": "l", "title": "L" }],
                  "events": [{ "id": "a", "when": "c. 1957", "title": "A", "lane": "l", "media": [%s] },
                             { "id": "b", "when": "1969", "title": "B", "media": [{ "src": "one.png" }] }],
                  "tour": [{ "event": "b", "notes": "N", "seconds": 90 }, { "span": "1950/1970", "title": "T" }] }
                """.formatted(media));
    }

    private static List<Media> media(ReadResult read) {
        return read.timeline().events().stream()
                .flatMap(event -> event.media().stream())
                .toList();
    }

    private byte[] bytes(ReadResult read, Path file, int event, int number) throws IOException {
        var one = read.timeline().events().get(event);
        return switch (new PictureFiles(read, Optional.of(file))
                .find(one, one.media().get(number).src())) {
            case PictureFiles.Found.InArchive(var archive, var entry) -> archive.read(entry);
            default -> throw new AssertionError("not in the archive");
        };
    }

    @Test
    void theRoundTripKeepsTheTimelineItsTourAndItsPictures() throws IOException {
        Files.write(folder.resolve("one.png"), PNG);
        Files.createDirectories(folder.resolve("sub"));
        var second = new byte[] {(byte) 0xFF, (byte) 0xD8, 7};
        Files.write(folder.resolve("sub/my ü picture.jpg"), second);
        var file = timeline("{ \"src\": \"one.png\", \"alt\": \"x\" }, { \"src\": \"sub/my%20%C3%BC%20picture.jpg\" }");
        var before = read(file);
        var packed = Pack.of(before, Optional.of(file), Pack.Fetch.NOTHING);
        assertThat(packed.missing()).isEmpty();
        assertThat(packed.pictures()).isEqualTo(2);
        for (var name : List.of("lesson.zip", "lesson.frieze")) {
            var elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
            var zip = Files.write(elsewhere.resolve(name), packed.bytes());
            var after = read(zip);
            assertThat(after.problems()).isEmpty();
            assertThat(after.timeline().tour()).isEqualTo(before.timeline().tour());
            assertThat(after.timeline().lanes()).isEqualTo(before.timeline().lanes());
            assertThat(after.timeline().events())
                    .extracting(e -> e.when().written())
                    .containsExactly("c. 1957", "1969");
            assertThat(bytes(after, zip, 0, 0)).isEqualTo(PNG);
            assertThat(bytes(after, zip, 0, 1)).isEqualTo(second);
            assertThat(bytes(after, zip, 1, 0)).isEqualTo(PNG);
            assertThat(media(after).getFirst().alt()).isEqualTo("x");
            // packing what was packed gives the same
            assertThat(Pack.of(after, Optional.of(zip), Pack.Fetch.NOTHING).pictures())
                    .isEqualTo(2);
        }
    }

    @Test
    void theNetworkIsAskedOnlyWhereThatIsAllowed() throws IOException {
        Files.write(folder.resolve("one.png"), PNG);
        var address = "https://a.example/picture?id=7";
        var file = timeline("{ \"src\": \"" + address + "\" }");
        var read = read(file);
        var without = Pack.of(read, Optional.of(file), Pack.Fetch.NOTHING);
        assertThat(without.missing()).containsExactly(address);
        assertThat(without.pictures()).isEqualTo(1);
        var with = Pack.of(read, Optional.of(file), uri -> {
            assertThat(uri).hasToString(address);
            return Optional.of(PNG);
        });
        assertThat(with.missing()).isEmpty();
        var zip = Files.write(folder.resolve("with.zip"), with.bytes());
        var after = read(zip);
        assertThat(media(after)).noneMatch(Media::isRemote);
        assertThat(bytes(after, zip, 0, 0)).isEqualTo(PNG);
    }

    @Test
    void whatIsNotThereIsNamedAndNothingFromOutsideComesAlong() throws IOException {
        Files.writeString(folder.resolve("secret.png"), "secret");
        var inner = Files.createDirectories(folder.resolve("inner"));
        var file = Files.writeString(
                inner.resolve("moon.json"),
                "{\"events\":[{\"when\":\"1957\",\"title\":\"A\",\"media\":[{\"src\":\"gone.png\"},{\"src\":\"link.png\"}]}]}");
        Files.createSymbolicLink(inner.resolve("link.png"), folder.resolve("secret.png"));
        var packed = Pack.of(read(file), Optional.of(file), Pack.Fetch.NOTHING);
        assertThat(packed.missing()).containsExactly("gone.png", "link.png");
        assertThat(new String(packed.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("secret");
        assertThat(packed.pictures()).isZero();
    }
}
