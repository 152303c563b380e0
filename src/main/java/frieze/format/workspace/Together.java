package frieze.format.workspace;

import frieze.document.Problem;
import frieze.document.Problem.Severity;
import frieze.document.Timelines;
import frieze.format.Origin;
import frieze.format.Progress;
import frieze.format.ReadResult;
import frieze.format.ReadResult.Part;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Collects what came of reading several files that are to be shown on one axis: their timelines, and the problems
/// and counts of all. Used once.
public final class Together {
    private final List<Timelines.Named> timelines = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private final List<Origin> origins = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Map<Severity, Integer> listed = new EnumMap<>(Severity.class);
    private boolean broken;
    private long errors;
    private long warnings;
    private long notes;

    /// The next file.
    public void add(Path file, ReadResult read) {
        timelines.add(new Timelines.Named(name(file), read.timeline()));
        parts.add(new Part(file, read.timeline().events().size(), read.archive()));
        if (!read.broken() || !read.timeline().events().isEmpty()) {
            // what was refused was written in nothing that is known
            origins.add(read.origin());
        }
        addProblems(read);
    }

    /// What is wrong with the list of files itself.
    void addProblems(ReadResult read) {
        broken |= read.broken();
        errors += read.errors();
        warnings += read.warnings();
        notes += read.notes();
        for (var problem : read.problems()) {
            if (listed.merge(problem.severity(), 1, Integer::sum) <= ReadResult.LISTED) {
                problems.add(problem);
            }
        }
    }

    /// Without folders and ending.
    private static String name(Path file) {
        return String.valueOf(file.getFileName()).replaceFirst("(?<=.)\\.[^.]*$", "");
    }

    /// What the files were written in, each once, such as "TimelineJS 3 + Frieze".
    public Origin origins() {
        return origins.stream().noneMatch(Origin::isForeign)
                ? Origin.OWN
                : new Origin(origins.stream().map(Origin::toString).distinct().collect(Collectors.joining(" + ")), "");
    }

    /// All files as one; broken where any of them is.
    public ReadResult result(Origin origin) {
        return new ReadResult(
                Timelines.together(timelines),
                List.copyOf(problems),
                broken,
                errors,
                warnings,
                notes,
                origin,
                List.copyOf(parts),
                Optional.empty());
    }

    /// How far the reading of one of several files is.
    ///
    /// @param done how many files have been read before it
    /// @param of how many there are
    public static Progress part(int done, int of, Progress whole) {
        return new Progress() {
            /// In parts of one file, since nobody knows yet how long the others are.
            private static final long PARTS = 1_000_000;

            @Override
            public void read(long bytes, long all) {
                long within = all <= 0 ? 0 : Math.round((double) PARTS * bytes / all);
                whole.read(done * PARTS + within, of * PARTS);
            }

            @Override
            public boolean cancelled() {
                return whole.cancelled();
            }
        };
    }
}
