module frieze {
    requires javafx.controls;
    requires org.controlsfx.controls;
    requires java.desktop;
    requires com.google.gson;
    requires org.commonmark;
    requires info.picocli;

    exports frieze;
}
