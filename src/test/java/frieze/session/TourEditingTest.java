package frieze.session;

import static org.assertj.core.api.Assertions.assertThat;

import frieze.document.EventId;
import frieze.document.Problem;
import frieze.document.Stop;
import frieze.format.Format;
import frieze.format.Input;
import frieze.format.Progress;
import frieze.format.TourFile;
import frieze.session.TourEditing.Standing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// No change of a tour is lost, and none gets into a file that its user did not mean.
class TourEditingTest {
    private static final String FILE = """
            {
              "title": "Moon",
              "tour": [
                { "event": "start" }
              ],
              "events": [
                { "id": "start", "when": "1957", "title": "Sputnik" },
                { "id": "walk", "when": "1969", "title": "A walk" }
              ]
            }
            """;
    private static final Stop START = Stop.at(new EventId("start"));
    private static final Stop WALK = Stop.at(new EventId("walk"));

    @TempDir
    Path folder;

    private final ArrayDeque<Runnable> later = new ArrayDeque<>();
    private Path file;
    private TourShelf shelf;
    private Session session;
    private TourEditing editing;

    @BeforeEach
    void open() throws IOException {
        file = Files.writeString(folder.resolve("moon.json"), FILE);
        shelf = new TourShelf(Optional.of(folder.resolve("settings")));
        start();
        session.open(file);
        assertThat(editing.tour()).containsExactly(START);
    }

    private void start() {
        var tasks = Tasks.inLine();
        session = new Session(new Session.Outside(
                shelf.around((path, progress) -> Format.readAny(Input.of(path), progress)),
                FakePlan.PLANNER,
                tasks,
                Runnable::run,
                Motion.NONE,
                (_, _) -> Watcher.NOTHING,
                Consents.forNow()));
        editing = new TourEditing(session, tasks, shelf, (work, _) -> later.add(work));
    }

    @AfterEach
    void close() {
        session.close();
    }

    private void pause() {
        while (!later.isEmpty()) {
            later.poll().run();
        }
    }

    private Standing standing() {
        return editing.state().get().standing();
    }

    private Path draft() {
        return shelf.draft(List.of(file)).orElseThrow();
    }

