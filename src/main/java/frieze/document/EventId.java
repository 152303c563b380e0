package frieze.document;

/// The name of an event within its timeline: what the file says, or `event-N` (its place, from 1) where the
/// file says nothing.
///
/// @param value half a pair of surrogates, which is no text, becomes a question mark
public record EventId(String value) {
    public EventId {
        value = isText(value) ? value : EventWords.of(value, "", "", "").id();
    }

    private static boolean isText(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (Character.isSurrogate(value.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
