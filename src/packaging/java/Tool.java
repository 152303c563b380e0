import java.util.spi.ToolProvider;

/// The tools of the JDK that runs this program.
final class Tool {
    private Tool() {}

    /// Runs `jlink` or `jpackage`.
    ///
    /// @throws IllegalStateException where it fails; it has said why
    static void run(String name, String... arguments) {
        var tool = ToolProvider.findFirst(name).orElseThrow(() -> new IllegalStateException("this JDK has no " + name));
        int code = tool.run(System.out, System.err, arguments);
        if (code != 0) {
            throw new IllegalStateException(name + " ended with code " + code);
        }
    }
}
