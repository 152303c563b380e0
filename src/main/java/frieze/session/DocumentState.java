package frieze.session;

import frieze.document.Problem;
import frieze.document.Timeline;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The document that is shown.
///
/// @param file empty for the timeline that comes with the program, and before anything is open
/// @param problems of the state that is shown
/// @param unlisted how many further problems there are
/// @param trouble where the file says something else by now, or another file could not be opened
/// @param opening the number of this opening of a document; a reload keeps it
/// @param whole whether this is all that the file holds, as far as it can be understood; otherwise it is what has
/// been read so far
public record DocumentState(
        Optional<Path> file,
        Timeline timeline,
        List<Problem> problems,
        long unlisted,
        Optional<Trouble> trouble,
        int opening,
        boolean whole) {
    public static final DocumentState NONE =
            new DocumentState(Optional.empty(), Timeline.EMPTY, List.of(), 0, Optional.empty(), 0, true);

    public DocumentState {
        problems = List.copyOf(problems);
    }

    DocumentState withTrouble(Optional<Trouble> trouble) {
        return new DocumentState(file, timeline, problems, unlisted, trouble, opening, whole);
    }

    /// What is wrong in the file as it is now, be it the state that is shown or a newer one that cannot be
    /// read.
    public List<Problem> current() {
        return trouble.map(Trouble::problems).filter(found -> !found.isEmpty()).orElse(problems);
    }

    /// Whether anything has been opened yet.
    public boolean isOpen() {
        return opening > 0;
    }
}
