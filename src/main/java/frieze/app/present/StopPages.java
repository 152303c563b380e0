package frieze.app.present;

import frieze.app.present.Line.Run;
import frieze.app.present.StopPage.Block;
import frieze.document.Figure;
import frieze.document.Lane;
import frieze.document.Stop.Veil;
import frieze.time.DateWording;
import frieze.view.Fonts.Cut;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.LongFunction;

/// Divides what is to be said at a stop into pages on which all of it is large enough. What is too long goes on on the
/// next page; nothing becomes smaller than [ClassScale#LEAST].
final class StopPages {
    private static final double TITLE_LINE = 1.062;
    /// The same where capitals have marks above them.
    private static final double HIGH_TITLE_LINE = 1.2;
    static final double PROSE_LINE = 66;
    /// Between paragraphs.
    static final double PROSE_GAP = 24;
    static final double PILL = 88;
    static final double PILL_PADDING = 24;
    /// From the date's pill to the lane's bead and name.
    static final double LANE_GAP = 28;
    /// Of a lane's bead and the gap to its name.
    static final double BEAD = 62;
    /// From the date's row to the title.
    static final double TITLE_GAP = 20;
    /// Of a number and its label above its dots.
    static final double AMOUNT_HEAD = 88;
    /// Of a question's box.
    static final double BOX = 36;

    /// A second number's dots stand in so many rows beside it.
    static final int ROWS = 4;

    private static final double[] TITLE_SIZES = {98, 84, 70, 58};
    private static final double[] QUESTION_SIZES = {76, 64, 54};
    private static final double BELOW = 100;
    private static final double PROSE_LEFT = 0.46;
    private static final double BODY_LEFT = 0.54;
    private static final int CAPTION_LINES = 2;
    private static final int LABEL_LINES = 2;

    private final ClassScale scale;
    private final Rulers rulers;
    private final DateWording wording;
    private final Locale locale;
    private final StopContent content;
    private final LongFunction<String> unit;

    /// @param unit says how much one dot stands for
    StopPages(StopContent content, ClassScale scale, Rulers rulers, DateWording wording, LongFunction<String> unit) {
        this.unit = unit;
        this.content = content;
        this.scale = scale;
        this.rulers = rulers;
        this.wording = wording;
        locale = wording.locale();
    }

    /// At least one.
    List<StopPage> pages() {
        var bodies = bodies();
        boolean alone = bodies.isEmpty();
        double left = leftColumn(alone);
        var date = date(left);
        boolean laneBelow = lanesBelow(left);
        double top = titleTop(date, laneBelow);
        var below = below(left, top);
        var titles = titles(left, ClassScale.FOOT - top - height(below));
        var pages = new ArrayList<StopPage>();
        if (below instanceof Block.Nothing && !content.others().isEmpty() && !content.hidesWords()) {
            bodies.addAll(prose(others(), bodyWidth(left)));
        }
        if (!scale.hasTwoColumns()) {
            titles.forEach(title -> pages.add(page(date, laneBelow, title, left, new Block.Nothing(), below)));
            bodies.forEach(body -> pages.add(page(
                    List.of(), false, new Title(List.of(), titles.getFirst().size()), left, body, nothing())));
            return List.copyOf(pages);
        }
        int count = Math.max(titles.size(), Math.max(1, bodies.size()));
        for (int page = 0; page < count; page++) {
            var title = titles.get(Math.min(page, titles.size() - 1));
            var body = bodies.isEmpty() ? nothing() : bodies.get(Math.min(page, bodies.size() - 1));
            pages.add(page(
                    date,
                    laneBelow,
                    title,
                    left,
                    body,
                    page == 0 || !(below instanceof Block.Amount) ? below : nothing()));
        }
        return List.copyOf(pages);
    }

    private static StopPage page(
            List<Line> date, boolean laneBelow, Title title, double left, Block body, Block below) {
        return new StopPage(date, laneBelow, title.lines(), title.size(), left, body, below);
    }

    private static Block nothing() {
        return new Block.Nothing();
    }

    /// Lines of a title that stand on one page.
    private record Title(List<Line> lines, double size) {}

    private double leftColumn(boolean alone) {
        if (!scale.hasTwoColumns() || alone && (content.others().isEmpty() || !content.hidesWords())) {
            return scale.room();
        }
        return usualLeft(part());
    }

