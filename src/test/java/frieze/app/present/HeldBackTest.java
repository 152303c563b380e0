package frieze.app.present;

import static org.assertj.core.api.Assertions.assertThat;

import frieze.document.EventId;
import frieze.document.Stop.Veil;
import frieze.layout.Placed;
import frieze.present.Show.Later;
import frieze.view.Disclosure;
import frieze.view.Theme;
import frieze.view.TimelineView;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the tour has not come to yet is held back on the whole screen as it is below a stop.
class HeldBackTest {
    private static final String AIR = """
            {
              "title": "In the air",
              "lanes": [{ "id": "flight", "title": "Flights" }],
              "eras": [
                { "when": "1895/1949", "title": "Beginnings" },
                { "when": "1950/2005", "title": "Jets" }
              ],
              "events": [
                { "id": "airship", "when": "1900", "title": "Airship", "lane": "flight" },
                { "id": "airliner", "when": "1933", "title": "Airliner", "lane": "flight" },
                { "id": "drone", "when": "1999", "title": "Drone", "lane": "flight" }
              ],
              "tour": [
                { "event": "airship" },
                { "event": "airliner" },
                { "event": "drone", "hide": ["title", "date"] }
              ]
            }
            """;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() throws InterruptedException {
        ClassScreen.start();
    }

    private interface Look {
        void at(ClassScreen screen);
    }

    private void lesson(Look look) throws Exception {
        var file = Files.writeString(folder.resolve("air.json"), AIR);
        Callable<Boolean> work = () -> {
            try (var screen = new ClassScreen(file, Locale.ENGLISH, 1920, 1080, Theme.LIGHT)) {
                screen.presentation.first();
                look.at(screen);
            }
            return true;
        };
        ClassScreen.on(work);
    }

    private static void wide(ClassScreen screen) {
        screen.presentation.widen(true);
        screen.presentation.fit();
    }

    private static TimelineView timeline(ClassScreen screen) {
        screen.picture();
        return (TimelineView) screen.scene.lookup(".timeline-view");
    }

    /// All words on cards, and what is read out of them.
    private static List<String> said(ClassScreen screen) {
        var said = new ArrayList<String>();
        walk(timeline(screen), said);
        return said;
    }

    private static void walk(Node node, List<String> said) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Text text) {
            said.add(text.getText());
        }
        if (node.getStyleClass().contains("event-card")) {
            said.add(String.valueOf(node.queryAccessibleAttribute(AccessibleAttribute.TEXT)));
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> walk(child, said));
        }
    }

    private static Placed read(TimelineView view) {
        return view.disclosureProperty().get().shown(view.placedProperty().get());
    }

    private static List<String> eras(Placed placed) {
        return placed.eras().stream()
                .map(era -> era.titleLines().isEmpty() ? "?" : era.era().title())
                .toList();
    }

    private static List<String> events(Placed placed) {
        return placed.lanes().stream()
                .flatMap(lane -> lane.items().stream())
                .map(item -> item.event().id().value())
                .sorted()
                .toList();
    }

    @Test
    void laterEventsAndErasAreNotThereWhileTheyAreHidden() throws Exception {
        lesson(screen -> {
            wide(screen);
            var view = timeline(screen);
            assertThat(events(read(view))).containsExactly("airship");
            assertThat(eras(read(view))).containsExactly("Beginnings");
            assertThat(eras(screen.view.band().disclosureProperty().get().shown(strip(screen))))
                    .as("below the stop")
                    .hasSize(1);
            assertThat(said(screen)).contains("Airship").noneMatch(word -> word.contains("Drone"));
            screen.presentation.showLater(Later.SHOWN);
            assertThat(said(screen)).contains("Airship", "Drone");
            assertThat(eras(read(view))).containsExactly("Beginnings", "Jets");
            assertThat(view.disclosureProperty().get().blank(strip(screen)).lanes())
                    .allMatch(lane -> lane.items().isEmpty());
        });
    }

    private static Placed strip(ClassScreen screen) {
        return screen.presentation.strip().placed().get().orElseThrow();
    }

    @Test
    void laterEventsAreBlankCardsAndLaterErasHaveNoName() throws Exception {
        lesson(screen -> {
            screen.presentation.showLater(Later.BLANK);
            wide(screen);
            var view = timeline(screen);
            assertThat(events(read(view))).containsExactly("airship");
            assertThat(events(view.disclosureProperty()
                            .get()
                            .blank(view.placedProperty().get())))
                    .containsExactly("airliner", "drone");
            assertThat(eras(read(view))).containsExactly("Beginnings", "?");
            assertThat(said(screen))
                    .contains("Airship")
                    .noneMatch(word -> word.contains("Drone") || word.contains("1999") || word.contains("Airliner"));
            screen.presentation.showLater(Later.SHOWN);
            var shown = screen.picture();
            screen.presentation.showLater(Later.BLANK);
            var walk = screen.presentation.wide().item(new EventId("drone")).orElseThrow();
            var box = walk.label();
            var middle = view.localToScene(
                    box.x() + box.width() / 2, view.headerHeightProperty().get() + box.y() + box.height() / 2);
            int x = (int) middle.getX();
            int y = (int) middle.getY();
            var blank = screen.picture();
            ClassScreen.keep(screen, "wide-blank-cards.png");
            assertThat(shown.getPixelReader().getArgb(x, y))
                    .as("a blank card is not white paper")
                    .isNotEqualTo(blank.getPixelReader().getArgb(x, y));
            actions(view).select(Optional.of(new EventId("drone")));
            actions(view).open(new EventId("drone"));
            assertThat(screen.presentation.show().get().detour())
                    .as("it does not answer")
                    .isEmpty();
        });
    }

    private static frieze.view.TimelineActions actions(TimelineView view) {
        return view.actions();
    }

    @Test
    void whatIsVeiledAtAStopIsVeiledOnTheWholeScreen() throws Exception {
        lesson(screen -> {
            screen.presentation.last();
            wide(screen);
            var view = timeline(screen);
            assertThat(screen.presentation.show().get().veiled()).containsExactlyInAnyOrder(Veil.TITLE, Veil.DATE);
            assertThat(events(read(view))).as("no date").containsExactly("airliner", "airship");
            assertThat(eras(read(view))).as("nor its era").containsExactly("Beginnings");
            assertThat(view.sliceProperty().get()).isEmpty();
            assertThat(view.selectionProperty().get()).isEmpty();
            screen.presentation.veil(Veil.DATE, false);
            assertThat(said(screen)).contains("1999", "1999, covered title").noneMatch(word -> word.contains("Drone"));
            ClassScreen.keep(screen, "wide-covered-title.png");
            assertThat(eras(read(view))).containsExactly("Beginnings", "Jets");
            screen.presentation.uncover();
            assertThat(said(screen)).contains("1999", "Drone", "1999, Drone");
        });
    }

    @Test
    void nothingIsHeldBackFromAReaderWhoIsAlone() throws Exception {
        lesson(screen -> {
            var placed = strip(screen);
            assertThat(Disclosure.EVERYTHING.shown(placed)).isSameAs(placed);
            assertThat(new TimelineView(view(screen).actions())
                            .disclosureProperty()
                            .get())
                    .isSameAs(Disclosure.EVERYTHING);
        });
    }

    private static TimelineView view(ClassScreen screen) {
        wide(screen);
        return timeline(screen);
    }
}
