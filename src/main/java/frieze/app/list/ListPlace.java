package frieze.app.list;

/// Where the list of the events stands.
public enum ListPlace {
    /// Nowhere: the picture alone.
    NONE,
    /// Beside the picture.
    BESIDE,
    /// Instead of the picture.
    ALONE
}