    private double bodyWidth(double left) {
        return scale.hasTwoColumns() && left < scale.room() ? scale.room() - ClassScale.GUTTER - left : scale.room();
    }

    /// How much of the room the title's column takes: the same whatever is asked or covered, so that a title never
    /// jumps.
    private double part() {
        return content.figures().isEmpty() && content.picture().isEmpty() ? PROSE_LEFT : BODY_LEFT;
    }

    private double usualLeft(double part) {
        return scale.hasTwoColumns() ? (scale.room() - ClassScale.GUTTER) * part : scale.room();
    }

    // -- the date

    private List<Line> date(double left) {
        if (content.covers(Veil.DATE)) {
            return List.of();
        }
        return content.date()
                .map(when -> new LineBreaker(rulers.of(ClassScale.DATE), left - 2 * PILL_PADDING, locale)
                        .lines(List.of(new Run(wording.shortForm(when), Cut.SEMI_BOLD))))
                .orElse(List.of());
    }

    /// Whether the lane's name has no room beside the date.
    private boolean lanesBelow(double left) {
        return content.lane()
                .filter(lane -> dateWidth(date(left))
                                + LANE_GAP
                                + BEAD
                                + rulers.of(ClassScale.LEAST).width(lane.title(), Cut.MEDIUM)
                        > left)
                .isPresent();
    }

    /// Of the pill.
    double dateWidth(List<Line> date) {
        if (date.isEmpty()) {
            return content.covers(Veil.DATE) ? StopFace.COVERED_DATE : 0;
        }
        double widest = 0;
        for (var line : date) {
            widest = Math.max(widest, rulers.of(ClassScale.DATE).width(line.text(), Cut.SEMI_BOLD));
        }
        return widest + 2 * PILL_PADDING;
    }

    static double dateHeight(int lines) {
        return PILL + Math.max(0, lines - 1) * ClassScale.DATE * 1.2;
    }

    /// Where the title begins.
    static double titleTop(List<Line> date, boolean laneBelow) {
        return ClassScale.TOP + dateHeight(date.size()) + (laneBelow ? PROSE_LINE + 8 : 0) + TITLE_GAP;
    }

    // -- the title

    /// From line to line of a title, as a part of its size.
    static double titleLine(String title) {
        var parts = Normalizer.normalize(title, Normalizer.Form.NFD);
        for (int i = 1; i < parts.length(); i++) {
            if (Character.getType(parts.charAt(i)) == Character.NON_SPACING_MARK
                    && Character.isUpperCase(parts.charAt(i - 1))) {
                return HIGH_TITLE_LINE;
            }
        }
        return TITLE_LINE;
    }

    /// The name of the lane, or as much of it as there is room for.
    String laneName(Lane lane, double room) {
        var ruler = rulers.of(ClassScale.LEAST);
        var name = lane.title();
        if (ruler.width(name, Cut.MEDIUM) <= room) {
            return name;
        }
        int end = Math.min(name.length(), 200);
        while (end > 1 && ruler.width(name.substring(0, end).stripTrailing() + "…", Cut.MEDIUM) > room) {
            end = name.offsetByCodePoints(end, -1);
        }
        return name.substring(0, end).stripTrailing() + "…";
    }

    private List<Title> titles(double width, double room) {
        if (content.title().isEmpty() || content.covers(Veil.TITLE)) {
            return List.of(new Title(List.of(), TITLE_SIZES[0]));
        }
        var whole = List.of(new Run(content.title(), Cut.DISPLAY));
        for (double size : TITLE_SIZES) {
            var breaker = new LineBreaker(rulers.of(size), width, locale);
            var lines = breaker.lines(whole);
            boolean last = size == TITLE_SIZES[TITLE_SIZES.length - 1];
            int most = (int) Math.max(1, room / (size * titleLine(content.title())));
            if (lines.size() <= most && (last || !breaker.breaksWords(whole))) {
                return List.of(new Title(lines, size));
            }
            if (last) {
                return parted(lines, most, size);
            }
        }
        throw new IllegalStateException("no size for titles");
    }

    private static List<Title> parted(List<Line> lines, int most, double size) {
        var parts = new ArrayList<Title>();
        for (int from = 0; from < lines.size(); from += most) {
            parts.add(new Title(lines.subList(from, Math.min(lines.size(), from + most)), size));
        }
        return parts;
    }

    // -- below it

