package frieze.layout;

/// The numbers of one frame while it is being put together.
final class FrameCounts {
    int inView;
    int cards;
    int titles;
    int dots;
    int clustered;
    int clusters;

    void add(Placed.Form form) {
        switch (form) {
            case CARD -> cards++;
            case TITLE -> titles++;
            case DOT -> dots++;
        }
    }

    void add(FrameCounts lane) {
        inView += lane.inView;
        cards += lane.cards;
        titles += lane.titles;
        dots += lane.dots;
        clustered += lane.clustered;
        clusters += lane.clusters;
    }
}
