package frieze.view;

/// Answers nothing: for a timeline that is only looked at, as in a picture.
public enum NoActions implements QuietActions {
    NONE
}
