package frieze.format.markwhen;

import frieze.document.Event;
import frieze.document.Lane;
import frieze.document.LaneShape;
import frieze.document.Media;
import frieze.document.Timeline;
import frieze.format.Format;
import frieze.format.Loss;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;

/// Writes a timeline as markwhen: events without a lane first, then each lane under a heading.
final class MarkwhenWriter implements Format.Writing {
    @Override
    public List<Loss> losses(Timeline timeline) {
        var losses = new ArrayList<Loss>();
        timeline.language()
                .ifPresent(language -> losses.add(Loss.ofTimeline("loss.language", language.toLanguageTag())));
        timeline.view().ifPresent(view -> losses.add(Loss.ofTimeline("loss.view", view.written())));
        count(losses, "loss.folds", timeline.folds().size());
        count(losses, "loss.eras", timeline.eras().size());
        count(losses, "loss.tour", timeline.tour().size());
        lanes(timeline, losses);
        timeline.events().forEach(event -> event(event, losses));
        return losses;
    }

    private static void count(List<Loss> losses, String code, int count) {
        if (count > 0) {
            losses.add(Loss.ofTimeline(code, count));
        }
    }

    private static void lanes(Timeline timeline, List<Loss> losses) {
        var written = inOrder(timeline);
        if (!written.isEmpty()
                && written.getFirst().title().isBlank()
                && timeline.lanes().indexOf(written.getFirst()) > 0) {
            losses.add(Loss.ofTimeline("loss.lane-first"));
        }
        var titles = new HashSet<String>();
        for (var lane : written) {
            var shape = LaneShape.values()[titles.size() % LaneShape.values().length];
            if (!titles.add(lane.title().strip())) {
                losses.add(Loss.ofTimeline("loss.lane-merged", lane.title()));
            } else if (lane.colour() != shape.ordinal() + 1 || lane.shape() != shape) {
                losses.add(Loss.ofTimeline("loss.lane-look", lane.title()));
            }
        }
    }

    /// The lanes as they are written: one without a title comes first, and only where it holds something.
    private static List<Lane> inOrder(Timeline timeline) {
        var first = new ArrayList<Lane>();
        var others = new ArrayList<Lane>();
        for (int i = 0; i < timeline.lanes().size(); i++) {
            int lane = i;
            if (!timeline.lanes().get(i).title().isBlank()) {
                others.add(timeline.lanes().get(i));
            } else if (timeline.events().stream()
                    .anyMatch(event ->
                            event.lane() == lane && WrittenDate.of(event.when()).isPresent())) {
                first.add(timeline.lanes().get(i));
            }
        }
        first.addAll(others);
        return first;
    }

    private static void event(Event event, List<Loss> losses) {
        var id = event.id();
        var date = WrittenDate.of(event.when());
        if (date.isEmpty()) {
            losses.add(Loss.of(id, "loss.event-date", event.when().written()));
            return;
        }
        if (!date.get().exact()) {
            losses.add(
                    Loss.of(id, "loss.date", event.when().written(), date.get().text()));
        }
        if (event.importance() != 3) {
            losses.add(Loss.of(id, "loss.importance", event.importance()));
        }
        if (!event.notes().isBlank()) {
            losses.add(Loss.of(id, "loss.notes"));
        }
        for (var media : event.media()) {
            if (!isWritable(media)) {
                losses.add(Loss.of(id, "loss.picture", media.shown()));
            } else if (!media.caption().isBlank() || !media.credit().isBlank()) {
                losses.add(Loss.of(id, "loss.caption", media.shown()));
            }
        }
        count(event, losses, "loss.sources", event.sources().size());
        count(event, losses, "loss.links", event.links().size());
        count(event, losses, "loss.figures", event.figures().size());
    }

    private static void count(Event event, List<Loss> losses, String code, int count) {
        if (count > 0) {
            losses.add(Loss.of(event.id(), code, count));
        }
    }

    private static boolean isWritable(Media media) {
        return Marks.PICTURE.matcher(picture(media)).matches() && MarkwhenReader.isPlace(media.src());
    }

    private static String picture(Media media) {
        return "![" + media.alt() + "](" + media.src() + ")";
    }

    @Override
    public void write(Timeline timeline, Writer out) throws IOException {
        if (!timeline.title().isBlank()) {
            out.write("title: " + Header.quoted(timeline.title()) + "\n");
        }
        if (!timeline.description().isBlank()) {
            out.write("description: " + Header.quoted(timeline.description()) + "\n");
        }
        for (int lane = 0; lane < timeline.lanes().size(); lane++) {
            if (timeline.lanes().get(lane).title().isBlank()) {
                events(timeline, lane, out);
            }
        }
        for (int lane = 0; lane < timeline.lanes().size(); lane++) {
            var title = timeline.lanes().get(lane).title();
            if (!title.isBlank()) {
                out.write("\n# " + Marks.escapedWords(title.strip()) + "\n");
                events(timeline, lane, out);
            }
        }
        out.flush();
    }

    private static void events(Timeline timeline, int lane, Writer out) throws IOException {
        for (var event : timeline.events()) {
            var date = WrittenDate.of(event.when());
            if (event.lane() == lane && date.isPresent()) {
                event(event, date.get().text(), out);
            }
        }
    }

    private static void event(Event event, String date, Writer out) throws IOException {
        boolean plainTags = event.tags().stream().allMatch(tag -> tag.matches("(?!\\d+$)[A-Za-z0-9_]+"));
        out.write("\n" + date + ": " + Marks.escapedWords(event.title()));
        if (plainTags) {
            for (var tag : event.tags()) {
                out.write(" #" + tag);
            }
        }
        out.write("\nid: " + Header.quoted(event.id().value()) + "\n");
        if (!plainTags) {
            out.write(event.tags().stream()
                    .map(Header::quotedAlways)
                    .collect(Collectors.joining(", ", "tags: [", "]\n")));
        }
        if (!event.text().isBlank()) {
            out.write("\n");
            for (var line : event.text().strip().split("\n", -1)) {
                out.write(Marks.escaped(line) + "\n");
            }
        }
        var pictures = event.media().stream().filter(MarkwhenWriter::isWritable).toList();
        if (!pictures.isEmpty()) {
            out.write("\n");
            for (var picture : pictures) {
                out.write(picture(picture) + "\n");
            }
        }
    }
}
