package frieze.app;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.input.TransferMode;

/// Opens files that are dropped on the window.
final class Drops {
    private Drops() {}

    static void accept(Scene scene, Consumer<List<Path>> open) {
        scene.setOnDragOver(drag -> {
            if (drag.getDragboard().hasFiles()) {
                drag.acceptTransferModes(TransferMode.COPY);
            }
            drag.consume();
        });
        scene.setOnDragDropped(drag -> {
            var files = drag.getDragboard().getFiles();
            if (files != null && !files.isEmpty()) {
                open.accept(files.stream().map(File::toPath).toList());
            }
            drag.setDropCompleted(files != null && !files.isEmpty());
            drag.consume();
        });
    }
}
