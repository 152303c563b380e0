package frieze.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The texts of one room in the reader's language, from `messages.properties` (English),
/// `messages_de.properties` and `messages_fr.properties` beside its classes. A [java.util.ResourceBundle] would
/// fall back to the machine's language before it falls back to English; this does not.
public final class Messages {
    /// The languages that every room is complete in.
    public static final Set<String> LANGUAGES = Set.of("en", "de", "fr");

    private static final Map<List<Object>, Messages> LOADED = new ConcurrentHashMap<>();

    private final Locale locale;
    private final Map<String, String> texts;
    /// Made when first asked for. A format is no good to two threads at once: each is its own lock.
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    private Messages(Locale locale, Map<String, String> texts) {
        this.locale = locale;
        this.texts = texts;
    }

    /// The texts beside the class `room`; English for a language that is not in [#LANGUAGES].
    public static Messages of(Class<?> room, Locale reader) {
        var locale = LANGUAGES.contains(reader.getLanguage()) ? reader : Locale.ENGLISH;
        return LOADED.computeIfAbsent(List.of(room.getPackageName(), locale), _ -> {
            var texts = new HashMap<>(load(room, "messages.properties"));
            if (!locale.getLanguage().equals("en")) {
                texts.putAll(load(room, "messages_" + locale.getLanguage() + ".properties"));
            }
            return new Messages(locale, Map.copyOf(texts));
        });
    }

    private static Map<String, String> load(Class<?> room, String name) {
        try (InputStream in = room.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no " + name + " beside " + room.getName());
            }
            var properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            var texts = new HashMap<String, String>();
            properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The text for a key, with `{0}`, `{1}`... filled in as [MessageFormat] says.
    ///
    /// @throws IllegalArgumentException for a key that no file has
    public String get(String key, Object... arguments) {
        var text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("no text for " + key);
        }
        if (arguments.length == 0) {
            return text.replace("''", "'");
        }
        var format = formats.computeIfAbsent(key, _ -> new MessageFormat(text, locale));
        synchronized (format) {
            return format.format(arguments);
        }
    }

    public boolean has(String key) {
        return texts.containsKey(key);
    }

    public Locale locale() {
        return locale;
    }
}