    private Block below(double left, double top) {
        if (content.hidesWords()) {
            return nothing();
        }
        if (showsFigures() && content.figures().size() > 1) {
            return secondAmount(left, top);
        }
        if (!content.others().isEmpty() && !content.covers(Veil.TITLE)) {
            var lines = new ArrayList<Line>();
            var breaker = new LineBreaker(rulers.of(ClassScale.LEAST), left, locale);
            others().forEach(paragraph -> lines.addAll(breaker.lines(paragraph)));
            double high = Line.height(lines, PROSE_LINE, PROSE_GAP) + 24;
            if (room(titles(left, ClassScale.FOOT - top - high)) == 1) {
                return new Block.Prose(lines);
            }
        }
        return nothing();
    }

    /// The second number of those that are compared, in a row below the title; nothing where there is no room.
    private Block secondAmount(double left, double top) {
        var figure = content.figures().get(1);
        var dots = dots(left).within(ROWS, figure.value());
        double used = numberWidth(figure.value()) + 30 + dots.width(figure.value()) + 24;
        boolean wide = used > left || dots.height(figure.value()) > BELOW;
        var beside = label(figure.label(), left - used);
        var label = beside.size() == 1 ? beside : label(figure.label(), left);
        double high = BELOW + (beside.size() == 1 ? 0 : label.size() * PROSE_LINE);
        boolean fits = !wide && label.size() <= 2 && room(titles(left, ClassScale.FOOT - top - high)) == 1;
        return fits ? new Block.Amount(figure, dots, label, beside.size() == 1, false) : nothing();
    }

    private static int room(List<Title> titles) {
        return titles.size() == 1 && titles.getFirst().size() > TITLE_SIZES[TITLE_SIZES.length - 1] ? 1 : 2;
    }

    private static double height(Block below) {
        return switch (below) {
            case Block.Amount amount ->
                BELOW + (amount.beside() ? 0 : amount.label().size() * PROSE_LINE);
            case Block.Prose prose -> Line.height(prose.lines(), PROSE_LINE, PROSE_GAP) + 24;
            case Block.Nothing _, Block.Question _, Block.Picture _, Block.Covered _ -> 0;
        };
    }

    private List<List<Run>> others() {
        return content.others().stream()
                .map(event -> List.of(
                        new Run(wording.shortForm(event.when()) + "  ", Cut.SEMI_BOLD),
                        new Run(event.title(), Cut.REGULAR)))
                .toList();
    }

    // -- beside it

    private boolean showsFigures() {
        return !content.figures().isEmpty() && content.question().isEmpty() && !content.covers(Veil.PICTURE);
    }

    private List<Block> bodies() {
        if (!content.question().isEmpty()) {
            return new ArrayList<>(questions());
        }
        boolean words = !content.text().isBlank();
        boolean something = !content.figures().isEmpty() || content.picture().isPresent() || words;
        if (content.covers(Veil.PICTURE) && something
                || content.hidesWords() && content.picture().isEmpty() && something) {
            return new ArrayList<>(List.of(new Block.Covered()));
        }
        if (!content.figures().isEmpty()) {
            return amounts();
        }
        if (content.picture().isPresent()) {
            return picture();
        }
        return words ? prose(PlainText.of(content.text()), bodyWidth(usualLeft(PROSE_LEFT))) : new ArrayList<>();
    }

    private List<Block> questions() {
        var whole = List.of(new Run(content.question(), Cut.SEMI_BOLD));
        double width = bodyWidth(usualLeft(part())) - 2 * BOX;
        double room = ClassScale.FOOT - ClassScale.TOP - 2 * BOX;
        for (double size : QUESTION_SIZES) {
            var breaker = new LineBreaker(rulers.of(size), width, locale);
            var lines = breaker.lines(whole);
            int most = (int) (room / (size * 1.25));
            boolean last = size == QUESTION_SIZES[QUESTION_SIZES.length - 1];
            if (lines.size() <= most && (last || !breaker.breaksWords(whole))) {
                return List.of(new Block.Question(lines, size));
            }
            if (last) {
                var parts = new ArrayList<Block>();
                for (int from = 0; from < lines.size(); from += most) {
                    parts.add(new Block.Question(lines.subList(from, Math.min(lines.size(), from + most)), size));
                }
                return parts;
            }
        }
        throw new IllegalStateException("no size for questions");
    }

