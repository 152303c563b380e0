package frieze.app;

import java.util.ArrayList;
import javafx.application.Platform;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

/// Ends the program. On GTK the toolkit must not go down while a popup is open: it takes the whole process with
/// it.
final class Closing {
    private Closing() {}

    /// Hides all windows, the newest first, then ends the toolkit.
    static void exit() {
        hideAll(false);
        hideAll(true);
        Platform.exit();
    }

    private static void hideAll(boolean stages) {
        var windows = new ArrayList<>(Window.getWindows());
        for (var window : windows.reversed()) {
            if (stages || window instanceof PopupWindow) {
                window.hide();
            }
        }
    }
}
