package frieze.format;

import static org.assertj.core.api.Assertions.assertThat;

import frieze.document.EmbeddedPicture;
import frieze.document.Media;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Pictures that stand in the files of this program and of others: kept, written and read back, or refused with the
/// reason and the place.
class EmbeddedPicturesTest {
    private static final String BASE64 = "iVBORw0KGgoAAAANSUhEUg==";
    private static final String PNG = "data:image/png;base64," + BASE64;
    private static final String SVG = "data:image/svg+xml;base64,PHN2Zz4=";

    private static ReadResult read(String name, String format, String text) throws IOException {
        return ForeignFiles.read(ForeignFiles.text(name, text), format);
    }

    /// The one event of a small file in each format that can hold such a picture.
    private static ReadResult read(String format, String src) throws IOException {
        return switch (format) {
            case "frieze" ->
                read(
                        "x.json",
                        format,
                        "{\"events\": [\n{\"when\": \"1969\", \"title\": \"E\", \"media\": [{\"src\": \"" + src
                                + "\", \"alt\": \"A\"}]}]}");
            case "timelinejs" ->
                read(
                        "x.json",
                        format,
                        "{\"events\": [\n{\"start_date\": {\"year\": \"1969\"}, \"text\": {\"headline\": \"E\"},"
                                + " \"media\": {\"url\": \"" + src + "\", \"alt\": \"A\"}}]}");
            case "simile" ->
                read("x.xml", format, "<data>\n<event start=\"1969\" title=\"E\" image=\"" + src + "\"/></data>");
            case "vis" ->
                read(
                        "x.json",
                        format,
                        "[\n{\"id\": 1, \"content\": \"E <img src='" + src + "' alt='A'>\", \"start\": \"1969\"}]");
            case "csv" -> read("x.csv", format, "date,title,image,image description\n1969,E,\"" + src + "\",A\n");
            default -> throw new IllegalArgumentException(format);
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"frieze", "timelinejs", "simile", "vis", "csv"})
    void itIsAPictureOfItsEvent(String format) throws IOException {
        var result = read(format, PNG);
        assertThat(result.errors()).as(ForeignFiles.problems(result).toString()).isZero();
        var alt = format.equals("simile") ? "" : "A";
        assertThat(result.timeline().events().getFirst().media()).containsExactly(new Media(PNG, alt, "", ""));
        assertThat(result.timeline().events().getFirst().title()).startsWith("E");
        // nothing of it is said to be lost in our own format, and nothing is
        var own = new TimelineJson();
        var conversion = new Conversion(result, own);
        assertThat(conversion.losses()).isEmpty();
        assertThat(conversion.picturesBeside()).isZero();
        var again = own.read(Input.of("y.json", conversion.bytes()), Progress.NONE);
        assertThat(again.problems()).isEmpty();
        assertThat(again.timeline()).isEqualTo(result.timeline());
    }

    @ParameterizedTest
    @ValueSource(strings = {"frieze", "timelinejs", "simile", "vis", "csv"})
    void whatMayHoldProgramsOrIsNoneIsRefusedWithTheReason(String format) throws IOException {
        var programs = read(format, SVG);
        assertThat(ForeignFiles.problems(programs)).contains("2 embedded-svg");
        assertThat(programs.errors()).isEqualTo(1);
        assertThat(ForeignFiles.problems(read(format, "data:text/html;base64,PHNjcmlwdD4=")))
                .contains("2 embedded-kind");
        assertThat(ForeignFiles.problems(read(format, "data:image/png;base64,@@")))
                .contains("2 embedded-damaged");
        assertThat(programs.timeline().events().getFirst().media())
                .allSatisfy(media -> assertThat(media.src()).isEmpty());
    }

    @Test
    void linesAreJoined() throws IOException {
        var lines = "data:image/png;base64," + BASE64.substring(0, 8) + "\\n  " + BASE64.substring(8);
        assertThat(read("frieze", lines)
                        .timeline()
                        .events()
                        .getFirst()
                        .media()
                        .getFirst()
                        .src())
                .isEqualTo(PNG);
        assertThat(read("timelinejs", lines)
                        .timeline()
                        .events()
                        .getFirst()
                        .media()
                        .getFirst()
                        .src())
                .isEqualTo(PNG);
    }

    private static String iconFile(String icon) {
        return "<timeline><version>1.0.0</version><categories/><events><event><start>1969-7-20 0:0:0</start>"
                + "<end>1969-7-20 0:0:0</end><text>E</text>\n<icon>" + icon + "</icon></event></events></timeline>";
    }

