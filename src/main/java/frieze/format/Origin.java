package frieze.format;

/// What a file was written in.
///
/// @param format the name by which people know it, such as "TimelineJS"
/// @param version as far as the file tells, such as "3"; may be empty
public record Origin(String format, String version) {
    /// The project's own format.
    public static final Origin OWN = new Origin("Frieze", "");

    public boolean isForeign() {
        return !format.equals(OWN.format);
    }

    /// Name and version in one line.
    @Override
    public String toString() {
        return version.isEmpty() ? format : format + " " + version;
    }
}
