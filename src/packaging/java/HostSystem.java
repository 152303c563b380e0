/// The system that packages are built on, and for: jlink and jpackage build for their own system only.
enum HostSystem {
    LINUX,
    MACOS,
    WINDOWS;

    static HostSystem current() {
        String name = System.getProperty("os.name");
        return name.startsWith("Windows") ? WINDOWS : name.startsWith("Mac") ? MACOS : LINUX;
    }
}
