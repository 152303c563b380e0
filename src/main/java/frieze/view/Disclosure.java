package frieze.view;

import frieze.document.Era;
import frieze.document.Event;
import frieze.layout.FoldMove;
import frieze.layout.Placed;
import frieze.layout.Placed.Item;
import frieze.layout.Placed.PlacedEra;
import frieze.layout.Placed.PlacedLane;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// How much of a timeline those may see who look at it. What is held back keeps its place free.
///
/// @param events of every event
/// @param eras of every era
public record Disclosure(Function<Event, Appearance> events, Function<Era, Appearance> eras) {
    public enum Appearance {
        SHOWN,
        /// Where and when it is, not what it is called.
        UNTITLED,
        /// Where it stands, not what it is.
        BLANK,
        /// Not even where it stands.
        COVERED
    }

    /// All of it.
    public static final Disclosure EVERYTHING = new Disclosure(_ -> Appearance.SHOWN, _ -> Appearance.SHOWN);

    /// What may be read of a picture: events that are blank or covered are not in it, and an era that is blank has no
    /// name.
    public Placed shown(Placed all) {
        return this == EVERYTHING
                ? all
                : with(all, this::told, all.eras().stream().flatMap(this::told).toList());
    }

    /// The same of all that is drawn while gaps close or open.
    Optional<FoldMove.Frame> shown(Optional<FoldMove.Frame> folding) {
        return this == EVERYTHING ? folding : folding.map(move -> each(move, this::shown));
    }

    /// The events that are blank, and nothing else.
    public Placed blank(Placed all) {
        return this == EVERYTHING ? all.withLanes(List.of()) : with(all, this::untold, List.of());
    }

    /// What answers when it is pointed at: all that is shown with its title.
    Placed answering(Placed all) {
        return this == EVERYTHING
                ? all
                : with(
                        all,
                        item -> answers(item.event()) ? Stream.of(item) : Stream.empty(),
                        all.eras().stream()
                                .filter(era -> eras.apply(era.era()) == Appearance.SHOWN)
                                .toList());
    }

    boolean answers(Event event) {
        return events.apply(event) == Appearance.SHOWN;
    }

    private Stream<Item> told(Item item) {
        return switch (events.apply(item.event())) {
            case SHOWN -> Stream.of(item);
            case UNTITLED -> Stream.of(untitled(item));
            case BLANK, COVERED -> Stream.empty();
        };
    }

    private Stream<Item> untold(Item item) {
        return events.apply(item.event()) == Appearance.BLANK ? Stream.of(item) : Stream.empty();
    }

    private Stream<PlacedEra> told(PlacedEra era) {
        return switch (eras.apply(era.era())) {
            case SHOWN -> Stream.of(era);
            case UNTITLED, BLANK -> Stream.of(unnamed(era));
            case COVERED -> Stream.empty();
        };
    }

    private static Item untitled(Item item) {
        return new Item(
                item.event(),
                item.form(),
                item.anchorX(),
                item.label(),
                item.leftward(),
                item.markY(),
                item.slim(),
                item.pinned(),
                item.mark(),
                List.of(),
                item.dateText());
    }

    private static PlacedEra unnamed(PlacedEra era) {
        return new PlacedEra(
                era.era(),
                era.x1(),
                era.solidFrom(),
                era.x2(),
                era.depth(),
                era.alternate(),
                era.labelX(),
                List.of(),
                "",
                era.labelWidth());
    }

    private static FoldMove.Frame each(FoldMove.Frame move, UnaryOperator<Placed> part) {
        return new FoldMove.Frame(
                move.progress(),
                move.scale(),
                part.apply(move.steady()),
                part.apply(move.leaving()),
                part.apply(move.arriving()));
    }

    private static Placed with(Placed all, Function<Item, Stream<Item>> items, List<PlacedEra> eras) {
        var lanes = all.lanes().stream()
                .map(lane -> with(lane, lane.items().stream().flatMap(items).toList()))
                .toList();
        return new Placed(all.viewport(), lanes, eras, all.tears(), all.ticks(), all.counts(), all.contentHeight());
    }

    private static PlacedLane with(PlacedLane lane, List<Item> items) {
        return new PlacedLane(
                lane.lane(),
                lane.y(),
                lane.height(),
                lane.eventsInView(),
                items,
                lane.clusters(),
                lane.owners(),
                lane.collapsed());
    }
}
