package frieze.app.present;

import javafx.scene.layout.Region;

/// What the class sees, with the speaker's notes over it where they are asked for.
public final class OneScreen extends Region {
    private final ClassView view;
    private final NotesOverlay notes;

    public OneScreen(ClassView view, NotesOverlay notes) {
        this.view = view;
        this.notes = notes;
        getChildren().setAll(view, notes);
    }

    @Override
    protected void layoutChildren() {
        view.resizeRelocate(0, 0, getWidth(), getHeight());
        notes.settle(getWidth(), getHeight());
    }
}
