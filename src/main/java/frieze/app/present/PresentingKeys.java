package frieze.app.present;

import frieze.present.Show.Curtain;
import frieze.present.Show.Later;
import frieze.present.Tool;
import frieze.session.Presentation;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keys of a presentation, in the class's window and in the speaker's. They are those of presentation programs,
/// so that every common remote works: remotes are keyboards that send PageDown and PageUp, or Right and Left, or Down
/// and Up, or Space, Enter and Backspace, F5 or Esc to begin and to end, and `b` or `.` to make the screen black.
public final class PresentingKeys {
    /// What keys ask for besides the presentation's own commands.
    public interface Desk {
        /// Esc: closes what is open, else ends the presentation.
        void dismiss();

        /// Shows or hides the speaker's notes where there is one screen.
        void notes();

        /// Does what else a sign stands for; says whether it stands for anything.
        ///
        /// @param sign a letter in lower case, or another sign
        boolean typed(String sign);

        /// Does what else a key stands for; says whether it stands for anything.
        boolean pressed(KeyEvent key);
    }

    /// Keys that belong to whatever has the focus, where a keyboard has put it there.
    private static final Set<KeyCode> FOCUSED = EnumSet.of(
            KeyCode.SPACE,
            KeyCode.ENTER,
            KeyCode.UP,
            KeyCode.DOWN,
            KeyCode.LEFT,
            KeyCode.RIGHT,
            KeyCode.HOME,
            KeyCode.END);
    /// Keys that mean the same whatever has the focus, texts included.
    private static final Set<KeyCode> ALWAYS =
            EnumSet.of(KeyCode.PAGE_DOWN, KeyCode.PAGE_UP, KeyCode.F5, KeyCode.ESCAPE);

    /// What colours of the pen are chosen by while it is in hand.
    private static final String COLOURS = "123";

    private static final double PAN = 0.2;
    private static final double ZOOM = 1.6;
    private static final int MOST_DIGITS = 4;

    private final Presentation presentation;
    private final Desk desk;
    private String digits = "";

    public PresentingKeys(Presentation presentation, Desk desk) {
        this.presentation = presentation;
        this.desk = desk;
    }

