import org.jspecify.annotations.NullMarked;

/// A timeline viewer. Nothing is null but what says so.
@NullMarked
module frieze {
    requires static org.jspecify;
    requires javafx.controls;
    requires org.controlsfx.controls;
    requires java.desktop;
    requires java.xml;
    requires com.google.gson;
    requires de.siegmar.fastcsv;
    requires org.commonmark;
    requires org.jsoup;
    requires info.picocli;

    exports frieze;
    exports frieze.app to
            javafx.graphics;
}
