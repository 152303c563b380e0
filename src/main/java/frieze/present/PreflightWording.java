package frieze.present;

import frieze.present.Preflight.Finding;
import frieze.text.Messages;
import java.util.List;
import java.util.Locale;

/// What there is to know before a lesson, in words.
public record PreflightWording(Messages texts) {
    public static PreflightWording of(Locale reader) {
        return new PreflightWording(Messages.of(PreflightWording.class, reader));
    }

    /// What is wrong, and what to do about it.
    public String sentence(Finding finding) {
        return texts.get(finding.code(), finding.arguments().toArray());
    }

    /// "Stop 3", or that it concerns the whole.
    public String place(Finding finding) {
        return finding.stop().map(stop -> texts.get("place.stop", stop + 1)).orElse(texts.get("place.whole"));
    }

    /// How many there are of each grade, or that there are none.
    public String summary(List<Finding> findings) {
        long wrong = count(findings, Preflight.Grade.WRONG);
        long doubtful = count(findings, Preflight.Grade.DOUBTFUL);
        return wrong + doubtful == 0 ? texts.get("summary.fine") : texts.get("summary.found", wrong, doubtful);
    }

    private static long count(List<Finding> findings, Preflight.Grade grade) {
        return findings.stream().filter(finding -> finding.grade() == grade).count();
    }
}
