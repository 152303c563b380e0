package frieze.format.zip;

import frieze.format.Beginning;
import frieze.format.Format;
import frieze.format.Gathering;
import frieze.format.Input;
import frieze.format.Progress;
import frieze.format.ReadResult;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// A zip that holds one file of another format, with its pictures.
public final class Zip implements Format {
    @Override
    public String id() {
        return "zip";
    }

    @Override
    public String name() {
        return "Zip";
    }

    @Override
    public List<String> extensions() {
        return List.of(".zip");
    }

    /// By its first bytes: a file, or the end of an archive that holds none.
    @Override
    public boolean recognises(Beginning beginning) {
        var bytes = beginning.bytes();
        return bytes.length >= 4
                && bytes[0] == 'P'
                && bytes[1] == 'K'
                && (bytes[2] == 3 && bytes[3] == 4 || bytes[2] == 5 && bytes[3] == 6);
    }

    @Override
    public ReadResult read(Input input, Progress progress) throws IOException {
        var gathering = new Gathering(input);
        var archive = Archive.read(input, progress, gathering);
        if (archive.isEmpty()) {
            return gathering.result(name(), "");
        }
        var inner = archive.get().timeline();
        if (inner.isEmpty()) {
            return gathering.result(name(), "");
        }
        var result = inner.get().format().read(inner.get().input(), progress);
        return joined(gathering.result(name(), ""), result);
    }

    /// What the file in it came to, and what is to be said of the archive around it.
    private static ReadResult joined(ReadResult around, ReadResult inner) {
        var problems = new ArrayList<>(around.problems());
        problems.addAll(inner.problems());
        return new ReadResult(
                inner.timeline(),
                List.copyOf(problems),
                inner.broken(),
                inner.errors() + around.errors(),
                inner.warnings() + around.warnings(),
                inner.notes() + around.notes(),
                inner.origin());
    }
}
