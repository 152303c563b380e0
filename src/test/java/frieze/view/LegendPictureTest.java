package frieze.view;

import static org.assertj.core.api.Assertions.assertThat;

import frieze.document.Event;
import frieze.document.EventId;
import frieze.document.Lane;
import frieze.document.LaneShape;
import frieze.document.Timeline;
import frieze.layout.Folds;
import frieze.layout.MarkPart;
import frieze.layout.Placed;
import frieze.layout.Plan;
import frieze.layout.PlanSettings;
import frieze.time.DateWording;
import frieze.time.TimeSpan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.text.FontSmoothingType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every kind of date mark in one picture, with its EDTF and its wording, through the real layout and the real
/// painter.
class LegendPictureTest {
    private record Kind(String name, String edtf, String from, String to, int colour) {}

    private static final List<Kind> KINDS = List.of(
            new Kind("A day", "1963-11-22", "1963-10", "1964-01", 1),
            new Kind("A month", "1963-11", "1963-09", "1964-01", 1),
            new Kind("A season", "1968-21", "1967-12", "1968-10", 1),
            new Kind("A year", "1970", "1967", "1974", 4),
            new Kind("A decade", "196X", "1948", "1981", 3),
            new Kind("A century", "18XX", "1740", "1960", 5),
            new Kind("Approximate", "1970~", "1967", "1973", 3),
            new Kind("Uncertain", "1994?", "1991", "1997", 3),
            new Kind("Both", "1970%", "1967", "1973", 3),
            new Kind("By: some time up to", "[..2000]", "1984", "2008", 1),
            new Kind("Some time from", "[1994..]", "1988", "2012", 1),
            new Kind("Between", "[1970..1994]", "1963", "2002", 1),
            new Kind("Open end", "197X/..", "1956", "2008", 2),
            new Kind("Open start", "../2023-04", "2019", "2024", 1),
            new Kind("Unknown end", "1970/", "1967", "1982", 2),
            new Kind("Unknown start", "/1994", "1982", "1998", 2),
            new Kind("One of these", "[1968,1970,1973]", "1966", "1976", 4),
            new Kind("All of these", "{1968,1970,1973}", "1966", "1976", 4),
            new Kind("A true duration", "1914-07-28/1918-11-11", "1913", "1920", 2),
            new Kind("Duration, ends less exact", "196X/1993", "1955", "2002", 3),
            new Kind("Before the common era", "-0043", "-0045", "-0039", 5),
            new Kind("Deep time", "Y-66E6S2", "Y-70E6", "Y-62E6", 3));
    private static final double MARKS_WIDTH = 384;
    private static final double ROW = 124;
    private static final double ENLARGED = 2;

    private static TimeSpan span(Kind kind) {
        return new TimeSpan(
                SamplePlaced.when(kind.from()).span().start(),
                SamplePlaced.when(kind.to()).span().end());
    }

    private static Placed place(Kind kind, FxTextMeasurer measurer, double width) {
        var event = new Event(
                new EventId("e"),
                0,
                SamplePlaced.when(kind.edtf()),
                "Title",
                "",
                0,
                3,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "");
        var lane = new Lane("lane", "Lane", kind.colour(), LaneShape.CIRCLE);
        var timeline = new Timeline(
                "",
                "",
                Optional.empty(),
                List.of(lane),
                List.of(),
                List.of(event),
                List.of(),
                Optional.empty(),
                List.of());
        var plan = Plan.of(
                timeline,
                new PlanSettings(Folds.NONE, _ -> true, List.of(0), 1),
                measurer,
                DateWording.of(Locale.ENGLISH));
        var span = span(kind);
        return plan.place(new frieze.layout.Viewport(span.start(), 0, width / span.seconds(), width, 200, 0));
    }

    private static List<MarkPart> mark(Kind kind, FxTextMeasurer measurer, double width) {
        return place(kind, measurer, width)
                .lanes()
                .getFirst()
                .items()
                .getFirst()
                .mark();
    }

    private static WritableImage draw(Theme theme) {
        var canvas = new Canvas(1440, 130 + ROW * KINDS.size() / 2);
        var gc = canvas.getGraphicsContext2D();
        var look = new Look(theme, new Fonts(1));
        gc.setFontSmoothingType(FontSmoothingType.GRAY);
        gc.setFill(look.tokens().surface());
        gc.fillRect(0, 0, canvas.getWidth(), canvas.getHeight());
        gc.setFill(look.tokens().ink());
        gc.setFont(look.fonts().of(Fonts.Cut.DISPLAY, 36));
        gc.fillText("How a date is drawn", 48, 66);
        for (int i = 0; i < KINDS.size(); i++) {
            gc.save();
            gc.translate(i % 2 == 0 ? 48 : 732, 130 + ROW * (i / 2));
            row(gc, KINDS.get(i), look);
            gc.restore();
        }
        return Fx.snapshot(Fx.scene(new Pane(canvas), canvas.getWidth(), canvas.getHeight(), theme));
    }

