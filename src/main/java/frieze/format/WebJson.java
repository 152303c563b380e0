package frieze.format;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;

/// Writes JSON for programs of the web: two blanks a level, nothing where there is nothing to say.
public final class WebJson {
    private final JsonWriter json;
    private final Writer out;

    public WebJson(Writer out) {
        this.out = out;
        json = new JsonWriter(out);
        json.setFormattingStyle(FormattingStyle.PRETTY);
        json.setHtmlSafe(false);
    }

    /// Begins the object of a member, or an item where the name is empty.
    public WebJson object(String name) throws IOException {
        name(name);
        json.beginObject();
        return this;
    }

    public WebJson list(String name) throws IOException {
        name(name);
        json.beginArray();
        return this;
    }

    public void endObject() throws IOException {
        json.endObject();
    }

    public void endList() throws IOException {
        json.endArray();
    }

    private void name(String name) throws IOException {
        if (!name.isEmpty()) {
            json.name(name);
        }
    }

    /// A text; nothing where it is empty.
    public WebJson text(String name, String value) throws IOException {
        if (!value.isEmpty()) {
            json.name(name).value(value);
        }
        return this;
    }

    /// A text as HTML that shows it as it is.
    public WebJson plain(String name, String value) throws IOException {
        return text(name, escaped(value));
    }

    public WebJson flag(String name, boolean value) throws IOException {
        json.name(name).value(value);
        return this;
    }

    /// After the last bracket.
    public void end() throws IOException {
        json.flush();
        out.write('\n');
        out.flush();
    }

    /// A text as HTML that shows it as it is.
    public static String escaped(String plain) {
        return plain.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
