package frieze.format.zip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import frieze.format.Conversion;
import frieze.format.ForeignFiles;
import frieze.format.Format;
import frieze.format.Input;
import frieze.format.Loss;
import frieze.format.Progress;
import frieze.format.ReadResult;
import frieze.format.zip.ZipPictures.Found;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Pictures in archives: those that the timeline names are found and read, whatever else the archive holds.
class ZipPicturesTest {
    @TempDir
    Path folder;

    private Path archive(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("class.zip"), bytes);
    }

    private static ReadResult read(Path file) throws IOException {
        return ForeignFiles.read(Input.of(file), "zip");
    }

    private ReadResult read(Map<String, byte[]> files) throws IOException {
        return read(archive(Zips.of(files)));
    }

    private static byte[] timeline(String... pictures) {
        var events = new StringBuilder();
        for (var picture : pictures) {
            events.append(events.isEmpty() ? "" : ",\n")
                    .append("{\"when\": \"1969\", \"title\": \"E\", \"media\": [{\"src\": \"")
                    .append(picture)
                    .append("\"}]}");
        }
        return Zips.text("{\"events\": [", events.toString(), "]}");
    }

    private static Found find(ReadResult result, String src) {
        return result.archive().orElseThrow().find(src);
    }

    private static byte[] bytes(ReadResult result, String src) throws IOException {
        var there = (Found.There) find(result, src);
        return result.archive().orElseThrow().read(there.entry());
    }

    @Test
    void aPictureBesideTheTimelineIsFoundAndRead() throws IOException {
        var result = read(Map.of(
                "class/events.json", timeline("pictures/a b.png", "pictures/a%20b.png", "./pictures/x/../A B.PNG"),
                "class/pictures/a b.png", Zips.text("picture"),
                "class/other.png", Zips.text("other"),
                "b.png", Zips.text("outside")));
        assertThat(ForeignFiles.problems(result)).containsExactly("0 zip-pictures", "4 refused-picture");
        assertThat(result.problems().getFirst().arguments()).containsExactly(2L);
        assertThat(bytes(result, "pictures/a b.png")).isEqualTo(Zips.text("picture"));
        assertThat(bytes(result, "pictures/a%20b.png")).isEqualTo(Zips.text("picture"));
        assertThat(bytes(result, "PICTURES/a b.PNG")).isEqualTo(Zips.text("picture"));
        assertThat(find(result, "../b.png")).isInstanceOf(Found.Outside.class);
        assertThat(find(result, "/b.png")).isInstanceOf(Found.Outside.class);
        assertThat(find(result, "C:/b.png")).isInstanceOf(Found.Outside.class);
        assertThat(find(result, "b.png")).isInstanceOf(Found.Missing.class);
    }

    @Test
    void aPictureInATextIsNamed() throws IOException {
        var result = read(Map.of(
                "e.json",
                Zips.text("{\"events\": [{\"when\": \"1969\", \"title\": \"E\", \"text\": \"See ![it](a.png).\"}]}"),
                "a.png",
                Zips.text("picture")));
        assertThat(ForeignFiles.problems(result)).isEmpty();
    }

    @Test
    void aMissingPictureIsReportedWithItsPlaceInEveryFormat() throws IOException {
        var own = read(Map.of("e.json", timeline("a.png", "b.png"), "a.png", new byte[1]));
        assertThat(ForeignFiles.problems(own)).containsExactly("3 zip-picture-missing");
        assertThat(own.problems().getFirst().file()).endsWith("class.zip › e.json");
        assertThat(own.problems().getFirst().arguments()).containsExactly("b.png");
        var foreign = read(Map.of("e.csv", Zips.text("date,title,image", "1066,A,a.png", "1067,B,b.png", "")));
        assertThat(ForeignFiles.problems(foreign)).containsExactly("2 zip-picture-missing", "3 zip-picture-missing");
    }

    @Test
    void aFolderIsAskedTheSame() throws IOException {
        Files.write(folder.resolve("a b.png"), new byte[1]);
        var file = Files.write(
                folder.resolve("e.csv"), Zips.text("date,title,image", "1066,A,a%20b.png", "1067,B,b.png", ""));
        assertThat(ForeignFiles.problems(ForeignFiles.read(Input.of(file), "csv")))
                .containsExactly("3 missing-picture");
    }

    @Test
    void namesThatStandTwiceAreRefused() throws IOException {
        var zip = Zips.of(Map.of("e.json", timeline("a.png"), "a.png", Zips.text("one"), "b.png", Zips.text("two")));
        var result = read(archive(Zips.renamed(zip, "b.png", "a.png")));
        assertThat(find(result, "a.png")).isInstanceOf(Found.Ambiguous.class);
        assertThat(ForeignFiles.problems(result)).contains("2 zip-picture-ambiguous");
    }

    @Test
    void capitalsDecideOnlyWhereTheyHaveTo() throws IOException {
        var result = read(Map.of(
                "e.json",
                timeline("a.png", "A.PNG", "a.PNG"),
                "a.png",
                Zips.text("small"),
                "A.PNG",
                Zips.text("large")));
        assertThat(bytes(result, "a.png")).isEqualTo(Zips.text("small"));
        assertThat(bytes(result, "A.PNG")).isEqualTo(Zips.text("large"));
        assertThat(ForeignFiles.problems(result)).containsExactly("4 zip-picture-ambiguous");
    }

    @Test
    void namesAsOldProgramsWriteThemAreFound() throws IOException {
        var files = Map.of("Übersicht.json", timeline("Köln.png"), "Köln.png", Zips.text("picture"));
        assertThat(bytes(read(archive(Zips.of(files, Charset.forName("IBM850")))), "Köln.png"))
                .isEqualTo(Zips.text("picture"));
        // as a Mac writes it: the letter and its accent apart
        var apart = Map.of("e.json", timeline("Ko\u0308ln.png"), "Köln.png", Zips.text("picture"));
        assertThat(ForeignFiles.problems(read(apart))).isEmpty();
        var backslashes = Map.of("a\\e.json", timeline("b/c.png"), "a\\b\\c.png", Zips.text("picture"));
        assertThat(bytes(read(backslashes), "b/c.png")).isEqualTo(Zips.text("picture"));
    }

    @Test
    void namesThatLeadOutAreNoPictures() throws IOException {
        var result = read(Map.of(
                "e.json",
                timeline("a.png"),
                "../a.png",
                new byte[1],
                "/a.png",
                new byte[1],
                "x/../../a.png",
                new byte[1]));
        assertThat(ForeignFiles.problems(result)).containsExactly("0 zip-outside", "2 zip-picture-missing");
    }

    @Test
    void aHugePictureIsRefusedByItsNameAndTheRestShown() throws IOException {
        var file = folder.resolve("class.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(file))) {
            entry(out, "a.png", 1);
            entry(out, "huge.png", 2_200L << 20);
            out.putNextEntry(new ZipEntry("e.json"));
            out.write(timeline("a.png", "huge.png"));
            out.closeEntry();
        }
        var blocks = new AtomicInteger();
        var counting = new Progress() {
            @Override
            public boolean cancelled() {
                blocks.incrementAndGet();
                return false;
            }
        };
        var result = Format.readAny(Input.of(file), counting);
        // unpacking the picture alone takes 35,000
        assertThat(blocks.get()).isLessThan(100);
        assertThat(ForeignFiles.problems(result)).containsExactly("3 zip-picture-too-large");
        assertThat(result.problems().getFirst().arguments()).containsExactly("huge.png");
        assertThat(find(result, "a.png")).isInstanceOf(Found.There.class);
    }

    private static void entry(OutputStream out, String name, long size) throws IOException {
        var zip = (ZipOutputStream) out;
        zip.setLevel(1);
        zip.putNextEntry(new ZipEntry(name));
        var block = new byte[1 << 20];
        for (long left = size; left > 0; left -= block.length) {
            zip.write(block, 0, (int) Math.min(left, block.length));
        }
        zip.closeEntry();
    }

    @Test
    void aPictureThatLiesAboutItsSizeIsCutOffWhereItIsReadAndNoEarlier() throws IOException {
        var zip = Zips.of(Map.of("e.json", timeline("a.png"), "a.png", new byte[ZipPictures.MOST_BYTES + 1]));
        var result = read(archive(smaller(zip)));
        var there = (Found.There) find(result, "a.png");
        assertThatThrownBy(() -> result.archive().orElseThrow().read(there.entry()))
                .isInstanceOf(IOException.class);
    }

    /// The list of contents says that the first file in it has 5 bytes.
    private static byte[] smaller(byte[] zip) {
        var changed = zip.clone();
        for (int at = 0; at + 46 < zip.length; at++) {
            if (zip[at] == 'P' && zip[at + 1] == 'K' && zip[at + 2] == 1 && zip[at + 3] == 2) {
                changed[at + 24] = 5;
                changed[at + 25] = 0;
                changed[at + 26] = 0;
                changed[at + 27] = 0;
                return changed;
            }
        }
        throw new AssertionError("no list of contents");
    }

    @Test
    void thousandsOfPicturesCostLittle() throws IOException {
        var files = new HashMap<String, byte[]>();
        var names = new String[9_000];
        var random = new Random(1);
        for (int i = 0; i < names.length; i++) {
            names[i] = "p/" + i + ".png";
            var bytes = new byte[1_000];
            random.nextBytes(bytes);
            files.put(names[i], bytes);
        }
        files.put("e.json", timeline(names));
        var result = read(files);
        assertThat(result.problems()).isEmpty();
        assertThat(bytes(result, "p/8999.png")).isEqualTo(files.get("p/8999.png"));
    }

    @Test
    void damagedPicturesAndArchivesThatHaveGoneAreErrorsOfTheReading() throws IOException {
        var file = archive(Zips.of(Map.of("e.json", timeline("a.png"), "a.png", new byte[100])));
        var result = read(file);
        Files.write(file, Zips.of(Map.of("e.json", timeline("a.png"))));
        assertThatThrownBy(() -> bytes(result, "a.png")).isInstanceOf(IOException.class);
        Files.write(file, new byte[10]);
        assertThatThrownBy(() -> bytes(result, "a.png")).isInstanceOf(IOException.class);
        Files.delete(file);
        assertThatThrownBy(() -> bytes(result, "a.png")).isInstanceOf(IOException.class);
    }

    @Test
    void whatStaysInTheArchiveIsALossOfItsEvent() throws IOException {
        var result = read(Map.of("e.json", timeline("a.png", "missing.png"), "a.png", new byte[1]));
        var conversion = new Conversion(result, Format.named("frieze").orElseThrow());
        assertThat(conversion.losses())
                .containsExactly(
                        Loss.of(result.timeline().events().getFirst().id(), "loss.picture-in-archive", "a.png"));
        assertThat(conversion.picturesBeside()).isZero();
    }

    @Test
    void whatComesOutOfAPipeIsReadAndItsPicturesAreLookedFor() throws IOException {
        var bytes = Zips.of(Map.of("e.json", timeline("a.png", "b.png"), "a.png", new byte[1]));
        var result = Format.readAny(Input.of("-", bytes), Progress.NONE);
        assertThat(ForeignFiles.problems(result)).containsExactly("3 zip-picture-missing");
        assertThatThrownBy(() -> bytes(result, "a.png")).isInstanceOf(IOException.class);
    }
}
