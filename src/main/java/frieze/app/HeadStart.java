package frieze.app;

import frieze.app.browse.DetailPane;
import frieze.format.ReadResult;
import frieze.layout.Plan;
import frieze.text.Messages;
import frieze.time.DateWording;
import frieze.view.Fonts;
import frieze.view.Theme;
import frieze.view.TimelineView;
import frieze.view.Tokens;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/// What the window will need and the toolkit is not needed for, done beside the start of the toolkit: the
/// timeline that comes with the program is read, which readies the reader for any other, and the typeface, the
/// colours and the texts are loaded.
///
/// @param reading the timeline that comes with the program
/// @param loading everything else
record HeadStart(CompletableFuture<ReadResult> reading, CompletableFuture<Void> loading) {
    private static final int THREADS = 2;
    /// Whose texts stand in the window at once.
    private static final List<Class<?>> ROOMS =
            List.of(HeadStart.class, TimelineView.class, DetailPane.class, Plan.class);

    /// Begins at once, on threads of its own that end with the work.
    ///
    /// @param story reads the timeline that comes with the program
    static HeadStart begin(Supplier<ReadResult> story, Locale reader) {
        var threads = Executors.newFixedThreadPool(
                THREADS, Thread.ofPlatform().daemon().name("head-start-", 1).factory());
        var reading = CompletableFuture.supplyAsync(story, threads);
        var drawing = CompletableFuture.runAsync(() -> load(reader), threads);
        var wording = reading.thenAccept(read -> word(read, reader));
        threads.shutdown();
        return new HeadStart(reading, CompletableFuture.allOf(drawing, wording));
    }

    private static void load(Locale reader) {
        Fonts.ready();
        for (var theme : Theme.values()) {
            Tokens.of(theme);
        }
        for (var room : ROOMS) {
            Messages.of(room, reader);
        }
        // what numbers in texts need is only found when the first is worded
        Messages.of(TimelineView.class, reader).get("lane.events", 2);
    }

    private static void word(ReadResult read, Locale reader) {
        var wording = DateWording.of(reader);
        read.timeline().events().forEach(event -> wording.shortForm(event.when()));
    }

    /// The timeline that comes with the program; waits until it is there.
    ///
    /// @throws IllegalStateException where it, or anything else that the window needs, could not be loaded
    ReadResult story() {
        try {
            loading.join();
            return reading.join();
        } catch (CompletionException failed) {
            throw new IllegalStateException("the program lacks something of its own", failed.getCause());
        }
    }
}
