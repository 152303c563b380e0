package frieze.app;

import frieze.app.browse.WaitingPictures;
import frieze.app.save.Saved;
import frieze.document.Problem.Severity;
import frieze.document.Timeline;
import frieze.session.DocumentState;
import frieze.session.Documents;
import frieze.session.Session;
import frieze.session.Tasks;
import frieze.session.Trouble;
import frieze.text.Messages;
import java.io.FileNotFoundException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Button;

/// Says in bars what the reader should know about the document: that a change cannot be read, that pictures
/// wait, how far reading is.
final class DocumentNotices {
    private final Session session;
    private final Messages texts;
    private final ProblemText words;
    private final Notices notices;
    private final ErrorPage page;
    private final Runnable showProblems;
    private final Runnable showColumns;
    private final Runnable open;
    private final ReadText readText;
    private Timeline looked = Timeline.EMPTY;
    private WaitingPictures waiting = WaitingPictures.NONE;
    private final Tasks.Line looking;
    private boolean refusedPictures;
    /// The file that was dropped and is being opened, and what was open before.
    private Optional<Path> dropped = Optional.empty();

    private List<Path> before = List.of();

    DocumentNotices(
            Session session,
            Tasks tasks,
            Messages texts,
            ProblemText words,
            Notices notices,
            ErrorPage page,
            Runnable showProblems,
            Runnable showColumns,
            Runnable open) {
        this.session = session;
        this.looking = tasks.line();
        this.texts = texts;
        this.words = words;
        this.notices = notices;
        this.page = page;
        this.showProblems = showProblems;
        this.showColumns = showColumns;
        this.open = open;
        this.readText = new ReadText(texts);
        session.document().addListener((_, before, now) -> {
            if (before.opening() != now.opening()) {
                refusedPictures = false;
                notices.remove("saved");
                notices.remove("beside");
                notices.remove("columns");
            }
            follow(now);
            read(before, now);
            offer(now);
            // the bar says whether what has been read so far is to be seen already
            if (before.whole() != now.whole()) {
                loading(session.documents().loading().get());
            }
        });
        session.documents().pictureHosts().addListener(_ -> pictures());
        session.documents().loading().addListener((_, _, now) -> loading(now));
        session.documents().failure().addListener((_, _, now) -> now.ifPresent(this::unexpected));
        follow(session.document().get());
    }

    private void loading(Optional<Documents.Loading> now) {
        if (now.isEmpty()) {
            notices.remove("loading");
            return;
        }
        var file = String.valueOf(now.get().file().getFileName());
        double fraction = now.get().fraction();
        var text = texts.get(fraction < 1 ? "notice.loading" : "notice.arranging", file, fraction);
        notices.progress(
                "loading",
                session.document().get().whole() ? text : texts.get("notice.so-far", text),
                fraction,
                new Notices.Action("cancel-loading", texts.get("notice.cancel"), session.documents()::cancel));
    }

    /// What came of reading a file of another program, where there is something to say of it; after a change of the
    /// file only as long as the bar is still there.
    private void read(DocumentState before, DocumentState now) {
        boolean opened = now.whole() && (before.opening() != now.opening() || !before.whole());
        var reading = now.reading();
        boolean silent = !reading.origin().isForeign() || reading.problems().isEmpty() || !now.isOpen();
        if (silent || before.opening() != now.opening() && !now.whole()) {
            notices.remove("read");
        } else if (opened || notices.shows("read") && reading != before.reading()) {
            notices.show(
                    "read",
                    readText.sentence(reading),
                    false,
                    Stream.concat(
                                    columns(now),
                                    Stream.of(new Notices.Action(
                                            "show-read", texts.get("notice.read.show"), showProblems)))
                            .toList(),
                    () -> {});
        }
    }

    /// The way to say what the columns of a table hold, where there is one.
    private Stream<Notices.Action> columns(DocumentState state) {
        return TableOffer.concerns(state)
                ? Stream.of(new Notices.Action("show-columns", texts.get("notice.columns"), showColumns))
                : Stream.empty();
    }

    /// Files have been dropped and are about to be opened.
    void dropped(List<Path> files) {
        before = files.size() == 1 ? session.document().get().files() : List.of();
        dropped = files.stream()
                .findFirst()
                .map(file -> file.toAbsolutePath().normalize())
                .filter(file -> !before.isEmpty() && !before.contains(file));
    }

    /// Offers to show what was open beside the file that was dropped on it, as soon as that is there.
    private void offer(DocumentState now) {
        if (dropped.isEmpty()
                || !now.whole()
                || !now.file().equals(dropped)
                || now.trouble().isPresent()) {
            return;
        }
        var all = new ArrayList<>(before);
        dropped.ifPresent(all::add);
        dropped = Optional.empty();
        var old =
                before.stream().map(file -> String.valueOf(file.getFileName())).collect(Collectors.joining(", "));
        notices.show(
                "beside",
                texts.get("notice.dropped", String.valueOf(all.getLast().getFileName()), old),
                false,
                List.of(new Notices.Action(
                        "show-both",
                        texts.get("notice.dropped.both"),
                        () -> session.documents().openTogether(all))),
                () -> {});
    }

    /// A copy has been written.
    void saved(Saved copy) {
        notices.show("saved", readText.sentence(copy), false, List.of(), () -> {});
    }

    /// Something went wrong inside the program.
    void unexpected(Throwable problem) {
        notices.show("failure", texts.get("notice.failure", problem.toString()), true, List.of(), () -> {});
    }

