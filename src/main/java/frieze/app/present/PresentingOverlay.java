package frieze.app.present;

import frieze.document.Event;
import frieze.present.Show.Later;
import frieze.session.Presentation;
import frieze.text.Messages;
import frieze.time.DateWording;
import frieze.view.Theme;
import frieze.view.Tokens;
import java.util.Locale;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.Region;

/// Over a window of a presentation: the search for an event, and all keys.
public final class PresentingOverlay extends Region {
    private final Region content;
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(this, "theme", Theme.LIGHT);
    private final SearchPane search;
    private final KeysPane keys;

    /// @param content what lies below
    /// @param beforeClass whether the class sees it: then nothing is found that the tour has not come to
    public PresentingOverlay(Region content, Presentation presentation, Locale reader, boolean beforeClass) {
        this.content = content;
        var texts = Messages.of(PresentingOverlay.class, reader);
        var tokens = Tokens.of(theme.get());
        search = new SearchPane(
                words -> TitleSearch.find(
                        words,
                        presentation.session().index().all(_ -> true),
                        beforeClass ? presentation.told() : (Predicate<Event>) _ -> true,
                        SearchPane.MOST),
                DateWording.of(reader),
                texts,
                tokens,
                () -> texts.get(
                        beforeClass && presentation.show().get().later() != Later.SHOWN
                                ? "find.untold"
                                : "find.nothing"),
                id -> {
                    dismiss();
                    presentation.lookAt(id);
                });
        keys = new KeysPane(texts, tokens);
        search.setVisible(false);
        keys.setVisible(false);
        search.setManaged(false);
        keys.setManaged(false);
        content.setManaged(false);
        getChildren().setAll(content, search, keys);
        theme.addListener(_ -> requestLayout());
    }

    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /// Opens the search, or closes it.
    public void search() {
        boolean opens = !search.isVisible();
        dismiss();
        if (opens) {
            search.setVisible(true);
            requestLayout();
            search.open();
        }
    }

    /// Opens the list of keys, turns its page, or closes it.
    public void keys() {
        if (keys.isVisible()) {
            keys.setVisible(keys.turn());
        } else {
            dismiss();
            keys.setVisible(true);
            keys.open();
            requestLayout();
        }
    }

    /// Closes what is open; says whether anything was.
    public boolean dismiss() {
        boolean any = search.isVisible() || keys.isVisible();
        search.setVisible(false);
        keys.setVisible(false);
        if (any) {
            content.requestFocus();
        }
        return any;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        content.resizeRelocate(0, 0, width, height);
        var scale = new ClassScale(width, height);
        var tokens = Tokens.of(theme.get());
        if (search.isVisible()) {
            search.show(scale, tokens);
            search.resizeRelocate(0, 0, width, Math.min(height, search.prefHeight(width)));
        }
        if (keys.isVisible()) {
            keys.show(scale, tokens);
            keys.resizeRelocate(0, 0, width, height);
        }
    }
}
