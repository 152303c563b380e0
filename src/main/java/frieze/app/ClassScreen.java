package frieze.app;

import java.util.List;

/// Where the class looks.
///
/// @param bounds what the class sees, px on the desktop
/// @param whole whether that is all of a screen
/// @param apart whether the speaker's window stands elsewhere
/// @param speaker where the speaker's window may stand
/// @param number of the screen, from 1
record ClassScreen(WindowBounds bounds, boolean whole, boolean apart, WindowBounds speaker, int number) {
    /// The second screen if there is one.
    static final String AUTO = "auto";
    /// The screen of the window, whatever others there are.
    static final String SAME = "same";
    /// The right half of a screen that reaches over two devices.
    static final String RIGHT = "right";

    /// @param choice [#AUTO], [#SAME], [#RIGHT] or the number of a screen, from 1; one that is not there is the same
    /// as [#AUTO]
    /// @param screens at least one
    /// @param window where the program's window stands
    static ClassScreen choose(String choice, List<WindowBounds> screens, WindowBounds window) {
        int own = own(screens, window);
        return switch (choice) {
            case SAME -> alone(screens, own);
            case RIGHT -> halves(screens.get(own), own);
            default -> {
                int named = number(choice, screens.size());
                int other = own == 0 ? Math.min(1, screens.size() - 1) : 0;
                int chosen = named >= 0 ? named : other;
                if (screens.size() == 1) {
                    yield alone(screens, own);
                }
                int speaker = chosen == own ? other : own;
                yield new ClassScreen(screens.get(chosen), true, true, screens.get(speaker), chosen + 1);
            }
        };
    }

    private static ClassScreen alone(List<WindowBounds> screens, int own) {
        return new ClassScreen(screens.get(own), true, false, screens.get(own), own + 1);
    }

    private static ClassScreen halves(WindowBounds screen, int own) {
        double half = Math.floor(screen.width() / 2);
        var left = new WindowBounds(screen.x(), screen.y(), half, screen.height(), false);
        var right = new WindowBounds(screen.x() + half, screen.y(), screen.width() - half, screen.height(), false);
        return new ClassScreen(right, false, true, left, own + 1);
    }

    private static int number(String choice, int screens) {
        boolean isNumber = choice.matches("[1-9][0-9]?");
        int number = isNumber ? Integer.parseInt(choice) - 1 : -1;
        return number < screens ? number : -1;
    }

    /// The screen that shows most of the window.
    private static int own(List<WindowBounds> screens, WindowBounds window) {
        int best = 0;
        for (int i = 1; i < screens.size(); i++) {
            if (window.shared(screens.get(i)) > window.shared(screens.get(best))) {
                best = i;
            }
        }
        return best;
    }
}
