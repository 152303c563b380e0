package frieze.app;

import frieze.app.list.ListPlace;
import frieze.view.Theme;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.text.Font;

/// What the reader's system asks for: light or dark, less movement, larger text. Follows its changes.
final class Surroundings {
    /// What the reader prefers over the system's choice, if anything.
    enum Appearance {
        SYSTEM,
        LIGHT,
        DARK
    }

    private static final double USUAL_FONT = 13;
    private static final double LARGEST = 2.5;

    private final ReadOnlyObjectWrapper<Theme> theme = new ReadOnlyObjectWrapper<>(Theme.LIGHT);
    private final ObjectProperty<Appearance> appearance = new SimpleObjectProperty<>(Appearance.SYSTEM);
    private final ObjectProperty<ListPlace> list = new SimpleObjectProperty<>(ListPlace.NONE);

    Surroundings() {
        appearance.addListener(_ -> follow());
        Platform.getPreferences().colorSchemeProperty().addListener(_ -> follow());
        follow();
    }

    private void follow() {
        theme.set(
                switch (appearance.get()) {
                    case LIGHT -> Theme.LIGHT;
                    case DARK -> Theme.DARK;
                    case SYSTEM ->
                        Platform.getPreferences().getColorScheme() == ColorScheme.DARK ? Theme.DARK : Theme.LIGHT;
                });
    }

    ReadOnlyObjectProperty<Theme> theme() {
        return theme.getReadOnlyProperty();
    }

    ObjectProperty<Appearance> appearance() {
        return appearance;
    }

    /// Where the reader wants the list of the events.
    ObjectProperty<ListPlace> list() {
        return list;
    }

    boolean reducedMotion() {
        return Boolean.getBoolean("frieze.reducedMotion")
                || Platform.getPreferences().isReducedMotion();
    }

    /// 1 at 100 %: how much larger than usual the system's own text is, or what the property `frieze.textScale`
    /// says.
    static double textScale() {
        var said = System.getProperty("frieze.textScale", "");
        double scale = said.matches("[0-9.]{1,6}")
                ? Double.parseDouble(said)
                : Font.getDefault().getSize() / USUAL_FONT;
        return Math.clamp(Math.round(scale * 20) / 20.0, 1, LARGEST);
    }
}
