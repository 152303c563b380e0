package frieze.app;

import frieze.app.save.Targets;
import frieze.text.Messages;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

/// The system's own dialog for saving, which asks before it gives the name of a file that is there already.
record FxTargets(Window owner, Messages texts) implements Targets {
    @Override
    public Optional<Path> pick(String name, List<String> extensions, Optional<Path> near, String suggested) {
        var chooser = new FileChooser();
        chooser.setTitle(texts.get("picker.save"));
        if (!extensions.isEmpty()) {
            chooser.getExtensionFilters()
                    .add(new ExtensionFilter(
                            name,
                            extensions.stream()
                                    .map(extension -> "*" + extension)
                                    .toList()));
        }
        chooser.setInitialFileName(suggested);
        near.map(Path::getParent).map(Path::toFile).filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }
}
