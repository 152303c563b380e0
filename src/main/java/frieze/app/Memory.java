package frieze.app;

import frieze.session.Session;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// What the program remembers from one start to the next: recent files and where the window stood.
final class Memory {
    private static final int MOST = 12;
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;

    private final List<Path> files = new ArrayList<>();
    private Optional<WindowBounds> bounds = Optional.empty();

    void follow(Session session) {
        session.document().addListener((_, before, now) -> {
            if (before.opening() != now.opening() && now.trouble().isEmpty()) {
                now.file().ifPresent(file -> {
                    files.remove(file);
                    files.addFirst(file);
                    while (files.size() > MOST) {
                        files.removeLast();
                    }
                });
            }
        });
    }

    List<Path> recent() {
        return List.copyOf(files);
    }

    /// Puts the window where it stood, as far as there is such a place.
    void place(Stage stage) {
        var screens = Screen.getScreens().stream()
                .map(Screen::getVisualBounds)
                .map(b -> new WindowBounds(b.getMinX(), b.getMinY(), b.getWidth(), b.getHeight(), false))
                .toList();
        var first = screens.getFirst();
        var centred = new WindowBounds(
                first.x() + Math.max(0, (first.width() - WIDTH) / 2), first.y() + Math.max(0, (first.height() - HEIGHT) / 2),
                WIDTH, HEIGHT, false);
        var place = bounds.orElse(centred).within(screens);
        stage.setX(place.x());
        stage.setY(place.y());
        stage.setWidth(place.width());
        stage.setHeight(place.height());
        stage.setMaximized(place.maximized());
    }

    /// Remembers where the window stands.
    void keep(Stage stage) {
        if (!stage.isFullScreen() && !stage.isIconified()) {
            bounds = Optional.of(new WindowBounds(
                    stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized()));
        }
    }
}
