package frieze.format;

import frieze.document.Problem;
import frieze.document.ProblemWording;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/// Short ways to read a text in tests.
final class Reading {
    private Reading() {}

    static ReadResult of(String json) {
        return of(json.getBytes(StandardCharsets.UTF_8));
    }

    static ReadResult of(byte[] bytes) {
        return of(bytes, Progress.NONE);
    }

    static ReadResult of(byte[] bytes, Progress progress) {
        try {
            return new TimelineJson().read(Input.of("test.json", bytes), progress);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /// `4:15 problem.date` for each problem; warnings begin with a `?`. Says every sentence in every language
    /// on the way.
    static List<String> problems(ReadResult result) {
        for (var language : List.of("en", "de", "fr")) {
            result.problems().forEach(problem -> {
                var sentence = ProblemWording.of(Locale.of(language)).sentence(problem);
                if (sentence.isBlank() || sentence.contains("{") && !sentence.contains("[ ]")) {
                    throw new AssertionError(problem.code() + " in " + language + ": " + sentence);
                }
            });
        }
        return result.problems().stream()
                .map(p -> (p.severity() == Problem.Severity.WARNING ? "?" : "") + p.line() + ":" + p.column() + " "
                        + p.code())
                .toList();
    }
}
