package frieze.app;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.input.TransferMode;

/// Opens a file that is dropped on the window.
final class Drops {
    private Drops() {}

    static void accept(Scene scene, Consumer<Path> open) {
        scene.setOnDragOver(drag -> {
            if (drag.getDragboard().hasFiles()) {
                drag.acceptTransferModes(TransferMode.COPY);
            }
            drag.consume();
        });
        scene.setOnDragDropped(drag -> {
            var files = drag.getDragboard().getFiles();
            if (files != null && !files.isEmpty()) {
                open.accept(files.getFirst().toPath());
            }
            drag.setDropCompleted(files != null && !files.isEmpty());
            drag.consume();
        });
    }
}
