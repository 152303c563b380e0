package frieze.session;

import frieze.document.Event;
import frieze.document.TimeOrder;
import frieze.document.Timeline;
import frieze.search.Hits;
import frieze.search.Query;
import frieze.search.SearchIndex;
import frieze.time.TimeSpan;
import frieze.time.When;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What the reader looks for, and what there is of it: beside the session, whose timeline it searches and whose
/// selection it moves. The index is made when it is first wanted, and again where the file changes.
public final class Finding {
    /// Rows at once; more come when they are stepped to.
    static final int PAGE = 100;

    /// A place to go to.
    public sealed interface Row {
        /// The date that was typed.
        record Place(When when) implements Row {}

        /// @param certain whether it meets what was asked of its date however that is meant
        record Hit(Event event, boolean certain) implements Row {}
    }

    /// What a query has found.
    ///
    /// @param events the timeline that was searched
    /// @param perLane hits of each lane of the timeline
    /// @param places of the hits of each lane along the axis, ascending, see [Hits#places()]
    public record Found(Timeline events, Query query, Hits hits, List<Integer> perLane, List<long[]> places) {
        /// Without the places, which take longer.
        static Found at(Timeline timeline, Query query, Hits hits) {
            var perLane = Arrays.stream(hits.perLane()).boxed().toList();
            return new Found(timeline, query, hits, perLane, Collections.nCopies(perLane.size(), new long[0]));
        }

        Found withPlaces() {
            return new Found(events, query, hits, perLane, hits.places());
        }

        /// How many hits of the lanes stand in a stretch of the axis.
        public int within(TimeSpan span, Iterable<Integer> lanes) {
            int count = 0;
            for (int lane : lanes) {
                count += below(places.get(lane), span.end()) - below(places.get(lane), span.start());
            }
            return count;
        }

        private static int below(long[] sorted, long limit) {
            int low = 0;
            int high = sorted.length;
            while (low < high) {
                int middle = low + high >>> 1;
                if (sorted[middle] < limit) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }
    }

    /// A question beside what is looked for.
    private record Asked(Query query, Consumer<Optional<Found>> answer) {}

    private final Session session;
    private final Tasks tasks;
    private final Tasks.Line indexing;
    private final Tasks.Line searching;
    private final Tasks.Line asking;
    private Optional<Asked> asked = Optional.empty();
    private Optional<SearchIndex> index = Optional.empty();
    private Timeline indexed = Timeline.EMPTY;
    private boolean wanted;
    private Optional<Found> answered = Optional.empty();
    private boolean preparing;

    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Query> query = new ReadOnlyObjectWrapper<>(Query.NOTHING);
    private final ReadOnlyObjectWrapper<Optional<Found>> found = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ObservableList<Row> shownRows = FXCollections.unmodifiableObservableList(rows);
    private final ReadOnlyIntegerWrapper current = new ReadOnlyIntegerWrapper(-1);

    public Finding(Session session, Tasks tasks) {
        this.session = session;
        this.tasks = tasks;
        indexing = tasks.line();
        searching = tasks.line();
        asking = tasks.line();
        session.document().addListener((_, _, _) -> follow());
    }

    // -- what there is to see

    /// As typed.
    public ReadOnlyStringProperty text() {
        return text.getReadOnlyProperty();
    }

    /// The text, understood.
    public ReadOnlyObjectProperty<Query> query() {
        return query.getReadOnlyProperty();
    }

    /// Empty while nothing is looked for, and until the first answer; while the text changes the answer before
    /// stays until the next one is there.
    public ReadOnlyObjectProperty<Optional<Found>> found() {
        return found.getReadOnlyProperty();
    }

    /// The date that was typed, where it is one, and the hits, best first: as many as have been asked for.
    public ObservableList<Row> rows() {
        return shownRows;
    }

    /// The row that was gone to last; -1 for none.
    public ReadOnlyIntegerProperty current() {
        return current.getReadOnlyProperty();
    }

    /// Whether something is looked for, so that the timeline shows what is a hit. A date that nothing mentions is
    /// no search but a place to go to.
    public boolean lights() {
        return found.get()
                .filter(now -> !now.query().isEmpty())
                .filter(now -> now.query().place().isEmpty() || now.hits().total() > 0)
                .isPresent();
    }

    // -- commands

    /// Says that something will soon be looked for.
    public void prepare() {
        wanted = true;
        follow();
    }

    /// Looks for what a text says.
    public void look(String typed) {
        if (typed.equals(text.get())) {
            return;
        }
        text.set(typed);
        query.set(Query.of(typed));
        prepare();
        search();
    }

    /// Asks the same index something else, without changing what is looked for.
    ///
    /// @param typed where it asks for nothing, the answer is empty
    /// @param answer hears it as soon as there is an index, with the places left out; only that to the last
    /// question comes
    public void ask(String typed, Consumer<Optional<Found>> answer) {
        var question = new Asked(Query.of(typed), answer);
        asking.abandon();
        if (question.query().isEmpty()) {
            asked = Optional.empty();
            answer.accept(Optional.empty());
            return;
        }
        asked = Optional.of(question);
        prepare();
        answerAsked();
    }