    /// Pages of text. A paragraph that would be parted begins a page where it fits on one.
    private List<Block> prose(List<List<Run>> paragraphs, double width) {
        var breaker = new LineBreaker(rulers.of(ClassScale.LEAST), width, locale);
        double room = ClassScale.FOOT - ClassScale.TOP;
        var pages = new ArrayList<Block>();
        var page = new ArrayList<Line>();
        for (var paragraph : paragraphs) {
            var lines = breaker.lines(paragraph);
            var longer = new ArrayList<>(page);
            longer.addAll(lines);
            if (!page.isEmpty() && Line.height(longer, PROSE_LINE, PROSE_GAP) > room) {
                pages.add(new Block.Prose(page));
                page.clear();
            }
            for (var line : lines) {
                if ((page.size() + 1) * PROSE_LINE > room) {
                    pages.add(new Block.Prose(page));
                    page.clear();
                }
                page.add(line);
            }
        }
        if (!page.isEmpty()) {
            pages.add(new Block.Prose(page));
        }
        return pages;
    }

    /// All numbers of a stop in one scale, as large as the room below the longest label lets them be.
    private Dots dots(double left) {
        double head = content.figures().stream()
                .mapToDouble(figure -> head(amountLabel(figure, left), isBeside(figure, left)))
                .max()
                .orElse(AMOUNT_HEAD);
        return Dots.of(
                content.figures().stream().map(Figure::value).toList(),
                bodyWidth(left),
                ClassScale.FOOT - ClassScale.TOP - head);
    }

    /// How much stands above the dots of a number.
    static double head(List<Line> label, boolean beside) {
        return AMOUNT_HEAD + (beside ? 0 : Math.min(label.size(), LABEL_LINES) * PROSE_LINE);
    }

    private boolean isBeside(Figure figure, double left) {
        return label(figure.label(), bodyWidth(left) - numberWidth(figure.value()) - 24)
                        .size()
                <= 1;
    }

    private List<Line> amountLabel(Figure figure, double left) {
        return label(
                figure.label(),
                isBeside(figure, left) ? bodyWidth(left) - numberWidth(figure.value()) - 24 : bodyWidth(left));
    }

    private List<Block> amounts() {
        double left = usualLeft(BODY_LEFT);
        var dots = dots(left);
        var all = new ArrayList<Block>();
        var figures = content.figures();
        boolean second = below(left, titleTop(date(left), lanesBelow(left))) instanceof Block.Amount;
        for (int i = 0; i < figures.size(); i++) {
            if (i == 1 && second) {
                continue;
            }
            var figure = figures.get(i);
            var label = amountLabel(figure, left);
            boolean plain = i == 0 && figures.size() > 1;
            all.add(new Block.Amount(
                    figure, dots, label.stream().limit(LABEL_LINES).toList(), isBeside(figure, left), plain));
            if (label.size() > LABEL_LINES) {
                all.addAll(prose(List.of(List.of(new Run(figure.label(), Cut.REGULAR))), bodyWidth(left)));
            }
        }
        if (dots.unit() > 1) {
            all.addAll(prose(List.of(List.of(new Run(unit.apply(dots.unit()), Cut.REGULAR))), bodyWidth(left)));
        }
        return all;
    }

    private double numberWidth(long value) {
        return rulers.of(ClassScale.DATE).width(number(value), Cut.DISPLAY);
    }

    String number(long value) {
        return java.text.NumberFormat.getIntegerInstance(locale).format(value);
    }

    private List<Line> label(String label, double width) {
        return new LineBreaker(rulers.of(ClassScale.LEAST), Math.max(60, width), locale)
                .lines(List.of(new Run(label, Cut.REGULAR)));
    }

    private List<Block> picture() {
        var media = content.picture().orElseThrow();
        var all = new ArrayList<Block>();
        if (content.hidesWords()) {
            all.add(new Block.Picture(media, List.of()));
            return all;
        }
        var said = java.util.stream.Stream.of(media.caption(), media.credit())
                .filter(text -> !text.isBlank())
                .map(text -> List.of(new Run(text.strip(), Cut.REGULAR)))
                .toList();
        double width = bodyWidth(usualLeft(BODY_LEFT));
        var breaker = new LineBreaker(rulers.of(ClassScale.LEAST), width, locale);
        var lines = said.stream().flatMap(text -> breaker.lines(text).stream()).toList();
        boolean fits = lines.size() <= CAPTION_LINES;
        all.add(new Block.Picture(media, fits ? lines : List.of()));
        if (!fits) {
            all.addAll(prose(said, width));
        }
        return all;
    }
}
