package frieze.app.study;

import frieze.document.Event;
import frieze.document.Timeline;
import frieze.session.Studying;
import frieze.study.Bookmark;
import frieze.study.Card;
import frieze.study.Note;
import frieze.text.Messages;
import frieze.time.DateWording;
import frieze.view.Icons;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;

/// Beside the questions: what is due (its dates hidden), what has been learned and until when, bookmarks and notes.
final class StudyLists extends BorderPane {
    private static final int BOXES = 5;
    /// Lists say how many more there are.
    private static final int LONGEST = 40;

    private final Timeline timeline;
    private final Studying studying;
    private final DateWording wording;
    private final Messages texts;
    private final VBox body = new VBox(6);

    StudyLists(Timeline timeline, Studying studying, DateWording wording, Messages texts) {
        this.timeline = timeline;
        this.studying = studying;
        this.wording = wording;
        this.texts = texts;
        getStyleClass().add("study-lists");
        body.getStyleClass().add("study-lists-body");
        var scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("study-scroll");
        setCenter(scroll);
        var kept = new Label(texts.get("lists.kept"));
        kept.setWrapText(true);
        kept.setMinHeight(Region.USE_PREF_SIZE);
        kept.getStyleClass().add("study-kept");
        setBottom(kept);
    }

    void refresh() {
        var now = studying.state().get();
        var notes = studying.notes();
        var current = now.question().filter(_ -> now.given().isEmpty()).map(q -> q.event());
        var due = new java.util.ArrayList<Event>();
        current.ifPresent(due::add);
        due.addAll(now.waiting());
        var learned = notes.cards().stream()
                .filter(card ->
                        card.event().here() && studying.isLearned(card.event().id()))
                .filter(card -> due.stream()
                        .noneMatch(event -> event.isNamed(card.event().id())))
                .toList();
        body.getChildren().clear();
        body.getChildren()
                .add(counts(due.size(), learned.size(), studying.toRepeat().size()));
        section("lists.due", due.stream().map(event -> due(event, current)).toList());
        section(
                "lists.learned",
                learned.stream().flatMap(card -> learned(card).stream()).toList());
        section("lists.marks", marks());
    }

    private Node counts(int due, int learned, int repeat) {
        var all = new HBox(6);
        all.getStyleClass().add("study-counts");
        String[] keys = {"lists.count.due", "lists.count.learned", "lists.count.repeat"};
        int[] counts = {due, learned, repeat};
        for (int i = 0; i < keys.length; i++) {
            var number = new Label(Integer.toString(counts[i]));
            number.getStyleClass().add("study-count");
            var word = new Label(texts.get(keys[i]));
            word.getStyleClass().add("study-count-word");
            all.getChildren().addAll(number, word);
        }
        return all;
    }

    private void section(String key, List<Node> rows) {
        if (rows.isEmpty()) {
            return;
        }
        var heading = new Label(texts.get(key));
        heading.getStyleClass().addAll("section-heading", "study-heading");
        body.getChildren().add(heading);
        body.getChildren().addAll(rows.subList(0, Math.min(rows.size(), LONGEST)));
        if (rows.size() > LONGEST) {
            body.getChildren().add(new Label(texts.get("lists.more", rows.size() - LONGEST)));
        }
    }

    /// The title of an event whose name is asked for is hidden while it is.
    private Node due(Event event, Optional<Event> current) {
        boolean now = current.filter(event::equals).isPresent();
        boolean secret = studying.state()
                .get()
                .question()
                .filter(q -> q instanceof frieze.study.Question.NameEvent
                        && q.event().equals(event))
                .isPresent();
        var when = now
                ? texts.get("lists.now")
                : studying.notes()
                        .card(event.id())
                        .flatMap(card -> card.state(studying.schedule().fsrs()))
                        .map(state -> texts.get("lists.seen", days(state.last())))
                        .orElse(texts.get("lists.new"));
        var row = row(event, secret ? texts.get("lists.secret") : event.title(), when);
        if (now) {
            row.getStyleClass().add("study-now");
        }
        return row;
    }

    private Optional<Node> learned(Card card) {
        return timeline.events().stream()
                .filter(event -> event.isNamed(card.event().id()))
                .findFirst()
                .map(event -> {
                    var due =
                            card.state(studying.schedule().fsrs()).orElseThrow().due();
                    long days = ChronoUnit.DAYS.between(studying.notebook().today(), due);
                    return row(
                            event,
                            event.title(),
                            texts.get("lists.again", wording.shortForm(event.when()), Math.clamp(days, 0, 99_999)));
                });
    }

    private long days(java.time.LocalDate last) {
        return Math.max(0, ChronoUnit.DAYS.between(last, studying.notebook().today()));
    }

    private Region row(Event event, String title, String detail) {
        var name = new Label(title);
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        name.getStyleClass().add("study-row-title");
        var below = new Label(detail);
        below.getStyleClass().add("line-detail");
        var words = new VBox(name, below);
        HBox.setHgrow(words, Priority.ALWAYS);
        var lane = timeline.lanes().get(event.lane());
        var bead = Icons.bead(lane.shape(), Color.BLACK, 1.1);
        bead.setStyle("-fx-fill: -frieze-lane-" + lane.colour() + ";");
        var room = new StackPane(bead);
        room.setMinSize(13, 19);
        room.setMaxSize(13, 19);
        var row = new HBox(10, room, words, boxes(event));
        row.getStyleClass().add("study-row");
        return row;
    }

    private Node boxes(Event event) {
        int full = studying.notes()
                .card(event.id())
                .map(card -> card.boxes(studying.schedule().fsrs()))
                .orElse(0);
        var boxes = new Label("■".repeat(full) + "□".repeat(BOXES - full));
        boxes.getStyleClass().add("study-boxes");
        boxes.setMinWidth(USE_PREF_SIZE);
        boxes.setAccessibleText(texts.get("lists.boxes", full, BOXES));
        return boxes;
    }

    private List<Node> marks() {
        var all = new java.util.ArrayList<Node>();
        for (var mark : studying.notes().bookmarks()) {
            all.add(mark(
                    Icons.BOOKMARK,
                    switch (mark) {
                        case Bookmark.OfEvent(var event) -> event.title();
                        case Bookmark.OfView(var name, var _) -> name;
                    }));
        }
        for (var note : studying.notes().notes()) {
            var whose = note.about() instanceof Note.OfEvent(var event) ? event.title() : "";
            var text = note.text().strip().lines().findFirst().orElse("");
            all.add(mark(Icons.NOTE, whose.isEmpty() ? text : texts.get("lists.note", text, whose)));
        }
        return all;
    }

    private static Node mark(Icons icon, String text) {
        var label = new Label(text, icon.node(16));
        label.setGraphicTextGap(10);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
