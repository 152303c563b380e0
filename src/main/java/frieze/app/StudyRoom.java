package frieze.app;

import frieze.app.browse.DetailPane;
import frieze.app.study.AnkiCards;
import frieze.app.study.StudyPane;
import frieze.document.Event;
import frieze.document.EventId;
import frieze.session.Filtering;
import frieze.session.Finding;
import frieze.session.Mode;
import frieze.session.Notebook;
import frieze.session.Planner;
import frieze.session.Session;
import frieze.session.Studying;
import frieze.store.WholeFile;
import frieze.study.Question;
import frieze.study.Schedule;
import frieze.text.Messages;
import frieze.time.DateWording;
import frieze.view.Fonts;
import frieze.view.FxTextMeasurer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/// Opens the questions over the window, and closes them again.
final class StudyRoom {
    private final Session session;
    private final Notebook notebook;
    private final MainWindow.Outside outside;
    private final Consumer<Throwable> failed;
    private final Runnable ended;
    private final Supplier<Finding> finding;
    private final Random random = new Random();
    private final StackPane root;
    private final Node frame;
    private Optional<Open> open = Optional.empty();

    private record Open(Studying studying, StudyPane pane) {}

    /// @param root of the window
    /// @param frame what is hidden meanwhile
    /// @param failed hears what went wrong
    /// @param ended gives the keys back
    /// @param finding whose hits are asked about alone while there are any
    StudyRoom(
            Session session,
            StackPane root,
            Node frame,
            MainWindow.Outside outside,
            Consumer<Throwable> failed,
            Runnable ended,
            Supplier<Finding> finding) {
        this.session = session;
        this.root = root;
        this.frame = frame;
        this.outside = outside;
        this.failed = failed;
        this.ended = ended;
        this.finding = finding;
        notebook = new Notebook(session, outside.notes(), Clock.systemDefaultZone());
        session.document().addListener((_, before, now) -> {
            // other questions, for another timeline
            if (isOpen() && before.timeline() != now.timeline()) {
                end();
            }
        });
    }

    /// What the reader leaves on timelines.
    Notebook notebook() {
        return notebook;
    }

    /// What a reader does alone.
    ///
    /// @param details where notes are written
    /// @param places where a moment is looked at, and all marks
    TitleMenu.Reading commands(DetailPane details, OwnPlaces places) {
        return new TitleMenu.Reading(
                this::begin,
                () -> chosen().ifPresent(notebook::toggleBookmark),
                () -> chosen().ifPresent(id -> {
                    session.open(id);
                    details.writeNote();
                }),
                unlessOpen(places::toggleMarks),
                unlessOpen(places::toggleMoment));
    }

    private Runnable unlessOpen(Runnable run) {
        return () -> {
            if (!isOpen()) {
                run.run();
            }
        };
    }

    private Optional<EventId> chosen() {
        return session.selection().get().filter(_ -> !isOpen());
    }

    /// Keeps where the reader is, before the program ends.
    void leave() {
        notebook.leave();
    }

    boolean isOpen() {
        return open.isPresent();
    }

    /// What is being learned.
    Optional<Studying> studying() {
        return open.map(Open::studying);
    }

    /// Begins to ask about what is shown of the timeline; does nothing where that is still being read.
    void begin() {
        begin(EnumSet.allOf(Question.Kind.class));
    }

    /// The same with questions of some kinds only.
    void begin(Set<Question.Kind> kinds) {
        if (isOpen() || !notebook.isOpen()) {
            return;
        }
        var pulse = new FxPulse();
        var planner = Planner.of(scale -> new FxTextMeasurer(new Fonts(scale)), DateWording.of(outside.reader()));
        var studying = new Studying(
                session,
                notebook,
                new Studying.Outside(
                        planner,
                        new FxMotion(() -> true, Runnable::run),
                        pulse,
                        outside.tasks(),
                        Schedule.DEFAULT,
                        among(),
                        kinds,
                        random,
                        failed));
        pulse.follow(root.getScene());
        var pane = new StudyPane(
                session,
                studying,
                new StudyPane.Outside(
                        outside.reader(),
                        scope(),
                        outside.surroundings().theme(),
                        Surroundings.textScale(),
                        this::export,
                        this::end));
        open = Optional.of(new Open(studying, pane));
        session.enter(new Mode.Studying(studying));
        frame.setVisible(false);
        root.getChildren().add(1, pane);
        pane.focus();
    }

    /// The hits, while something is looked for.
    private Optional<Finding.Found> hits() {
        return finding.get()
                .found()
                .get()
                .filter(found -> finding.get().lights()
                        && found.events() == session.timeline()
                        && found.hits().total() > 0);
    }

    private Predicate<Event> among() {
        return hits().<Predicate<Event>>map(found -> found.hits()::contains).orElse(_ -> true);
    }

    /// What is asked about, where that is not the whole timeline.
    private String scope() {
        var texts = Messages.of(StudyRoom.class, outside.reader());
        var parts = new ArrayList<String>();
        hits().ifPresent(found -> parts.add(
                texts.get("study.scope.hits", finding.get().text().get().strip())));
        if (!new Filtering(session).now().isNone()) {
            parts.add(texts.get("study.scope.filter"));
        }
        return String.join(", ", parts);
    }

    void end() {
        open.ifPresent(now -> {
            open = Optional.empty();
            now.studying().close();
            root.getChildren().remove(now.pane());
            frame.setVisible(true);
            session.enter(new Mode.Browsing());
            ended.run();
        });
    }

    /// Writes the events that are shown as cards for Anki.
    private void export() {
        var texts = Messages.of(StudyRoom.class, outside.reader());
        var timeline = session.timeline();
        var events = timeline.events().stream()
                .filter(session::shows)
                .filter(among())
                .toList();
        outside.targets()
                .pick(
                        texts.get("study.export.name"),
                        List.of(".txt"),
                        session.document().get().file(),
                        texts.get("study.export.file") + ".txt")
                .ifPresent(file -> write(file, AnkiCards.of(timeline, events, DateWording.of(outside.reader()))));
    }

    private void write(Path file, String text) {
        outside.tasks()
                .line()
                .start(
                        _ -> {
                            WholeFile.replace(file, text.getBytes(StandardCharsets.UTF_8));
                            return file;
                        },
                        _ -> {},
                        _ -> {},
                        problem -> failed.accept(
                                problem instanceof IOException io ? new java.io.UncheckedIOException(io) : problem));
    }
}
