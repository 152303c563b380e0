package frieze.view;

import java.util.Optional;

/// What a reader can ask of a lane by its heading. Lanes go by their ids.
public interface LaneActions {
    /// Answers nothing: for a timeline that is only looked at. Its lanes have no headings to be pressed.
    LaneActions NONE = new LaneActions() {
        @Override
        public int count() {
            return 0;
        }

        @Override
        public void collapse(String lane, boolean collapsed) {}

        @Override
        public void move(String lane, int step) {}

        @Override
        public void placeAbove(String lane, String other) {}

        @Override
        public void placeBelow(String lane, String other) {}

        @Override
        public void hide(String lane) {}

        @Override
        public void showOnly(String lane) {}

        @Override
        public void showAll() {}

        @Override
        public Optional<String> goToNeighbour(String lane, int step) {
            return Optional.empty();
        }
    };

    /// How many lanes there are, hidden ones too. Where there is one only, nothing can be asked of it.
    int count();

    void collapse(String lane, boolean collapsed);

    /// Up (-1) or down (+1) among the lanes that are shown.
    void move(String lane, int step);

    /// Puts a lane above another.
    void placeAbove(String lane, String other);

    /// Puts a lane below another.
    void placeBelow(String lane, String other);

    void hide(String lane);

    void showOnly(String lane);

    void showAll();

    /// Scrolls the lane above (-1) or below (+1) into view.
    ///
    /// @return that lane; empty beyond the first and the last
    Optional<String> goToNeighbour(String lane, int step);
}
