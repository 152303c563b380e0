package frieze.session;

import frieze.search.Filter;

/// The commands that filter what a session shows. An event that the reader asks for by name ends the filter that
/// would hide it.
public record Filtering(Session session) {
    /// What is demanded now.
    public Filter now() {
        return session.choices().get().filtered();
    }

    public void set(Filter next) {
        if (!next.equals(now())) {
            session.filter(
                    next.isNone()
                            ? Choices.EVERYTHING.filter()
                            : next.on(session.timeline().lanes()));
        }
    }

    public void clear() {
        set(Filter.NONE);
    }
}
