package frieze.format;

import frieze.document.Problem;
import frieze.document.Stop;
import frieze.document.Timeline;
import frieze.format.zip.ZipPictures;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What came of reading a file.
///
/// @param timeline all that could be understood
/// @param problems in the order of the file, at most [#LISTED] errors, as many warnings and as many notes
/// @param broken whether reading stopped at a syntax error: `timeline` then holds what stands before it
/// @param errors how many there are in all, listed or not
/// @param warnings how many there are in all, listed or not
/// @param notes how many there are in all, listed or not
/// @param origin what it was written in
/// @param parts the files that it is made of, their events one after the other in this order; empty where it is
/// one file
/// @param archive where the pictures lie that the timeline names, if it is one file in an archive
/// @param kept where the tour was read from, if not from the file itself
public record ReadResult(
        Timeline timeline,
        List<Problem> problems,
        boolean broken,
        long errors,
        long warnings,
        long notes,
        Origin origin,
        List<Part> parts,
        Optional<ZipPictures> archive,
        Optional<Kept> kept) {
    /// Where a tour is kept outside the timeline's file.
    ///
    /// @param from [TourFile#fingerprint] of the tour that it was made from; empty where that is not known
    public record Kept(Path file, String from) {}

    /// One of several files that are shown on one axis.
    ///
    /// @param events how many of the timeline's events come from it
    /// @param archive where its pictures lie, if the file is an archive
    public record Part(Path file, int events, Optional<ZipPictures> archive) {}

    /// How many errors, how many warnings, and how many notes are listed at most.
    public static final int LISTED = 1_000;

    /// A file of the project's own format, in which nothing is interpreted.
    public ReadResult(Timeline timeline, List<Problem> problems, boolean broken, long errors, long warnings) {
        this(timeline, problems, broken, errors, warnings, 0, Origin.OWN);
    }

    /// One file.
    public ReadResult(
            Timeline timeline,
            List<Problem> problems,
            boolean broken,
            long errors,
            long warnings,
            long notes,
            Origin origin) {
        this(timeline, problems, broken, errors, warnings, notes, origin, List.of(), Optional.empty());
    }

    /// With a tour of its own, or none.
    public ReadResult(
            Timeline timeline,
            List<Problem> problems,
            boolean broken,
            long errors,
            long warnings,
            long notes,
            Origin origin,
            List<Part> parts,
            Optional<ZipPictures> archive) {
        this(timeline, problems, broken, errors, warnings, notes, origin, parts, archive, Optional.empty());
    }

    /// The same with another tour.
    public ReadResult withTour(List<Stop> tour) {
        return with(timeline.withTour(tour));
    }

    /// The same of another timeline.
    public ReadResult with(Timeline other) {
        return new ReadResult(other, problems, broken, errors, warnings, notes, origin, parts, archive, kept);
    }

    /// Where an event comes from; empty where this is one file.
    ///
    /// @param event index in the timeline
    public Optional<Part> partOf(int event) {
        int end = 0;
        for (var part : parts) {
            end += part.events();
            if (event < end) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }

    /// The archive in which the pictures of an event lie, where its timeline comes from one.
    ///
    /// @param event index in the timeline
    public Optional<ZipPictures> archiveOf(int event) {
        return parts.isEmpty() ? archive : partOf(event).flatMap(Part::archive);
    }

    /// How many problems there are beyond those in the list.
    public long unlisted() {
        return errors + warnings + notes - problems.size();
    }
}
