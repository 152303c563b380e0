package frieze.app;

import frieze.document.Problem;
import frieze.session.Session;
import frieze.session.Tasks;
import frieze.session.Trouble;
import frieze.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;

/// The place below the timeline where the problems of the open files are listed when they are asked for.
final class ProblemsShelf {
    private static final double HEIGHT = 300;

    private final Session session;
    private final Messages texts;
    private final BorderPane middle;
    private final Runnable focusTimeline;
    private final ProblemsPanel panel;

    /// @param clipboard takes the place of a problem
    /// @param middle at whose bottom the list stands
    ProblemsShelf(
            Session session,
            Tasks tasks,
            Locale reader,
            Consumer<String> clipboard,
            BorderPane middle,
            Runnable focusTimeline) {
        this.session = session;
        this.texts = Messages.of(ProblemsShelf.class, reader);
        this.middle = middle;
        this.focusTimeline = focusTimeline;
        panel = new ProblemsPanel(tasks, texts, new ProblemText(reader), clipboard, this::hide);
    }

    void show() {
        if (session.document().get().current().isEmpty()) {
            return;
        }
        list();
        panel.setPrefHeight(HEIGHT * Surroundings.textScale());
        middle.setBottom(panel);
        panel.focusList();
    }

    /// Says whether it was open.
    boolean hide() {
        boolean open = panel.getScene() != null;
        if (open) {
            middle.setBottom(null);
            focusTimeline.run();
        }
        return open;
    }

    /// Keeps the open list of problems true to the file; nothing is left to list where it has been
    /// repaired.
    void follow() {
        if (panel.getScene() == null) {
            return;
        }
        if (session.document().get().current().isEmpty()) {
            boolean focused = hasFocus(panel);
            middle.setBottom(null);
            if (focused) {
                focusTimeline.run();
            }
        } else {
            list();
        }
    }

    private void list() {
        var document = session.document().get();
        var trouble = document.trouble().filter(t -> !t.problems().isEmpty());
        var list = document.current();
        var files = trouble.map(t -> List.of(t.file()))
                .orElseGet(() -> Stream.concat(document.file().stream(), document.files().stream())
                        .distinct()
                        .toList());
        var named = list.stream().map(Problem::file).distinct().toList();
        panel.show(
                files,
                list,
                trouble.isPresent() ? 0 : document.reading().unlisted(),
                texts.get(
                        "problems.title",
                        new ReadText(texts).counts(list),
                        named.size() == 1
                                ? ProblemText.name(named.getFirst())
                                : texts.get("problems.files", named.size())),
                trouble.flatMap(Trouble::decisive));
    }

    private static boolean hasFocus(Node inside) {
        var scene = inside.getScene();
        for (Node at = scene == null ? null : scene.getFocusOwner(); at != null; at = at.getParent()) {
            if (at == inside) {
                return true;
            }
        }
        return false;
    }
}
