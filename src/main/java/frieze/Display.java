package frieze;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Whether a window can open on this machine, asked before any toolkit is loaded: on Linux JavaFX fails late
/// and loudly where there is no X server or no GTK. Windows and macOS always have what it takes.
///
/// @param system the name of the operating system
/// @param environment the value of an environment variable, or null
/// @param answers whether an X server answers at a display such as `:0`, `unix:1.0` or `host:10`
/// @param library whether a native library can be loaded
record Display(String system, UnaryOperator<String> environment, Predicate<String> answers, Predicate<String> library) {
    /// Why no window can open. The name in small letters is the end of its message key `display.*`.
    enum Missing {
        /// No display is named.
        UNNAMED,
        /// Nothing answers at the display that is named.
        SILENT,
        /// The GTK library is not installed.
        GTK
    }

    private static final String GTK_LIBRARY = "libgtk-3.so.0";
    private static final Pattern X_DISPLAY = Pattern.compile("(?:[a-z]+/)?([^:]*):(\\d{1,4})(?:\\.\\d+)?");
    private static final int X_PORT = 6000;
    private static final int PATIENCE_MILLIS = 2000;
    private static final List<String> LIBRARY_FOLDERS = List.of(
            "/usr/lib/x86_64-linux-gnu",
            "/usr/lib/aarch64-linux-gnu",
            "/usr/lib64",
            "/usr/lib",
            "/lib64",
            "/lib",
            "/usr/local/lib");

    static Display ofThisMachine() {
        return new Display(System.getProperty("os.name"), System::getenv, Display::answers, Display::canLoad);
    }

    Optional<Missing> missing() {
        if (!system.equals("Linux")) {
            return Optional.empty();
        }
        String name = name();
        if (name.isEmpty()) {
            return Optional.of(Missing.UNNAMED);
        }
        if (!answers.test(name)) {
            return Optional.of(Missing.SILENT);
        }
        return library.test(GTK_LIBRARY) ? Optional.empty() : Optional.of(Missing.GTK);
    }

    /// What `DISPLAY` holds; JavaFX draws through X also where the desktop is Wayland.
    String name() {
        String name = environment.apply("DISPLAY");
        return name == null ? "" : name.strip();
    }

    private static boolean answers(String display) {
        Matcher parts = X_DISPLAY.matcher(display);
        if (!parts.matches()) {
            return false;
        }
        String host = parts.group(1);
        int number = Integer.parseInt(parts.group(2));
        return host.isEmpty() || host.equals("unix") ? answersHere(number) : answersThere(host, number);
    }

    /// The kernel's list costs least and knows every server of this machine; one outside of a container is
    /// reached by its file alone.
    private static boolean answersHere(int number) {
        String socket = "/tmp/.X11-unix/X" + number;
        return isListed(socket) || connects(socket);
    }

    private static boolean isListed(String socket) {
        try (Stream<String> sockets = Files.lines(Path.of("/proc/net/unix"))) {
            return sockets.anyMatch(line -> line.endsWith(" " + socket) || line.endsWith("@" + socket));
        } catch (IOException | UncheckedIOException e) {
            return false;
        }
    }

    private static boolean connects(String socket) {
        try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            return channel.connect(UnixDomainSocketAddress.of(socket));
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean answersThere(String host, int number) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, X_PORT + number), PATIENCE_MILLIS);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /// A look into the usual folders costs nothing; only where that fails the system's own loader is asked.
    @SuppressWarnings("restricted")
    private static boolean canLoad(String library) {
        if (LIBRARY_FOLDERS.stream().anyMatch(folder -> Files.exists(Path.of(folder, library)))) {
            return true;
        }
        try {
            SymbolLookup.libraryLookup(library, Arena.global());
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
