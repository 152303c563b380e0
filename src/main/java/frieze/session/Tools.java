package frieze.session;

import frieze.document.Event;
import frieze.document.Stop.Veil;
import frieze.present.Ink;
import frieze.present.Mark;
import frieze.present.RulerEnd;
import frieze.present.Show;
import frieze.present.Spot;
import frieze.present.Surface;
import frieze.present.Tool;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What the speaker points and draws with, and all that has been drawn.
public final class Tools {
    /// A longer stroke goes on in a new one, so that drawing never gets slower.
    private static final int LONGEST = 1000;

    private final Presentation presentation;
    private final MeanwhileCursor meanwhile;
    private final ReadOnlyObjectWrapper<Tool> tool = new ReadOnlyObjectWrapper<>(Tool.NONE);
    private final ReadOnlyObjectWrapper<Ink> ink = new ReadOnlyObjectWrapper<>(Ink.NONE);
    private final ReadOnlyObjectWrapper<Optional<Mark>> drawing = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyIntegerWrapper colour = new ReadOnlyIntegerWrapper(1);
    private final ReadOnlyObjectWrapper<Optional<Spot>> lit = new ReadOnlyObjectWrapper<>(Optional.empty());

    Tools(Presentation presentation) {
        this.presentation = presentation;
        meanwhile = new MeanwhileCursor(presentation);
        presentation.show().addListener((_, before, now) -> moved(before, now));
    }

    private void moved(Show before, Show now) {
        if (!Surface.seen(before).equals(Surface.seen(now))) {
            keep();
            lit.set(Optional.empty());
        }
    }

    // -- what there is to see

    public ReadOnlyObjectProperty<Tool> tool() {
        return tool.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Ink> ink() {
        return ink.getReadOnlyProperty();
    }

    /// What is being drawn at the moment.
    public ReadOnlyObjectProperty<Optional<Mark>> drawing() {
        return drawing.getReadOnlyProperty();
    }

    /// Of the pen, from 1 to [Mark.Stroke#COLOURS].
    public ReadOnlyIntegerProperty colour() {
        return colour.getReadOnlyProperty();
    }

    /// Where the spotlight has been moved to; empty where it follows the event.
    public ReadOnlyObjectProperty<Optional<Spot>> lit() {
        return lit.getReadOnlyProperty();
    }

    public MeanwhileCursor meanwhile() {
        return meanwhile;
    }

    /// All that the class sees drawn, the latest last.
    public List<Mark> seen() {
        var surfaces = surfaces();
        var marks = new ArrayList<>(ink.get().on(surfaces));
        drawing.get().filter(mark -> mark.isOn(surfaces)).ifPresent(mark -> {
            if (mark instanceof Mark.Ruler) {
                marks.removeIf(Mark.Ruler.class::isInstance);
            }
            marks.add(mark);
        });
        return marks;
    }

    private Set<Surface> surfaces() {
        return Surface.seen(presentation.show().get());
    }

    // -- taking and leaving tools

    /// Takes a tool in hand, or puts it away where it is in hand already. A ruler begins at the event before the
    /// class.
    public void choose(Tool wanted) {
        keep();
        lit.set(Optional.empty());
        tool.set(wanted == tool.get() ? Tool.NONE : wanted);
        if (tool.get() == Tool.RULER && !measure(-1)) {
            measure(1);
        }
    }

    /// Esc: closes what was going on meanwhile, or puts the tool away and takes what is drawn off the screen. Says
    /// whether there was anything.
    public boolean dismiss() {
        if (meanwhile.close()) {
            return true;
        }
        boolean any = tool.get() != Tool.NONE || !seen().isEmpty();
        clear();
        tool.set(Tool.NONE);
        lit.set(Optional.empty());
        return any;
    }

    /// @param wanted from 1 to [Mark.Stroke#COLOURS]
    public void paint(int wanted) {
        colour.set(Math.clamp(wanted, 1, Mark.Stroke.COLOURS));
    }

    /// Takes all that is drawn off the screen; what belongs to other stops stays.
    public void clear() {
        keep();
        ink.set(ink.get().clear(surfaces()));
    }

    /// Takes back the last thing drawn or cleared on what the class sees.
    public void undo() {
        keep();
        ink.set(ink.get().undo(surfaces()));
    }

    // -- drawing

    /// Begins a stroke.
    public void draw(Surface on, Spot from) {
        keep();
        drawing.set(Optional.of(new Mark.Stroke(on, colour.get(), List.of(from))));
    }

    /// The stroke goes on.
    public void drawTo(Spot next) {
        if (drawing.get().orElse(null) instanceof Mark.Stroke stroke) {
            var longer = stroke.to(next);
            drawing.set(Optional.of(longer));
            if (longer.spots().size() >= LONGEST) {
                draw(longer.on(), next);
            }
        }
    }

    /// Lays the ruler from one end to another.
    public void measure(RulerEnd from, RulerEnd to) {
        drawing.set(Optional.of(new Mark.Ruler(from, to)));
    }

    /// What is being drawn stays.
    public void keep() {
        drawing.get().ifPresent(mark -> ink.set(ink.get().with(mark)));
        drawing.set(Optional.empty());
    }

    /// Lays the ruler from the event before the class to the one after (+1) or before (-1) where it ends now. Says
    /// whether there is one that the class may know of.
    public boolean measure(int step) {
        var told = presentation.told();
        var main = presentation.main().filter(told);
        var from = main.flatMap(RulerEnd::of);
        if (main.isEmpty() || from.isEmpty()) {
            return false;
        }
        var index = presentation.session().index();
        var start = drawing.get()
                .filter(Mark.Ruler.class::isInstance)
                .flatMap(mark -> ((Mark.Ruler) mark).to().event())
                .flatMap(index::find)
                .orElse(main.get());
        var to = index.beside(start, step, event -> told.test(event) && isElsewhere(event, from.get()))
                .flatMap(RulerEnd::of);
        to.ifPresent(end -> measure(from.get(), end));
        return to.isPresent();
    }

    /// Whether an event has a date that lies apart.
    private static boolean isElsewhere(Event event, RulerEnd from) {
        return RulerEnd.of(event)
                .filter(end -> !end.within().overlaps(from.within()))
                .isPresent();
    }

    /// Moves the light.
    public void light(Spot where) {
        if (tool.get() == Tool.SPOTLIGHT) {
            lit.set(Optional.of(where));
        }
    }

    /// Whether the light may fall on the event's place in time: not while the class is to guess it.
    public boolean showsPlace() {
        return !presentation.show().get().veiled().contains(Veil.DATE);
    }
}
