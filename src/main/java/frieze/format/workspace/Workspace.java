package frieze.format.workspace;

import frieze.format.Beginning;
import frieze.format.FileText;
import frieze.format.Format;
import frieze.format.Gathering;
import frieze.format.Input;
import frieze.format.Json;
import frieze.format.Origin;
import frieze.format.Progress;
import frieze.format.ReadResult;
import frieze.format.Spot;
import frieze.format.TourFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/// Several timelines that are shown on one axis: a small JSON file that names theirs, relative to its own folder.
///
/// ```json
/// { "workspace": 1, "files": ["moon.json", "../colleague/rockets.csv"] }
/// ```
public final class Workspace implements Format {
    /// More files than this are not read: nobody could tell them apart.
    static final int MOST = 24;

    private static final String NAME = "Frieze workspace";
    private static final String EXTENSION = ".frieze";
    private static final Pattern START = Pattern.compile("\\s*\\{\\s*\"workspace\"\\s*:.*", Pattern.DOTALL);

    @Override
    public String id() {
        return "workspace";
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> extensions() {
        return List.of(EXTENSION);
    }

    @Override
    public boolean recognises(Beginning beginning) {
        var text = beginning.text();
        return START.matcher(text).matches()
                || beginning.isNamed(EXTENSION) && text.contains("\"files\"") && text.contains("\"workspace\"");
    }

    /// The file that names these.
    ///
    /// @param files in their order
    /// @param target where it is to be written: the names are relative to its folder
    public static String text(List<Path> files, Path target) {
        var folder = Objects.requireNonNullElse(
                target.toAbsolutePath().normalize().getParent(),
                target.toAbsolutePath().getRoot());
        var text = new StringBuilder("{\n  \"workspace\": 1,\n  \"files\": [");
        var between = "\n    ";
        for (var file : files) {
            text.append(between).append(quoted(relative(file.toAbsolutePath().normalize(), folder)));
            between = ",\n    ";
        }
        return text.append("\n  ]\n}\n").toString();
    }

    /// With `/` on every system; in full where it lies on another drive.
    private static String relative(Path file, Path folder) {
        var name = folder != null && folder.getRoot().equals(file.getRoot()) ? folder.relativize(file) : file;
        var separator = name.getFileSystem().getSeparator();
        return name.toString().replace(separator, "/");
    }

    private static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            switch (c) {
                case '"', '\\' -> quoted.append('\\').append(c);
                default -> quoted.append(c < ' ' ? String.format("\\u%04x", (int) c) : String.valueOf(c));
            }
        }
        return quoted.append('"').toString();
    }

    /// A file that is named, and where.
    private record Name(Path file, Spot spot) {}

    @Override
    public ReadResult read(Input input, Progress progress) throws IOException {
        var text = FileText.of(input, Progress.NONE);
        var gathering = new Gathering(input);
        text.report(gathering);
        var names = new LinkedHashSet<Path>();
        var wanted = Json.read(text, 0, false, gathering).stream()
                .flatMap(json -> json.get("files").stream())
                .flatMap(json -> json.list().stream())
                .flatMap(json -> name(json, text, input, gathering).stream())
                .filter(name -> isNew(name, names, gathering))
                .toList();
        var together = new Together();
        for (int i = 0; i < wanted.size(); i++) {
            read(wanted.get(i), together, gathering, Together.part(i, wanted.size(), progress));
        }
        if (wanted.isEmpty()) {
            gathering.error(Spot.FILE, "problem.workspace-empty");
        }
        together.addProblems(gathering.result(NAME, ""));
        return together.result(new Origin(NAME, wanted.isEmpty() ? "" : "(" + together.origins() + ")"));
    }

    private static Optional<Name> name(Json json, FileText text, Input input, Gathering gathering) {
        var spot = text.spot(json.offset());
        var written = json instanceof Json.Text(var _, var name) ? name.strip() : "";
        try {
            if (!written.isEmpty() && input.folder().isPresent()) {
                var file = input.folder().get().toAbsolutePath().resolve(written);
                return Optional.of(new Name(file.normalize(), spot));
            }
        } catch (InvalidPathException _) {
            // a name that this system cannot have is the name of no file
        }
        gathering.error(spot, "problem.workspace-file", written);
        return Optional.empty();
    }

    private static boolean isNew(Name name, LinkedHashSet<Path> names, Gathering gathering) {
        if (names.size() == MOST) {
            gathering.error(name.spot(), "problem.workspace-many", MOST);
            return false;
        }
        boolean added = names.add(name.file());
        if (!added) {
            gathering.warning(
                    name.spot(),
                    "problem.workspace-twice",
                    String.valueOf(name.file().getFileName()));
        }
        return added;
    }

    private static void read(Name name, Together together, Gathering gathering, Progress progress) {
        var shown = String.valueOf(name.file().getFileName());
        try {
            if (!Files.isRegularFile(name.file())) {
                gathering.error(
                        name.spot(), "problem.workspace-file", name.file().toString());
                return;
            }
            var input = Input.of(name.file());
            var format = Format.of(input);
            if (format instanceof Workspace) {
                gathering.error(name.spot(), "problem.workspace-nested", shown);
            } else {
                together.add(name.file(), TourFile.withBeside(name.file(), format.read(input, progress)));
            }
        } catch (IOException e) {
            gathering.error(name.spot(), "problem.workspace-unreadable", shown, String.valueOf(e.getMessage()));
        }
    }
}
