package frieze.format;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/// A stretch of text that looks the same throughout, or a line break.
///
/// @param text blanks are single; [#BREAK] is told by identity
record InlineRun(String text, Look look) {
    static final InlineRun BREAK = new InlineRun("\n", Look.PLAIN);

    /// @param link the address; empty for no link
    record Look(String link, boolean strong, boolean emphasis, boolean code) {
        static final Look PLAIN = new Look("", false, false, false);

        Look linked(String address) {
            return new Look(address, strong, emphasis, code);
        }

        Look strengthened() {
            return new Look(link, true, emphasis, code);
        }

        Look emphasised() {
            return new Look(link, strong, true, code);
        }

        Look coded() {
            return new Look(link, strong, emphasis, true);
        }
    }

    /// From the outermost to the innermost: what stretches may have in common, and the node that says so.
    private record Level(Function<Look, String> shared, Function<String, Node> node) {}

    private static final List<Level> LEVELS = List.of(
            new Level(Look::link, address -> new Link(address, null)),
            new Level(look -> look.emphasis ? "*" : "", _ -> new Emphasis("*")),
            new Level(look -> look.strong ? "**" : "", _ -> new StrongEmphasis("**")));

    boolean isBlank() {
        return text.isBlank();
    }

    /// Appends the content of one paragraph.
    ///
    /// @param inOneLine whether line breaks become blanks, as in a heading
    static void append(List<InlineRun> runs, Node parent, boolean inOneLine) {
        var tidy = new ArrayList<InlineRun>();
        boolean open = false;
        for (var run : runs) {
            if (run == BREAK && !inOneLine) {
                stripEnd(tidy);
                if (!tidy.isEmpty()) {
                    tidy.add(BREAK);
                }
                open = false;
                continue;
            }
            var text = run == BREAK ? " " : run.text;
            if (!open) {
                text = text.stripLeading();
            }
            if (text.isEmpty()) {
                continue;
            }
            open = !text.endsWith(" ");
            int last = tidy.size() - 1;
            if (last >= 0 && tidy.get(last) != BREAK && tidy.get(last).look.equals(run.look)) {
                tidy.set(last, new InlineRun(tidy.get(last).text + text, run.look));
            } else {
                tidy.add(new InlineRun(text, run.look));
            }
        }
        stripEnd(tidy);
        while (!tidy.isEmpty() && tidy.getLast() == BREAK) {
            tidy.removeLast();
            stripEnd(tidy);
        }
        nest(tidy, parent, 0);
    }

    private static void stripEnd(List<InlineRun> runs) {
        if (!runs.isEmpty() && runs.getLast() != BREAK) {
            var last = runs.removeLast();
            var text = last.text.stripTrailing();
            if (text.isEmpty()) {
                stripEnd(runs);
            } else {
                runs.add(new InlineRun(text, last.look));
            }
        }
    }

    private static void nest(List<InlineRun> runs, Node parent, int depth) {
        if (depth == LEVELS.size()) {
            runs.forEach(run -> parent.appendChild(leaf(run)));
            return;
        }
        var level = LEVELS.get(depth);
        int from = 0;
        while (from < runs.size()) {
            var shared = level.shared.apply(runs.get(from).look);
            int to = from + 1;
            while (to < runs.size() && level.shared.apply(runs.get(to).look).equals(shared)) {
                to++;
            }
            var group = runs.subList(from, to);
            if (shared.isEmpty()) {
                nest(group, parent, depth + 1);
            } else {
                wrapped(group, level.node.apply(shared), parent, depth + 1);
            }
            from = to;
        }
    }

    /// Blanks at the edges stand outside: Markdown knows no emphasis that begins or ends with one.
    private static void wrapped(List<InlineRun> group, Node node, Node parent, int depth) {
        var inner = new ArrayList<>(group);
        boolean before = inner.getFirst().text.startsWith(" ");
        boolean after = inner.getLast().text.endsWith(" ");
        while (!inner.isEmpty() && inner.getFirst().isBlank() && inner.getFirst() != BREAK) {
            inner.removeFirst();
        }
        stripEnd(inner);
        if (inner.isEmpty()) {
            parent.appendChild(new Text(" "));
            return;
        }
        inner.set(
                0,
                inner.getFirst() == BREAK
                        ? BREAK
                        : new InlineRun(inner.getFirst().text.stripLeading(), inner.getFirst().look));
        if (before) {
            parent.appendChild(new Text(" "));
        }
        nest(inner, node, depth);
        parent.appendChild(node);
        if (after) {
            parent.appendChild(new Text(" "));
        }
    }

    private static Node leaf(InlineRun run) {
        if (run == BREAK) {
            return new HardLineBreak();
        }
        return run.look.code && !run.isBlank() ? new Code(run.text) : new Text(run.text);
    }
}
