package frieze.document;

import frieze.time.When;

/// A named period behind the lanes. Eras may overlap and nest.
public record Era(When when, String title, String text) {}
