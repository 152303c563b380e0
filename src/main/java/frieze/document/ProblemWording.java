package frieze.document;

import frieze.text.Messages;
import frieze.time.DateError;
import frieze.time.DateWording;
import java.util.List;
import java.util.Locale;

/// Says in the reader's language what is wrong with a file, and what to do about it.
public final class ProblemWording {
    private final Messages messages;
    private final DateWording dates;

    private ProblemWording(Locale locale) {
        messages = Messages.of(ProblemWording.class, locale);
        dates = DateWording.of(locale);
    }

    /// English, German or French; English for any other language.
    public static ProblemWording of(Locale locale) {
        return new ProblemWording(locale);
    }

    /// One or two sentences on one line, without the place.
    public String sentence(Problem problem) {
        return sentence(problem.code(), problem.arguments());
    }

    /// The same of anything that has a code and arguments as a [Problem] has, such as a loss in writing.
    public String sentence(String code, List<Object> arguments) {
        return messages.get(code, arguments.stream().map(this::worded).toArray());
    }

    private Object worded(Object argument) {
        return switch (argument) {
            case DateError error -> dates.message(error);
            // the name of a lane or an event that has none
            case String text when text.isBlank() -> messages.get("untitled");
            default -> argument;
        };
    }

    /// That there are more problems than the list holds.
    public String unlisted(long count) {
        return messages.get("problem.unlisted", count);
    }
}
