package frieze.format.zip;

import frieze.format.Beginning;
import frieze.format.Format;
import frieze.format.Gathering;
import frieze.format.Input;
import frieze.format.Progress;
import frieze.format.ReadResult;
import frieze.format.Spot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A zip that holds one file of another format, with its pictures: any `.zip`, or a timeline packed for the
/// classroom, whose name ends in `.frieze` so that a double click opens it here and not in a program for archives.
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
        return List.of(".zip", ".frieze");
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
        if (input.file().isPresent()) {
            return read(input.file().get(), input, progress);
        }
        // archives are read by the list at their end: what comes out of a pipe is laid down for it
        var laidDown = Files.createTempFile("frieze", ".zip");
        try {
            try (var in = input.open()) {
                Files.copy(in, laidDown, StandardCopyOption.REPLACE_EXISTING);
            }
            return read(laidDown, input, progress);
        } finally {
            Files.delete(laidDown);
        }
    }

    private ReadResult read(Path file, Input input, Progress progress) throws IOException {
        var gathering = new Gathering(input);
        var archive = Archive.read(file, input, progress, gathering);
        var inner = archive.flatMap(Archive::timeline);
        if (archive.isEmpty() || inner.isEmpty()) {
            return gathering.result(name(), "");
        }
        var pictures = archive.get().beside(inner.get());
        var name = input.name() + " › " + inner.get().name();
        var result =
                inner.get().format().read(Input.inArchive(name, inner.get().bytes(), pictures), new Whole(progress));
        long unnamed = new NamedPictures(pictures).among(archive.get().pictures(), result.timeline());
        if (unnamed > 0) {
            gathering.note(Spot.FILE, "problem.zip-pictures", unnamed);
        }
        return joined(gathering.result(name(), ""), result, pictures);
    }

    /// Shows nothing before the end, since it would be without its pictures.
    private record Whole(Progress progress) implements Progress {
        @Override
        public void read(long bytes, long of) {
            progress.read(bytes, of);
        }

        @Override
        public boolean cancelled() {
            return progress.cancelled();
        }
    }

    /// What the file in it came to, and what is to be said of the archive around it.
    private static ReadResult joined(ReadResult around, ReadResult inner, ZipPictures pictures) {
        var problems = new ArrayList<>(around.problems());
        problems.addAll(inner.problems());
        return new ReadResult(
                inner.timeline(),
                List.copyOf(problems),
                inner.broken(),
                inner.errors() + around.errors(),
                inner.warnings() + around.warnings(),
                inner.notes() + around.notes(),
                inner.origin(),
                List.of(),
                Optional.of(pictures));
    }
}
