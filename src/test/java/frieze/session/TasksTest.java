package frieze.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TasksTest {
    private final ArrayDeque<Runnable> workers = new ArrayDeque<>();
    private final ArrayDeque<Runnable> owner = new ArrayDeque<>();
    private final Tasks tasks = new Tasks(workers::add, owner::add);
    private final List<Object> heard = new ArrayList<>();

    private void run() {
        while (!workers.isEmpty() || !owner.isEmpty()) {
            (workers.isEmpty() ? owner : workers).poll().run();
        }
    }

    @Test
    void onlyTheNewestAnswerIsHeard() {
        var line = tasks.line();
        line.start(_ -> "first", heard::add, heard::add, heard::add);
        workers.poll().run();
        line.start(_ -> "second", heard::add, heard::add, heard::add);
        run();
        assertThat(heard).containsExactly("second");
    }

    @Test
    void olderWorkLearnsThatItIsAbandoned() {
        var line = tasks.line();
        line.start(
                progress -> {
                    line.abandon();
                    heard.add(progress.abandoned());
                    progress.at(0.5);
                    return "late";
                },
                heard::add,
                heard::add,
                heard::add);
        run();
        assertThat(heard).containsExactly(true);
    }

    @Test
    void linesDoNotDisturbEachOther() {
        tasks.line().start(_ -> "one", heard::add, heard::add, heard::add);
        tasks.line().start(_ -> "two", heard::add, heard::add, heard::add);
        run();
        assertThat(heard).containsExactly("one", "two");
    }

    @Test
    void failuresAndProgressArrive() {
        tasks.line()
                .start(
                        progress -> {
                            progress.at(0.5);
                            throw new IllegalStateException("no");
                        },
                        heard::add,
                        heard::add,
                        problem -> heard.add(problem.getMessage()));
        run();
        assertThat(heard).containsExactly(0.5, "no");
    }
}
