package frieze;

import static org.assertj.core.api.Assertions.assertThat;

import frieze.Display.Missing;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DisplayTest {
    private static Display linux(Map<String, String> environment, boolean answers, boolean gtk) {
        return new Display("Linux", environment::get, _ -> answers, _ -> gtk);
    }

    @Test
    void aWindowOpensWhereAnXServerAnswersAndGtkIsInstalled() {
        assertThat(linux(Map.of("DISPLAY", ":0"), true, true).missing()).isEmpty();
    }

    @Test
    void saysWhatIsMissingOnLinux() {
        assertThat(linux(Map.of(), true, true).missing()).contains(Missing.UNNAMED);
        assertThat(linux(Map.of("DISPLAY", " "), true, true).missing()).contains(Missing.UNNAMED);
        assertThat(linux(Map.of("DISPLAY", ":7"), false, true).missing()).contains(Missing.SILENT);
        assertThat(linux(Map.of("DISPLAY", ":0"), true, false).missing()).contains(Missing.GTK);
    }

    @Test
    void asksNothingElsewhere() {
        assertThat(new Display("Windows 11", _ -> null, _ -> false, _ -> false).missing())
                .isEmpty();
        assertThat(new Display("Mac OS X", _ -> null, _ -> false, _ -> false).missing())
                .isEmpty();
    }

    @Test
    void noServerAnswersAtADisplayThatNobodyRuns() {
        var here = Display.ofThisMachine();
        assertThat(here.answers().test(":9876")).isFalse();
        assertThat(here.answers().test("nonsense")).isFalse();
        assertThat(here.answers().test("localhost:9876")).isFalse();
    }

    @Test
    void aLibraryThatNobodyHasIsNotFound() {
        assertThat(Display.ofThisMachine().library().test("libfrieze-nowhere.so.0"))
                .isFalse();
    }
}
