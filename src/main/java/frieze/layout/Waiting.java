package frieze.layout;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/// Whether anybody still waits for a plan. Long loops ask it at every turn; it asks seldom itself.
///
/// @param abandoned asked on several threads
record Waiting(BooleanSupplier abandoned) {
    /// For what is never given up.
    static final Waiting ALWAYS = new Waiting(() -> false);

    private static final int SELDOM = 1_024;

    /// @throws CancellationException where nobody waits any more
    void check() {
        if (abandoned.getAsBoolean()) {
            throw new CancellationException();
        }
    }

    /// As [#check], at some turns.
    ///
    /// @param turn of the loop
    void check(int turn) {
        if ((turn & SELDOM - 1) == 0) {
            check();
        }
    }
}
