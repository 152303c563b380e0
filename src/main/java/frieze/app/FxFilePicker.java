package frieze.app;

import frieze.text.Messages;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/// The system's own file dialog.
record FxFilePicker(Window owner, Messages texts) implements FilePicker {
    @Override
    public Optional<Path> pick(Optional<Path> near) {
        var chooser = new FileChooser();
        chooser.setTitle(texts.get("picker.title"));
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(texts.get("picker.timelines"), "*.json"),
                        new FileChooser.ExtensionFilter(texts.get("picker.all"), "*"));
        near.map(Path::getParent).map(Path::toFile).filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
    }
}
