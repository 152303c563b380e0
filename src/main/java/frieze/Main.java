package frieze;

import frieze.Display.Missing;
import frieze.app.FriezeApp;
import frieze.cli.Commands;
import frieze.cli.Invocation;
import frieze.text.Messages;
import java.util.List;
import java.util.Locale;

/// Chooses between the window and the commands without one. JavaFX is loaded only by what needs it.
public final class Main {
    /// Names a picture (PNG) to draw of the file where no window can open: whoever starts the program from its
    /// sources sees something.
    private static final String PICTURE_INSTEAD = "frieze.pictureInstead";

    private Main() {}

    public static void main(String[] args) {
        if (!Invocation.wantsWindow(args)) {
            System.exit(Commands.run(args, System.out, System.err));
        }
        var display = Display.ofThisMachine();
        var missing = display.missing();
        if (missing.isPresent()) {
            System.exit(withoutWindow(args, display, missing.get()));
        }
        FriezeApp.open(args);
    }

    private static int withoutWindow(String[] args, Display display, Missing missing) {
        var messages = Messages.of(Main.class, Locale.getDefault());
        var reason = messages.get("display." + missing.name().toLowerCase(Locale.ROOT), display.name());
        String picture = System.getProperty(PICTURE_INSTEAD, "");
        var files = Invocation.files(List.of(args));
        if (picture.isEmpty() || files.isEmpty()) {
            System.err.println(messages.get("window.none", reason));
            return Commands.WRONG_CALL;
        }
        System.out.println(messages.get("window.drawn", reason, picture));
        return Commands.run(new String[] {"export", files.getFirst(), picture}, System.out, System.err);
    }
}
