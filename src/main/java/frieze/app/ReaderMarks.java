package frieze.app;

import frieze.document.EventId;
import frieze.document.TimeOrder;
import frieze.session.Notebook;
import frieze.session.Session;
import frieze.study.Bookmark;
import frieze.study.Note;
import frieze.study.StudyNotes;
import frieze.time.TimeSpan;
import frieze.view.Badge;
import frieze.view.Overview;
import frieze.view.OverviewContent;
import frieze.view.TimelineView;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Shows on the timeline and in its overview what the reader has left on events and at moments.
final class ReaderMarks {
    private final Session session;
    private List<OverviewContent.Flag> flags = List.of();

    ReaderMarks(Session session, Notebook notebook, TimelineView timeline, Overview overview) {
        this.session = session;
        notebook.notes().addListener((_, before, now) -> {
            if (before.bookmarks().equals(now.bookmarks()) && before.notes().equals(now.notes())) {
                return;
            }
            Map<EventId, Set<Badge>> marked = new HashMap<>();
            notebook.bookmarked().forEach(id -> add(marked, id, Badge.BOOKMARK));
            notebook.noted().forEach(id -> add(marked, id, Badge.NOTE));
            timeline.badgesProperty().set(id -> marked.getOrDefault(id, Set.of()));
            flags = flags(marked, now);
            overview.contentProperty().set(overview.contentProperty().get().with(flags));
        });
    }

    private static void add(Map<EventId, Set<Badge>> marked, EventId id, Badge badge) {
        marked.computeIfAbsent(id, _ -> EnumSet.noneOf(Badge.class)).add(badge);
    }

    private List<OverviewContent.Flag> flags(Map<EventId, Set<Badge>> marked, StudyNotes notes) {
        var all = new ArrayList<OverviewContent.Flag>();
        marked.forEach((id, badges) -> session.index()
                .find(id)
                .ifPresent(event -> badges.forEach(
                        badge -> all.add(new OverviewContent.Flag(TimeOrder.place(event.when()), badge)))));
        notes.bookmarks().forEach(mark -> {
            if (mark instanceof Bookmark.OfView(var _, var view)) {
                all.add(new OverviewContent.Flag(middle(view), Badge.BOOKMARK));
            }
        });
        notes.notes().forEach(note -> {
            if (note.about() instanceof Note.OfMoment(var stretch)) {
                all.add(new OverviewContent.Flag(middle(stretch), Badge.NOTE));
            }
        });
        return List.copyOf(all);
    }

    private static long middle(TimeSpan span) {
        return span.start() / 2 + span.end() / 2;
    }

    /// Bookmarks and notes, for the overview.
    List<OverviewContent.Flag> flags() {
        return flags;
    }
}
