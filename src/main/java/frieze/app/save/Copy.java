package frieze.app.save;

import frieze.format.Conversion;
import frieze.format.Format;
import frieze.format.Loss;
import frieze.format.ReadResult;
import frieze.format.workspace.Workspace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Something that can be written of what is shown.
interface Copy {
    /// A short name that no other one has.
    String id();

    /// As people call it.
    String name();

    /// How its files end, the most usual first, with the dot.
    List<String> extensions();

    /// What it cannot hold; takes its time where there are many events.
    List<Loss> losses();

    byte[] bytes(Path target) throws IOException;

    /// How many pictures stay behind where it is written into another folder.
    long pictures();

    /// A name for it that ends as it should.
    default Path named(Path chosen) {
        var name = String.valueOf(chosen.getFileName()).toLowerCase(Locale.ROOT);
        return extensions().isEmpty() || extensions().stream().anyMatch(name::endsWith)
                ? chosen
                : chosen.resolveSibling(chosen.getFileName() + extensions().getFirst());
    }

    /// The whole timeline in a format.
    record InFormat(Format format, ReadResult read) implements Copy {
        @Override
        public String id() {
            return format.id();
        }

        @Override
        public String name() {
            return format.name();
        }

        @Override
        public List<String> extensions() {
            return format.writtenExtensions();
        }

        @Override
        public List<Loss> losses() {
            return new Conversion(read, format).losses();
        }

        @Override
        public byte[] bytes(Path target) throws IOException {
            return new Conversion(read, format).bytes();
        }

        @Override
        public long pictures() {
            return new Conversion(read, format).picturesBeside();
        }
    }

    /// The names of the files that are shown together.
    record OfFiles(List<Path> files) implements Copy {
        private static final Workspace FORMAT = new Workspace();

        @Override
        public String id() {
            return FORMAT.id();
        }

        @Override
        public String name() {
            return FORMAT.name();
        }

        @Override
        public List<String> extensions() {
            return FORMAT.extensions();
        }

        @Override
        public List<Loss> losses() {
            return List.of();
        }

        @Override
        public byte[] bytes(Path target) {
            return Workspace.text(files, target).getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public long pictures() {
            return 0;
        }
    }
}
