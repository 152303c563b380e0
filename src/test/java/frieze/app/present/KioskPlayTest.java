package frieze.app.present;

import static org.assertj.core.api.Assertions.assertThat;

import frieze.present.Kiosk;
import frieze.session.KioskPlay;
import frieze.view.Theme;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The story's tour by itself, with a clock in the test's hand.
class KioskPlayTest {
    /// Holds what is to be woken next.
    private static final class Clock implements KioskPlay.Alarm {
        private long now;
        private long due;
        private Optional<Runnable> next = Optional.empty();

        @Override
        public Runnable after(long millis, Runnable work) {
            assertThat(millis).isNotNegative();
            assertThat(next).as("one alarm at a time").isEmpty();
            due = now + millis;
            next = Optional.of(work);
            return () -> next = Optional.empty();
        }

        void wake() {
            now = due;
            var work = next.orElseThrow();
            next = Optional.empty();
            work.run();
        }

        void pass(long millis) {
            long end = now + millis;
            while (next.isPresent() && due <= end) {
                wake();
            }
            now = end;
        }
    }

    @BeforeAll
    static void start() throws InterruptedException {
        ClassScreen.start();
    }

    @Test
    void everyPageOfEveryStopIsShownAndThenTheFirstAgain() throws Exception {
        ClassScreen.on(() -> {
            try (var screen = new ClassScreen(Path.of("timeline.json"), Locale.ENGLISH, 1024, 768, Theme.LIGHT)) {
                var clock = new Clock();
                var show = screen.presentation.show();
                var play = new KioskPlay(screen.presentation, Kiosk.Times.USUAL, () -> clock.now, clock);
                int at = 0;
                int page = 0;
                int seen = 1;
                while (!(show.get().at() == 0 && at == show.get().tour().size() - 1)) {
                    at = show.get().at();
                    page = show.get().page();
                    clock.wake();
                    boolean turned = show.get().at() == at && show.get().page() == page + 1;
                    boolean stepped = show.get().at() == at + 1 && show.get().page() == 0;
                    assertThat(turned || stepped || show.get().at() == 0).isTrue();
                    seen++;
                    assertThat(seen).isLessThan(100);
                }
                assertThat(seen).isGreaterThan(show.get().tour().size());
                play.close();
                assertThat(clock.next).isEmpty();
            }
            return true;
        });
    }

    @Test
    void itWaitsWhileSomebodyLooksAroundAndComesBack() throws Exception {
        ClassScreen.on(() -> {
            try (var screen = new ClassScreen(Path.of("timeline.json"), Locale.ENGLISH, 1024, 768, Theme.LIGHT)) {
                var clock = new Clock();
                var presentation = screen.presentation;
                try (var play = new KioskPlay(presentation, Kiosk.Times.USUAL, () -> clock.now, clock)) {
                    clock.pass(3_000);
                    play.touch();
                    presentation.goTo(3);
                    presentation.pan(100, 0);
                    clock.pass(50_000);
                    play.touch();
                    clock.pass(59_000);
                    assertThat(play.isPaused()).isTrue();
                    assertThat(presentation.show().get().isDetour()).isTrue();
                    clock.pass(2_000);
                    assertThat(play.isPaused()).isFalse();
                    assertThat(presentation.show().get().isDetour()).isFalse();
                    assertThat(presentation.show().get().at()).isEqualTo(3);
                    clock.pass(200_000);
                    assertThat(presentation.show().get().at()).isNotEqualTo(3);
                }
            }
            return true;
        });
    }
}
