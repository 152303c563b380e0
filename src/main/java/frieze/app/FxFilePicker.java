package frieze.app;

import frieze.format.Format;
import frieze.text.Messages;
import java.io.File;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

/// The system's own file dialog.
record FxFilePicker(Window owner, Messages texts) implements FilePicker {
    @Override
    public List<Path> pick(Optional<Path> near) {
        var chooser = new FileChooser();
        chooser.setTitle(texts.get("picker.title"));
        chooser.getExtensionFilters().add(new ExtensionFilter(texts.get("picker.timelines"), patterns(Format.ALL)));
        Format.ALL.stream()
                .filter(format -> !format.extensions().isEmpty())
                .sorted(Comparator.comparing(Format::name, String.CASE_INSENSITIVE_ORDER))
                .forEach(format -> chooser.getExtensionFilters()
                        .add(new ExtensionFilter(format.name(), patterns(List.of(format)))));
        chooser.getExtensionFilters().add(new ExtensionFilter(texts.get("picker.all"), "*"));
        near.map(Path::getParent).map(Path::toFile).filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        var picked = chooser.showOpenMultipleDialog(owner);
        return picked == null ? List.of() : picked.stream().map(File::toPath).toList();
    }

    private static List<String> patterns(List<Format> formats) {
        return formats.stream()
                .flatMap(format -> format.extensions().stream())
                .map(extension -> "*" + extension)
                .distinct()
                .toList();
    }
}
