package frieze.layout;

import frieze.layout.TextMeasurer.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Sizes of cards and titles in px at a text scale, and how a title breaks into lines. See the design's
/// "Shapes".
///
/// @param textScale 1 at 100 %
record LabelSizes(TextMeasurer measurer, double textScale) {
    private static final double CARD_PADDING = 14;
    private static final double LEAST_CARD = 156;
    private static final double USUAL_CARD = 184;
    private static final double MOST_CARD = 200;
    /// So that a day with a time of day stands whole.
    static final double MOST_DATED = 216;
    /// What a card takes beside its date: padding and the bead.
    static final double DATE_ROOM = 45;
    private static final String ELLIPSIS = "…";
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    double px(double designPx) {
        return designPx * textScale;
    }

    /// Height of a card of one or two title lines.
    double cardHeight(boolean twoLines) {
        return px(twoLines ? 74 : 54);
    }

    /// Width of a date on a card.
    double dateWidth(String date) {
        return measurer.width(date, TextStyle.SMALL);
    }

    /// Width and lines of a card.
    ///
    /// @param date the short wording; empty where any card has room for it
    Card card(String title, String date) {
        // whole px: the width is kept as a float, which must not be a little less than the date
        double dated = date.isEmpty() ? 0 : Math.min(px(MOST_DATED), Math.ceil(dateWidth(date) + px(DATE_ROOM)));
        var card = card(title);
        return new Card(Math.max(card.width(), dated), card.twoLines());
    }

    private Card card(String title) {
        double padding = px(2 * CARD_PADDING);
        double text = measurer.width(title, TextStyle.TITLE);
        if (text + padding <= px(MOST_CARD)) {
            return new Card(Math.max(px(LEAST_CARD), Math.ceil(text + padding)), false);
        }
        var lines = wrapped(title, px(USUAL_CARD) - padding, TextStyle.TITLE);
        if (lines.size() > 2) {
            return new Card(px(MOST_CARD), true);
        }
        double widest = lines.stream()
                .mapToDouble(line -> measurer.width(line, TextStyle.TITLE))
                .max()
                .orElse(0);
        return new Card(Math.max(px(LEAST_CARD), Math.ceil(widest + padding)), true);
    }

    record Card(double width, boolean twoLines) {}

    /// Width of a title beside its bead, bead included.
    double titleWidth(String title) {
        return Math.ceil(px(19) + Math.min(measurer.width(title, TextStyle.LABEL), px(190)));
    }

    /// The title in at most `lines` lines of `width` px; the last ends in an ellipsis where something is cut.
    List<String> lines(String title, double width, int lines, TextStyle style) {
        var all = wrapped(title, width, style);
        if (all.size() <= lines) {
            return all;
        }
        var kept = new ArrayList<>(all.subList(0, lines));
        var last = String.join(" ", all.subList(lines - 1, all.size()));
        kept.set(lines - 1, cut(last, width, style));
        return List.copyOf(kept);
    }

    private List<String> wrapped(String title, double width, TextStyle style) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : BLANKS.split(title.strip())) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && measurer.width(longer, style) > width) {
                lines.add(cut(line.toString(), width, style));
                line.setLength(0);
                line.append(word);
                if (lines.size() > 4) {
                    break;
                }
            } else {
                line.setLength(0);
                line.append(longer);
            }
        }
        lines.add(cut(line.toString(), width, style));
        return List.copyOf(lines);
    }

    /// The text, or as much of it as fits with an ellipsis.
    String cut(String text, double width, TextStyle style) {
        if (text.length() < 400 && measurer.width(text, style) <= width) {
            return text;
        }
        int lo = 0;
        int hi = Math.min(text.length(), 400);
        while (lo < hi) {
            int mid = (lo + hi + 1) >>> 1;
            if (measurer.width(text.substring(0, mid).stripTrailing() + ELLIPSIS, style) <= width) {
                lo = mid;
            } else {
                hi = mid - 1;
            }
        }
        if (lo > 0 && Character.isHighSurrogate(text.charAt(lo - 1))) {
            lo--;
        }
        return text.substring(0, lo).stripTrailing() + ELLIPSIS;
    }
}