    private static void row(GraphicsContext gc, Kind kind, Look look) {
        var tokens = look.tokens();
        gc.setFill(tokens.line());
        gc.fillRect(0, -6, 660, 1);
        gc.setFill(tokens.inkMuted());
        gc.setFont(look.fonts().of(Fonts.Cut.REGULAR, 13));
        gc.fillText(kind.name(), 0, 26);
        gc.setFill(tokens.ink());
        gc.setFont(look.fonts().of(Fonts.Cut.SEMI_BOLD, 20));
        gc.fillText(DateWording.of(Locale.ENGLISH).shortForm(SamplePlaced.when(kind.edtf())), 0, 52);
        gc.setFont(look.fonts().of(Fonts.Cut.MEDIUM, 13));
        gc.fillText(kind.edtf(), 8, 80);
        double width = MARKS_WIDTH / ENLARGED;
        gc.translate(276, 0);
        gc.save();
        gc.beginPath();
        gc.rect(0, 0, MARKS_WIDTH, 110);
        gc.clip();
        gc.save();
        gc.scale(ENLARGED, ENLARGED);
        new MarkPainter(new Stamps())
                .paint(gc, mark(kind, look.measurer(), width), 20, false, tokens.lane(kind.colour()), look, width);
        gc.restore();
        gc.setFill(tokens.lineStrong());
        gc.fillRect(0, 80, MARKS_WIDTH, 1.5);
        for (var tick : place(kind, look.measurer(), MARKS_WIDTH).ticks()) {
            gc.setFill(tokens.ink());
            gc.fillRect(Math.floor(tick.x()), 80, 1, tick.label().isEmpty() ? 4 : 8);
            gc.setFill(tokens.inkMuted());
            gc.setFont(look.fonts().of(Fonts.Cut.REGULAR, 13));
            gc.fillText(
                    tick.label(),
                    tick.labelX() - look.width(tick.label(), frieze.layout.TextMeasurer.TextStyle.SMALL) / 2,
                    104);
        }
        gc.restore();
    }

    @ParameterizedTest
    @EnumSource
    void everyKindIsDrawn(Theme theme) {
        var picture = Fx.on(() -> draw(theme));
        Fx.keep(picture, "kinds-" + theme.name().toLowerCase(Locale.ROOT) + ".png");
        var reader = picture.getPixelReader();
        for (int i = 0; i < KINDS.size(); i++) {
            var colour = Tokens.of(theme).lane(KINDS.get(i).colour());
            int left = (i % 2 == 0 ? 48 : 732) + 276;
            int y = (int) (130 + ROW * (i / 2)) + 12;
            var seen = false;
            for (int x = left; x < left + MARKS_WIDTH && !seen; x++) {
                for (int dy = 0; dy < 60 && !seen; dy++) {
                    seen = reader.getColor(x, y + dy).equals(colour);
                }
            }
            assertThat(seen)
                    .as(
                            "the mark of %s has its lane's colour somewhere",
                            KINDS.get(i).edtf())
                    .isTrue();
        }
    }

    /// Uncertainty and duration never look alike: no two kinds of date give the same mark.
    @Test
    void noTwoKindsShareAMark() {
        var measurer = Fx.on(() -> new FxTextMeasurer(new Fonts(1)));
        var seen = new HashSet<String>();
        var drawn = new ArrayList<String>();
        for (var edtf : List.of(
                "1970",
                "1970~",
                "1970?",
                "1970%",
                "[..1970]",
                "[1970..]",
                "1970/..",
                "../1970",
                "1970/",
                "/1970",
                "[1968,1970]",
                "{1968,1970}",
                "[1968..1970]",
                "1968/1970",
                "1970-05-01/1972-03-02",
                "1970-05-01")) {
            var parts = mark(new Kind("", edtf, "1960", "1980", 1), measurer, 400);
            drawn.add(edtf + " " + parts);
            seen.add(parts.stream().map(LegendPictureTest::kindOf).toList().toString());
        }
        assertThat(seen).as("%s", drawn).hasSize(16);
    }

    private static String kindOf(MarkPart part) {
        return switch (part) {
            case MarkPart.Tint t -> "tint" + t.approximate() + t.uncertain();
            case MarkPart.Day d -> "day" + d.approximate() + d.uncertain();
            case MarkPart.Bracket b -> "bracket" + b.inward();
            case MarkPart.Ghost g -> "ghost" + g.all();
            case MarkPart.Thread t -> "thread" + t.all();
            case MarkPart.Arrow a -> "arrow" + (a.tip() > a.from());
            case MarkPart.UnknownEnd u -> "unknown" + (u.to() > u.from());
            case MarkPart.Fade f -> "fade" + (f.to() > f.from());
            case MarkPart.Solid _ -> "solid";
            case MarkPart.Stop _ -> "stop";
            case MarkPart.Cut _ -> "cut";
        };
    }
}
