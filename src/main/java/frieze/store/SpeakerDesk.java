package frieze.store;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a speaker finds again in the next lesson: how large notes are, and of each timeline how long the last lesson
/// took and which questions still wait. What the names of stops mean is none of its business.
///
/// @param notesSize px at 100 %
/// @param lessons each file once, at most [ByFile#MOST], the newest first
public record SpeakerDesk(int notesSize, List<Lesson> lessons) {
    /// More stops or questions than this are not kept.
    public static final int MOST_LINES = 1_000;

    private static final int LEAST_SIZE = 8;
    private static final int MOST_SIZE = 200;
    private static final int USUAL_SIZE = 22;

    public static final SpeakerDesk NEW = new SpeakerDesk(USUAL_SIZE, List.of());

    /// @param file absolute
    /// @param seconds at each stop, by a name of the stop
    /// @param parked questions of the class
    public record Lesson(String file, Map<String, Long> seconds, List<String> parked) implements ByFile.Entry {
        public Lesson {
            seconds = Map.copyOf(seconds);
            parked = List.copyOf(parked);
        }
    }

    public SpeakerDesk {
        notesSize = Math.clamp(notesSize, LEAST_SIZE, MOST_SIZE);
        lessons = lessons.stream()
                .filter(lesson ->
                        lesson.seconds().size() <= MOST_LINES && lesson.parked().size() <= MOST_LINES)
                .limit(ByFile.MOST)
                .toList();
    }

    public Optional<Lesson> of(Path file) {
        return ByFile.of(lessons, file);
    }

    /// With this lesson as the last one of its file; with none where there is nothing to keep.
    public SpeakerDesk with(Path file, Map<String, Long> seconds, List<String> parked) {
        return new SpeakerDesk(
                notesSize,
                seconds.isEmpty() && parked.isEmpty()
                        ? ByFile.without(lessons, file)
                        : ByFile.with(lessons, new Lesson(ByFile.key(file), seconds, parked)));
    }

    public SpeakerDesk withNotesSize(int size) {
        return new SpeakerDesk(size, lessons);
    }

    /// How it is kept.
    public static final JsonStore.Codec<SpeakerDesk> CODEC = new JsonStore.Codec<>() {
        @Override
        public SpeakerDesk defaults() {
            return NEW;
        }

        @Override
        public SpeakerDesk read(JsonReader json) throws IOException {
            int size = USUAL_SIZE;
            List<Lesson> lessons = List.of();
            json.beginObject();
            while (json.hasNext()) {
                switch (json.nextName()) {
                    case "notesSize" -> size = json.nextInt();
                    case "lessons" -> lessons = ByFile.read(json, SpeakerDesk::lesson);
                    default -> json.skipValue();
                }
            }
            json.endObject();
            return new SpeakerDesk(size, lessons);
        }

        @Override
        public void write(JsonWriter json, SpeakerDesk desk) throws IOException {
            json.beginObject().name("notesSize").value(desk.notesSize());
            json.name("lessons").beginArray();
            for (var lesson : desk.lessons()) {
                json.beginObject().name("file").value(lesson.file());
                json.name("seconds").beginObject();
                for (var stop : lesson.seconds().keySet().stream().sorted().toList()) {
                    json.name(stop).value(lesson.seconds().get(stop));
                }
                json.endObject().name("parked").beginArray();
                for (var question : lesson.parked()) {
                    json.value(question);
                }
                json.endArray().endObject();
            }
            json.endArray().endObject();
        }
    };

    private static Lesson lesson(JsonReader json) throws IOException {
        var file = "";
        var seconds = new LinkedHashMap<String, Long>();
        var parked = new ArrayList<String>();
        json.beginObject();
        while (json.hasNext()) {
            switch (json.nextName()) {
                case "file" -> file = json.nextString();
                case "seconds" -> {
                    json.beginObject();
                    while (json.hasNext()) {
                        seconds.put(json.nextName(), Math.max(0, json.nextLong()));
                    }
                    json.endObject();
                }
                case "parked" -> {
                    json.beginArray();
                    while (json.hasNext()) {
                        parked.add(json.nextString());
                    }
                    json.endArray();
                }
                default -> json.skipValue();
            }
        }
        json.endObject();
        return new Lesson(file, seconds, parked);
    }
}
