package frieze.layout;

/// How much a lane may hold before it is drawn densely: the fewer lanes share the window, the more room each
/// has.
///
/// @param sparseEvents most events of a sparse lane
/// @param markRows most rows of marks in a sparse lane
/// @param cardUnits rows of a sparse lane that its cards may take; a card takes four
/// @param units rows of a dense lane
record LaneLimits(int sparseEvents, int markRows, int cardUnits, int units) {
    private static final int CARD = 4;
    private static final int CARD_ROWS = 3;
    /// A card and two titles.
    private static final int LOW = CARD + 2;

    /// Most rows of a dense lane beside others, however low these are.
    private static final int MOST_BESIDE = 20;
    /// Rows of a dense lane that has the usual window to itself.
    private static final int ALONE = 27;

    static LaneLimits of(int lanes) {
        int shared = Math.max(1, lanes);
        int most = lanes == 1 ? ALONE : MOST_BESIDE;
        return new LaneLimits(
                Math.clamp(80 / shared, 40, 80),
                Math.clamp(16 / shared, 6, 14),
                CARD * CARD_ROWS,
                Math.clamp(30 / shared - 3, 5, most));
    }

    /// The same with another number of rows in a dense lane.
    LaneLimits withUnits(int rows) {
        return new LaneLimits(sparseEvents, markRows, cardUnits, rows);
    }

    /// The same with one row of cards.
    LaneLimits low() {
        return new LaneLimits(sparseEvents, markRows, CARD, Math.min(units, LOW));
    }

    /// The same lanes, of which some are so low that the dense ones have more rows.
    ///
    /// @param lanes as many as would take the same room
    LaneLimits sharedBy(int lanes) {
        return new LaneLimits(
                sparseEvents, markRows, cardUnits, Math.max(units, Math.min(MOST_BESIDE, of(lanes).units)));
    }
}