    @Test
    void iconsOfTheTimelineProjectAreKept() throws IOException {
        var result =
                read("x.timeline", "timeline-project", iconFile("\n" + BASE64.replaceAll("(.{8})", "$1\n") + "\n"));
        assertThat(result.problems()).isEmpty();
        assertThat(result.timeline().events().getFirst().media()).containsExactly(new Media(PNG, "", "", ""));
        var refused = read("x.timeline", "timeline-project", iconFile("PHN2Zz4="));
        assertThat(ForeignFiles.problems(refused)).containsExactly("2 embedded-kind");
        assertThat(refused.timeline().events().getFirst().media()).isEmpty();
    }

    @Test
    void iconsOfItsOldLinesAreKept() throws IOException {
        var result = read(
                "x.timeline",
                "timeline-project",
                "# Written by Timeline 0.9.0 on 2010-1-1 0:0:0\nEVENT:1969-7-20 0:0:0;1969-7-20 0:0:0;E;;icon:" + BASE64
                        + "\n");
        assertThat(result.timeline().events().getFirst().media()).containsExactly(new Media(PNG, "", "", ""));
    }

    /// One that has so many bytes.
    private static String picture(int bytes) {
        var all = new byte[bytes];
        all[0] = (byte) 0x89;
        all[1] = 'P';
        all[2] = 'N';
        all[3] = 'G';
        all[bytes - 1] = 1;
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(all);
    }

    @Test
    void largeOnesAreReadInPiecesToo() throws IOException {
        var json = new StringBuilder("{\"events\": [");
        for (int i = 0; i < 6; i++) {
            json.append(i == 0 ? "\n" : ",\n")
                    .append("{\"when\": \"196")
                    .append(i)
                    .append("\", \"title\": \"E\", \"media\": [{\"src\": \"")
                    .append(picture(i % 2 == 0 ? 30 : 1_500_000 + i))
                    .append("\"}]}");
        }
        var bytes = json.append("]}").toString().getBytes(StandardCharsets.UTF_8);
        var pieces = new TimelineJson(0, 1 << 12).read(Input.of("x.json", bytes), Progress.NONE);
        assertThat(pieces.problems()).isEmpty();
        assertThat(pieces)
                .isEqualTo(new TimelineJson(Integer.MAX_VALUE, 1).read(Input.of("x.json", bytes), Progress.NONE));
        assertThat(pieces.timeline().events())
                .extracting(
                        event -> EmbeddedPicture.bytes(event.media().getFirst().src()).length)
                .containsExactly(30, 1_500_001, 30, 1_500_003, 30, 1_500_005);
    }

    @Test
    void oneThatIsTooLargeIsRefusedAndTheRestRead() throws IOException {
        var src = picture(EmbeddedPicture.LONGEST / 4 * 3 + 3);
        for (var format : List.of("frieze", "timelinejs", "simile")) {
            var result = read(format, src);
            assertThat(ForeignFiles.problems(result)).as(format).containsExactly("2 embedded-too-large");
            assertThat(result.problems().getFirst().excerpt()).hasSizeLessThan(500);
            assertThat(result.timeline().events()).hasSize(1);
        }
    }

    @Test
    void aTableKeepsWhatItsRowsHaveRoomForAndNamesTheRest() throws IOException {
        var events = read("frieze", picture(900_000) + "\"}, {\"src\": \"" + PNG);
        assertThat(events.timeline().events().getFirst().media()).hasSize(2);
        var csv = new Conversion(events, Format.named("csv").orElseThrow());
        assertThat(csv.losses())
                .extracting(Loss::code, loss -> loss.arguments().getFirst())
                .contains(org.assertj.core.api.Assertions.tuple("loss.picture", "data:image/png (900 kB)"))
                .doesNotContain(org.assertj.core.api.Assertions.tuple("loss.picture", "data:image/png (1 kB)"));
        var again = Format.readAny(Input.of("y.csv", csv.bytes()), Progress.NONE);
        assertThat(again.timeline().events().getFirst().media())
                .extracting(Media::src)
                .containsExactly(PNG);
    }

    @Test
    void aLossNamesItInFewWords() throws IOException {
        for (var format : List.of("icalendar", "markwhen", "vis")) {
            var losses = new Conversion(
                            read("frieze", picture(60_000)),
                            Format.named(format).orElseThrow())
                    .losses();
            assertThat(losses)
                    .as(format)
                    .filteredOn(loss -> loss.code().equals("loss.picture"))
                    .extracting(Loss::arguments)
                    .containsExactly(List.of("data:image/png (60 kB)"));
        }
    }
}