    private void follow(DocumentState state) {
        boolean empty = state.timeline().events().isEmpty();
        if (empty) {
            explain(state);
        }
        boolean onPage = empty && state.trouble().map(DocumentNotices::isFirst).orElse(false);
        state.trouble().filter(_ -> !onPage).ifPresentOrElse(this::trouble, () -> notices.remove("trouble"));
        if (state.timeline() != looked) {
            looked = state.timeline();
            waiting = WaitingPictures.NONE;
            looking.start(
                    _ -> WaitingPictures.of(state.timeline()),
                    _ -> {},
                    found -> {
                        waiting = found;
                        pictures();
                    },
                    this::unexpected);
        }
        pictures();
    }

    /// Whether there is nothing else to show: the page in the middle says so.
    private static boolean isFirst(Trouble trouble) {
        return trouble.kind() == Trouble.Kind.PARTIAL || trouble.kind() == Trouble.Kind.REFUSED;
    }

    private void trouble(Trouble trouble) {
        // of several files the one that cannot be read
        var name = trouble.decisive()
                .map(problem -> ProblemText.name(problem.file()))
                .orElse(String.valueOf(trouble.file().getFileName()));
        var why = trouble.problems().isEmpty() ? reason(trouble) : worst(trouble);
        var key = switch (trouble.kind()) {
            case STALE -> "notice.stale";
            case UNREADABLE -> "notice.unreadable";
            case REFUSED -> "notice.refused";
            case PARTIAL -> "notice.partial";
        };
        var actions = trouble.problems().isEmpty()
                ? List.<Notices.Action>of()
                : Stream.concat(
                                TableOffer.concerns(trouble)
                                        ? columns(session.document().get())
                                        : Stream.empty(),
                                Stream.of(new Notices.Action("show-trouble", texts.get("notice.show"), showProblems)))
                        .toList();
        var unopened = trouble.kind() == Trouble.Kind.PARTIAL ? unopened(trouble) : List.<String>of();
        var said = unopened.isEmpty()
                ? texts.get(key, name, why)
                : texts.get(
                        "notice.partial.files",
                        unopened.size(),
                        session.document().get().reading().parts().size()
                                + missing(trouble).size(),
                        String.join(", ", unopened));
        notices.show("trouble", said, true, actions, session.documents()::dismissTrouble);
    }

    /// The files that a workspace names and that are not there, or cannot be read.
    private static List<String> missing(Trouble trouble) {
        return trouble.problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR
                        && problem.code().startsWith("problem.workspace-")
                        && !problem.arguments().isEmpty()
                        && problem.arguments().getFirst() instanceof String)
                .map(problem -> ProblemText.name(problem.arguments().getFirst().toString()))
                .toList();
    }

    /// Of several files those of which nothing is shown.
    private List<String> unopened(Trouble trouble) {
        var parts = session.document().get().reading().parts();
        if (parts.size() < 2) {
            return List.of();
        }
        var refused = parts.stream()
                .filter(part -> part.events() == 0
                        && trouble.problems().stream()
                                .anyMatch(problem -> problem.severity() == Severity.ERROR
                                        && problem.file().equals(part.file().toString())))
                .map(part -> ProblemText.name(part.file().toString()));
        return Stream.concat(refused, missing(trouble).stream()).toList();
    }

    private String reason(Trouble trouble) {
        return switch (trouble.cause().orElse(null)) {
            case NoSuchFileException _, FileNotFoundException _ -> texts.get("reason.missing");
            case AccessDeniedException _ -> texts.get("reason.forbidden");
            case CharacterCodingException _ -> texts.get("reason.encoding");
            case Throwable other -> texts.get("reason.other", String.valueOf(other.getMessage()));
            case null -> "";
        };
    }

    private String worst(Trouble trouble) {
        var problem = trouble.decisive().orElse(trouble.problems().getFirst());
        return texts.get("notice.at", problem.line(), problem.column(), words.message(problem));
    }

    private void explain(DocumentState state) {
        var choose = new Button(texts.get("page.open"));
        choose.setOnAction(_ -> open.run());
        choose.getStyleClass().add("primary");
        if (state.trouble().isEmpty()) {
            page.show(texts.get("page.empty"), texts.get("page.empty.hint"), "", "", choose);
            return;
        }
        var trouble = state.trouble().get();
        var title = texts.get("page.refused", String.valueOf(trouble.file().getFileName()));
        if (trouble.problems().isEmpty()) {
            page.show(title, reason(trouble), trouble.file().toString(), "", choose);
            return;
        }
        var problem = trouble.decisive().orElse(trouble.problems().getFirst());
        var show = new Button(texts.get("notice.show"));
        show.setId("page-problems");
        show.setOnAction(_ -> showProblems.run());
        page.show(title, words.message(problem), ProblemText.path(problem), problem.excerpt(), choose, show);
    }

    private void pictures() {
        var left = waiting.without(session.documents().pictureHosts().get());
        if (left.count() == 0 || refusedPictures) {
            notices.remove("pictures");
            return;
        }
        notices.show(
                "pictures",
                texts.get("notice.pictures", left.count(), String.join(", ", left.hosts())),
                false,
                List.of(new Notices.Action(
                        "allow-pictures",
                        texts.get("notice.pictures.allow"),
                        () -> session.documents().allowPictures(Set.copyOf(left.hosts())))),
                () -> refusedPictures = true);
    }
}
