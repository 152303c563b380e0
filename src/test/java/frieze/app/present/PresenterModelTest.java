package frieze.app.present;

import static org.assertj.core.api.Assertions.assertThat;

import frieze.app.present.PresenterModel.StopLine;
import frieze.present.Show.Curtain;
import frieze.present.Show.Later;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the speaker's window says.
class PresenterModelTest {
    @TempDir
    private Path folder;

    private final SpeakerMemory memory = SpeakerMemory.forNow();

    @BeforeAll
    static void start() throws InterruptedException {
        ClassScreen.start();
    }

    private void lesson(Locale reader, Consumer<Running> test) throws Exception {
        var file = Lesson.moon(folder);
        ClassScreen.on(() -> {
            try (var lesson = new Lesson(file, memory);
                    var model = lesson.model(reader)) {
                test.accept(new Running(lesson, model));
            }
            return null;
        });
    }

    private record Running(Lesson lesson, PresenterModel model) {
        void pass(int seconds) {
            lesson.watch.pass(seconds);
        }

        void goTo(int stop) {
            lesson.room.presentation.goTo(stop);
        }
    }

    @Test
    void clocksTellTheTimeTheLessonAndTheStop() throws Exception {
        lesson(Locale.ENGLISH, it -> {
            it.pass(50);
            it.goTo(1);
            it.pass(75);
            assertThat(it.model.clock()).isEqualTo("10:27");
            assertThat(it.model.elapsed()).isEqualTo("2:05");
            assertThat(it.model.atThisStop()).isEqualTo("1:15");
            assertThat(it.model.whole()).isEqualTo("of 5 min");
            assertThat(it.model.plannedHere()).isEqualTo("of 2 min");
            assertThat(it.model.isOverHere()).isFalse();
            it.pass(46);
            assertThat(it.model.isOverHere()).isTrue();
            assertThat(it.model.isOver()).isFalse();
            it.pass(3600);
            assertThat(it.model.elapsed()).isEqualTo("1:02:51");
            assertThat(it.model.isOver()).isTrue();
        });
    }

    @Test
    void theListTellsWhatIsDoneAndHowLongItTook() throws Exception {
        lesson(Locale.ENGLISH, it -> {
            it.pass(70);
            it.goTo(1);
            it.pass(5);
            assertThat(it.model.stops())
                    .containsExactly(
                            new StopLine(
                                    1,
                                    "Sputnik circles the Earth",
                                    "4 October 1957",
                                    StopLine.State.DONE,
                                    "1:10",
                                    "1:00",
                                    true),
                            new StopLine(
                                    2, "Kennedy promises the Moon", "1961", StopLine.State.NOW, "0:05", "2:00", false),
                            new StopLine(
                                    3,
                                    "Two people walk on the Moon",
                                    "20 July 1969",
                                    StopLine.State.COMING,
                                    "",
                                    "2:00",
                                    false));
            assertThat(it.model.place()).isEqualTo("2 of 3");
            assertThat(it.model.heading()).isEqualTo("Stop 2 · 1961");
        });
    }

    @Test
    void theLessonIsComparedWithThePlan() throws Exception {
        lesson(Locale.ENGLISH, it -> {
            it.pass(40);
            assertThat(it.model.wholeTime().note()).isEqualTo("On time");
            it.goTo(1);
            var time = it.model.wholeTime();
            assertThat(time.heading()).isEqualTo("Time: 0:40 of 5:00");
            assertThat(time.note()).isEqualTo("20 s ahead of the plan");
            assertThat(time.passed()).isEqualTo(40 / 300.0);
            assertThat(time.mark()).isEqualTo(60 / 300.0);
            it.pass(205);
            assertThat(it.model.wholeTime().note()).isEqualTo("1 min 5 s behind the plan");
            it.pass(115);
            assertThat(it.model.wholeTime().note()).isEqualTo("1 min over the planned time");
            assertThat(it.model.wholeTime().over()).isTrue();
        });
    }

