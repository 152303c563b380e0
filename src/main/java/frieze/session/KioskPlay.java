package frieze.session;

import frieze.present.Kiosk;
import frieze.present.Show;
import frieze.present.Show.Curtain;
import java.util.function.LongSupplier;
import javafx.beans.value.ChangeListener;

/// Plays a presentation by itself, until it is closed.
public final class KioskPlay implements AutoCloseable {
    /// Wakes it.
    public interface Alarm {
        /// Runs something once, on the thread that owns the state; what this gives calls it off.
        ///
        /// @param millis from now, at least 0
        Runnable after(long millis, Runnable work);
    }

    private final Presentation presentation;
    private final LongSupplier clock;
    private final Alarm alarm;
    private final ChangeListener<Show> follow = (_, _, _) -> schedule();
    private Kiosk kiosk;
    private Runnable callOff = () -> {};
    private boolean closed;

    /// Begins at once, at the stop where the presentation is.
    ///
    /// @param clock ms, from any beginning; never goes back
    public KioskPlay(Presentation presentation, Kiosk.Times times, LongSupplier clock, Alarm alarm) {
        this.presentation = presentation;
        this.clock = clock;
        this.alarm = alarm;
        kiosk = Kiosk.begin(times, clock.getAsLong());
        presentation.show().addListener(follow);
        schedule();
    }

    /// Somebody has touched it: it waits a while.
    public void touch() {
        kiosk = kiosk.touchedAt(clock.getAsLong());
        schedule();
    }

    /// Whether it waits because somebody has touched it.
    public boolean isPaused() {
        return kiosk.touched();
    }

    private void schedule() {
        callOff.run();
        if (!closed) {
            long due = kiosk.due(presentation.show().get());
            callOff = alarm.after(Math.max(0, due - clock.getAsLong()), this::step);
        }
    }

    private void step() {
        callOff = () -> {};
        var step = kiosk.at(presentation.show().get(), clock.getAsLong());
        kiosk = step.next();
        switch (step.act()) {
            case WAIT -> {}
            case GO_ON -> presentation.next();
            case BEGIN_AGAIN -> presentation.first();
            case COME_BACK -> comeBack();
        }
        schedule();
    }

    private void comeBack() {
        presentation.tools().dismiss();
        var curtain = presentation.show().get().curtain();
        if (curtain != Curtain.OPEN) {
            presentation.toggle(curtain);
        }
        presentation.ask(false);
        presentation.comeBack();
    }

    @Override
    public void close() {
        closed = true;
        callOff.run();
        presentation.show().removeListener(follow);
    }
}
