package frieze.app.browse;

import frieze.app.media.LinkOpener;
import frieze.app.media.PictureAddress;
import frieze.document.EventId;
import frieze.document.Lane;
import frieze.session.Notebook;
import frieze.session.Pane;
import frieze.session.Session;
import frieze.session.Tasks;
import frieze.text.Messages;
import frieze.time.DateWording;
import frieze.view.Icons;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The pane beside the timeline: an event in full, or the events of a cluster that cannot be parted. Follows
/// [Session#pane()].
public final class DetailPane extends BorderPane {
    /// Of the whole pane and of its column of text, px at 100 %.
    public static final double WIDTH = 368;

    static final double COLUMN = 320;

    private static final FigureDots NO_DOTS = new FigureDots(1);

    private final Session session;
    private final Notebook notebook;
    private final DateWording wording;
    private final Messages texts;
    private final LinkOpener opener;
    private final Pictures pictures;
    private Optional<FigureDots> dots = Optional.empty();
    private Optional<EventId> shown = Optional.empty();
    private Optional<OwnNote> note = Optional.empty();
    private Optional<ToggleButton> bookmark = Optional.empty();

    /// @param notebook what the reader leaves on events
    public DetailPane(Session session, Notebook notebook, Tasks tasks, Locale reader, LinkOpener opener) {
        this.session = session;
        this.notebook = notebook;
        this.wording = DateWording.of(reader);
        this.texts = Messages.of(DetailPane.class, reader);
        this.opener = opener;
        this.pictures = new Pictures(tasks, texts);
        getStyleClass().add("detail-pane");
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(texts.get("pane.name"));
        session.pane().addListener((_, _, _) -> refresh());
        notebook.notes().addListener((_, _, _) -> refreshOwn());
        notebook.saved().addListener((_, _, _) -> note.ifPresent(OwnNote::show));
        session.choices().addListener((_, _, _) -> refresh());
        session.documents().pictureHosts().addListener((_, _, _) -> refresh());
        session.document().addListener((_, before, now) -> {
            if (before.timeline() != now.timeline()) {
                dots = Optional.empty();
                refresh();
            }
        });
    }

    private void refresh() {
        switch (session.pane().get()) {
            case Pane.Closed _ -> {
                shown = Optional.empty();
                note = Optional.empty();
                setTop(null);
                setCenter(null);
                setBottom(null);
            }
            case Pane.Details(var id) ->
                session.index().find(id).ifPresent(event -> {
                    var document = session.document().get();
                    pictures.belongTo(
                            new PictureAddress.Home(
                                    document.fileOf(event), document.reading().archiveOf(event.index())),
                            session.documents().pictureHosts().get());
                    if (dots.isEmpty() && !event.figures().isEmpty()) {
                        dots = Optional.of(FigureDots.of(document.timeline()));
                    }
                    var model =
                            DetailModel.of(event, document.timeline(), session.index(), session::shows, wording, texts);
                    var parts = new DetailParts(texts, opener, pictures, dots.orElse(NO_DOTS), this::show);
                    double place = shown.equals(Optional.of(id)) ? scrolled() : 0;
                    shown = Optional.of(id);
                    setTop(heading(model));
                    var body = parts.body(model);
                    var own = new OwnNote(
                            notebook,
                            () -> notebook.notes().get().note(id),
                            text -> notebook.note(id, text),
                            texts,
                            opener);
                    note = Optional.of(own);
                    // after the date and the text
                    body.getChildren()
                            .add(
                                    Math.min(
                                            model.text().isBlank() ? 2 : 3,
                                            body.getChildren().size()),
                                    own);
                    fill(body, place);
                    setBottom(parts.footer(model));
                });
            case Pane.Listing listing -> {
                shown = Optional.empty();
                note = Optional.empty();
                var parts = new DetailParts(texts, opener, pictures, NO_DOTS, session::open);
                var title = texts.get("pane.listing", listing.events().size() + listing.more());
                var lines = ListingLines.of(listing, session.timeline(), wording);
                setTop(bar(title));
                fill(parts.listing(title, lines, listing.more()), 0);
                setBottom(null);
            }
        }
    }

    private void refreshOwn() {
        note.ifPresent(OwnNote::show);
        bookmark.ifPresent(button -> button.setSelected(
                shown.filter(notebook.notes().get()::isBookmarked).isPresent()));
    }

    /// Lets the reader write the note on the event that is shown.
    public void writeNote() {
        // a scroll pane takes its content in only with its first style pass
        applyCss();
        note.ifPresent(OwnNote::write);
    }

    /// Lets a note be that is being written; says whether there was one.
    public boolean giveUpNote() {
        return note.map(OwnNote::giveUp).orElse(false);
    }

    private double scrolled() {
        return getCenter() instanceof ScrollPane scroll ? scroll.getVvalue() : 0;
    }

    private void fill(VBox body, double place) {
        var scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("detail-scroll");
        setCenter(scroll);
        if (place > 0) {
            scroll.layout();
            scroll.setVvalue(place);
        }
    }

    private void show(EventId id) {
        session.open(id);
    }

    private Node heading(DetailModel model) {
        var lane = new Label(laneName(model.lane()), bead(model.lane()));
        lane.setGraphicTextGap(8);
        lane.getStyleClass().add("lane-name");
        var count = new Label(texts.get("detail.place", model.place(), model.count()));
        count.getStyleClass().add("muted");
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        return bar(lane, count, room, bookmark(model.event().id()), noteButton());
    }

    private ToggleButton bookmark(EventId id) {
        var button = new ToggleButton("", Icons.BOOKMARK.node(16));
        button.setId("bookmark");
        button.getStyleClass().addAll("icon-button", "bookmark-button");
        button.setAccessibleText(texts.get("pane.bookmark"));
        button.setTooltip(new Tooltip(texts.get("pane.bookmark")));
        button.setSelected(notebook.notes().get().isBookmarked(id));
        button.setOnAction(_ -> notebook.toggleBookmark(id));
        bookmark = Optional.of(button);
        return button;
    }

    private Button noteButton() {
        var button = new Button("", Icons.NOTE.node(16));
        button.setId("write-note");
        button.getStyleClass().add("icon-button");
        button.setAccessibleText(texts.get("pane.note"));
        button.setTooltip(new Tooltip(texts.get("pane.note")));
        button.setOnAction(_ -> writeNote());
        return button;
    }

    private Node bar(String title) {
        var label = new Label(title);
        label.getStyleClass().add("muted");
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        return bar(label, room);
    }

    private Node bar(Node... first) {
        var close = new Button("", Icons.CLOSE.node());
        close.getStyleClass().add("icon-button");
        close.setId("close-pane");
        close.setAccessibleText(texts.get("pane.close"));
        close.setTooltip(new Tooltip(texts.get("pane.close")));
        close.setOnAction(_ -> session.closePane());
        var bar = new HBox(6, first);
        bar.getChildren().add(close);
        bar.getStyleClass().add("detail-bar");
        return bar;
    }

    private String laneName(Lane lane) {
        return lane.title().isBlank() ? texts.get("lane.untitled") : lane.fullTitle();
    }

    static Node bead(Lane lane) {
        var bead = Icons.bead(lane.shape(), javafx.scene.paint.Color.BLACK, 1.1);
        bead.setStyle("-fx-fill: -frieze-lane-" + lane.colour() + ";");
        var room = new StackPane(bead);
        room.setMinSize(13, 13);
        room.setMaxSize(13, 13);
        return room;
    }
}