    private void answerAsked() {
        index.ifPresent(now -> asked.ifPresent(question -> {
            var timeline = indexed;
            asking.start(
                    progress -> Found.at(
                            timeline, question.query(), now.find(question.query(), _ -> {}, progress::abandoned)),
                    _ -> {},
                    all -> question.answer().accept(Optional.of(all)),
                    this::failed);
        }));
    }

    /// Looks for nothing any more.
    public void clear() {
        look("");
    }

    /// Goes to the row so many steps on, round the ends: where none has been gone to yet, to the first or the
    /// last.
    public void step(int by) {
        int all = all();
        if (all == 0) {
            return;
        }
        int from = current.get() < 0 && by < 0 ? 0 : current.get();
        go(Math.floorMod(from + by, all));
    }

    /// Goes to a row, from 0.
    public void go(int row) {
        if (row < 0 || row >= all()) {
            return;
        }
        load(row + 1);
        current.set(row);
        switch (rows.get(row)) {
            case Row.Hit(var event, var _) -> session.goTo(event.id());
            case Row.Place(var when) -> goTo(when);
        }
    }

    /// How many rows there are, asked for or not.
    public int all() {
        return places() + answered.map(now -> now.hits().total()).orElse(0);
    }

    private int places() {
        return answered.flatMap(now -> now.query().place()).isPresent() ? 1 : 0;
    }

    /// Puts the date into the middle of the view; where it is wider than that, shows all of it.
    private void goTo(When when) {
        var asked = TimeOrder.bounded(when);
        session.plan()
                .ifPresent(plan -> session.camera().target().ifPresent(view -> {
                    double width = plan.scale(view).visible().seconds();
                    double wanted = Math.max(width, asked.seconds() * 1.2);
                    double middle = asked.start() + asked.seconds() / 2;
                    session.camera()
                            .show(new TimeSpan((long) (middle - wanted / 2), (long) (middle + wanted / 2)), true);
                }));
    }

    // -- index and answers

    private void follow() {
        var timeline = session.timeline();
        if (!wanted || timeline == indexed && (preparing || index.isPresent())) {
            return;
        }
        if (!session.document().get().whole()) {
            return;
        }
        indexed = timeline;
        index = Optional.empty();
        preparing = true;
        var byTime = session.index();
        indexing.start(
                progress -> SearchIndex.of(timeline, byTime.all(_ -> true), progress::abandoned),
                _ -> {},
                made -> {
                    preparing = false;
                    index = made;
                    search();
                    answerAsked();
                },
                this::failed);
    }

    private void search() {
        if (query.get().isEmpty() && query.get().place().isEmpty()) {
            searching.abandon();
            answer(Optional.empty());
            return;
        }
        index.ifPresent(now -> {
            var asked = query.get();
            var timeline = indexed;
            searching.start(
                    progress -> {
                        var hits = now.find(
                                asked, first -> early(Found.at(timeline, asked, first), progress), progress::abandoned);
                        var all = Found.at(timeline, asked, hits);
                        early(all, progress);
                        return all.withPlaces();
                    },
                    _ -> {},
                    all -> answer(Optional.of(all)),
                    this::failed);
        });
    }

    /// What can be shown before all is known.
    private void early(Found first, Tasks.Progress progress) {
        tasks.toOwner(() -> {
            if (!progress.abandoned()) {
                answer(Optional.of(first));
            }
        });
    }

    private void answer(Optional<Found> next) {
        boolean same = next.map(Found::query).equals(answered.map(Found::query));
        boolean sameHits = next.map(Found::hits).equals(answered.map(Found::hits));
        answered = next;
        if (sameHits) {
            found.set(next);
            return;
        }
        if (!same || current.get() >= all()) {
            current.set(-1);
        }
        rows.clear();
        load(Math.max(PAGE, current.get() + 1));
        // last, so that who hears of it sees the rows
        found.set(next);
    }

    /// Makes sure that there are so many rows, where there are as many at all.
    public void load(int wanted) {
        int until = Math.min(all(), wanted);
        if (rows.size() >= until) {
            return;
        }
        var now = answered.orElseThrow();
        var more = new ArrayList<Row>();
        if (rows.isEmpty()) {
            now.query().place().ifPresent(when -> more.add(new Row.Place(when)));
        }
        var hits = now.hits();
        int have = Math.max(0, rows.size() - places());
        for (var event : hits.list(have, Math.max(PAGE, until - rows.size()))) {
            more.add(new Row.Hit(event, hits.isCertain(event)));
        }
        rows.addAll(more);
    }

    private void failed(Throwable problem) {
        preparing = false;
        throw new IllegalStateException("searching failed", problem);
    }
}
