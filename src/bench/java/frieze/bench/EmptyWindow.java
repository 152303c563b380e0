package frieze.bench;

import javafx.application.Application;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.stage.Stage;

/// The least that JavaFX can do: a window with nothing in it. What a program's start is measured against.
public final class EmptyWindow extends Application {
    private int pulses;

    @Override
    public void start(Stage stage) {
        var scene = new Scene(new Group(), 1440, 900);
        stage.setTitle("Empty");
        stage.setScene(scene);
        // the second pulse begins when the picture of the first is on the screen
        scene.addPostLayoutPulseListener(() -> {
            pulses++;
            if (pulses == 2) {
                System.out.println(StartUp.FIRST_PICTURE);
                stage.hide();
            } else {
                javafx.application.Platform.requestNextPulse();
            }
        });
        stage.show();
    }

    public static void main(String[] args) {
        launch(args);
    }
}
