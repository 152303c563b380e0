package frieze.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClassScreenTest {
    private static final WindowBounds LAPTOP = new WindowBounds(0, 0, 1440, 900, false);
    private static final WindowBounds PROJECTOR = new WindowBounds(1440, 0, 1024, 768, false);
    private static final WindowBounds THIRD = new WindowBounds(-1920, 0, 1920, 1080, false);
    private static final WindowBounds WINDOW = new WindowBounds(100, 100, 1200, 700, false);

    private static ClassScreen choose(String choice, WindowBounds... screens) {
        return ClassScreen.choose(choice, List.of(screens), WINDOW);
    }

    @Test
    void withOneScreenTheClassHasIt() {
        assertThat(choose("auto", LAPTOP)).isEqualTo(new ClassScreen(LAPTOP, true, false, LAPTOP, 1));
        assertThat(choose("2", LAPTOP)).isEqualTo(choose("auto", LAPTOP));
    }

    @Test
    void withTwoTheClassHasTheOneWithoutTheWindow() {
        assertThat(choose("auto", LAPTOP, PROJECTOR)).isEqualTo(new ClassScreen(PROJECTOR, true, true, LAPTOP, 2));
        assertThat(choose("auto", PROJECTOR, LAPTOP)).isEqualTo(new ClassScreen(PROJECTOR, true, true, LAPTOP, 1));
    }

    @Test
    void theSpeakersWindowGivesWayWhereItsScreenIsChosen() {
        assertThat(choose("1", LAPTOP, PROJECTOR)).isEqualTo(new ClassScreen(LAPTOP, true, true, PROJECTOR, 1));
        assertThat(choose("3", LAPTOP, PROJECTOR, THIRD)).isEqualTo(new ClassScreen(THIRD, true, true, LAPTOP, 3));
    }

    @Test
    void aScreenThatIsNotThereIsChosenAsIfNothingWereSaid() {
        assertThat(choose("7", LAPTOP, PROJECTOR)).isEqualTo(choose("auto", LAPTOP, PROJECTOR));
        assertThat(choose("left of the door", LAPTOP, PROJECTOR)).isEqualTo(choose("auto", LAPTOP, PROJECTOR));
    }

    @Test
    void theSameScreenIsForThoseWhoWantNoSpeakersWindow() {
        assertThat(choose("same", LAPTOP, PROJECTOR)).isEqualTo(new ClassScreen(LAPTOP, true, false, LAPTOP, 1));
    }

    @Test
    void aScreenOfTwoDevicesIsHalved() {
        var wide = new WindowBounds(0, 0, 3361, 1080, false);
        assertThat(choose("right", wide))
                .isEqualTo(new ClassScreen(
                        new WindowBounds(1680, 0, 1681, 1080, false),
                        false,
                        true,
                        new WindowBounds(0, 0, 1680, 1080, false),
                        1));
    }
}
