package frieze.session;

import frieze.document.TimeOrder;
import frieze.present.Meanwhile;
import frieze.present.Show;
import frieze.time.Extent;
import frieze.time.TimeSpan;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// A cursor over the timeline that says what was going on there, as far as the tour has told of it.
public final class MeanwhileCursor {
    /// The most events that are named.
    private static final int NAMED = 60;
    /// How many steps a view is wide, at most.
    private static final double STEPS = 120;

    private final Presentation presentation;
    private final ReadOnlyObjectWrapper<Optional<Meanwhile>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper();
    private int pages = 1;

    MeanwhileCursor(Presentation presentation) {
        this.presentation = presentation;
        presentation.show().addListener((_, before, now) -> follow(before, now));
    }

    private void follow(Show before, Show now) {
        if (shown.get().isEmpty()) {
            return;
        }
        if (before.at() != now.at() || !before.detour().equals(now.detour()) || before.wide() != now.wide()) {
            close();
        } else if (before.later() != now.later() || !before.veiled().equals(now.veiled())) {
            shown.get().ifPresent(was -> look(was.moment()));
        }
    }

    /// What it says; empty while it is closed.
    public ReadOnlyObjectProperty<Optional<Meanwhile>> shown() {
        return shown.getReadOnlyProperty();
    }

    /// Of what it says, from 0.
    public ReadOnlyIntegerProperty page() {
        return page.getReadOnlyProperty();
    }

    public boolean isOpen() {
        return shown.get().isPresent();
    }

    /// Opens it at the date of the event before the class, or in the middle of the view where that is not to be seen;
    /// or closes it.
    public void toggle() {
        if (isOpen()) {
            close();
            return;
        }
        presentation
                .main()
                .filter(_ -> presentation.tools().showsPlace())
                .flatMap(event -> TimeOrder.stated(event.when()))
                .map(Extent::span)
                .or(() -> middle().map(instant -> Meanwhile.around(instant, step())))
                .ifPresent(this::look);
    }

    /// Says whether it was open.
    public boolean close() {
        boolean was = isOpen();
        shown.set(Optional.empty());
        page.set(0);
        return was;
    }

    /// Looks at another place in time; as exactly as the view shows it.
    public void lookAt(long instant) {
        if (isOpen()) {
            look(Meanwhile.around(instant, step()));
        }
    }

    /// To the next (+1) or previous (-1) stretch of the calendar.
    public void move(int direction) {
        shown.get().ifPresent(now -> look(Meanwhile.beside(now.moment(), direction, step())));
    }

    /// Turns a page; says whether there was one.
    public boolean turn(int direction) {
        int wanted = page.get() + direction;
        if (!isOpen() || wanted < 0 || wanted >= pages) {
            return false;
        }
        page.set(wanted);
        return true;
    }

    /// Says how many pages the class's screen needs for it.
    public void pages(int number) {
        pages = Math.max(1, number);
        page.set(Math.min(page.get(), pages - 1));
    }

    private void look(TimeSpan moment) {
        var events =
                presentation.session().index().all(event -> event.when().span().overlaps(moment));
        page.set(0);
        shown.set(Optional.of(Meanwhile.in(moment, events, presentation.told(), NAMED)));
    }

    /// Of the calendar, as it can be pointed at, seconds.
    private double step() {
        return presentation
                .band()
                .placed()
                .get()
                .map(placed ->
                        placed.viewport().width() / STEPS / placed.viewport().pxPerSecond())
                .orElse(1.0);
    }

    private Optional<Long> middle() {
        return presentation.band().visible().map(span -> span.start() / 2 + span.end() / 2);
    }
}
