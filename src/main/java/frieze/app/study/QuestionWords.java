package frieze.app.study;

import frieze.document.Event;
import frieze.document.Timeline;
import frieze.session.Studying;
import frieze.study.Answer;
import frieze.study.Question;
import frieze.study.Verdict;
import frieze.text.Messages;
import frieze.time.DateShape;
import frieze.time.DateWording;
import frieze.time.Precision;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Says questions, and explains their answers, in the reader's language. Knows no toolkit.
record QuestionWords(Timeline timeline, DateWording wording, Messages texts) {

    /// What is to be done: "Place it on the timeline".
    String task(Question question) {
        return texts.get("task." + name(question.kind()) + (beginning(question) ? "-beginning" : ""));
    }

    /// What it is about: the title of the event, or the date whose event is to be named.
    String subject(Question question) {
        return switch (question) {
            case Question.NameEvent q -> wording.longForm(q.event().when());
            case Question.CameFirst _ -> texts.get("subject.came-first");
            case Question.InOrder _ -> texts.get("subject.in-order");
            default -> question.event().title();
        };
    }

    /// How it is answered, and what counts as right.
    String help(Question question) {
        return switch (question) {
            case Question.OnAxis q -> texts.get("help.on-axis", precision(q.event()));
            case Question.TypeYear q -> texts.get("help.type-year", precision(q.event()));
            case Question.InOrder _ -> texts.get("help.in-order");
            case Question.NameEvent q -> texts.get("help.name-event", lane(q.event()));
            default -> texts.get("help.choice");
        };
    }

    private String lane(Event event) {
        var lane = timeline.lanes().get(event.lane()).title();
        return lane.isBlank() ? texts.get("lane.none") : lane;
    }

    /// How exactly the source speaks: "a year".
    private String precision(Event event) {
        var extent = switch (event.when().shape()) {
            case DateShape.Single(var single) -> single.precision();
            case DateShape.Interval(DateShape.Known(var start), var _) -> start.precision();
            default -> Precision.COARSE;
        };
        return texts.get("precision." + extent.name().toLowerCase(Locale.ROOT));
    }

    private static boolean beginning(Question question) {
        return question instanceof Question.OnAxis place && place.beginning()
                || question instanceof Question.TypeYear year && year.beginning();
    }

    List<String> options(Question.Choice question) {
        return switch (question) {
            case Question.EventChoice q ->
                q.options().stream().map(Event::title).toList();
            case Question.WhichEra q ->
                q.options().stream().map(era -> era.title()).toList();
        };
    }

    /// "Right.", "Near.", "Not right.", or that it was not known.
    String outcome(Studying.Given given) {
        if (given.answer() instanceof Answer.Unknown) {
            return texts.get("outcome.unknown");
        }
        return texts.get("outcome." + given.verdict().outcome().name().toLowerCase(Locale.ROOT));
    }

    /// What the timeline says about it.
    String explanation(Question question, Studying.Given given) {
        var event = question.event();
        return switch (question) {
            case Question.CameFirst q -> {
                var first = q.options().get(q.right());
                var other = q.options().get(1 - q.right());
                yield texts.get("explain.came-first", dated(first), dated(other));
            }
            case Question.InOrder q ->
                texts.get(
                        "explain.in-order", q.inTime().stream().map(this::dated).collect(Collectors.joining(" · ")));
            case Question.WhichEra q -> {
                var era = q.options().get(q.right());
                yield texts.get("explain.which-era", dated(event), era.title(), wording.shortForm(era.when()));
            }
            case Question.SameTime q ->
                texts.get("explain.same-time", dated(event), dated(q.options().get(q.right())));
            case Question.LedTo q -> {
                var earlier = q.options().get(q.right());
                yield q.why().isBlank()
                        ? texts.get("explain.led-to", dated(earlier), dated(event))
                        : texts.get("explain.led-to.why", dated(earlier), dated(event), q.why());
            }
            case Question.OnAxis _, Question.TypeYear _, Question.NameEvent _ ->
                texts.get("explain.date", event.title(), wording.longForm(event.when())) + yours(question, given);
        };
    }

    private String yours(Question question, Studying.Given given) {
        return switch (given.answer()) {
            case Answer.Placed(long instant)
            when question instanceof Question.OnAxis place ->
                " " + texts.get("explain.yours", place(place, instant)) + missed(place, instant, given);
            case Answer.Written(var when) -> " " + texts.get("explain.yours", wording.shortForm(when));
            default -> "";
        };
    }

    private String missed(Question.OnAxis place, long instant, Studying.Given given) {
        return given.verdict().outcome() == Verdict.Outcome.RIGHT
                ? ""
                : " " + texts.get("explain.missed", wording.duration(Math.max(1, place.missed(instant))));
    }

    /// A place on the axis, no more exactly than its steps.
    String place(Question.OnAxis question, long instant) {
        return Places.say(instant, question.step(), wording);
    }

    /// "Ketamine enters the clinic (1960s)"
    String dated(Event event) {
        return texts.get("event.dated", event.title(), wording.shortForm(event.when()));
    }

    static String name(Question.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