    public void install(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, key -> pressed(key, scene.getFocusOwner()));
        scene.addEventFilter(KeyEvent.KEY_TYPED, key -> typed(key, scene.getFocusOwner()));
    }

    /// Does what a sign on the keyboard does, for buttons that name it.
    ///
    /// @param sign a letter in lower case, or another sign
    public void press(String sign) {
        if (!desk.typed(sign)) {
            sign(sign, false);
        }
    }

    private void pressed(KeyEvent key, Node focused) {
        boolean writes = focused instanceof TextInputControl;
        boolean theirs = writes && !ALWAYS.contains(key.getCode()) || takes(focused, key.getCode());
        if (!theirs && (desk.pressed(key) || act(key))) {
            key.consume();
        }
    }

    private static boolean takes(Node focused, KeyCode code) {
        boolean control = focused instanceof ButtonBase || focused instanceof ListView<?>;
        return control && focused.isFocusVisible() && FOCUSED.contains(code);
    }

    private boolean act(KeyEvent key) {
        if (key.isShortcutDown() && key.getCode() == KeyCode.Z && !key.isAltDown()) {
            presentation.tools().undo();
            return true;
        }
        if (key.isShortcutDown() || key.isAltDown() || key.isMetaDown()) {
            return false;
        }
        if (key.isShiftDown()) {
            return pan(key.getCode());
        }
        if (measures(key.getCode())) {
            return true;
        }
        switch (key.getCode()) {
            case PAGE_DOWN, RIGHT, KP_RIGHT, DOWN, KP_DOWN, SPACE -> presentation.next();
            case PAGE_UP, LEFT, KP_LEFT, UP, KP_UP -> presentation.previous();
            case ENTER -> enter();
            case BACK_SPACE -> back();
            case HOME -> presentation.first();
            case END -> presentation.last();
            case ESCAPE -> desk.dismiss();
            // remotes send it to begin: a second one must not disturb
            case F5 -> {}
            default -> {
                return false;
            }
        }
        return true;
    }

    /// A ruler in hand goes from event to event.
    private boolean measures(KeyCode code) {
        var tools = presentation.tools();
        if (tools.tool().get() != Tool.RULER) {
            return false;
        }
        switch (code) {
            case LEFT, KP_LEFT -> tools.measure(-1);
            case RIGHT, KP_RIGHT -> tools.measure(1);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean pan(KeyCode code) {
        int direction = switch (code) {
            case LEFT, KP_LEFT -> -1;
            case RIGHT, KP_RIGHT -> 1;
            default -> 0;
        };
        if (direction != 0 && presentation.tools().meanwhile().isOpen()) {
            presentation.tools().meanwhile().move(direction);
            return true;
        }
        double width = presentation
                .band()
                .placed()
                .get()
                .map(placed -> placed.viewport().width())
                .orElse(0.0);
        switch (code) {
            case LEFT, KP_LEFT -> presentation.pan(-PAN * width, 0);
            case RIGHT, KP_RIGHT -> presentation.pan(PAN * width, 0);
            // some remotes begin with Shift+F5
            case F5 -> {}
            default -> {
                return false;
            }
        }
        return true;
    }

    /// The number of a stop, the way back from a detour, or one step on.
    private void enter() {
        if (!digits.isEmpty()) {
            presentation.goTo(Integer.parseInt(digits) - 1);
            digits = "";
        } else if (presentation.show().get().isDetour()) {
            presentation.comeBack();
        } else {
            presentation.next();
        }
    }

    private void back() {
        if (!digits.isEmpty()) {
            digits = digits.substring(0, digits.length() - 1);
        } else if (presentation.show().get().isDetour()) {
            presentation.comeBack();
        } else {
            presentation.previous();
        }
    }

    private void typed(KeyEvent key, Node focused) {
        var sign = key.getCharacter().toLowerCase(Locale.ROOT);
        boolean plain = !key.isShortcutDown() && !key.isAltDown() && !key.isMetaDown();
        if (focused instanceof TextInputControl || !plain || sign.isBlank() || Character.isISOControl(sign.charAt(0))) {
            return;
        }
        if (presentation.tools().tool().get() == Tool.PEN && COLOURS.contains(sign)) {
            presentation.tools().paint(Integer.parseInt(sign));
            key.consume();
            return;
        }
        if (sign.length() == 1 && Character.isDigit(sign.charAt(0)) && !(sign.equals("0") && digits.isEmpty())) {
            digits = digits.length() < MOST_DIGITS ? digits + Character.digit(sign.charAt(0), 10) : digits;
            key.consume();
            return;
        }
        digits = "";
        if (desk.typed(sign) || sign(sign, key.isShiftDown())) {
            key.consume();
        }
    }

    private boolean sign(String sign, boolean shift) {
        var show = presentation.show().get();
        switch (sign) {
            case "b", "." -> presentation.toggle(Curtain.BLACK);
            case "w", "," -> presentation.toggle(Curtain.WHITE);
            case "t" -> presentation.widen(!show.wide());
            case "l" -> presentation.showLater(following(show.later()));
            case "v" -> {
                if (shift) {
                    presentation.cover();
                } else {
                    presentation.uncover();
                }
            }
            case "a" -> presentation.ask(!show.question());
            case "p" -> presentation.tools().choose(Tool.PEN);
            case "s" -> presentation.tools().choose(Tool.SPOTLIGHT);
            case "r" -> presentation.tools().choose(Tool.RULER);
            case "c" -> presentation.tools().clear();
            case "m" -> presentation.tools().meanwhile().toggle();
            case "n" -> desk.notes();
            case "+" -> presentation.zoom(ZOOM);
            case "-" -> presentation.zoom(1 / ZOOM);
            case "0" -> presentation.fit();
            default -> {
                return false;
            }
        }
        return true;
    }

    private static Later following(Later later) {
        var all = Later.values();
        return all[(later.ordinal() + 1) % all.length];
    }
}
