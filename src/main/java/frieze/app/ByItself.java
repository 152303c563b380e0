package frieze.app;

import frieze.present.Kiosk;
import frieze.store.Settings;
import java.time.Duration;
import java.util.regex.Pattern;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/// How a tour plays by itself.
///
/// @param leave the only key that ends it
record ByItself(Kiosk.Times times, KeyCombination leave) {
    /// A key with what is held down, each of it at most once.
    private static final Pattern KEY =
            Pattern.compile("(?:(Ctrl|Shift|Alt|Meta|Shortcut)\\+(?!.*\\1\\+))*[A-Za-z0-9][A-Za-z0-9 ]*");

    /// As the reader's settings say; the usual key where they name none that there is.
    static ByItself of(Settings.Kiosk settings) {
        var times = new Kiosk.Times(
                Duration.ofSeconds(Math.clamp(settings.stopSeconds(), 1, 86_400)),
                Kiosk.Times.USUAL.page(),
                Duration.ofSeconds(Math.clamp(settings.pauseSeconds(), 0, 86_400)));
        return new ByItself(times, key(settings.leave()));
    }

    private static KeyCombination key(String name) {
        boolean isKey = KEY.matcher(name).matches() && KeyCombination.valueOf(name) instanceof KeyCodeCombination;
        return KeyCombination.valueOf(isKey ? name : Settings.Kiosk.USUAL.leave());
    }
}
