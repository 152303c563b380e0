package frieze.view;

import frieze.time.TimeSpan;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Control;
import javafx.scene.control.Skin;

/// The whole span true to scale, never folded, with a window on what is in view: to be dragged, and resized by
/// its grips, with mouse, finger or arrow keys. It asks for changes through [TimelineActions#show].
public final class Overview extends Control {
    private final TimelineActions actions;
    private final ObjectProperty<OverviewContent> content =
            new SimpleObjectProperty<>(this, "content", OverviewContent.NOTHING);
    private final ObjectProperty<TimeSpan> window = new SimpleObjectProperty<>(this, "window", new TimeSpan(0, 1));
    private final ObjectProperty<List<long[]>> ticks = new SimpleObjectProperty<>(this, "ticks", List.of());
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(this, "theme", Theme.LIGHT);
    private final ObjectProperty<Locale> locale = new SimpleObjectProperty<>(this, "locale", Locale.ENGLISH);
    private final DoubleProperty textScale = new SimpleDoubleProperty(this, "textScale", 1);
    private final DoubleProperty leading = new SimpleDoubleProperty(this, "leading", Sizes.GUTTER_MIN);

    public Overview(TimelineActions actions) {
        this.actions = actions;
        getStyleClass().add("overview");
        setFocusTraversable(false);
    }

    TimelineActions actions() {
        return actions;
    }

    public ObjectProperty<OverviewContent> contentProperty() {
        return content;
    }

    /// What is in view; both ends bounded.
    public ObjectProperty<TimeSpan> windowProperty() {
        return window;
    }

    /// Instants that are marked, in ascending order in each list: where the hits of a search stand.
    public ObjectProperty<List<long[]>> ticksProperty() {
        return ticks;
    }

    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    public ObjectProperty<Locale> localeProperty() {
        return locale;
    }

    /// 1 at 100 %.
    public DoubleProperty textScaleProperty() {
        return textScale;
    }

    /// Width of the heading on the left, px: that of the lane headings above.
    public DoubleProperty leadingProperty() {
        return leading;
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.round(Sizes.OVERVIEW * textScale.get());
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMaxHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new OverviewSkin(this);
    }
}
