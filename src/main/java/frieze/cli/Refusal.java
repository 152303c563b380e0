package frieze.cli;

/// A call that cannot be followed, with the sentence that says why.
final class Refusal extends Exception {
    private static final long serialVersionUID = 1;

    Refusal(String sentence) {
        super(sentence);
    }
}
