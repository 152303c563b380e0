package frieze.session;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/// Work beside the window. Every line of work counts generations: only the newest answer of a line is heard,
/// older work is told to stop.
public final class Tasks {
    private final Executor workers;
    private final Executor owner;

    /// @param workers where work runs
    /// @param owner runs on the thread that owns the state; answers are given there
    public Tasks(Executor workers, Executor owner) {
        this.workers = workers;
        this.owner = owner;
    }

    /// Everything in line, for tests.
    public static Tasks inLine() {
        return new Tasks(Runnable::run, Runnable::run);
    }

    public Line line() {
        return new Line();
    }

    /// Runs this on the owner's thread, from any other.
    public void toOwner(Runnable work) {
        owner.execute(work);
    }

    /// How work says how far it is and learns that nobody waits for it any more. May be called from any thread.
    public interface Progress {
        /// @param fraction 0 to 1
        void at(double fraction);

        boolean abandoned();
    }

    public interface Work<T> {
        /// Computes on plain data; stops early, with any value, once abandoned.
        T run(Progress progress) throws Exception;
    }

    /// One line of work, for example the reading of files: starting something abandons what runs in it.
    public final class Line {
        private final AtomicInteger newest = new AtomicInteger();

        /// Starts work. Of `progress`, `done` and `failed` only those of the newest work are called, on the
        /// owner's thread.
        public <T> void start(Work<T> work, Consumer<Double> progress, Consumer<T> done, Consumer<Throwable> failed) {
            int generation = newest.incrementAndGet();
            workers.execute(() -> {
                var reports = new Progress() {
                    private volatile double told = -1;

                    @Override
                    public void at(double fraction) {
                        if (fraction - told >= 0.01 && !abandoned()) {
                            told = fraction;
                            answer(generation, progress, fraction);
                        }
                    }

                    @Override
                    public boolean abandoned() {
                        return newest.get() != generation;
                    }
                };
                if (reports.abandoned()) {
                    return;
                }
                try {
                    answer(generation, done, work.run(reports));
                } catch (Throwable problem) {
                    answer(generation, failed, problem);
                }
            });
        }

        private <T> void answer(int generation, Consumer<T> hears, T value) {
            owner.execute(() -> {
                if (newest.get() == generation) {
                    hears.accept(value);
                }
            });
        }

        /// Abandons what runs; nobody hears of it again.
        public void abandon() {
            newest.incrementAndGet();
        }
    }
}
