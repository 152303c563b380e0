package frieze.document;

/// Where a statement comes from. Every part may be empty; `date` is as written.
public record Source(String title, String author, String url, String date) {}
