package frieze.app.present;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// A clock whose digits stand in cells of one width, so that nothing moves when it goes on: digits of the typeface
/// differ in width.
final class FixedDigits extends HBox {
    private String shown = "";

    FixedDigits() {
        getStyleClass().add("digits");
        setAlignment(Pos.CENTER);
        setAccessibleRole(AccessibleRole.TEXT);
        setMinWidth(USE_PREF_SIZE);
    }

    void show(String time) {
        if (time.equals(shown)) {
            return;
        }
        if (time.length() != getChildren().size()) {
            getChildren().clear();
            for (int place = 0; place < time.length(); place++) {
                getChildren().add(new Label());
            }
        }
        for (int place = 0; place < time.length(); place++) {
            var cell = (Label) getChildren().get(place);
            var sign = String.valueOf(time.charAt(place));
            cell.setText(sign);
            cell.getStyleClass().setAll("label", Character.isDigit(time.charAt(place)) ? "digit" : "digit-sign");
        }
        shown = time;
        setAccessibleText(time);
    }

    String shown() {
        return shown;
    }
}
