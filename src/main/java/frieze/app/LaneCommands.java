package frieze.app;

import frieze.document.Lane;
import frieze.session.Session;
import frieze.view.LaneActions;
import java.util.Optional;

/// What the headings of lanes ask for, as commands of the session.
record LaneCommands(Session session) implements LaneActions {
    @Override
    public int count() {
        return session.lanes().grouping().lanes().size();
    }

    @Override
    public void collapse(String lane, boolean collapsed) {
        session.lanes().collapse(lane, collapsed);
    }

    @Override
    public void move(String lane, int step) {
        session.lanes().move(lane, step);
    }

    @Override
    public void placeAbove(String lane, String other) {
        session.lanes().placeAbove(lane, other);
    }

    @Override
    public void placeBelow(String lane, String other) {
        session.lanes().placeBelow(lane, other);
    }

    @Override
    public void hide(String lane) {
        session.lanes().show(lane, false);
    }

    @Override
    public void showOnly(String lane) {
        session.lanes().showOnly(lane);
    }

    @Override
    public void showAll() {
        session.lanes().showAll();
    }

    @Override
    public Optional<String> goToNeighbour(String lane, int step) {
        var shown = session.lanes().shown();
        int at = shown.stream().map(Lane::id).toList().indexOf(lane);
        if (at < 0 || at + step < 0 || at + step >= shown.size()) {
            return Optional.empty();
        }
        var next = shown.get(at + step);
        session.camera().reveal(next);
        return Optional.of(next.id());
    }
}
