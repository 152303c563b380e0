package frieze.view;

import frieze.layout.Placed.Counts;
import frieze.text.Messages;
import java.util.Locale;

/// The status line's numbers in words; they add up to the events in view.
///
/// @param head how many there are
/// @param detail in what form they are shown
/// @param outside how many lie outside the view; empty for none
public record CountsText(String head, String detail, String outside) {
    public static CountsText of(Counts counts, Locale locale) {
        var messages = Messages.of(CountsText.class, locale);
        boolean all = counts.outside() == 0;
        var head =
                all ? messages.get("status.events", counts.inView()) : messages.get("status.in-view", counts.inView());
        var detail = counts.titles() + counts.dots() == 0
                ? messages.get("status.shown", counts.shown(), counts.clustered(), counts.filtered())
                : messages.get(
                        "status.forms",
                        counts.cards(),
                        counts.titles(),
                        counts.dots(),
                        counts.clustered(),
                        counts.clusters(),
                        counts.filtered());
        return new CountsText(head, detail, all ? "" : messages.get("status.outside", counts.outside()));
    }
}