    private List<Stop> onDisk() throws IOException {
        return DocumentReader.ofAllFormats()
                .read(file, Progress.NONE)
                .timeline()
                .tour();
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    @Test
    void beforeTheFirstSaveAChangeIsKeptButNotInTheFile() throws IOException {
        editing.change(List.of(START, WALK));
        assertThat(session.timeline().tour()).containsExactly(START, WALK);
        assertThat(standing()).isEqualTo(Standing.CHANGED);
        pause();
        assertThat(standing()).isEqualTo(Standing.KEPT);
        assertThat(text(file)).isEqualTo(FILE);
        assertThat(draft()).exists();
    }

    @Test
    void whatIsKeptIsThereAtTheNextOpeningAndSaysSo() throws IOException {
        editing.change(List.of(WALK));
        pause();
        session.close();
        start();
        session.open(file);
        assertThat(editing.tour()).containsExactly(WALK);
        assertThat(standing()).isEqualTo(Standing.KEPT);
        assertThat(session.document().get().problems())
                .extracting(Problem::code)
                .containsExactly("problem.tour-kept");
        editing.save();
        assertThat(onDisk()).containsExactly(WALK);
        assertThat(draft()).doesNotExist();
        assertThat(standing()).isEqualTo(Standing.SAVED);
    }

    @Test
    void savingWritesIntoTheFileAndFromThenOnByItself() throws IOException {
        editing.change(List.of(START, WALK));
        editing.save();
        assertThat(standing()).isEqualTo(Standing.SAVED);
        assertThat(text(file))
                .isEqualTo(FILE.replace("\"start\" }\n  ]", "\"start\" },\n    { \"event\": \"walk\" }\n  ]"));
        assertThat(draft()).doesNotExist();
        editing.change(List.of(WALK));
        pause();
        assertThat(onDisk()).containsExactly(WALK);
        assertThat(text(file)).isEqualTo(FILE.replace("\"event\": \"start\"", "\"event\": \"walk\""));
    }

    @Test
    void anotherOpeningAsksAnew() throws IOException {
        editing.change(List.of(WALK));
        editing.save();
        session.open(Files.writeString(folder.resolve("other.json"), FILE));
        session.open(file);
        var saved = text(file);
        editing.change(List.of(START));
        pause();
        assertThat(text(file)).isEqualTo(saved);
        assertThat(standing()).isEqualTo(Standing.KEPT);
    }

    @Test
    void changesThatWaitAreWrittenBeforeAnotherTimelineOpens() throws IOException {
        editing.change(List.of(WALK));
        session.open(Files.writeString(folder.resolve("other.json"), FILE));
        assertThat(editing.tour()).containsExactly(START);
        assertThat(text(draft())).contains("walk");
        pause();
        assertThat(text(folder.resolve("other.json"))).isEqualTo(FILE);
    }

    @Test
    void whenTheProgramEndsNothingIsLost() throws IOException {
        editing.change(List.of(WALK));
        editing.close();
        assertThat(text(draft())).contains("walk");
        editing.save();
        editing.change(List.of(WALK, START));
        editing.close();
        assertThat(onDisk()).containsExactly(WALK, START);
    }

    @Test
    void eventsThatChangeInTheFileDoNotTouchWhatIsNotSaved() throws IOException {
        editing.change(List.of(WALK));
        var changed = FILE.replace("A walk", "Two people walk");
        Files.writeString(file, changed);
        session.documents().reload();
        assertThat(editing.tour()).containsExactly(WALK);
        assertThat(session.timeline().events().get(1).title()).isEqualTo("Two people walk");
        editing.save();
        assertThat(standing()).isEqualTo(Standing.SAVED);
        assertThat(text(file)).isEqualTo(changed.replace("\"event\": \"start\"", "\"event\": \"walk\""));
    }

    @Test
    void aTourThatSomebodyElseChangesMeanwhileIsNeverWrittenOver() throws IOException {
        editing.change(List.of(WALK));
        var theirs = FILE.replace("\"event\": \"start\"", "\"event\": \"start\", \"notes\": \"theirs\"");
        Files.writeString(file, theirs);
        editing.save();
        assertThat(standing()).isEqualTo(Standing.CONFLICT);
        assertThat(text(file)).isEqualTo(theirs);
        editing.change(List.of(WALK, START));
        pause();
        assertThat(text(file)).isEqualTo(theirs);
        assertThat(text(draft())).contains("walk");
        editing.takeTheirs();
        assertThat(editing.tour()).containsExactly(START.withNotes("theirs"));
        assertThat(standing()).isEqualTo(Standing.SAVED);
        assertThat(draft()).doesNotExist();
        editing.undo();
        assertThat(editing.tour()).containsExactly(WALK, START);
        editing.save();
        assertThat(onDisk()).containsExactly(WALK, START);
    }

    @Test
    void inAConflictOnesOwnTourCanReplaceTheOther() throws IOException {
        editing.change(List.of(WALK));
        Files.writeString(file, FILE.replace("\"event\": \"start\"", "\"event\": \"gone\""));
        session.documents().reload();
        assertThat(standing()).isEqualTo(Standing.CONFLICT);
        assertThat(editing.tour()).containsExactly(WALK);
        editing.keepMine();
        assertThat(onDisk()).containsExactly(WALK);
        assertThat(standing()).isEqualTo(Standing.SAVED);
    }

    @Test
    void aForeignChangeIsShownWhereNothingWaits() throws IOException {
        Files.writeString(file, FILE.replace("\"event\": \"start\"", "\"event\": \"walk\""));
        session.documents().reload();
        assertThat(editing.tour()).containsExactly(WALK);
        editing.change(List.of(WALK, START));
        editing.save();
        assertThat(standing()).isEqualTo(Standing.SAVED);
    }

    @Test
    void onesOwnWritingDoesNotLayAnythingOutAgain() throws IOException {
        session.resize(1000, 600);
        editing.change(List.of(START, WALK));
        editing.save();
        var events = session.timeline().events();
        var plan = session.plan().orElseThrow();
        session.documents().reload();
        assertThat(session.timeline().events()).isSameAs(events);
        assertThat(session.plan().orElseThrow()).isSameAs(plan);
    }

    @Test
    void stepsAreTakenBackAndDoneAgain() {
        var mark = new Object();
        editing.change(List.of(START.withTitle("A")), mark);
        editing.change(List.of(START.withTitle("Ab")), mark);
        editing.change(List.of(START.withTitle("Ab"), WALK));
        assertThat(editing.state().get().undoes()).isTrue();
        editing.undo();
        assertThat(editing.tour()).containsExactly(START.withTitle("Ab"));
        editing.undo();
        assertThat(editing.tour()).containsExactly(START);
        assertThat(editing.state().get().undoes()).isFalse();
        editing.redo();
        editing.redo();
        assertThat(editing.tour()).containsExactly(START.withTitle("Ab"), WALK);
    }

    @Test
    void theTourOfATableLiesBesideIt() throws IOException {
        var table = Files.writeString(folder.resolve("moon.csv"), "id,date,title\na,1957,Sputnik\nb,1969,Walk\n");
        var before = text(table);
        session.open(table);
        editing.change(List.of(Stop.at(session.timeline().events().get(1).id())));
        assertThat(editing.state().get().aim().kind()).isEqualTo(TourPlace.Kind.BESIDE);
        editing.save();
        assertThat(standing()).isEqualTo(Standing.SAVED);
        assertThat(text(table)).isEqualTo(before);
        assertThat(TourFile.beside(table)).exists();
        var read = DocumentReader.ofAllFormats().read(table, Progress.NONE);
        assertThat(read.timeline().tour()).hasSize(1);
        assertThat(read.problems()).extracting(Problem::code).contains("problem.tour-beside");
        session.open(table);
        editing.change(List.of());
        pause();
        assertThat(DocumentReader.ofAllFormats()
                        .read(table, Progress.NONE)
                        .timeline()
                        .tour())
                .isEmpty();
    }

    @Test
    void theTourOfAnArchiveAndOfAWorkspaceLiesBesideThem() throws IOException {
        var zip = folder.resolve("moon.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("moon.json"));
            out.write(FILE.getBytes(StandardCharsets.UTF_8));
        }
        var workspace = Files.writeString(
                folder.resolve("class.frieze"), "{\"workspace\": 1, \"files\": [\"moon.json\", \"other.json\"]}");
        Files.writeString(folder.resolve("other.json"), FILE);
        for (var opened : List.of(zip, workspace)) {
            var bytes = Files.readAllBytes(opened);
            session.open(opened);
            editing.change(List.of(WALK));
            editing.save();
            assertThat(TourFile.beside(opened)).exists();
            assertThat(opened).hasBinaryContent(bytes);
            session.open(file);
            session.open(opened);
            assertThat(editing.tour()).containsExactly(WALK);
        }
        assertThat(text(file)).isEqualTo(FILE);
    }

    @Test
    void aTourBesideAFileOfAWorkspaceIsReadWithItAndNamesItsLanesThere() throws IOException {
        var own = FILE.replace("\"tour\": [", "\"lanes\": [{\"id\": \"a\", \"title\": \"A\"}],\n  \"tour\": [");
        Files.writeString(file, own);
        var other = Files.writeString(folder.resolve("other.json"), own);
        Files.write(TourFile.beside(other), TourFile.bytes("", "", List.of(WALK.withLanes(List.of("a")))));
        session.open(Files.writeString(
                folder.resolve("class.frieze"), "{\"workspace\": 1, \"files\": [\"moon.json\", \"other.json\"]}"));
        assertThat(editing.tour())
                .containsExactly(START, Stop.at(new EventId("2/walk")).withLanes(List.of("2/a")));
    }

    @Test
    void theStoryAndSeveralFilesAreKeptByTheProgram() throws IOException {
        session.documents()
                .show(shelf.withKept(List.of(), session.document().get().reading()));
        editing.change(List.of(WALK));
        pause();
        assertThat(standing()).isEqualTo(Standing.SAVED);
        assertThat(editing.state().get().place().kind()).isEqualTo(TourPlace.Kind.KEPT);
        assertThat(text(file)).isEqualTo(FILE);
        var other = Files.writeString(folder.resolve("other.json"), FILE);
        session.documents().openTogether(List.of(file, other));
        editing.change(List.of(START));
        pause();
        session.open(file);
        session.documents().openTogether(List.of(file, other));
        assertThat(editing.tour()).containsExactly(START);
    }

    @Test
    void problemsOfATourBesideHaveTheirPlacesThere() throws IOException {
        var beside = TourFile.beside(file);
        Files.writeString(
                beside, "{\"tour\": [\n  {\"event\": \"gone\"},\n  {\"event\": \"walk\", \"sekonds\": 1}]}\n");
        session.open(file);
        assertThat(editing.tour()).hasSize(2);
        assertThat(session.document().get().problems())
                .filteredOn(problem -> problem.file().equals(beside.toString()))
                .extracting(problem -> problem.code() + " " + problem.line())
                .containsExactly("problem.tour-beside 0", "problem.stop-to-nowhere 2", "problem.unknown-field-near 3");
        Files.writeString(beside, "{\"tour\": [\n");
        session.open(folder.resolve("gone.json"));
        session.documents().openAgain();
        assertThat(editing.tour()).containsExactly(START);
        assertThat(session.document().get().problems())
                .extracting(Problem::code)
                .contains("problem.syntax-end")
                .doesNotContain("problem.tour-beside");
    }

    @Test
    void aTourOfTheFileThatHasChangedSinceIsPointedOut() throws IOException {
        editing.change(List.of(WALK));
        pause();
        session.close();
        Files.writeString(file, FILE.replace("\"event\": \"start\"", "\"event\": \"start\", \"notes\": \"n\""));
        start();
        session.open(file);
        assertThat(editing.tour()).containsExactly(WALK);
        assertThat(session.document().get().problems())
                .extracting(Problem::code)
                .containsExactly("problem.tour-kept", "problem.tour-other");
        editing.save();
        assertThat(standing()).isEqualTo(Standing.CONFLICT);
    }

    @Test
    void aFileThatMayNotBeWrittenGetsItsTourBeside() throws IOException {
        assertThat(file.toFile().setWritable(false)).isTrue();
        Assumptions.assumeFalse(Files.isWritable(file), "the superuser may write everywhere");
        editing.change(List.of(WALK));
        editing.save();
        assertThat(text(file)).isEqualTo(FILE);
        assertThat(TourFile.beside(file)).exists();
        assertThat(editing.state().get().place().kind()).isEqualTo(TourPlace.Kind.BESIDE);
    }

    @Test
    void aFileThatIsBrokenForNowIsNotGivenUp() throws IOException {
        editing.change(List.of(WALK));
        Files.writeString(file, FILE.replace("],", "]"));
        editing.save();
        assertThat(standing()).isEqualTo(Standing.FAILED);
        assertThat(TourFile.beside(file)).doesNotExist();
        assertThat(text(draft())).contains("walk");
        Files.writeString(file, FILE);
        editing.save();
        assertThat(onDisk()).containsExactly(WALK);
    }

    @Test
    void whereNothingCanBeWrittenTheProgramSaysSo() throws IOException {
        var saved = new ArrayList<Standing>();
        Files.writeString(folder.resolve("settings"), "no folder");
        editing.state().addListener((_, _, now) -> saved.add(now.standing()));
        editing.change(List.of(WALK));
        pause();
        assertThat(saved).containsExactly(Standing.CHANGED, Standing.FAILED);
        assertThat(editing.state().get().why()).isPresent();
        assertThat(editing.flush()).isFalse();
        assertThat(editing.tour()).containsExactly(WALK);
    }
}
