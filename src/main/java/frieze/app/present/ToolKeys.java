package frieze.app.present;

import frieze.present.Tool;
import frieze.session.Presentation;
import frieze.session.Tools;
import java.util.function.Supplier;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keys of what lies over a presentation, before its own: arrows move the light in hand and turn the pages of what
/// was going on meanwhile, signs open the search and the list of keys.
public final class ToolKeys {
    /// How far a key moves the light, as a part of the width and of the height.
    private static final double STEP_ASIDE = 0.04;
    private static final double STEP_DOWN = 0.07;

    private final Tools tools;
    private final ToolLayer layer;
    private final Supplier<PresentingOverlay> overlay;

    /// @param layer of the class's window
    /// @param overlay where the search and the list of keys open
    public ToolKeys(Presentation presentation, ToolLayer layer, Supplier<PresentingOverlay> overlay) {
        tools = presentation.tools();
        this.layer = layer;
        this.overlay = overlay;
    }

    /// Says whether the sign stands for anything.
    public boolean typed(String sign) {
        switch (sign) {
            case "/" -> overlay.get().search();
            case "?" -> overlay.get().keys();
            default -> {
                return false;
            }
        }
        return true;
    }

    /// Says whether the key stands for anything.
    public boolean pressed(KeyEvent key) {
        if (key.isAltDown() || key.isMetaDown() || key.isShortcutDown() || key.isShiftDown()) {
            return false;
        }
        return tools.meanwhile().isOpen() ? turns(key.getCode()) : lights(key.getCode());
    }

    /// Further pages of what was going on meanwhile; beyond the last one the tour goes on.
    private boolean turns(KeyCode code) {
        return switch (code) {
            case DOWN, KP_DOWN, PAGE_DOWN, SPACE -> tools.meanwhile().turn(1);
            case UP, KP_UP, PAGE_UP -> tools.meanwhile().turn(-1);
            default -> false;
        };
    }

    private boolean lights(KeyCode code) {
        if (tools.tool().get() != Tool.SPOTLIGHT) {
            return false;
        }
        switch (code) {
            case LEFT, KP_LEFT -> layer.moveLight(-STEP_ASIDE, 0);
            case RIGHT, KP_RIGHT -> layer.moveLight(STEP_ASIDE, 0);
            case UP, KP_UP -> layer.moveLight(0, -STEP_DOWN);
            case DOWN, KP_DOWN -> layer.moveLight(0, STEP_DOWN);
            default -> {
                return false;
            }
        }
        return true;
    }

    /// Esc: closes what is open or puts away what is in hand; says whether there was anything.
    public boolean dismiss() {
        return overlay.get().dismiss() || tools.dismiss();
    }
}
