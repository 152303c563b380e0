package frieze.format.zip;

import static org.assertj.core.api.Assertions.assertThat;

import frieze.format.ForeignFiles;
import frieze.format.Input;
import frieze.format.ReadResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// Archives: the one timeline in them is read, and harm is refused.
class ZipTest {
    private static final String TABLE = "date,title,image\n1066,Hastings,a.png\n,x,\n";

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        return Zips.of(files);
    }

    private static ReadResult read(byte[] bytes) throws IOException {
        return ForeignFiles.read(Input.of("archive.zip", bytes), "zip");
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> codes(ReadResult result) {
        return ForeignFiles.problems(result);
    }

    @Test
    void theOneTimelineInItIsRead() throws IOException {
        var result = read(zip(Map.of(
                "events/list.csv", text(TABLE),
                "events/a.png", new byte[10],
                "read me.md", text("# Hello\n\nNothing here."),
                "__MACOSX/events/._list.csv", text(TABLE),
                ".hidden.csv", text(TABLE))));
        assertThat(ForeignFiles.events(result)).containsExactly("1066 Hastings");
        assertThat(result.origin()).hasToString("CSV");
        assertThat(codes(result)).containsExactly("0 zip-others", "3 table-no-date");
        assertThat(result.problems().getLast().file()).isEqualTo("archive.zip › events/list.csv");
        assertThat(result.notes()).isEqualTo(1);
        assertThat(result.errors()).isEqualTo(1);
    }

    @Test
    void namesThatLeadOutAreLeftOutAndCounted() throws IOException {
        var result = read(zip(Map.of(
                "a.csv",
                text(TABLE),
                "../b.csv",
                text(TABLE),
                "/c.csv",
                text(TABLE),
                "x\\..\\d.csv",
                text(TABLE),
                "C:\\e.csv",
                text(TABLE),
                "x/../../f.csv",
                text(TABLE))));
        assertThat(ForeignFiles.events(result)).containsExactly("1066 Hastings");
        assertThat(codes(result)).startsWith("0 zip-outside");
        assertThat(result.problems().getFirst().arguments()).containsExactly(5L);
    }

    @Test
    void noneOrSeveralOrNestedAreRefused() throws IOException {
        assertThat(codes(read(zip(Map.of("a.png", new byte[3]))))).containsExactly("0 zip-none");
        assertThat(codes(read(zip(Map.of("a.csv", text(TABLE), "b.csv", text(TABLE))))))
                .containsExactly("0 zip-several");
        var inner = zip(Map.of("a.csv", text(TABLE)));
        assertThat(codes(read(zip(Map.of("inner.zip", inner))))).containsExactly("0 zip-nested");
        assertThat(ForeignFiles.events(read(zip(Map.of("inner.zip", inner, "b.csv", text(TABLE))))))
                .hasSize(1);
        assertThat(codes(read(zip(Map.of("xl/workbook.xml", text("<workbook/>"))))))
                .containsExactly("0 zip-workbook");
    }

    @Test
    void whatUnpacksToTooMuchIsRefused() throws IOException {
        // of what is no timeline nobody needs more than the beginning
        var zeros = zip(Map.of("a.csv", text(TABLE), "zero.bin", new byte[64 << 20]));
        assertThat(codes(read(zeros))).contains("0 zip-others");
        var bomb = zip(Map.of("a.csv", text(TABLE.repeat(1 << 20))));
        assertThat(bomb.length).isLessThan(1 << 20);
        assertThat(codes(read(bomb))).containsExactly("0 zip-bomb");
        var many = new TreeMap<String, byte[]>();
        for (int i = 0; i < 10_001; i++) {
            many.put("f" + i + ".png", new byte[0]);
        }
        assertThat(codes(read(zip(many)))).containsExactly("0 zip-entries");
        // a list of contents that says that it is long is not even looked at
        var long64 = zip(Map.of("a.csv", text(TABLE)));
        java.util.Arrays.fill(long64, long64.length - 10, long64.length - 6, (byte) 0xFF);
        assertThat(codes(read(long64))).containsExactly("0 zip-entries");
    }

    @Test
    void damagedAndEncryptedArchivesAreRefused() throws IOException {
        var whole = zip(Map.of("a.csv", text(TABLE.repeat(100))));
        var encrypted = whole.clone();
        int list = new String(whole, StandardCharsets.ISO_8859_1).indexOf("PK\1\2");
        encrypted[list + 8] |= 1;
        assertThat(codes(read(encrypted))).containsExactly("0 zip-encrypted");
        var cut = java.util.Arrays.copyOf(whole, whole.length / 3);
        assertThat(codes(read(cut))).containsExactly("0 zip-broken");
        assertThat(codes(read(zip(Map.of())))).containsExactly("0 zip-broken");
        ForeignFiles.survivesMutations(new Zip(), Input.of("m.zip", whole), 2_000);
    }
}
