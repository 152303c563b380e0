package frieze.session;

import frieze.document.Stop;
import frieze.format.TourFile;
import frieze.format.TourText;
import frieze.store.WholeFile;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Writes a tour where it belongs, on a worker's thread, and never over one that somebody else has changed.
///
/// @param of the file of the timeline; empty where there is none, or more than one
/// @param own whether that is of the project's own format, so that the tour can stand in it
/// @param beside whether a tour lies beside it, which counts more than its own
/// @param draft where this program keeps the tour
/// @param base fingerprint of the tour that this one replaces
record TourWriter(Optional<Path> of, boolean own, boolean beside, Optional<Path> draft, String base) {
    /// Where a tour has been written.
    ///
    /// @param why it does not stand in the timeline's file, if somebody might expect that
    record Written(TourPlace place, Optional<Throwable> why) {}

    /// Somebody else has changed the tour meanwhile: nothing has been written.
    static final class Changed extends IOException {
        private static final long serialVersionUID = 1;

        Changed(Path file) {
            super(file.toString());
        }
    }

    /// Where [#save] will try first.
    TourPlace aim() {
        if (of.isEmpty()) {
            return new TourPlace(TourPlace.Kind.KEPT, draft);
        }
        boolean inFile = own && !beside && Files.isWritable(of.get());
        return inFile
                ? new TourPlace(TourPlace.Kind.FILE, of)
                : new TourPlace(TourPlace.Kind.BESIDE, of.map(TourFile::beside));
    }

    /// Writes the tour into the timeline's file; beside it where that cannot be; into this program's folder where
    /// not even that can be.
    ///
    /// @param over whether a tour that somebody else has changed may be replaced
    Written save(List<Stop> tour, boolean over) throws IOException {
        Optional<Throwable> why = Optional.empty();
        if (of.isPresent() && own && !beside) {
            try {
                into(of.get(), tour, over);
                forget();
                return new Written(new TourPlace(TourPlace.Kind.FILE, of), Optional.empty());
            } catch (Changed e) {
                throw e;
            } catch (TourText.Unwritable e) {
                if (e.reason() == TourText.Unwritable.Reason.BROKEN) {
                    // somebody is at work on it: soon it will be whole again
                    throw e;
                }
                why = Optional.of(e);
            } catch (IOException e) {
                why = Optional.of(e);
            }
        }
        if (of.isPresent()) {
            try {
                var file = TourFile.beside(of.get());
                beside(file, tour, over);
                forget();
                return new Written(new TourPlace(TourPlace.Kind.BESIDE, Optional.of(file)), why);
            } catch (Changed e) {
                throw e;
            } catch (IOException e) {
                why = Optional.of(e);
            }
        }
        keep(tour);
        return new Written(new TourPlace(TourPlace.Kind.KEPT, draft), why);
    }

    private void into(Path file, List<Stop> tour, boolean over) throws IOException {
        if (!Files.isWritable(file)) {
            throw new AccessDeniedException(file.toString());
        }
        var seen = Stamp.of(file);
        byte[] before = Files.readAllBytes(file);
        var text = TourText.of(before);
        if (!over && !matches(text.timeline().tour(), tour)) {
            throw new Changed(file);
        }
        byte[] after = text.with(tour);
        if (!Stamp.of(file).equals(seen)) {
            throw new Changed(file);
        }
        WholeFile.replace(file, after);
    }

    private void beside(Path file, List<Stop> tour, boolean over) throws IOException {
        var seen = Stamp.of(file);
        byte[] bytes = TourFile.bytes(name(), "", tour);
        if (!seen.exists()) {
            WholeFile.create(file, bytes);
            return;
        }
        var there = TourFile.read(file, DocumentState.NONE.reading());
        if (!over
                && there.filter(one -> !one.broken() && matches(one.tour(), tour))
                        .isEmpty()) {
            throw new Changed(file);
        }
        if (!Stamp.of(file).equals(seen)) {
            throw new Changed(file);
        }
        WholeFile.replace(file, bytes);
    }

    private boolean matches(List<Stop> there, List<Stop> tour) {
        return there.equals(tour) || TourFile.fingerprint(there).equals(base);
    }

    /// Keeps the tour in this program's folder alone.
    void keep(List<Stop> tour) throws IOException {
        var file = draft.orElseThrow(() -> new IOException("there is no folder to keep it in"));
        Files.createDirectories(file.toAbsolutePath().getParent());
        WholeFile.replace(file, TourFile.bytes(name(), base, tour));
    }

    private String name() {
        return of.map(file -> String.valueOf(file.getFileName())).orElse("");
    }

    private void forget() throws IOException {
        if (draft.isPresent()) {
            Files.deleteIfExists(draft.get());
        }
    }
}