    @Test
    void aLessonThroughTheWholeTourIsTheNextOnesRehearsal() throws Exception {
        lesson(Locale.ENGLISH, it -> {
            for (int stop = 1; stop < 3; stop++) {
                it.pass(100);
                it.goTo(stop);
            }
            it.pass(10);
        });
        assertThat(memory.of(folder.resolve("moon.json")).rehearsal())
                .isEqualTo(Map.of(
                        "sputnik", Duration.ofSeconds(100),
                        "promise", Duration.ofSeconds(100),
                        "walk", Duration.ofSeconds(10)));
        lesson(Locale.ENGLISH, it -> {
            it.pass(30);
            it.goTo(1);
            assertThat(it.model.wholeTime().note()).isEqualTo("1 min 10 s ahead of your last rehearsal");
        });
        // that one was broken off: it is no rehearsal
        assertThat(memory.of(folder.resolve("moon.json")).rehearsal()).containsEntry("walk", Duration.ofSeconds(10));
    }

    @Test
    void whatTheClassSeesInsteadOfTheStopIsSaidWithItsKey() throws Exception {
        lesson(Locale.ENGLISH, it -> {
            var presentation = it.lesson.room.presentation;
            assertThat(it.model.state()).isEmpty();
            presentation.toggle(Curtain.BLACK);
            assertThat(it.model.state()).isEqualTo("The class sees black · B opens");
            presentation.toggle(Curtain.WHITE);
            assertThat(it.model.state()).isEqualTo("The class sees white · W opens");
            presentation.toggle(Curtain.WHITE);
            presentation.lookAt(new frieze.document.EventId("walk"));
            assertThat(it.model.state())
                    .isEqualTo("The class sees “Two people walk on the Moon” · Backspace goes back to the stop");
            presentation.comeBack();
            presentation.pan(10, 0);
            assertThat(it.model.state()).startsWith("The timeline has been moved");
            assertThat(it.model.situation("screen 2"))
                    .isEqualTo("Presenting on screen 2 · later events hidden from the class");
            presentation.showLater(Later.BLANK);
            assertThat(it.model.situation("screen 2")).endsWith("later events blank for the class");
            assertThat(it.model.path()).isEqualTo("Whole path: what comes next is blank for the class");
        });
    }

    @Test
    void whatIsStillCoveredIsNamedInTheOrderOfUncovering() throws Exception {
        lesson(Locale.ENGLISH, it -> {
            assertThat(it.model.covered()).isEmpty();
            it.goTo(1);
            assertThat(it.model.covered()).isEqualTo("Still covered: the title, the date");
            it.lesson.room.presentation.uncover();
            assertThat(it.model.covered()).isEqualTo("Still covered: the date");
        });
    }

    @Test
    void theNextStopIsToldWithTheFirstLineOfItsNotes() throws Exception {
        lesson(Locale.ENGLISH, it -> {
            var next = it.model.following().orElseThrow();
            assertThat(next.number()).isEqualTo(2);
            assertThat(next.title()).isEqualTo("Kennedy promises the Moon");
            assertThat(next.opening()).isEqualTo("Play the speech.");
            it.goTo(2);
            assertThat(it.model.following()).isEmpty();
        });
    }

    @Test
    void parkedQuestionsWaitForTheNextLesson() throws Exception {
        lesson(Locale.ENGLISH, it -> {
            it.model.park("  Did it \n hurt? ");
            it.model.park(" ");
            it.model.park("Who paid?");
            it.model.unpark(0);
            assertThat(it.model.parked()).containsExactly("Who paid?");
        });
        lesson(Locale.ENGLISH, it -> assertThat(it.model.parked()).isEqualTo(List.of("Who paid?")));
    }

    @Test
    void notesGrowAndShrinkWithinBounds() throws Exception {
        lesson(Locale.ENGLISH, it -> {
            assertThat(it.model.notesSize()).isEqualTo(22);
            it.model.resizeNotes(1);
            assertThat(memory.notesSize()).isEqualTo(25);
            it.model.resizeNotes(-50);
            assertThat(it.model.notesSize()).isEqualTo(16);
            it.model.resizeNotes(50);
            assertThat(it.model.notesSize()).isEqualTo(48);
        });
    }

    @Test
    void everythingIsSaidInTheReadersLanguage() throws Exception {
        lesson(Locale.GERMAN, it -> {
            it.pass(85);
            it.goTo(1);
            assertThat(it.model.wholeTime().note()).isEqualTo("25 s hinter dem Plan");
            assertThat(it.model.covered()).isEqualTo("Noch verdeckt: der Titel, das Datum");
        });
        lesson(Locale.FRENCH, it -> assertThat(it.model.heading()).isEqualTo("Étape 1 · 4 octobre 1957"));
    }
}
