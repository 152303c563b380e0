package frieze.view;

import java.net.URL;
import java.util.List;
import java.util.Objects;

/// The two faces of the program. The colours themselves stand in the style sheets; see [Tokens] for painters.
public enum Theme {
    LIGHT("theme-light.css", 0.26, 0.60),
    DARK("theme-dark.css", 0.34, 0.22);

    private final String file;
    private final double tint;
    private final double slice;

    Theme(String file, double tint, double slice) {
        this.file = file;
        this.tint = tint;
        this.slice = slice;
    }

    /// What a scene needs to look like Frieze: the colours of this theme, then the rules that use them.
    public List<String> stylesheets() {
        return List.of(resource(file).toExternalForm(), resource("frieze.css").toExternalForm());
    }

    /// How much of a lane's colour lies in the bar of a date that is "somewhere in here", 0 to 1.
    double tint() {
        return tint;
    }

    /// How strong the slice of the selected date is, 0 to 1.
    double slice() {
        return slice;
    }

    URL colours() {
        return resource(file);
    }

    private static URL resource(String name) {
        return Objects.requireNonNull(Theme.class.getResource(name), name);
    }
}
