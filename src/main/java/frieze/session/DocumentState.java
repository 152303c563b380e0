package frieze.session;

import frieze.document.Event;
import frieze.document.Problem;
import frieze.document.Timeline;
import frieze.format.ReadResult;
import frieze.format.ReadResult.Part;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The document that is shown.
///
/// @param file empty for the timeline that comes with the program, and before anything is open; the first of
/// several files that are shown together and not kept as a workspace
/// @param reading what came of reading it: the timeline that is shown, its problems and what it was written in
/// @param trouble where the file says something else by now, or another file could not be opened
/// @param opening the number of this opening of a document; a reload keeps it
/// @param whole whether this is all that the file holds, as far as it can be understood; otherwise it is what has
/// been read so far
public record DocumentState(
        Optional<Path> file, ReadResult reading, Optional<Trouble> trouble, int opening, boolean whole) {
    public static final DocumentState NONE = new DocumentState(
            Optional.empty(), new ReadResult(Timeline.EMPTY, List.of(), false, 0, 0), Optional.empty(), 0, true);

    DocumentState withTrouble(Optional<Trouble> trouble) {
        return new DocumentState(file, reading, trouble, opening, whole);
    }

    public Timeline timeline() {
        return reading.timeline();
    }

    /// Of the state that is shown.
    public List<Problem> problems() {
        return reading.problems();
    }

    /// All files that the reader sees: the file, or those that are shown together.
    public List<Path> files() {
        return reading.parts().isEmpty()
                ? file.stream().toList()
                : reading.parts().stream().map(Part::file).toList();
    }

    /// The one file that all of this is; empty for several that are not kept as a workspace.
    Optional<Path> own() {
        return file.filter(one -> reading.parts().isEmpty() || !files().contains(one));
    }

    /// The file in which an event stands.
    public Optional<Path> fileOf(Event event) {
        return reading.parts().isEmpty() ? file : reading.partOf(event.index()).map(Part::file);
    }

    /// What is wrong in the file as it is now, be it the state that is shown or a newer one that cannot be
    /// read.
    public List<Problem> current() {
        return trouble.map(Trouble::problems).filter(found -> !found.isEmpty()).orElseGet(this::problems);
    }

    /// Whether anything has been opened yet.
    public boolean isOpen() {
        return opening > 0;
    }
}
