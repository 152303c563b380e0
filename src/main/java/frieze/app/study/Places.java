package frieze.app.study;

import frieze.time.DateWording;
import frieze.time.TickUnit;

/// Says a place on the axis as exactly as one can stand on it.
final class Places {
    private static final long DAY = 86_400;
    private static final long MONTH = 28 * DAY;
    private static final long YEAR = 365 * DAY;

    private Places() {}

    /// @param step of the keys, seconds
    static String say(long instant, long step, DateWording wording) {
        var unit = step >= YEAR
                ? TickUnit.Unit.YEAR
                : step >= MONTH ? TickUnit.Unit.MONTH : step >= DAY ? TickUnit.Unit.DAY : TickUnit.Unit.MINUTE;
        return wording.tick(instant, new TickUnit(unit, 1), true);
    }
}
