package frieze.view;

import frieze.layout.Placed.Counts;
import frieze.text.Messages;
import java.util.Locale;

/// The status line's numbers in words; they add up to all events, in the window as in a picture.
///
/// @param head how many there are in all
/// @param detail in what form they are shown, and how many are not
/// @param brief the same with all forms together, where there is little room
public record CountsText(String head, String detail, String brief) {
    public static CountsText of(Counts counts, Locale locale) {
        var messages = Messages.of(CountsText.class, locale);
        var brief = messages.get("status.shown", counts.shown(), counts.clustered(), counts.filtered());
        var detail = counts.titles() + counts.dots() == 0
                ? brief
                : messages.get(
                        "status.forms",
                        counts.cards(),
                        counts.titles(),
                        counts.dots(),
                        counts.clustered(),
                        counts.clusters(),
                        counts.filtered());
        return new CountsText(
                messages.get("status.events", counts.total()),
                outside(detail, counts, messages),
                outside(brief, counts, messages));
    }

    private static String outside(String shown, Counts counts, Messages messages) {
        return counts.outside() == 0 ? shown : messages.get("status.outside", shown, counts.outside());
    }
}
