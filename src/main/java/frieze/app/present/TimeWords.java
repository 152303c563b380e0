package frieze.app.present;

import frieze.text.Messages;
import java.time.Duration;

/// Says how long something takes.
record TimeWords(Messages texts) {
    private static final int MINUTE = 60;
    private static final int HOUR = 3600;

    /// As a clock shows it: "2:05", "1:02:05".
    static String clock(Duration time) {
        long seconds = time.toSeconds();
        return seconds < HOUR
                ? "%d:%02d".formatted(seconds / MINUTE, seconds % MINUTE)
                : "%d:%02d:%02d".formatted(seconds / HOUR, seconds % HOUR / MINUTE, seconds % MINUTE);
    }

    /// In words: "3 min 25 s", "25 min", "40 s". Of a negative time its length.
    String say(Duration time) {
        long seconds = time.abs().toSeconds();
        if (seconds < MINUTE) {
            return texts.get("time.seconds", seconds);
        }
        return seconds % MINUTE == 0
                ? texts.get("time.minutes", seconds / MINUTE)
                : texts.get("time.both", seconds / MINUTE, seconds % MINUTE);
    }
}
