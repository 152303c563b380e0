package frieze.session;

import frieze.document.Problem;
import frieze.document.Problem.Severity;
import frieze.format.Progress;
import frieze.format.ReadResult;
import frieze.format.TourFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Where tours are kept that do not stand in the file of their timeline: beside it, for everybody who opens it, or in
/// a folder of this program, for one user.
///
/// @param folder of this program; empty where it keeps none
public record TourShelf(Optional<Path> folder) {
    /// A shelf that has nothing but what lies beside the files.
    public static final TourShelf NONE = new TourShelf(Optional.empty());

    private static final int LONGEST_NAME = 60;

    /// Where this program keeps the tour of what is shown.
    ///
    /// @param files all that are shown; none for the timeline that comes with the program
    public Optional<Path> draft(List<Path> files) {
        return folder.map(place -> place.resolve("tours").resolve(name(files)));
    }

    private static String name(List<Path> files) {
        if (files.isEmpty()) {
            return "story.tour.json";
        }
        var paths = files.stream()
                .map(file -> file.toAbsolutePath().normalize().toString())
                .toList();
        var key = UUID.nameUUIDFromBytes(String.join("\n", paths).getBytes(StandardCharsets.UTF_8));
        var first = String.valueOf(files.getFirst().getFileName());
        var shown = first.substring(0, Math.min(first.length(), LONGEST_NAME));
        return shown + "-" + key.toString().substring(0, 8) + ".tour.json";
    }

    /// Reads timelines with the tours that are kept for them: what this program keeps counts most, then what lies
    /// beside the file, then what the file says.
    public DocumentReader around(DocumentReader reader) {
        return new DocumentReader() {
            @Override
            public ReadResult read(Path file, Progress progress) throws IOException {
                return withKept(List.of(file), reader.read(file, progress));
            }

            @Override
            public ReadResult readTogether(List<Path> files, Progress progress) throws Unreadable {
                return withKept(files, DocumentReader.super.readTogether(files, progress));
            }
        };
    }

    /// A timeline with the tour that is kept for it.
    ///
    /// @param files all that are shown; none for the timeline that comes with the program
    public ReadResult withKept(List<Path> files, ReadResult read) {
        var result = files.size() == 1 ? joined(read, TourFile.beside(files.getFirst()), "problem.tour-beside") : read;
        var draft = draft(files);
        if (draft.isEmpty()) {
            return result;
        }
        var own = TourFile.fingerprint(result.timeline().tour());
        var kept = joined(result, draft.get(), "problem.tour-kept");
        boolean other = kept.kept()
                .filter(place -> place.file().equals(draft.get()))
                .filter(place -> !place.from().isEmpty() && !place.from().equals(own))
                .isPresent();
        return other ? doubtful(kept, draft.get()) : kept;
    }

    private static ReadResult joined(ReadResult read, Path file, String code) {
        try {
            var found = TourFile.read(file, read);
            return found.map(tour -> tour.joined(read, file, code)).orElse(read);
        } catch (IOException e) {
            return with(read, Severity.ERROR, file, "problem.tour-unreadable", String.valueOf(e.getMessage()));
        }
    }

    private static ReadResult doubtful(ReadResult read, Path file) {
        return with(read, Severity.WARNING, file, "problem.tour-other", String.valueOf(file.getFileName()));
    }

    private static ReadResult with(ReadResult read, Severity severity, Path file, String code, String argument) {
        var all = new ArrayList<>(read.problems());
        all.add(new Problem(severity, file.toString(), 0, 0, code, List.of(argument), ""));
        return new ReadResult(
                read.timeline(),
                List.copyOf(all),
                read.broken(),
                read.errors() + (severity == Severity.ERROR ? 1 : 0),
                read.warnings() + (severity == Severity.WARNING ? 1 : 0),
                read.notes(),
                read.origin(),
                read.parts(),
                read.archive(),
                read.kept());
    }
}
