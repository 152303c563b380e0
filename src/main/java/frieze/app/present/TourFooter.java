package frieze.app.present;

import frieze.format.TourText;
import frieze.session.TourEditing;
import frieze.session.TourEditing.Standing;
import frieze.session.TourPlace;
import frieze.text.Messages;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Below the tour: how safe it is and where, what can be done about that, and what there is to do before a lesson.
final class TourFooter extends VBox {
    private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");

    private final TourEditing editing;
    private final Messages texts;
    private final Label standing = new Label();
    /// What has become of packing.
    private final Label packed = new Label();

    private final FlowPane saving = new FlowPane(8, 6);
    private final Button save;
    private final Button mine;
    private final Button theirs;

    TourFooter(TourEditing editing, Messages texts, Runnable checks, Runnable packs) {
        this.editing = editing;
        this.texts = texts;
        getStyleClass().add("tour-footer");
        standing.setId("tour-standing");
        standing.setWrapText(true);
        standing.setMinHeight(USE_PREF_SIZE);
        packed.setId("tour-packed");
        packed.setWrapText(true);
        packed.setMinHeight(USE_PREF_SIZE);
        say("");
        save = button("tour-save", "", editing::save);
        save.getStyleClass().add("primary");
        mine = button("tour-mine", texts.get("tour.mine"), editing::keepMine);
        theirs = button("tour-theirs", texts.get("tour.theirs"), editing::takeTheirs);
        saving.getChildren().addAll(save, mine, theirs);
        var check = button("tour-check", texts.get("tour.check"), checks);
        var pack = button("tour-pack", texts.get("tour.pack"), packs);
        getChildren().addAll(standing, saving, new FlowPane(8, 6, check, pack), packed);
    }

    private static Button button(String id, String text, Runnable run) {
        var button = new Button(text);
        button.setId(id);
        button.setOnAction(_ -> run.run());
        return button;
    }

    /// Says what has become of packing.
    void say(String text) {
        packed.setText(text);
        show(packed, !text.isEmpty());
    }

    void refresh() {
        var state = editing.state().get();
        standing.setText(said(state));
        standing.pseudoClassStateChanged(
                BAD, state.standing() == Standing.FAILED || state.standing() == Standing.CONFLICT);
        boolean conflict = state.standing() == Standing.CONFLICT;
        boolean aims = state.aim().kind() != TourPlace.Kind.KEPT;
        show(save, state.unsaved() && !conflict && aims);
        save.setText(texts.get(
                state.aim().kind() == TourPlace.Kind.FILE ? "tour.save.file" : "tour.save.beside",
                name(state.aim().file())));
        show(mine, conflict);
        show(theirs, conflict);
        show(saving, save.isVisible() || conflict);
    }

    private String said(TourEditing.State state) {
        var aim = name(state.aim().file());
        var place = name(state.place().file());
        var said = switch (state.standing()) {
            case SAVED ->
                editing.tour().isEmpty()
                        ? ""
                        : switch (state.place().kind()) {
                            case FILE -> place.isEmpty() ? texts.get("tour.built-in") : texts.get("tour.saved", place);
                            case BESIDE -> texts.get("tour.saved.beside", place);
                            case KEPT -> texts.get("tour.saved.kept");
                        };
            case CHANGED -> texts.get("tour.changed");
            case KEPT -> texts.get("tour.kept", aim);
            case FAILED -> texts.get("tour.failed", reason(state.why()));
            case CONFLICT -> texts.get("tour.conflict", aim);
        };
        return state.standing() != Standing.FAILED && state.why().isPresent()
                ? said + " " + texts.get("tour.not-in-file", reason(state.why()))
                : said;
    }

    private String reason(Optional<Throwable> why) {
        return switch (why.orElse(null)) {
            case TourText.Unwritable unwritable ->
                texts.get("tour.unwritable." + unwritable.reason().name().toLowerCase(Locale.ROOT));
            case AccessDeniedException _ -> texts.get("tour.unwritable.denied");
            case Throwable other -> String.valueOf(other.getMessage());
            case null -> "";
        };
    }

    private static String name(Optional<Path> file) {
        return file.map(one -> String.valueOf(one.getFileName())).orElse("");
    }

    private static void show(Region node, boolean shown) {
        node.setManaged(shown);
        node.setVisible(shown);
    }
}
